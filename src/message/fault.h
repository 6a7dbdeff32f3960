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
// `recognizes`: a fault that this runtime knows gives its own code instead.
[[nodiscard]] HRESULT receive_fault(message& from, bool recognizes, error* err);
// The same, but of the fault's reasons the error says only those in one language, if there are any; 0: in its own.
[[nodiscard]] HRESULT receive_fault_in(LANGID language, message& from, bool recognizes, error* err);

// The faults that SOAP and WS-Addressing have a receiver send for what it cannot take (protocol_faults.cpp). They go
// into its error, for WsSendFaultMessageForError.
[[nodiscard]] HRESULT set_version_mismatch_fault(error& to, const soap_names& soap);
[[nodiscard]] bool is_version_mismatch(error& from) noexcept;
[[nodiscard]] HRESULT set_not_understood_fault(error& to, const soap_names& soap, const WS_XML_ELEMENT_NODE& header);

enum class addressing_fault { action_not_supported, destination_unreachable, header_required, header_repeated };
// `problem` is the action, the destination or the name of the header. Nothing is to be done for who keeps no error.
[[nodiscard]] HRESULT set_addressing_fault(error* to, addressing_fault which, const soap_names& soap,
                                           const wsa_names& addressing, const WS_XML_STRING& problem);

// A fault with one code, of SOAP's own.
[[nodiscard]] HRESULT make_fault(std::string_view code_name, heap& memory, WS_FAULT* out);
// What `fault` points to stays the error's.
[[nodiscard]] HRESULT store_fault(error& to, const WS_FAULT& fault);

} // namespace ws
