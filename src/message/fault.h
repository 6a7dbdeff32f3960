// Faults: what a WS_ERROR knows of one, and how errors and faults become each other.
#pragma once

#include "message/message.h"

namespace ws {

// WsGet/SetFaultErrorProperty, WsGet/SetFaultErrorDetail, WsCreateFaultFromError.
[[nodiscard]] HRESULT get_fault_error_property(error& from, WS_FAULT_ERROR_PROPERTY_ID id, void* value, ULONG size);
[[nodiscard]] HRESULT set_fault_error_property(error& to, WS_FAULT_ERROR_PROPERTY_ID id, const void* value, ULONG size);
[[nodiscard]] HRESULT get_fault_error_detail(error& from, const WS_FAULT_DETAIL_DESCRIPTION* description,
                                             WS_READ_OPTION option, heap* memory, void* value, ULONG size);
[[nodiscard]] HRESULT set_fault_error_detail(error& to, const WS_FAULT_DETAIL_DESCRIPTION* description,
                                             WS_WRITE_OPTION option, const void* value, ULONG size);
[[nodiscard]] HRESULT create_fault_from_error(error& from, HRESULT code, WS_FAULT_DISCLOSURE disclosure, heap& memory,
                                              WS_FAULT* out);

// The headers of a message that will carry the error's fault: its action, and the header that goes with it.
[[nodiscard]] HRESULT set_fault_headers(message& to, error& from, error* err);
// Reads the body of a fault message into the caller's error: WS_E_ENDPOINT_FAULT_RECEIVED, or why that failed.
[[nodiscard]] HRESULT receive_fault(message& from, error* err);

// The faults that SOAP prescribes.
[[nodiscard]] HRESULT set_version_mismatch_fault(error& to);
[[nodiscard]] HRESULT set_not_understood_fault(error& to, const soap_names& soap, const WS_XML_ELEMENT_NODE& header);

} // namespace ws
