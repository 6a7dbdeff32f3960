# Perl's SOAP::Lite.
peer=SOAP::Lite version=$(perl -MSOAP::Lite -e 'print SOAP::Lite->VERSION' 2>/dev/null)
if [ -z "$version" ]; then
    skip "the package libsoap-lite-perl cannot be installed"
else
    for way in soap11 soap12; do asks "$way" "$all" perl "$here/perl_client"; done
    lacks "asks ours" wsa "it has no addressing"
fi
