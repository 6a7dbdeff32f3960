/* URLs: taken apart, put together, combined. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* Flags of WsDecodeUrl, WsEncodeUrl and WsCombineUrl. */
#define WS_URL_FLAGS_ALLOW_HOST_WILDCARDS 0x1 /* + and * are valid hosts */
#define WS_URL_FLAGS_NO_PATH_COLLAPSE 0x2     /* . and .. stay in the path */
#define WS_URL_FLAGS_ZERO_TERMINATE 0x4       /* a zero ends the result, and is counted; not for WsDecodeUrl */

/* The schemes; each has a structure that begins with WS_URL. */
typedef enum {
    WS_URL_HTTP_SCHEME_TYPE = 0,    /* WS_HTTP_URL */
    WS_URL_HTTPS_SCHEME_TYPE = 1,   /* WS_HTTPS_URL */
    WS_URL_NETTCP_SCHEME_TYPE = 2,  /* WS_NETTCP_URL */
    WS_URL_SOAPUDP_SCHEME_TYPE = 3, /* WS_SOAPUDP_URL */
    WS_URL_NETPIPE_SCHEME_TYPE = 4  /* WS_NETPIPE_URL */
} WS_URL_SCHEME_TYPE;

/* The head of each URL structure; scheme tells which one it is. */
struct _WS_URL {
    WS_URL_SCHEME_TYPE scheme;
};

/* An http URL in parts, unescaped. port is 80 unless the URL names one. To encode, one of port and portAsString
 * will do; two that differ are E_INVALIDARG. The other URL structures have the same fields. */
struct _WS_HTTP_URL {
    WS_URL url;
    WS_STRING host;
    USHORT port;
    WS_STRING portAsString;
    WS_STRING path;
    WS_STRING query;
    WS_STRING fragment;
};

/* An https URL in parts; port 443 by default. See WS_HTTP_URL. */
struct _WS_HTTPS_URL {
    WS_URL url;
    WS_STRING host;
    USHORT port;
    WS_STRING portAsString;
    WS_STRING path;
    WS_STRING query;
    WS_STRING fragment;
};

/* A net.tcp URL in parts; port 808 by default. See WS_HTTP_URL. */
struct _WS_NETTCP_URL {
    WS_URL url;
    WS_STRING host;
    USHORT port;
    WS_STRING portAsString;
    WS_STRING path;
    WS_STRING query;
    WS_STRING fragment;
};

/* A soap.udp URL in parts; without a port in the URL, port is 65535. See WS_HTTP_URL. */
struct _WS_SOAPUDP_URL {
    WS_URL url;
    WS_STRING host;
    USHORT port;
    WS_STRING portAsString;
    WS_STRING path;
    WS_STRING query;
    WS_STRING fragment;
};

/* A net.pipe URL in parts; pipes have no port. See WS_HTTP_URL. */
struct _WS_NETPIPE_URL {
    WS_URL url;
    WS_STRING host;
    USHORT port;
    WS_STRING portAsString;
    WS_STRING path;
    WS_STRING query;
    WS_STRING fragment;
};

/* Takes a URL apart and unescapes its parts, into heap. What [] hold need not be an address; user info is not
 * supported. WS_E_INVALID_FORMAT for another scheme or a malformed URL, WS_E_QUOTA_EXCEEDED (the heap). */
HRESULT WINAPI WsDecodeUrl(const WS_STRING* url, ULONG flags, WS_HEAP* heap, WS_URL** outUrl, WS_ERROR* error);

/* Puts a URL together, escaping what needs it, in UTF-8. WS_E_INVALID_FORMAT for an unknown scheme or parts that make
 * no URL, WS_E_QUOTA_EXCEEDED (the heap). */
HRESULT WINAPI WsEncodeUrl(const WS_URL* url, ULONG flags, WS_HEAP* heap, WS_STRING* outUrl, WS_ERROR* error);

/* Resolves referenceUrl, absolute or relative, against the absolute baseUrl (RFC 3986). WS_E_INVALID_FORMAT when either
 * is malformed or has an unknown scheme, WS_E_QUOTA_EXCEEDED (the heap). */
HRESULT WINAPI WsCombineUrl(const WS_STRING* baseUrl, const WS_STRING* referenceUrl, ULONG flags, WS_HEAP* heap,
                            WS_STRING* resultUrl, WS_ERROR* error);
