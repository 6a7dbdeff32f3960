# curl, with envelopes by hand.
version=$(version_of curl)
if ! have curl; then
    skip "the package curl cannot be installed"
else
    client=$here/curl_client
    for way in soap11 soap12 wsa11 wsa mtom11 mtom; do asks "$way" "$all" "$client"; done
    for what in wsdl chunked expect http10 keep-alive head not-found put charset no-action \
            other-envelope no-type empty malformed; do
        check "asks ours" soap11 "$what" "$client" soap11 "http://127.0.0.1:$http/soap11" "$what"
    done
fi
