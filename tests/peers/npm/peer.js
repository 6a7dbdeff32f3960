// node-soap's client and server of the contract: peer.js client WAY URL OPERATION..., peer.js server WAY. PEERS_NPM is
// where the package is.
'use strict';
const fs = require('fs');
const http = require('http');
const soap = require(process.env.PEERS_NPM + '/node_modules/soap');

const text = 'Gr\u00fc\u00dfe & <K> \u20ac';

function expect(good, what) {
  if (!good) throw new Error('not as expected: ' + JSON.stringify(what));
}

function question(text, items = [], data) {
  const body = { text, number: -42, items: { item: items } };
  if (data) body.data = data;
  return body;
}

async function echo(peers) {
  const bytes = Buffer.from(Array.from({ length: 3000 }, (_, i) => i % 251));
  for (const data of [undefined, bytes.toString('base64')]) {
    const items = [{ name: 'eins', count: 2147483647 }, { name: '', count: -3 }];
    const [answer] = await peers.echoAsync(question(text, items, data));
    expect(answer.text === text, answer);
    expect(answer.number === -42, answer);
    expect(answer.items.item.length === 2, answer);
    expect(answer.items.item[0].name === 'eins' && answer.items.item[0].count === 2147483647, answer);
    expect((answer.items.item[1].name || '') === '' && answer.items.item[1].count === -3, answer);
    expect((answer.data || undefined) === data, answer);
  }
}

async function fault(peers, soap12) {
  let failure;
  try {
    await peers.echoAsync(question('fault'));
  } catch (e) {
    failure = e;
  }
  const said = failure && failure.root && failure.root.Envelope.Body.Fault;
  expect(said, String(failure));
  expect(JSON.stringify(soap12 ? said.Reason : said.faultstring).includes('A fault was asked for.'), said);
  expect((soap12 ? said.Detail : said.detail).echoFault.reason === 'asked for', said);
}

async function client(way, url, operations) {
  const soap12 = way === 'soap12';
  const wsdl = process.env.PEERS_WSDL_URL || url.slice(0, url.lastIndexOf('/')) + '/wsdl?wsdl';
  const peers = await soap.createClientAsync(wsdl, { endpoint: url, forceSoap12Headers: soap12 });
  for (const operation of operations) {
    console.log(operation);
    if (operation === 'echo') await echo(peers);
    else if (operation === 'fault') await fault(peers, soap12);
    else if (operation === 'notify') await peers.notifyAsync({ text: 'hello' });
    else if (operation === 'notified') {
      const [answer] = await peers.echoAsync(question('notified'));
      expect(answer.number > 0, answer);
    } else throw new Error('unknown operation ' + operation);
  }
}

function server(way) {
  const soap12 = way === 'soap12';
  let notifications = 0;
  const operations = {
    echo(body) {
      if (body.text === 'fault') {
        const text = 'A fault was asked for.';
        const attributes = { xmlns: 'http://example.org/peers' };
        // In SOAP 1.2 it would give the names the envelope's prefix; a colon is how to say no.
        throw soap12
          ? { Fault: { Code: { Value: 'soap:Sender' }, Reason: { Text: text },
              Detail: { ':echoFault': { attributes, ':reason': 'asked for' } }, statusCode: 500 } }
          : { Fault: { faultcode: 'soap:Client', faultstring: text,
              detail: { echoFault: { attributes, reason: 'asked for' } }, statusCode: 500 } };
      }
      if (body.text === 'notified') body.number = notifications;
      // An empty element comes as null, which it would write with a prefix that it does not declare.
      body.items = body.items || {};
      return body;
    },
    notify() {
      ++notifications;
    },
  };
  const listener = http.createServer((_, response) => response.writeHead(404).end());
  listener.listen(0, '127.0.0.1', () => {
    soap.listen(listener, {
      path: '/' + way,
      services: { Peers: { [soap12 ? 'Soap12' : 'Soap11']: operations } },
      xml: fs.readFileSync(process.env.PEERS_WSDL, 'utf8').replace(
        soap12 ? /<wsdl:port name="Soap11".*/ : /<wsdl:port name="Soap12".*/, ''),
      forceSoap12Headers: soap12,
      oneWay: { statusCode: 202 },
    });
    console.log('port ' + listener.address().port);
  });
}

const [role, way, ...rest] = process.argv.slice(2);
if (role === 'server') server(way);
else
  client(way, rest[0], rest.slice(1)).then(
    () => process.exit(0),
    (e) => {
      console.log(e.response && e.response.data ? e.message + '\n' + e.response.data : e);
      process.exit(1);
    });
