/* What test_header_c.c, which is C, gives to test_header.cpp. */
#ifndef HEADER_IN_C_H
#define HEADER_IN_C_H

#include <webservices.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef void (*c_function)(void);

extern const WS_STRING c_string;
extern const WS_STRING c_empty_string;
extern const WS_XML_STRING c_null_xml_string;
const WS_XML_DICTIONARY* c_dictionary(void);
ULONG c_offset_of_product(void);

/* In the order of structures.inc and functions.inc. */
extern const size_t c_sizes[];
extern const size_t c_size_count;
extern const c_function c_functions[];
extern const size_t c_function_count;

#ifdef __cplusplus
}
#endif

#endif
