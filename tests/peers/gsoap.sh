# gSOAP: wsdl2h's and soapcpp2's client and server, compiled when what they are made of is newer.
gsoap=$work/gsoap
make_gsoap() {
    local share=/usr/share/gsoap
    if [ "$gsoap/peer" -nt "$here/gsoap/peer.cpp" ] && [ "$gsoap/peer" -nt "$PEERS_WSDL" ]; then return 0; fi
    rm -rf "$gsoap"
    mkdir -p "$gsoap"
    # One binding: the envelope's version is chosen as the program runs.
    sed '/binding name="Soap12"/,/<\/wsdl:binding>/d; /<wsdl:port name="Soap12"/d' "$PEERS_WSDL" >"$gsoap/contract.wsdl" &&
        wsdl2h -t "$here/gsoap/typemap.dat" -o "$gsoap/contract.h" "$gsoap/contract.wsdl" &&
        printf '#import "wsa5.h"\n' >"$gsoap/peers.h" && cat "$gsoap/contract.h" >>"$gsoap/peers.h" &&
        (cd "$gsoap" && soapcpp2 -x -I "$share/import" peers.h) &&
        printf '%s\n' soapC.cpp soapClient.cpp soapServer.cpp "$here/gsoap/peer.cpp" "$share/plugin/wsaapi.c" |
        (cd "$gsoap" && xargs -P 2 -I{} sh -c '
            ${CXX:-g++} -x c++ -w -O0 -I. -I"$1/plugin" -c -o "$(basename "$2").o" "$2"' sh "$share" {}) &&
        ${CXX:-g++} -o "$gsoap/peer" "$gsoap"/*.o -lgsoap++
}
version=$(version_of libgsoap-dev)
if ! have soapcpp2; then
    skip "the packages gsoap and libgsoap-dev cannot be installed"
elif ! make_gsoap >"$work/gsoap.log" 2>&1; then
    not_made "$work/gsoap.log"
else
    for way in soap11 soap12 wsa11 wsa mtom11 mtom; do asks "$way" "$all" "$gsoap/peer" client; done
    for way in soap11 soap12 wsa11 wsa mtom11 mtom; do answers "$way" "$all" "$gsoap/peer" server; done
    check "asks host" soap11 "the same header" "$here/gsoap/same_h" "http://127.0.0.1:$host/soap11?wsdl"
    for way in soap11 soap12; do asks_host "$way" "$all" "$gsoap/peer" client; done
    for way in soap11 soap12; do answers_typed "$way" "$all" - "$gsoap/peer" server; done
    lacks "both" binary "it has text only"
    lacks "both" tcp "it has HTTP only"
fi
