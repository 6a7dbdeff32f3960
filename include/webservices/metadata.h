/* Metadata: endpoints and policies found in WSDL. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* ---- Documents and endpoints ------------------------------------------------------------------------------------- */

/* States of a metadata object. */
typedef enum {
    WS_METADATA_STATE_CREATED = 1,  /* documents can be added */
    WS_METADATA_STATE_RESOLVED = 2, /* the endpoints are known */
    WS_METADATA_STATE_FAULTED = 3   /* it failed; reset or free it */
} WS_METADATA_STATE;

/* Properties of a metadata object. */
typedef enum {
    WS_METADATA_PROPERTY_STATE = 1,               /* WS_METADATA_STATE, read only */
    WS_METADATA_PROPERTY_HEAP_PROPERTIES = 2,     /* WS_HEAP_PROPERTIES; 256 KiB, trim 32 KiB */
    WS_METADATA_PROPERTY_POLICY_PROPERTIES = 3,   /* WS_POLICY_PROPERTIES */
    WS_METADATA_PROPERTY_HEAP_REQUESTED_SIZE = 4, /* SIZE_T, bytes, read only */
    WS_METADATA_PROPERTY_MAX_DOCUMENTS = 5,       /* ULONG; 32 */
    WS_METADATA_PROPERTY_HOST_NAMES = 6,          /* WS_HOST_NAMES: where documents may come from */
    WS_METADATA_PROPERTY_VERIFY_HOST_NAMES = 7    /* BOOL; TRUE */
} WS_METADATA_PROPERTY_ID;

