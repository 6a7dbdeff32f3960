/* Security bindings and tokens. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* ---- Transport security ------------------------------------------------------------------------------------------ */

/* TLS, with HTTP. The credential is the client's certificate; a server's is bound to its port outside the program. */
struct _WS_SSL_TRANSPORT_SECURITY_BINDING {
    WS_SECURITY_BINDING binding;
    WS_CERT_CREDENTIAL* localCertCredential;
};

/* Windows authentication and protection over TCP. The credential is the client's only. */
struct _WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING {
    WS_SECURITY_BINDING binding;
    WS_WINDOWS_INTEGRATED_AUTH_CREDENTIAL* clientCredential;
};

/* Windows authentication and protection over a named pipe. The credential is the client's only. */
struct _WS_NAMEDPIPE_SSPI_TRANSPORT_SECURITY_BINDING {
    WS_SECURITY_BINDING binding;
    WS_WINDOWS_INTEGRATED_AUTH_CREDENTIAL* clientCredential;
};

/* Who asks for the credential. */
typedef enum {
    WS_HTTP_HEADER_AUTH_TARGET_SERVICE = 1,
    WS_HTTP_HEADER_AUTH_TARGET_PROXY = 2
} WS_HTTP_HEADER_AUTH_TARGET;

/* HTTP authentication schemes. */
#define WS_HTTP_HEADER_AUTH_SCHEME_NONE 0x1 /* anonymous */
#define WS_HTTP_HEADER_AUTH_SCHEME_BASIC 0x2
#define WS_HTTP_HEADER_AUTH_SCHEME_DIGEST 0x4
#define WS_HTTP_HEADER_AUTH_SCHEME_NTLM 0x8
#define WS_HTTP_HEADER_AUTH_SCHEME_NEGOTIATE 0x10
#define WS_HTTP_HEADER_AUTH_SCHEME_PASSPORT 0x20

/* Authentication by HTTP headers, to a service or a proxy. The credential is the client's only. */
struct _WS_HTTP_HEADER_AUTH_SECURITY_BINDING {
    WS_SECURITY_BINDING binding;
    WS_WINDOWS_INTEGRATED_AUTH_CREDENTIAL* clientCredential;
};

/* ---- Message security -------------------------------------------------------------------------------------------- */

/* What a message's token is for. */
typedef enum {
    WS_SUPPORTING_MESSAGE_SECURITY_USAGE = 1 /* it tells who the client is; something else protects */
} WS_MESSAGE_SECURITY_USAGE;

/* A user name and password in each message. The client has the credential, the server the validator. */
struct _WS_USERNAME_MESSAGE_SECURITY_BINDING {
    WS_SECURITY_BINDING binding;
    WS_MESSAGE_SECURITY_USAGE bindingUsage;
    WS_USERNAME_CREDENTIAL* clientCredential;
    WS_VALIDATE_PASSWORD_CALLBACK passwordValidator;
    void* passwordValidatorCallbackState;
};

/* A Kerberos ticket in each message. The credential is the client's only. */
struct _WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING {
    WS_SECURITY_BINDING binding;
    WS_MESSAGE_SECURITY_USAGE bindingUsage;
    WS_WINDOWS_INTEGRATED_AUTH_CREDENTIAL* clientCredential;
};

/* A token that the program has already; client only. */
struct _WS_XML_TOKEN_MESSAGE_SECURITY_BINDING {
    WS_SECURITY_BINDING binding;
    WS_MESSAGE_SECURITY_USAGE bindingUsage;
    WS_SECURITY_TOKEN* xmlToken;
};

/* The kinds of WS_SAML_AUTHENTICATOR. */
typedef enum { WS_CERT_SIGNED_SAML_AUTHENTICATOR_TYPE = 1 } WS_SAML_AUTHENTICATOR_TYPE;

/* The head of each SAML authenticator; authenticatorType tells which one it is. */
struct _WS_SAML_AUTHENTICATOR {
    WS_SAML_AUTHENTICATOR_TYPE authenticatorType;
};

/* Judges a SAML assertion whose signature is right; S_OK accepts it. */
typedef HRESULT(CALLBACK* WS_VALIDATE_SAML_CALLBACK)(void* samlValidatorCallbackState, WS_XML_BUFFER* samlAssertion,
                                                     WS_ERROR* error);

/* Accepts SAML assertions signed by one of some issuers. The certificates are copied; decryptionCert and samlValidator
 * may be null. */
struct _WS_CERT_SIGNED_SAML_AUTHENTICATOR {
    WS_SAML_AUTHENTICATOR authenticator;
    const CERT_CONTEXT** trustedIssuerCerts;
    ULONG trustedIssuerCertCount;
    const CERT_CONTEXT* decryptionCert;
    WS_VALIDATE_SAML_CALLBACK samlValidator;
    void* samlValidatorCallbackState;
};

