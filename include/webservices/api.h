/* The Windows Web Services API: SOAP, XML and channels, for C and C++.
 *
 * Objects (WS_HEAP, WS_CHANNEL, ...) are made by a WsCreate function, freed by a WsFree function, and only handled by
 * pointer. WS_CHANNEL, WS_LISTENER, WS_SERVICE_HOST and WS_SERVICE_PROXY can be used by several threads at once, every
 * other object by one at a time. Many objects have properties: a value of the type, and valueSize bytes, that the
 * property's comment says.
 *
 * Functions return an HRESULT: S_OK, another success such as S_FALSE or WS_S_ASYNC where the comment says so, or an
 * error. Every function may return E_INVALIDARG, for a null, freed or wrong-kind object and other impossible arguments,
 * and E_OUTOFMEMORY; comments name the errors that are worth knowing beside these. When a function fails, what its out
 * parameters point to is unchanged, and error, unless null, has strings that say what happened (error.h).
 *
 * Sizes and lengths are in the unit the comment says; times are ULONG milliseconds, INFINITE for none, unless their
 * type is WS_TIMESPAN or WS_DATETIME. Structures with a common head (WS_URL, WS_XML_NODE, ...) are cast to the one that
 * the head's type field names.
 */
#ifndef WEBSERVICES_H
#define WEBSERVICES_H

#include "platform.h"

#include <stddef.h>

/* Windows and TLS types that only pass through. */
struct _CERT_CONTEXT;
struct _SecPkgContext_IssuerListInfoEx;

#ifdef __ELF__
#pragma GCC visibility push(default)
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Each part needs those before it. */
/* clang-format off */
#include "names.h"
#include "common.h"
#include "error.h"
#include "heap.h"
#include "url.h"
#include "xml.h"
#include "xml_reader.h"
#include "xml_writer.h"
#include "xml_canonicalization.h"
#include "serialization.h"
#include "fault.h"
#include "address.h"
#include "message.h"
#include "channel.h"
#include "listener.h"
#include "custom_channel.h"
#include "security.h"
#include "security_bindings.h"
#include "service.h"
#include "service_host.h"
#include "service_proxy.h"
#include "metadata.h"
#include "templates.h"
#include "trace.h"
/* clang-format on */

#ifdef __cplusplus
}
#endif

#ifdef __ELF__
#pragma GCC visibility pop
#endif

#endif
