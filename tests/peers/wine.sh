# Wine's own webservices.dll, on which our client and server run: built here with an import library of webservices.def
# alone. It has no HTTP listeners.
version=$(version_of wine64)
windows=$work/windows
make_windows() {
    local import=$windows/WebServices.lib source program
    mkdir -p "$windows"
    for source in "$here"/echo_client.cpp "$here"/echo_server.cpp "$here"/wine/hear.cpp; do
        program=$windows/$(basename "$source" .cpp).exe
        if [ "$program" -nt "$source" ] && [ "$program" -nt "$here/contract.h" ] &&
            [ "$program" -nt "$here/listening.h" ]; then continue; fi
        [ -e "$import" ] || llvm-dlltool -m i386:x86-64 -D webservices.dll -d webservices.def -l "$import" || return
        x86_64-w64-mingw32-g++-posix -std=c++20 -O1 -Wall -Wextra -static -D_WIN32_WINNT=0x0601 -DUNICODE -D_UNICODE \
            -Iinclude -o "$program" "$source" "$import" -lversion || return
    done
}

# hears WAY OPERATION SAYS: our client's one-way message, and what their server says of it.
hears() {
    local way=$1 operation=$2 says=$3 server=${#servers[@]}
    if start "$peer-$way" "${wine[@]}" "$windows/hear.exe" "$way"; then
        # shellcheck disable=SC2016
        check answers "$way" "$operation" sh -c '
            "$1" "$2" "$3" "$4" && until grep -qF "$5" "$6"; do
                ! grep "fails" "$6" || exit 1
                sleep 0.1
            done' sh "$ours/echo_client" "$way" "$(url_of "$way" "$(port_of "$peer-$way")")" "$operation" "$says" \
            "$work/$peer-$way.log"
    else
        failed=$((failed + 1))
        line "$peer" "$version" answers "$(encoding "$way")" "FAILED: no server"
    fi
    stop "$server"
}

if [ ! -x /usr/lib/wine/wine64 ] || ! have x86_64-w64-mingw32-g++-posix || ! have llvm-dlltool; then
    skip "the packages wine, wine64, llvm and g++-mingw-w64-x86-64-posix cannot be installed"
elif ! make_windows >"$work/windows.log" 2>&1; then
    not_made "$work/windows.log"
elif ! tools/run-wine win64 --prepare >"$work/windows.log" 2>&1; then
    not_made "$work/windows.log"
else
    wine=(env WS_DLL=b tools/run-wine win64)
    client=("${wine[@]}" "$windows/echo_client.exe")
    for way in soap11 soap12 wsa11 wsa; do
        asks "$way" "echo send" "${client[@]}"
        asks "$way" notified "${client[@]}"
        lacks "asks ours" "$way" "fault, notify: it reads neither faults nor empty answers"
    done
    asks tcp "echo notify notified" "${client[@]}"
    lacks "asks ours" tcp "fault: it reads none"
    asks udp plain "${client[@]}"
    asks udp "notify notified" "${client[@]}"
    lacks "asks ours" udp "fault: it reads none"
    lacks "asks ours" udp "a channel's second answer: 0x803d0000"
    lacks "asks ours" udp "echo with bytes: it sends 4095 bytes a datagram"
    lacks "asks ours" binary "its Content-Type says that it is text"
    lacks "asks ours" mtom "it has no such writer"
    answers tcp "echo notify notified leave" "${wine[@]}" "$windows/echo_server.exe"
    lacks answers tcp "fault: it has no WsSendFaultMessageForError"
    lacks answers tcp "close: it sends no End record"
    hears udp notify "heard http://example.org/peers/notify: hello"
    lacks answers udp "echo, fault, notified: it sends answers to no address"
    tools/run-wine win64 --stop
fi