/* A SAML assertion in each message; server only. */
struct _WS_SAML_MESSAGE_SECURITY_BINDING {
    WS_SECURITY_BINDING binding;
    WS_MESSAGE_SECURITY_USAGE bindingUsage;
    WS_SAML_AUTHENTICATOR* authenticator;
};

/* A WS-SecureConversation session, set up with the bootstrap security. */
struct _WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING {
    WS_SECURITY_BINDING binding;
    WS_MESSAGE_SECURITY_USAGE bindingUsage;
    WS_SECURITY_DESCRIPTION* bootstrapSecurityDescription;
};

/* ---- Tokens ------------------------------------------------------------------------------------------------------ */

/* Properties of a token made from XML. */
typedef enum {
    WS_XML_SECURITY_TOKEN_PROPERTY_ATTACHED_REFERENCE = 1,   /* WS_XML_BUFFER, one element */
    WS_XML_SECURITY_TOKEN_PROPERTY_UNATTACHED_REFERENCE = 2, /* WS_XML_BUFFER, one element */
    WS_XML_SECURITY_TOKEN_PROPERTY_VALID_FROM_TIME = 3,      /* WS_DATETIME */
    WS_XML_SECURITY_TOKEN_PROPERTY_VALID_TILL_TIME = 4       /* WS_DATETIME */
} WS_XML_SECURITY_TOKEN_PROPERTY_ID;

