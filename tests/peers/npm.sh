# The npm package soap.
export PEERS_NPM=$deps/peers/npm
version=$(cat "$PEERS_NPM/made" 2>/dev/null)
if [ -z "$version" ] || ! have node; then
    skip "the package soap cannot be installed"
else
    for way in soap11 soap12; do asks "$way" "$all" node "$here/npm/peer.js" client; done
    for way in soap11 soap12; do asks_host "$way" "$all" node "$here/npm/peer.js" client; done
    for way in soap11 soap12; do answers "$way" "$all" node "$here/npm/peer.js" server; done
    for way in soap11 soap12; do answers_typed "$way" "$all" "$way?wsdl" node "$here/npm/peer.js" server; done
    lacks "both" wsa "it has no addressing"
    lacks "both" mtom "attachments only, without XOP"
fi