/* A property of a metadata object. */
struct _WS_METADATA_PROPERTY {
    WS_METADATA_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Host names or addresses, IPv6 ones in brackets. */
struct _WS_HOST_NAMES {
    WS_STRING* hostNames;
    ULONG hostNameCount;
};

/* An endpoint: its address, its policy, and its place in the WSDL (null where there is none). */
struct _WS_METADATA_ENDPOINT {
    WS_ENDPOINT_ADDRESS endpointAddress;
    WS_POLICY* endpointPolicy;
    WS_XML_STRING* portName;
    WS_XML_STRING* serviceName;
    WS_XML_STRING* serviceNs;
    WS_XML_STRING* bindingName;
    WS_XML_STRING* bindingNs;
    WS_XML_STRING* portTypeName;
    WS_XML_STRING* portTypeNs;
};

/* The endpoints found. */
struct _WS_METADATA_ENDPOINTS {
    WS_METADATA_ENDPOINT* endpoints;
    ULONG endpointCount;
};

/* Makes a metadata object. E_INVALIDARG for a property that cannot be set. */
HRESULT WINAPI WsCreateMetadata(const WS_METADATA_PROPERTY* properties, ULONG propertyCount, WS_METADATA** metadata,
                                WS_ERROR* error);

/* Adds the WSDL 1.1 or WS-Policy (1.2, 1.5) document that reader stands on, got from url. S_FALSE when the element is
 * something else. WS_E_INVALID_FORMAT, WS_E_QUOTA_EXCEEDED, WS_E_INVALID_OPERATION unless CREATED. */
HRESULT WINAPI WsReadMetadata(WS_METADATA* metadata, WS_XML_READER* reader, const WS_STRING* url, WS_ERROR* error);

/* Gives the address of a document that is referred to but was not added, or null. It lives until the object is reset or
 * freed. WS_E_INVALID_FORMAT for a host that is not among the names given. */
HRESULT WINAPI WsGetMissingMetadataDocumentAddress(WS_METADATA* metadata, WS_ENDPOINT_ADDRESS** address,
                                                   WS_ERROR* error);

/* Gives the endpoints: CREATED becomes RESOLVED. They live until the object is reset or freed. WS_E_INVALID_OPERATION
 * while documents are missing, WS_E_INVALID_FORMAT. */
HRESULT WINAPI WsGetMetadataEndpoints(WS_METADATA* metadata, WS_METADATA_ENDPOINTS* endpoints, WS_ERROR* error);

/* Reads a property. E_INVALIDARG for an unknown id or a wrong valueSize. */
HRESULT WINAPI WsGetMetadataProperty(WS_METADATA* metadata, WS_METADATA_PROPERTY_ID id, void* value, ULONG valueSize,
                                     WS_ERROR* error);

/* Makes the object CREATED again, and frees its documents, endpoints and policies. */
HRESULT WINAPI WsResetMetadata(WS_METADATA* metadata, WS_ERROR* error);

/* Frees the object, its endpoints and policies. Null is allowed. */
void WINAPI WsFreeMetadata(WS_METADATA* metadata);

/* ---- Policies ---------------------------------------------------------------------------------------------------- */

/* States of a policy. */
typedef enum { WS_POLICY_STATE_CREATED = 1, WS_POLICY_STATE_FAULTED = 2 } WS_POLICY_STATE;

/* Properties of a policy; set through WS_METADATA_PROPERTY_POLICY_PROPERTIES. */
typedef enum {
    WS_POLICY_PROPERTY_STATE = 1,            /* WS_POLICY_STATE, read only */
    WS_POLICY_PROPERTY_MAX_ALTERNATIVES = 2, /* ULONG; 32 */
    WS_POLICY_PROPERTY_MAX_DEPTH = 3,        /* ULONG, nested operators; 32 */
    WS_POLICY_PROPERTY_MAX_EXTENSIONS = 4    /* ULONG, unknown assertions; 8 */
} WS_POLICY_PROPERTY_ID;

/* A property of a policy. */
struct _WS_POLICY_PROPERTY {
    WS_POLICY_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Properties of policies that a metadata object makes. */
struct _WS_POLICY_PROPERTIES {
    WS_POLICY_PROPERTY* properties;
    ULONG propertyCount;
};

/* Reads a property. E_INVALIDARG for an unknown id or a wrong valueSize. */
HRESULT WINAPI WsGetPolicyProperty(WS_POLICY* policy, WS_POLICY_PROPERTY_ID id, void* value, ULONG valueSize,
                                   WS_ERROR* error);

/* Gives the number of alternatives, which may repeat. WS_E_QUOTA_EXCEEDED, after which the policy is FAULTED. */
HRESULT WINAPI WsGetPolicyAlternativeCount(WS_POLICY* policy, ULONG* count, WS_ERROR* error);

/* Compares an alternative with what the program can do, and on S_OK fills the out fields, from heap. No match:
 * WS_E_INVALID_FORMAT if matchRequired, else S_FALSE. */
HRESULT WINAPI WsMatchPolicyAlternative(WS_POLICY* policy, ULONG alternativeIndex,
                                        WS_POLICY_CONSTRAINTS* policyConstraints, BOOL matchRequired, WS_HEAP* heap,
                                        WS_ERROR* error);

/* ---- Constraints: what the program can do. Each out field is filled by a match ----------------------------------- */

/* A channel property and the values allowed, an array of allowedValuesSize bytes: the encoding, the addressing or the
 * envelope version. Without a constraint only the property's default is allowed. */
struct _WS_CHANNEL_PROPERTY_CONSTRAINT {
    WS_CHANNEL_PROPERTY_ID id;
    void* allowedValues;
    ULONG allowedValuesSize;
    struct {
        WS_CHANNEL_PROPERTY channelProperty;
    } out;
};

/* A security property and the values allowed. */
struct _WS_SECURITY_PROPERTY_CONSTRAINT {
    WS_SECURITY_PROPERTY_ID id;
    void* allowedValues;
    ULONG allowedValuesSize;
    struct {
        WS_SECURITY_PROPERTY securityProperty;
    } out;
};

/* A security binding's property and the values allowed. */
struct _WS_SECURITY_BINDING_PROPERTY_CONSTRAINT {
    WS_SECURITY_BINDING_PROPERTY_ID id;
    void* allowedValues;
    ULONG allowedValuesSize;
    struct {
        WS_SECURITY_BINDING_PROPERTY securityBindingProperty;
    } out;
};

/* The kinds of WS_SECURITY_BINDING_CONSTRAINT. */
typedef enum {
    WS_SSL_TRANSPORT_SECURITY_BINDING_CONSTRAINT_TYPE = 1,
    WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING_CONSTRAINT_TYPE = 2,
    WS_HTTP_HEADER_AUTH_SECURITY_BINDING_CONSTRAINT_TYPE = 3,
    WS_USERNAME_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE = 4,
    WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE = 5,
    WS_ISSUED_TOKEN_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE = 6,
    WS_CERT_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE = 7,
    WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE = 8
} WS_SECURITY_BINDING_CONSTRAINT_TYPE;

/* The head of each binding constraint; type tells which one it is. */
struct _WS_SECURITY_BINDING_CONSTRAINT {
    WS_SECURITY_BINDING_CONSTRAINT_TYPE type;
    WS_SECURITY_BINDING_PROPERTY_CONSTRAINT* propertyConstraints;
    ULONG propertyConstraintCount;
};

/* TLS; out tells whether the client needs a certificate. */
struct _WS_SSL_TRANSPORT_SECURITY_BINDING_CONSTRAINT {
    WS_SECURITY_BINDING_CONSTRAINT bindingConstraint;
    struct {
        BOOL clientCertCredentialRequired;
    } out;
};

/* Windows security over TCP. */
struct _WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING_CONSTRAINT {
    WS_SECURITY_BINDING_CONSTRAINT bindingConstraint;
};

/* HTTP authentication. */
struct _WS_HTTP_HEADER_AUTH_SECURITY_BINDING_CONSTRAINT {
    WS_SECURITY_BINDING_CONSTRAINT bindingConstraint;
};

/* A user name in each message. */
struct _WS_USERNAME_MESSAGE_SECURITY_BINDING_CONSTRAINT {
    WS_SECURITY_BINDING_CONSTRAINT bindingConstraint;
    WS_MESSAGE_SECURITY_USAGE bindingUsage;
};

/* A certificate in each message. */
struct _WS_CERT_MESSAGE_SECURITY_BINDING_CONSTRAINT {
    WS_SECURITY_BINDING_CONSTRAINT bindingConstraint;
    WS_MESSAGE_SECURITY_USAGE bindingUsage;
};

/* A Kerberos ticket in each message. */
struct _WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING_CONSTRAINT {
    WS_SECURITY_BINDING_CONSTRAINT bindingConstraint;
    WS_MESSAGE_SECURITY_USAGE bindingUsage;
};

/* A token request's property and the values allowed. */
struct _WS_REQUEST_SECURITY_TOKEN_PROPERTY_CONSTRAINT {
    WS_REQUEST_SECURITY_TOKEN_PROPERTY_ID id;
    void* allowedValues;
    ULONG allowedValuesSize;
    struct {
        WS_REQUEST_SECURITY_TOKEN_PROPERTY requestSecurityTokenProperty;
    } out;
};

/* A token from a token service, with the claims that the program can give; out tells which service, and what to ask of
 * it. */
struct _WS_ISSUED_TOKEN_MESSAGE_SECURITY_BINDING_CONSTRAINT {
    WS_SECURITY_BINDING_CONSTRAINT bindingConstraint;
    WS_MESSAGE_SECURITY_USAGE bindingUsage;
    WS_XML_STRING* claimConstraints;
    ULONG claimConstraintCount;
    WS_REQUEST_SECURITY_TOKEN_PROPERTY_CONSTRAINT* requestSecurityTokenPropertyConstraints;
    ULONG requestSecurityTokenPropertyConstraintCount;
    struct {
        WS_ENDPOINT_ADDRESS* issuerAddress;
        WS_XML_BUFFER* requestSecurityTokenTemplate;
    } out;
};

/* The security that the program can do. */
struct _WS_SECURITY_CONSTRAINTS {
    WS_SECURITY_PROPERTY_CONSTRAINT* securityPropertyConstraints;
    ULONG securityPropertyConstraintCount;
    WS_SECURITY_BINDING_CONSTRAINT** securityBindingConstraints;
    ULONG securityBindingConstraintCount;
};

/* A WS-SecureConversation session, and how it is set up. */
struct _WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING_CONSTRAINT {
    WS_SECURITY_BINDING_CONSTRAINT bindingConstraint;
    WS_MESSAGE_SECURITY_USAGE bindingUsage;
    WS_SECURITY_CONSTRAINTS* bootstrapSecurityConstraint;
};

/* The kinds of WS_POLICY_EXTENSION. */
typedef enum { WS_ENDPOINT_POLICY_EXTENSION_TYPE = 1 } WS_POLICY_EXTENSION_TYPE;

/* The head of each policy extension; type tells which one it is. */
struct _WS_POLICY_EXTENSION {
    WS_POLICY_EXTENSION_TYPE type;
};

/* An assertion that the program knows and the API does not; out is its element. */
struct _WS_ENDPOINT_POLICY_EXTENSION {
    WS_POLICY_EXTENSION policyExtension;
    WS_XML_STRING* assertionName;
    WS_XML_STRING* assertionNs;
    struct {
        WS_XML_BUFFER* assertionValue;
    } out;
};

/* All that the program can do. */
struct _WS_POLICY_CONSTRAINTS {
    WS_CHANNEL_BINDING channelBinding;
    WS_CHANNEL_PROPERTY_CONSTRAINT* channelPropertyConstraints;
    ULONG channelPropertyConstraintCount;
    WS_SECURITY_CONSTRAINTS* securityConstraints;
    WS_POLICY_EXTENSION** policyExtensions;
    ULONG policyExtensionCount;
};