/* A property of a token made from XML. */
struct _WS_XML_SECURITY_TOKEN_PROPERTY {
    WS_XML_SECURITY_TOKEN_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Makes a token from its XML. tokenKey, null for a bearer token, proves possession. */
HRESULT WINAPI WsCreateXmlSecurityToken(WS_XML_BUFFER* tokenXml, WS_SECURITY_KEY_HANDLE* tokenKey,
                                        const WS_XML_SECURITY_TOKEN_PROPERTY* properties, ULONG propertyCount,
                                        WS_SECURITY_TOKEN** token, WS_ERROR* error);

/* What is asked of a token service. */
typedef enum {
    WS_REQUEST_SECURITY_TOKEN_ACTION_ISSUE = 1,
    WS_REQUEST_SECURITY_TOKEN_ACTION_NEW_CONTEXT = 2,
    WS_REQUEST_SECURITY_TOKEN_ACTION_RENEW_CONTEXT = 3
} WS_REQUEST_SECURITY_TOKEN_ACTION;

/* How WS-Trust 1.3 spells the bearer key type. */
typedef enum {
    WS_SECURITY_BEARER_KEY_TYPE_VERSION_1_3_ORIGINAL_SPECIFICATION = 1,
    WS_SECURITY_BEARER_KEY_TYPE_VERSION_1_3_ORIGINAL_SCHEMA = 2,
    WS_SECURITY_BEARER_KEY_TYPE_VERSION_1_3_ERRATA_01 = 3
} WS_SECURITY_BEARER_KEY_TYPE_VERSION;

/* What is asked of a token service. */
typedef enum {
    /* WS_ENDPOINT_ADDRESS* of the service the token is for */
    WS_REQUEST_SECURITY_TOKEN_PROPERTY_APPLIES_TO = 1,
    WS_REQUEST_SECURITY_TOKEN_PROPERTY_TRUST_VERSION = 2, /* WS_TRUST_VERSION; February 2005 */
    /* WS_SECURE_CONVERSATION_VERSION; February 2005 */
    WS_REQUEST_SECURITY_TOKEN_PROPERTY_SECURE_CONVERSATION_VERSION = 3,
    WS_REQUEST_SECURITY_TOKEN_PROPERTY_ISSUED_TOKEN_TYPE = 4,           /* WS_XML_STRING* */
    WS_REQUEST_SECURITY_TOKEN_PROPERTY_REQUEST_ACTION = 5,              /* WS_REQUEST_SECURITY_TOKEN_ACTION; issue */
    WS_REQUEST_SECURITY_TOKEN_PROPERTY_EXISTING_TOKEN = 6,              /* WS_SECURITY_TOKEN* to renew */
    WS_REQUEST_SECURITY_TOKEN_PROPERTY_ISSUED_TOKEN_KEY_TYPE = 7,       /* WS_SECURITY_KEY_TYPE */
    WS_REQUEST_SECURITY_TOKEN_PROPERTY_ISSUED_TOKEN_KEY_SIZE = 8,       /* ULONG, bits */
    WS_REQUEST_SECURITY_TOKEN_PROPERTY_ISSUED_TOKEN_KEY_ENTROPY = 9,    /* WS_SECURITY_KEY_ENTROPY_MODE; server only */
    WS_REQUEST_SECURITY_TOKEN_PROPERTY_LOCAL_REQUEST_PARAMETERS = 10,   /* WS_XML_BUFFER* */
    WS_REQUEST_SECURITY_TOKEN_PROPERTY_SERVICE_REQUEST_PARAMETERS = 11, /* WS_XML_BUFFER* */
    WS_REQUEST_SECURITY_TOKEN_PROPERTY_MESSAGE_PROPERTIES = 12,         /* WS_MESSAGE_PROPERTIES */
    WS_REQUEST_SECURITY_TOKEN_PROPERTY_BEARER_KEY_TYPE_VERSION = 13     /* WS_SECURITY_BEARER_KEY_TYPE_VERSION */
} WS_REQUEST_SECURITY_TOKEN_PROPERTY_ID;

/* A property of a request to a token service. */
struct _WS_REQUEST_SECURITY_TOKEN_PROPERTY {
    WS_REQUEST_SECURITY_TOKEN_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Gets a token from the token service (WS-Trust) that channel is open to. WS_S_ASYNC, WS_E_INVALID_OPERATION unless
 * OPEN, and errors of the channel. */
HRESULT WINAPI WsRequestSecurityToken(WS_CHANNEL* channel, const WS_REQUEST_SECURITY_TOKEN_PROPERTY* properties,
                                      ULONG propertyCount, WS_SECURITY_TOKEN** token,
                                      const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Properties of a token, read only. */
typedef enum {
    WS_SECURITY_TOKEN_PROPERTY_KEY_TYPE = 1,                 /* WS_SECURITY_KEY_TYPE */
    WS_SECURITY_TOKEN_PROPERTY_VALID_FROM_TIME = 2,          /* WS_DATETIME, 0 ticks: unknown */
    WS_SECURITY_TOKEN_PROPERTY_VALID_TILL_TIME = 3,          /* WS_DATETIME, 0 ticks: unknown */
    WS_SECURITY_TOKEN_PROPERTY_SERIALIZED_XML = 4,           /* WS_XML_BUFFER* */
    WS_SECURITY_TOKEN_PROPERTY_ATTACHED_REFERENCE_XML = 5,   /* WS_XML_BUFFER* */
    WS_SECURITY_TOKEN_PROPERTY_UNATTACHED_REFERENCE_XML = 6, /* WS_XML_BUFFER* */
    WS_SECURITY_TOKEN_PROPERTY_SYMMETRIC_KEY = 7             /* WS_BYTES */
} WS_SECURITY_TOKEN_PROPERTY_ID;

/* Reads a property, into heap if need be. E_INVALIDARG for an unknown id, one the token lacks, or a wrong valueSize. */
HRESULT WINAPI WsGetSecurityTokenProperty(WS_SECURITY_TOKEN* securityToken, WS_SECURITY_TOKEN_PROPERTY_ID id,
                                          void* value, ULONG valueSize, WS_HEAP* heap, WS_ERROR* error);

/* Frees the token. Null is allowed. */
void WINAPI WsFreeSecurityToken(WS_SECURITY_TOKEN* token);

/* Properties of a security context, read only. */
typedef enum {
    WS_SECURITY_CONTEXT_PROPERTY_IDENTIFIER = 1,                     /* WS_UNIQUE_ID */
    WS_SECURITY_CONTEXT_PROPERTY_USERNAME = 2,                       /* WS_STRING */
    WS_SECURITY_CONTEXT_PROPERTY_MESSAGE_SECURITY_WINDOWS_TOKEN = 3, /* HANDLE */
    WS_SECURITY_CONTEXT_PROPERTY_SAML_ASSERTION = 4                  /* WS_XML_BUFFER* */
} WS_SECURITY_CONTEXT_PROPERTY_ID;

/* A property of a security context. */
struct _WS_SECURITY_CONTEXT_PROPERTY {
    WS_SECURITY_CONTEXT_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Reads a property. E_INVALIDARG for an unknown id, one the context lacks, or a wrong valueSize. */
HRESULT WINAPI WsGetSecurityContextProperty(WS_SECURITY_CONTEXT* securityContext, WS_SECURITY_CONTEXT_PROPERTY_ID id,
                                            void* value, ULONG valueSize, WS_ERROR* error);

/* Ends the context, so that further requests with it get a fault; server only. */
HRESULT WINAPI WsRevokeSecurityContext(WS_SECURITY_CONTEXT* securityContext, WS_ERROR* error);
