# Ourselves, so that what fails against others and not here is known to be of the two.
version=-
for way in soap11 soap12 wsa11 wsa binary mtom11 mtom tcp udp; do asks "$way" "$all" "$ours/echo_client"; done
for way in soap11 soap12; do
    asks "$way" "$all" "$ours/typed_client"
    asks_host "$way" "$all" "$ours/echo_client"
    asks_host "$way" "$all" "$ours/typed_client"
    check "publishes" "$way" "the same C" "$here/same_c" "$wsutil" "http://127.0.0.1:$host/$way?wsdl"
done
