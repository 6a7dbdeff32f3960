# Mono's WCF.
version=$(version_of libmono-system-servicemodel4.0a-cil)
mono_peer=$work/mono/Peer.exe
make_mono() {
    [ "$mono_peer" -nt "$here/mono/Peer.cs" ] && return 0
    mkdir -p "$work/mono"
    mcs -nologo -out:"$mono_peer" -r:System.ServiceModel -r:System.Runtime.Serialization "$here/mono/Peer.cs"
}
if ! have mcs || ! have mono || [ -z "$version" ]; then
    skip "the packages mono-mcs, mono-runtime and libmono-system-servicemodel4.0a-cil cannot be installed"
elif ! make_mono >"$work/mono.log" 2>&1; then
    not_made "$work/mono.log"
else
    for way in soap11 soap12 wsa binary tcp; do asks "$way" "$all" mono "$mono_peer" client; done
    for way in soap11 soap12 wsa11 wsa binary; do answers "$way" "$all" mono "$mono_peer" server; done
    lacks "asks ours" wsa11 "its envelope has no Action"
    answers tcp "echo notify notified leave" mono "$mono_peer" server
    lacks answers tcp "fault, close: it sends faults without RelatesTo, and no End record"
    lacks "both" mtom11 "its Content-Type has no boundary"
    lacks "both" mtom "its Content-Type has no boundary"
fi
