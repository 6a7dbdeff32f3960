/* Security: what a channel or listener demands, its algorithms and credentials. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* ---- Descriptions ------------------------------------------------------------------------------------------------ */

/* What is done to messages: nothing, signing, signing and encryption. */
typedef enum {
    WS_PROTECTION_LEVEL_NONE = 1,
    WS_PROTECTION_LEVEL_SIGN = 2,
    WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT = 3
} WS_PROTECTION_LEVEL;

/* The kinds of WS_SECURITY_BINDING. */
typedef enum {
    WS_SSL_TRANSPORT_SECURITY_BINDING_TYPE = 1,
    WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING_TYPE = 2,
    WS_HTTP_HEADER_AUTH_SECURITY_BINDING_TYPE = 3,
    WS_USERNAME_MESSAGE_SECURITY_BINDING_TYPE = 4,
    WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING_TYPE = 5,
    WS_XML_TOKEN_MESSAGE_SECURITY_BINDING_TYPE = 6,
    WS_SAML_MESSAGE_SECURITY_BINDING_TYPE = 7,
    WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING_TYPE = 8,
    WS_NAMEDPIPE_SSPI_TRANSPORT_SECURITY_BINDING_TYPE = 9
} WS_SECURITY_BINDING_TYPE;

/* Properties of a security binding. */
typedef enum {
    WS_SECURITY_BINDING_PROPERTY_REQUIRE_SSL_CLIENT_CERT = 1, /* BOOL; FALSE; server */
    /* WS_WINDOWS_INTEGRATED_AUTH_PACKAGE; SPNEGO */
    WS_SECURITY_BINDING_PROPERTY_WINDOWS_INTEGRATED_AUTH_PACKAGE = 2,
    WS_SECURITY_BINDING_PROPERTY_REQUIRE_SERVER_AUTH = 3,     /* BOOL; TRUE with SSPI transports */
    WS_SECURITY_BINDING_PROPERTY_ALLOW_ANONYMOUS_CLIENTS = 4, /* BOOL; FALSE; server */
    /* SECURITY_IMPERSONATION_LEVEL; identification */
    WS_SECURITY_BINDING_PROPERTY_ALLOWED_IMPERSONATION_LEVEL = 5,
    /* ULONG, WS_HTTP_HEADER_AUTH_SCHEME_ flags */
    WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME = 6,
    WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_TARGET = 7,         /* WS_HTTP_HEADER_AUTH_TARGET; service */
    WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_BASIC_REALM = 8,    /* WS_STRING; server */
    WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_DIGEST_REALM = 9,   /* WS_STRING; server */
    WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_DIGEST_DOMAIN = 10, /* WS_STRING; server */
    WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_KEY_SIZE = 11,      /* ULONG, bits */
    /* WS_SECURITY_KEY_ENTROPY_MODE; combined */
    WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_KEY_ENTROPY_MODE = 12,
    /* WS_MESSAGE_PROPERTIES of the token's messages */
    WS_SECURITY_BINDING_PROPERTY_MESSAGE_PROPERTIES = 13,
    WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_MAX_PENDING_CONTEXTS = 14, /* ULONG; 100; server */
    WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_MAX_ACTIVE_CONTEXTS = 15,  /* ULONG; 1000; server */
    /* WS_SECURE_CONVERSATION_VERSION; February 2005 */
    WS_SECURITY_BINDING_PROPERTY_SECURE_CONVERSATION_VERSION = 16,
    WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_SUPPORT_RENEW = 17,     /* BOOL; TRUE */
    WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_RENEWAL_INTERVAL = 18,  /* WS_TIMESPAN; 10 hours, server 15 */
    WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_ROLLOVER_INTERVAL = 19, /* WS_TIMESPAN; 5 minutes */
    /* ULONG, WS_CERT_FAILURE_ flags; client */
    WS_SECURITY_BINDING_PROPERTY_CERT_FAILURES_TO_IGNORE = 20,
    WS_SECURITY_BINDING_PROPERTY_DISABLE_CERT_REVOCATION_CHECK = 21,          /* BOOL; FALSE; client */
    WS_SECURITY_BINDING_PROPERTY_DISALLOWED_SECURE_PROTOCOLS = 22,            /* ULONG, WS_SECURE_PROTOCOL_ flags */
    WS_SECURITY_BINDING_PROPERTY_CERTIFICATE_VALIDATION_CALLBACK_CONTEXT = 23 /* a structure of that name; client */
} WS_SECURITY_BINDING_PROPERTY_ID;

