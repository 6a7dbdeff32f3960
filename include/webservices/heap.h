/* Heaps: memory that is released in one go. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* Properties of a heap, all SIZE_T, in bytes, and read only after creation. */
typedef enum {
    WS_HEAP_PROPERTY_MAX_SIZE = 0,       /* the most that can be allocated between resets */
    WS_HEAP_PROPERTY_TRIM_SIZE = 1,      /* what WsResetHeap keeps */
    WS_HEAP_PROPERTY_REQUESTED_SIZE = 2, /* what was asked for since the last reset */
    WS_HEAP_PROPERTY_ACTUAL_SIZE = 3     /* what the heap took from the system */
} WS_HEAP_PROPERTY_ID;

/* A property of a heap. */
struct _WS_HEAP_PROPERTY {
    WS_HEAP_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Properties of a heap that another object makes. */
struct _WS_HEAP_PROPERTIES {
    WS_HEAP_PROPERTY* properties;
    ULONG propertyCount;
};

/* Makes a heap of at most maxSize bytes, of which WsResetHeap keeps trimSize. No memory is taken yet. */
HRESULT WINAPI WsCreateHeap(SIZE_T maxSize, SIZE_T trimSize, const WS_HEAP_PROPERTY* properties, ULONG propertyCount,
                            WS_HEAP** heap, WS_ERROR* error);

/* Allocates size bytes (0 too), aligned on 8, with undefined content. They live until the heap is reset or freed.
 * WS_E_QUOTA_EXCEEDED when maxSize would be passed: ptr is untouched and the heap still usable. */
HRESULT WINAPI WsAlloc(WS_HEAP* heap, SIZE_T size, void** ptr, WS_ERROR* error);

/* Reads a property. E_INVALIDARG for an unknown id or a wrong valueSize. */
HRESULT WINAPI WsGetHeapProperty(WS_HEAP* heap, WS_HEAP_PROPERTY_ID id, void* value, ULONG valueSize, WS_ERROR* error);

/* Releases all allocations, and the memory beyond trimSize. XML buffers in the heap go too. */
HRESULT WINAPI WsResetHeap(WS_HEAP* heap, WS_ERROR* error);

/* Frees the heap and all its allocations. Null is allowed. */
void WINAPI WsFreeHeap(WS_HEAP* heap);
