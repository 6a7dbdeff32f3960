/* The header as a C program sees it; test_header.cpp compares. */
#include "header/layout.h"

#include "header/in_c.h"

/* Initialisers must be constant expressions in C. */
const WS_STRING c_string = WS_STRING_VALUE(TEXT("net.tcp://localhost"));
const WS_STRING c_empty_string = WS_STRING_EMPTY;
const WS_XML_STRING c_null_xml_string = WS_XML_STRING_NULL;

static struct {
    WS_XML_DICTIONARY dictionary;
    WS_XML_STRING red;
    WS_XML_STRING blue;
} colors = {{{0xfd7d93f6, 0xa9ec, 0x418c, {1, 2, 3, 4, 5, 6, 7, 8}}, &colors.red, 2, TRUE},
            WS_XML_STRING_DICTIONARY_VALUE("red", &colors.dictionary, 0),
            WS_XML_STRING_DICTIONARY_VALUE("blue", &colors.dictionary, 1)};

const WS_XML_DICTIONARY* c_dictionary(void) {
    return &colors.dictionary;
}

typedef struct {
    int quantity;
    WCHAR* product;
} order;

static WS_XML_STRING quantity = WS_XML_STRING_VALUE("quantity");
static WS_XML_STRING ns = WS_XML_STRING_VALUE("urn:orders");
static WS_FIELD_DESCRIPTION product_field = {
    WS_ELEMENT_FIELD_MAPPING, &quantity, &ns,        WS_WSZ_TYPE, NULL, WsOffsetOf(order, product),
    WS_FIELD_OPTIONAL,        NULL,      0xffffffff, NULL,        NULL, NULL};

ULONG c_offset_of_product(void) {
    return product_field.offset;
}

const size_t c_sizes[] = {
#define STRUCTURE(type, size, size64, fields) sizeof(type),
#include "header/structures.inc"
};
const size_t c_size_count = WsCountOf(c_sizes);

const c_function c_functions[] = {
#define FUNCTION(name, parameters, bytes, constness) (c_function) name,
#include "header/functions.inc"
};
const size_t c_function_count = WsCountOf(c_functions);
