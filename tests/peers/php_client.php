<?php
// php_client.php WAY URL OPERATION...: PHP's SoapClient of the contract, from the WSDL at PEERS_WSDL_URL, or else beside
// the URL.
function expect($good, $what) {
    if (!$good) {
        echo "not as expected: ";
        var_dump($what);
        exit(1);
    }
}

function question($text, $items = [], $data = null) {
    $question = ['text' => $text, 'number' => -42, 'items' => ['item' => $items]];
    if ($data !== null) $question['data'] = $data;
    return $question;
}

[, $way, $url] = $argv;
$peers = new SoapClient(getenv('PEERS_WSDL_URL') ?: dirname($url) . '/wsdl?wsdl', [
    'location' => $url,
    'soap_version' => $way == 'soap11' ? SOAP_1_1 : SOAP_1_2,
    'features' => SOAP_SINGLE_ELEMENT_ARRAYS,
    'cache_wsdl' => WSDL_CACHE_NONE,
    'trace' => true,
]);
$text = "Gr\u{fc}\u{df}e & <K> \u{20ac}";
$bytes = '';
for ($i = 0; $i < 3000; ++$i) $bytes .= chr($i % 251);

foreach (array_slice($argv, 3) as $operation) {
    echo "$operation\n";
    try {
        switch ($operation) {
        case 'echo':
            foreach ([null, $bytes] as $data) {
                $items = [['name' => 'eins', 'count' => 2147483647], ['name' => '', 'count' => -3]];
                $answer = $peers->echo(question($text, $items, $data));
                expect($answer->text === $text, $answer->text);
                expect($answer->number === -42, $answer);
                expect(count($answer->items->item) == 2, $answer);
                expect($answer->items->item[0]->name === 'eins' && $answer->items->item[0]->count === 2147483647, $answer);
                expect($answer->items->item[1]->name === '' && $answer->items->item[1]->count === -3, $answer);
                expect(($answer->data ?? null) === $data, 'data');
            }
            break;
        case 'fault':
            try {
                $peers->echo(question('fault'));
                expect(false, 'no fault');
            } catch (SoapFault $fault) {
                expect($fault->getMessage() === 'A fault was asked for.', $fault);
                expect($fault->detail->echoFault->reason === 'asked for', $fault->detail);
            }
            break;
        case 'notify':
            $peers->notify(['text' => 'hello']);
            break;
        case 'notified':
            expect($peers->echo(question('notified'))->number > 0, 'no notification');
            break;
        default:
            expect(false, $operation);
        }
    } catch (SoapFault $fault) {
        echo $fault, "\n", $peers->__getLastRequestHeaders(), $peers->__getLastRequest(), "\n";
        echo $peers->__getLastResponseHeaders(), $peers->__getLastResponse(), "\n";
        exit(1);
    }
}
