# zeep, for Debian's Python. It has no server.
version=$(version_of python3-zeep)
if ! /usr/bin/python3 -c 'import zeep' 2>/dev/null; then
    skip "the package python3-zeep cannot be installed"
else
    # It reads MTOM, which it is answered with, but asks in text.
    for way in soap11 soap12 wsa11 wsa mtom11 mtom; do asks "$way" "$all" "$here/zeep_client"; done
    for way in soap11 soap12; do asks_host "$way" "$all" "$here/zeep_client"; done
fi
