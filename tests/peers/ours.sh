# Ourselves, so that what fails against others and not here is known to be of the two.
version=-
for way in soap11 soap12 wsa11 wsa binary mtom11 mtom tcp udp; do asks "$way" "$all" "$ours/echo_client"; done
