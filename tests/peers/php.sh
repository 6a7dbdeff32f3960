# PHP's SoapClient.
version=$(have php && php -r 'echo PHP_VERSION;')
if ! have php || ! php -r 'exit(class_exists("SoapClient") ? 0 : 1);'; then
    skip "the packages php-cli and php-soap cannot be installed"
else
    for way in soap11 soap12; do asks "$way" "$all" php "$here/php_client.php"; done
    for way in soap11 soap12; do asks_host "$way" "$all" php "$here/php_client.php"; done
    lacks "asks ours" wsa "it has no addressing"
fi