/* A property of a security binding. */
struct _WS_SECURITY_BINDING_PROPERTY {
    WS_SECURITY_BINDING_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Properties of a security binding that another object makes. */
struct _WS_SECURITY_BINDING_PROPERTIES {
    WS_SECURITY_BINDING_PROPERTY* properties;
    ULONG propertyCount;
};

/* The head of each binding structure (security_bindings.h): one means of security. bindingType tells which one it
 * is. */
struct _WS_SECURITY_BINDING {
    WS_SECURITY_BINDING_TYPE bindingType;
    WS_SECURITY_BINDING_PROPERTY* properties;
    ULONG propertyCount;
};

/* Properties of a security description. But for the first they are about WS-Security headers, or extended
 * protection. */
typedef enum {
    WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL = 1,    /* WS_PROTECTION_LEVEL; sign and encrypt */
    WS_SECURITY_PROPERTY_ALGORITHM_SUITE = 2,               /* WS_SECURITY_ALGORITHM_SUITE */
    WS_SECURITY_PROPERTY_ALGORITHM_SUITE_NAME = 3,          /* WS_SECURITY_ALGORITHM_SUITE_NAME; Basic256 */
    WS_SECURITY_PROPERTY_MAX_ALLOWED_LATENCY = 4,           /* WS_TIMESPAN; 5 minutes */
    WS_SECURITY_PROPERTY_TIMESTAMP_VALIDITY_DURATION = 5,   /* WS_TIMESPAN; 5 minutes */
    WS_SECURITY_PROPERTY_MAX_ALLOWED_CLOCK_SKEW = 6,        /* WS_TIMESPAN; 5 minutes */
    WS_SECURITY_PROPERTY_TIMESTAMP_USAGE = 7,               /* WS_SECURITY_TIMESTAMP_USAGE; always */
    WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT = 8,        /* WS_SECURITY_HEADER_LAYOUT; strict */
    WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION = 9,       /* WS_SECURITY_HEADER_VERSION; 1.1 */
    WS_SECURITY_PROPERTY_EXTENDED_PROTECTION_POLICY = 10,   /* WS_EXTENDED_PROTECTION_POLICY; when supported */
    WS_SECURITY_PROPERTY_EXTENDED_PROTECTION_SCENARIO = 11, /* WS_EXTENDED_PROTECTION_SCENARIO; bound server */
    WS_SECURITY_PROPERTY_SERVICE_IDENTITIES = 12            /* WS_SERVICE_SECURITY_IDENTITIES; server */
} WS_SECURITY_PROPERTY_ID;

/* A property of a security description. */
struct _WS_SECURITY_PROPERTY {
    WS_SECURITY_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Properties of a security description that another object makes. */
struct _WS_SECURITY_PROPERTIES {
    WS_SECURITY_PROPERTY* properties;
    ULONG propertyCount;
};

/* The security of a channel or listener: its bindings, each giving one security token, and settings for all of them. */
struct _WS_SECURITY_DESCRIPTION {
    WS_SECURITY_BINDING** securityBindings;
    ULONG securityBindingCount;
    WS_SECURITY_PROPERTY* properties;
    ULONG propertyCount;
};

/* Whether a server checks extended protection data (RFC 5056 channel bindings). */
typedef enum {
    WS_EXTENDED_PROTECTION_POLICY_NEVER = 1,
    WS_EXTENDED_PROTECTION_POLICY_WHEN_SUPPORTED = 2,
    WS_EXTENDED_PROTECTION_POLICY_ALWAYS = 3
} WS_EXTENDED_PROTECTION_POLICY;

/* Whether TLS ends at the server or at an intermediary. */
typedef enum {
    WS_EXTENDED_PROTECTION_SCENARIO_BOUND_SERVER = 1,
    WS_EXTENDED_PROTECTION_SCENARIO_TERMINATED_SSL = 2
} WS_EXTENDED_PROTECTION_SCENARIO;

/* The service principal names that a server answers to; no wildcards. */
struct _WS_SERVICE_SECURITY_IDENTITIES {
    WS_STRING* serviceIdentities;
    ULONG serviceIdentityCount;
};

/* ---- Algorithms -------------------------------------------------------------------------------------------------- */

/* Algorithms; DEFAULT chooses one. */
typedef enum {
    WS_SECURITY_ALGORITHM_DEFAULT = 0,
    WS_SECURITY_ALGORITHM_CANONICALIZATION_EXCLUSIVE = 1,
    WS_SECURITY_ALGORITHM_CANONICALIZATION_EXCLUSIVE_WITH_COMMENTS = 2,
    WS_SECURITY_ALGORITHM_DIGEST_SHA1 = 3,
    WS_SECURITY_ALGORITHM_DIGEST_SHA_256 = 4,
    WS_SECURITY_ALGORITHM_DIGEST_SHA_384 = 5,
    WS_SECURITY_ALGORITHM_DIGEST_SHA_512 = 6,
    WS_SECURITY_ALGORITHM_SYMMETRIC_SIGNATURE_HMAC_SHA1 = 7,
    WS_SECURITY_ALGORITHM_SYMMETRIC_SIGNATURE_HMAC_SHA_256 = 8,
    WS_SECURITY_ALGORITHM_SYMMETRIC_SIGNATURE_HMAC_SHA_384 = 9,
    WS_SECURITY_ALGORITHM_SYMMETRIC_SIGNATURE_HMAC_SHA_512 = 10,
    WS_SECURITY_ALGORITHM_ASYMMETRIC_SIGNATURE_RSA_SHA1 = 11,
    WS_SECURITY_ALGORITHM_ASYMMETRIC_SIGNATURE_DSA_SHA1 = 12,
    WS_SECURITY_ALGORITHM_ASYMMETRIC_SIGNATURE_RSA_SHA_256 = 13,
    WS_SECURITY_ALGORITHM_ASYMMETRIC_SIGNATURE_RSA_SHA_384 = 14,
    WS_SECURITY_ALGORITHM_ASYMMETRIC_SIGNATURE_RSA_SHA_512 = 15,
    WS_SECURITY_ALGORITHM_ASYMMETRIC_KEYWRAP_RSA_1_5 = 16,
    WS_SECURITY_ALGORITHM_ASYMMETRIC_KEYWRAP_RSA_OAEP = 17,
    WS_SECURITY_ALGORITHM_KEY_DERIVATION_P_SHA1 = 18
} WS_SECURITY_ALGORITHM_ID;

/* Suites of WS-SecurityPolicy 1.1, section 7.1. */
typedef enum {
    WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC256 = 1,
    WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC192 = 2,
    WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC128 = 3,
    WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC256_RSA15 = 4,
    WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC192_RSA15 = 5,
    WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC128_RSA15 = 6,
    WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC256_SHA256 = 7,
    WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC192_SHA256 = 8,
    WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC128_SHA256 = 9,
    WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC256_SHA256_RSA15 = 10,
    WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC192_SHA256_RSA15 = 11,
    WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC128_SHA256_RSA15 = 12
} WS_SECURITY_ALGORITHM_SUITE_NAME;

/* Properties of an algorithm suite; none is defined. */
typedef enum { WS_SECURITY_ALGORITHM_PROPERTY_ID_NONE_ = 0 } WS_SECURITY_ALGORITHM_PROPERTY_ID;

/* A property of an algorithm suite. */
struct _WS_SECURITY_ALGORITHM_PROPERTY {
    WS_SECURITY_ALGORITHM_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Algorithms for WS-Security, and the key lengths accepted, in bits; 0 is a default: 128 to 512 for symmetric keys,
 * 1024 to 16384 for asymmetric ones. The encryption and symmetric key wrap algorithms and the properties are not
 * used. */
struct _WS_SECURITY_ALGORITHM_SUITE {
    WS_SECURITY_ALGORITHM_ID canonicalizationAlgorithm;
    WS_SECURITY_ALGORITHM_ID digestAlgorithm;
    WS_SECURITY_ALGORITHM_ID symmetricSignatureAlgorithm;
    WS_SECURITY_ALGORITHM_ID asymmetricSignatureAlgorithm;
    WS_SECURITY_ALGORITHM_ID encryptionAlgorithm;
    WS_SECURITY_ALGORITHM_ID keyDerivationAlgorithm;
    WS_SECURITY_ALGORITHM_ID symmetricKeyWrapAlgorithm;
    WS_SECURITY_ALGORITHM_ID asymmetricKeyWrapAlgorithm;
    ULONG minSymmetricKeyLength;
    ULONG maxSymmetricKeyLength;
    ULONG minAsymmetricKeyLength;
    ULONG maxAsymmetricKeyLength;
    WS_SECURITY_ALGORITHM_PROPERTY* properties;
    ULONG propertyCount;
};

/* Which messages carry, and must carry, a timestamp. */
typedef enum {
    WS_SECURITY_TIMESTAMP_USAGE_ALWAYS = 1,
    WS_SECURITY_TIMESTAMP_USAGE_NEVER = 2,
    WS_SECURITY_TIMESTAMP_USAGE_REQUESTS_ONLY = 3
} WS_SECURITY_TIMESTAMP_USAGE;

/* The order of the security header's elements. */
typedef enum {
    WS_SECURITY_HEADER_LAYOUT_STRICT = 1,                   /* tokens stand before their use */
    WS_SECURITY_HEADER_LAYOUT_LAX = 2,                      /* any order */
    WS_SECURITY_HEADER_LAYOUT_LAX_WITH_TIMESTAMP_FIRST = 3, /* any order, but the timestamp first */
    WS_SECURITY_HEADER_LAYOUT_LAX_WITH_TIMESTAMP_LAST = 4   /* any order, but the timestamp last */
} WS_SECURITY_HEADER_LAYOUT;

/* Versions of WS-Security. */
typedef enum { WS_SECURITY_HEADER_VERSION_1_0 = 1, WS_SECURITY_HEADER_VERSION_1_1 = 2 } WS_SECURITY_HEADER_VERSION;

/* What key a token has. */
typedef enum {
    WS_SECURITY_KEY_TYPE_NONE = 1, /* none: a bearer token */
    WS_SECURITY_KEY_TYPE_SYMMETRIC = 2,
    WS_SECURITY_KEY_TYPE_ASYMMETRIC = 3
} WS_SECURITY_KEY_TYPE;

/* Who contributes randomness to an issued key. */
typedef enum {
    WS_SECURITY_KEY_ENTROPY_MODE_CLIENT_ONLY = 1,
    WS_SECURITY_KEY_ENTROPY_MODE_SERVER_ONLY = 2,
    WS_SECURITY_KEY_ENTROPY_MODE_COMBINED = 3
} WS_SECURITY_KEY_ENTROPY_MODE;

/* How a signature refers to its token. */
typedef enum {
    WS_SECURITY_TOKEN_REFERENCE_MODE_LOCAL_ID = 1,
    WS_SECURITY_TOKEN_REFERENCE_MODE_XML_BUFFER = 2,
    WS_SECURITY_TOKEN_REFERENCE_MODE_CERT_THUMBPRINT = 3,
    WS_SECURITY_TOKEN_REFERENCE_MODE_SECURITY_CONTEXT_ID = 4,
    WS_SECURITY_TOKEN_REFERENCE_MODE_SAML_ASSERTION_ID = 5
} WS_SECURITY_TOKEN_REFERENCE_MODE;

/* Versions of WS-SecureConversation. */
typedef enum {
    WS_SECURE_CONVERSATION_VERSION_FEBRUARY_2005 = 1,
    WS_SECURE_CONVERSATION_VERSION_1_3 = 2
} WS_SECURE_CONVERSATION_VERSION;

/* Versions of WS-Trust. */
typedef enum { WS_TRUST_VERSION_FEBRUARY_2005 = 1, WS_TRUST_VERSION_1_3 = 2 } WS_TRUST_VERSION;

/* TLS versions and their forerunners, as flags. */
typedef enum {
    WS_SECURE_PROTOCOL_SSL2 = 1,
    WS_SECURE_PROTOCOL_SSL3 = 2,
    WS_SECURE_PROTOCOL_TLS1_0 = 4,
    WS_SECURE_PROTOCOL_TLS1_1 = 8,
    WS_SECURE_PROTOCOL_TLS1_2 = 16
} WS_SECURE_PROTOCOL;

/* ---- Credentials ------------------------------------------------------------------------------------------------- */

/* The kinds of WS_CERT_CREDENTIAL. */
typedef enum {
    WS_SUBJECT_NAME_CERT_CREDENTIAL_TYPE = 1,
    WS_THUMBPRINT_CERT_CREDENTIAL_TYPE = 2,
    WS_CUSTOM_CERT_CREDENTIAL_TYPE = 3
} WS_CERT_CREDENTIAL_TYPE;

/* The head of each certificate credential; credentialType tells which one it is. */
struct _WS_CERT_CREDENTIAL {
    WS_CERT_CREDENTIAL_TYPE credentialType;
};

/* A certificate of a store, by its subject. storeLocation is a CERT_SYSTEM_STORE_ value. */
struct _WS_SUBJECT_NAME_CERT_CREDENTIAL {
    WS_CERT_CREDENTIAL credential;
    ULONG storeLocation;
    WS_STRING storeName;
    WS_STRING subjectName;
};

/* A certificate of a store, by its SHA-1 thumbprint in hexadecimal. */
struct _WS_THUMBPRINT_CERT_CREDENTIAL {
    WS_CERT_CREDENTIAL credential;
    ULONG storeLocation;
    WS_STRING storeName;
    WS_STRING thumbprint;
};

/* Gives the certificate for an endpoint; the runtime frees it. cert may become null for none. */
typedef HRESULT(CALLBACK* WS_GET_CERT_CALLBACK)(void* getCertCallbackState, const WS_ENDPOINT_ADDRESS* targetAddress,
                                                const WS_STRING* viaUri, const CERT_CONTEXT** cert, WS_ERROR* error);

/* Tells which issuers the server accepts, so that the next WS_GET_CERT_CALLBACK can choose. */
typedef HRESULT(CALLBACK* WS_CERT_ISSUER_LIST_NOTIFICATION_CALLBACK)(
    void* certIssuerListNotificationCallbackState, const struct _SecPkgContext_IssuerListInfoEx* issuerList,
    WS_ERROR* error);

/* A certificate that the program chooses. The second callback may be null. */
struct _WS_CUSTOM_CERT_CREDENTIAL {
    WS_CERT_CREDENTIAL credential;
    WS_GET_CERT_CALLBACK getCertCallback;
    void* getCertCallbackState;
    WS_CERT_ISSUER_LIST_NOTIFICATION_CALLBACK certIssuerListNotificationCallback;
    void* certIssuerListNotificationCallbackState;
};

/* Judges the server's certificate of each request; S_OK accepts it. */
typedef HRESULT(CALLBACK* WS_CERTIFICATE_VALIDATION_CALLBACK)(const CERT_CONTEXT* certContext, void* state);

/* The callback for certificates, and its state. */
struct _WS_CERTIFICATE_VALIDATION_CALLBACK_CONTEXT {
    WS_CERTIFICATE_VALIDATION_CALLBACK callback;
    void* state;
};

/* Failures of a server's certificate that a client can let pass. */
#define WS_CERT_FAILURE_CN_MISMATCH 0x1         /* its name is not the host's */
#define WS_CERT_FAILURE_INVALID_DATE 0x2        /* it is not valid yet, or no more */
#define WS_CERT_FAILURE_UNTRUSTED_ROOT 0x4      /* nobody trusted vouches for it */
#define WS_CERT_FAILURE_WRONG_USAGE 0x8         /* it is not meant for servers */
#define WS_CERT_FAILURE_REVOCATION_OFFLINE 0x10 /* revocation could not be checked */

/* Security packages. */
typedef enum {
    WS_WINDOWS_INTEGRATED_AUTH_PACKAGE_KERBEROS = 1,
    WS_WINDOWS_INTEGRATED_AUTH_PACKAGE_NTLM = 2,
    WS_WINDOWS_INTEGRATED_AUTH_PACKAGE_SPNEGO = 3
} WS_WINDOWS_INTEGRATED_AUTH_PACKAGE;

/* The kinds of WS_WINDOWS_INTEGRATED_AUTH_CREDENTIAL. */
typedef enum {
    WS_STRING_WINDOWS_INTEGRATED_AUTH_CREDENTIAL_TYPE = 1,
    WS_DEFAULT_WINDOWS_INTEGRATED_AUTH_CREDENTIAL_TYPE = 2,
    WS_OPAQUE_WINDOWS_INTEGRATED_AUTH_CREDENTIAL_TYPE = 3
} WS_WINDOWS_INTEGRATED_AUTH_CREDENTIAL_TYPE;

/* The head of each Windows credential; credentialType tells which one it is. */
struct _WS_WINDOWS_INTEGRATED_AUTH_CREDENTIAL {
    WS_WINDOWS_INTEGRATED_AUTH_CREDENTIAL_TYPE credentialType;
};

/* A user name, password and domain. */
struct _WS_STRING_WINDOWS_INTEGRATED_AUTH_CREDENTIAL {
    WS_WINDOWS_INTEGRATED_AUTH_CREDENTIAL credential;
    WS_STRING username;
    WS_STRING password;
    WS_STRING domain;
};

/* Whoever runs the thread that opens the channel. */
struct _WS_DEFAULT_WINDOWS_INTEGRATED_AUTH_CREDENTIAL {
    WS_WINDOWS_INTEGRATED_AUTH_CREDENTIAL credential;
};

/* A PSEC_WINNT_AUTH_IDENTITY_OPAQUE. */
struct _WS_OPAQUE_WINDOWS_INTEGRATED_AUTH_CREDENTIAL {
    WS_WINDOWS_INTEGRATED_AUTH_CREDENTIAL credential;
    void* opaqueAuthIdentity;
};

/* The kinds of WS_USERNAME_CREDENTIAL. */
typedef enum { WS_STRING_USERNAME_CREDENTIAL_TYPE = 1 } WS_USERNAME_CREDENTIAL_TYPE;

/* The head of each user name credential; credentialType tells which one it is. */
struct _WS_USERNAME_CREDENTIAL {
    WS_USERNAME_CREDENTIAL_TYPE credentialType;
};

/* A user name and password. */
struct _WS_STRING_USERNAME_CREDENTIAL {
    WS_USERNAME_CREDENTIAL credential;
    WS_STRING username;
    WS_STRING password;
};

/* Judges a user name and password: S_OK accepts, S_FALSE rejects them, errors are failures. */
typedef HRESULT(CALLBACK* WS_VALIDATE_PASSWORD_CALLBACK)(void* passwordValidatorCallbackState,
                                                         const WS_STRING* username, const WS_STRING* password,
                                                         const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* The kinds of WS_SECURITY_KEY_HANDLE. */
typedef enum {
    WS_RAW_SYMMETRIC_SECURITY_KEY_HANDLE_TYPE = 1,
    WS_NCRYPT_ASYMMETRIC_SECURITY_KEY_HANDLE_TYPE = 2,
    WS_CAPI_ASYMMETRIC_SECURITY_KEY_HANDLE_TYPE = 3
} WS_SECURITY_KEY_HANDLE_TYPE;

/* The head of each key structure; keyHandleType tells which one it is. */
struct _WS_SECURITY_KEY_HANDLE {
    WS_SECURITY_KEY_HANDLE_TYPE keyHandleType;
};

/* A symmetric key's bytes. */
struct _WS_RAW_SYMMETRIC_SECURITY_KEY_HANDLE {
    WS_SECURITY_KEY_HANDLE keyHandle;
    WS_BYTES rawKeyBytes;
};

/* A CNG key. */
struct _WS_NCRYPT_ASYMMETRIC_SECURITY_KEY_HANDLE {
    WS_SECURITY_KEY_HANDLE keyHandle;
    NCRYPT_KEY_HANDLE asymmetricKey;
};

/* A CryptoAPI key; keySpec is an AT_ value. */
struct _WS_CAPI_ASYMMETRIC_SECURITY_KEY_HANDLE {
    WS_SECURITY_KEY_HANDLE keyHandle;
    HCRYPTPROV provider;
    ULONG keySpec;
};
