/* SOAP faults, alone and in error objects. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* How much a fault tells the peer about an error. */
typedef enum {
    WS_MINIMAL_FAULT_DISCLOSURE = 0, /* a generic text */
    WS_FULL_FAULT_DISCLOSURE = 1     /* the error's strings */
} WS_FAULT_DISCLOSURE;

/* The parts of the fault in an error object. The object copies what it is given, and what it returns lives until
 * WsResetError or WsFreeError. */
typedef enum {
    WS_FAULT_ERROR_PROPERTY_FAULT = 0,  /* WS_FAULT*, null when there is none */
    WS_FAULT_ERROR_PROPERTY_ACTION = 1, /* WS_XML_STRING, empty when there is none */
    WS_FAULT_ERROR_PROPERTY_HEADER = 2  /* WS_XML_BUFFER*, added to the fault message; null when there is none */
} WS_FAULT_ERROR_PROPERTY_ID;

/* A human-readable reason, in the language lang (RFC 3066). */
struct _WS_FAULT_REASON {
    WS_STRING text;
    WS_STRING lang;
};

/* A fault code and, in subCode, the next more specific one, or null. */
struct _WS_FAULT_CODE {
    WS_XML_QNAME value;
    WS_FAULT_CODE* subCode;
};

/* A SOAP fault. At least one code and one reason; SOAP 1.1 has one reason, no subcodes and no node. */
struct _WS_FAULT {
    WS_FAULT_CODE* code;
    WS_FAULT_REASON* reasons;
    ULONG reasonCount;
    WS_STRING actor;
    WS_STRING node;
    WS_XML_BUFFER* detail;
};

/* The action of a fault message (null: any) and the element in its detail. */
struct _WS_FAULT_DETAIL_DESCRIPTION {
    WS_XML_STRING* action;
    WS_ELEMENT_DESCRIPTION* detailElementDescription;
};

/* Reads a part of the fault. E_INVALIDARG for an unknown id or a wrong bufferSize. */
HRESULT WINAPI WsGetFaultErrorProperty(WS_ERROR* error, WS_FAULT_ERROR_PROPERTY_ID id, void* buffer, ULONG bufferSize);

/* Sets a part of the fault from a copy of value. E_INVALIDARG for an unknown id or a wrong valueSize. */
HRESULT WINAPI WsSetFaultErrorProperty(WS_ERROR* error, WS_FAULT_ERROR_PROPERTY_ID id, const void* value,
                                       ULONG valueSize);

/* Deserializes the fault's detail, if its action matches. With WS_READ_OPTIONAL_POINTER another element gives null, so
 * different details can be tried in turn. WS_E_INVALID_FORMAT, WS_E_QUOTA_EXCEEDED (the heap). */
HRESULT WINAPI WsGetFaultErrorDetail(WS_ERROR* error, const WS_FAULT_DETAIL_DESCRIPTION* faultDetailDescription,
                                     WS_READ_OPTION readOption, WS_HEAP* heap, void* value, ULONG valueSize);

/* Serializes value into the fault's detail, and sets the action. Only WS_WRITE_REQUIRED_VALUE and
 * WS_WRITE_REQUIRED_POINTER are options. WS_E_INVALID_FORMAT. */
HRESULT WINAPI WsSetFaultErrorDetail(WS_ERROR* error, const WS_FAULT_DETAIL_DESCRIPTION* faultDetailDescription,
                                     WS_WRITE_OPTION writeOption, const void* value, ULONG valueSize);

/* Makes the fault that tells a peer about the error: the error's own, or one with a generic code. A fault without
 * reasons gets its text as faultDisclosure says. fault is filled from heap. */
HRESULT WINAPI WsCreateFaultFromError(WS_ERROR* error, HRESULT faultErrorCode, WS_FAULT_DISCLOSURE faultDisclosure,
                                      WS_HEAP* heap, WS_FAULT* fault);
