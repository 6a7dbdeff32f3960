/* Endpoint addresses and identities. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* The kinds of WS_ENDPOINT_IDENTITY. */
typedef enum {
    WS_DNS_ENDPOINT_IDENTITY_TYPE = 1,
    WS_UPN_ENDPOINT_IDENTITY_TYPE = 2,
    WS_SPN_ENDPOINT_IDENTITY_TYPE = 3,
    WS_RSA_ENDPOINT_IDENTITY_TYPE = 4,
    WS_CERT_ENDPOINT_IDENTITY_TYPE = 5,
    WS_UNKNOWN_ENDPOINT_IDENTITY_TYPE = 6
} WS_ENDPOINT_IDENTITY_TYPE;

/* The head of each identity structure: who the endpoint must prove to be. identityType tells which one it is. */
struct _WS_ENDPOINT_IDENTITY {
    WS_ENDPOINT_IDENTITY_TYPE identityType;
};

/* The host name in the endpoint's certificate. */
struct _WS_DNS_ENDPOINT_IDENTITY {
    WS_ENDPOINT_IDENTITY identity;
    WS_STRING dns;
};

/* The user principal name that the endpoint runs as. */
struct _WS_UPN_ENDPOINT_IDENTITY {
    WS_ENDPOINT_IDENTITY identity;
    WS_STRING upn;
};

/* The service principal name that the endpoint runs as. */
struct _WS_SPN_ENDPOINT_IDENTITY {
    WS_ENDPOINT_IDENTITY identity;
    WS_STRING spn;
};

/* The endpoint's RSA public key. */
struct _WS_RSA_ENDPOINT_IDENTITY {
    WS_ENDPOINT_IDENTITY identity;
    WS_BYTES modulus;
    WS_BYTES exponent;
};

/* The endpoint's certificate, encoded. */
struct _WS_CERT_ENDPOINT_IDENTITY {
    WS_ENDPOINT_IDENTITY identity;
    WS_BYTES rawCertificateData;
};

/* An identity of another kind, as XML. */
struct _WS_UNKNOWN_ENDPOINT_IDENTITY {
    WS_ENDPOINT_IDENTITY identity;
    WS_XML_BUFFER* element;
};

/* An endpoint: its escaped URL, empty for the anonymous address; reference headers to send along; extension elements;
 * and its identity. All but url may be null. */
struct _WS_ENDPOINT_ADDRESS {
    WS_STRING url;
    WS_XML_BUFFER* headers;
    WS_XML_BUFFER* extensions;
    WS_ENDPOINT_IDENTITY* identity;
};

/* What WsReadEndpointAddressExtension finds. */
typedef enum {
    WS_ENDPOINT_ADDRESS_EXTENSION_METADATA_ADDRESS = 1 /* WS_ENDPOINT_ADDRESS of the metadata */
} WS_ENDPOINT_ADDRESS_EXTENSION_TYPE;

/* Reads the first extension of a kind; reader may be any, its input is replaced. WS_E_INVALID_FORMAT when it is
 * required and missing, or malformed; WS_E_QUOTA_EXCEEDED (the heap). */
HRESULT WINAPI WsReadEndpointAddressExtension(WS_XML_READER* reader, WS_ENDPOINT_ADDRESS* endpointAddress,
                                              WS_ENDPOINT_ADDRESS_EXTENSION_TYPE extensionType,
                                              WS_READ_OPTION readOption, WS_HEAP* heap, void* value, ULONG valueSize,
                                              WS_ERROR* error);
