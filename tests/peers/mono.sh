# Mono's WCF.
version=$(version_of libmono-system-servicemodel4.0a-cil)
mono_peer=$work/mono/Peer.exe
make_mono() {
    [ "$mono_peer" -nt "$here/mono/Peer.cs" ] && return 0
    mkdir -p "$work/mono"
    mcs -nologo -out:"$mono_peer" -r:System.ServiceModel -r:System.Runtime.Serialization "$here/mono/Peer.cs"
}
# What `wsdl` makes of the host's WSDL, and a service of Mono's own.
mono_typed=$work/mono/Typed.exe
make_mono_typed() {
    wsdl "http://127.0.0.1:$host/soap11?wsdl" "-out:$work/mono/Peers.new.cs" || return 1
    sed 's#http://127.0.0.1:[0-9]*/#http://127.0.0.1/#' "$work/mono/Peers.new.cs" >"$work/mono/Peers.new" # another port each time
    if cmp -s "$work/mono/Peers.new" "$work/mono/Peers.cs" && [ "$mono_typed" -nt "$here/mono/Typed.cs" ]; then return 0; fi
    mv "$work/mono/Peers.new" "$work/mono/Peers.cs"
    mcs -nologo -out:"$mono_typed" -r:System.ServiceModel -r:System.Runtime.Serialization -r:System.Web.Services -r:System.Xml \
        "$here/mono/Typed.cs" "$work/mono/Peers.cs"
}
# Our client, from the WSDL of that service.
make_typed_for_mono() {
    local at=$work/mono/typed
    rm -rf "$at"
    mkdir -p "$at"
    "$here/mono/fetch" "http://127.0.0.1:$1/wsdl?wsdl" "$at" && (cd "$at" && "$wsutil" /nologo /wsdl:service.wsdl wsdl0.wsdl \
        /xsd:xsd0.xsd xsd1.xsd) && ${CXX:-g++} -std=c++20 -O0 -I"$PWD" -Iinclude -I"$at" -o "$at/typed" \
        "$here/mono/typed.cpp" -x c++ "$at"/*.c -x none -L"$build/native" -lwebservices -Wl,-rpath,"$build/native"
}
mono_publishes() {
    local before=${#servers[@]} port
    if start mono-typed mono "$mono_typed" server soap11; then
        port=$(port_of mono-typed)
        if make_typed_for_mono "$port" >"$work/mono-typed-make.log" 2>&1; then
            check "to typed" soap11 "echo sum fault notify notified" "$work/mono/typed/typed" "http://127.0.0.1:$port/soap11" \
                echo sum fault notify notified
        else
            not_made "$work/mono-typed-make.log"
        fi
    else
        failed=$((failed + 1))
        line "$peer" "$version" answers "its own WSDL" "FAILED: no server"
    fi
    stop "$before"
}

if ! have mcs || ! have mono || [ -z "$version" ]; then
    skip "the packages mono-mcs, mono-runtime and libmono-system-servicemodel4.0a-cil cannot be installed"
elif ! make_mono >"$work/mono.log" 2>&1; then
    not_made "$work/mono.log"
else
    for way in soap11 soap12 wsa binary tcp; do asks "$way" "$all" mono "$mono_peer" client; done
    for way in soap11 soap12 wsa11 wsa binary; do answers "$way" "$all" mono "$mono_peer" server; done
    if ! have wsdl; then
        lacks "asks host" soap11 "the package mono-devel, which has its wsdl, cannot be installed"
    elif ! make_mono_typed >"$work/mono-typed.log" 2>&1; then
        not_made "$work/mono-typed.log"
    else
        asks_host soap11 "$all" mono "$mono_typed" client
        mono_publishes
        lacks "asks host" soap12 "svcutil takes no soapAction, and one value of several that come back"
    fi
    lacks "asks ours" wsa11 "its envelope has no Action"
    answers tcp "echo notify notified leave" mono "$mono_peer" server
    lacks answers tcp "fault, close: it sends faults without RelatesTo, and no End record"
    lacks "both" mtom11 "its Content-Type has no boundary"
    lacks "both" mtom "its Content-Type has no boundary"
fi
