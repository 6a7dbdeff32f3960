/* The Windows types that webservices.h is written in, for hosts that have no windows.h.
 *
 * Sizes are Windows' own on every host: WCHAR is 16 bits, LONG and ULONG are 32, HRESULT is a 32-bit signed number.
 */
#ifndef WEBSERVICES_PLATFORM_H
#define WEBSERVICES_PLATFORM_H

#include <stddef.h>
#include <stdint.h>
#ifndef __cplusplus
#include <uchar.h>
#endif

#define WINAPI
#define CALLBACK
#define CONST const
#define __int64 long long

typedef int BOOL;
typedef uint8_t BYTE;
typedef char CHAR;
typedef int8_t INT8;
typedef uint8_t UINT8;
typedef int16_t SHORT;
typedef uint16_t USHORT;
typedef int16_t INT16;
typedef uint16_t UINT16;
typedef int INT;
typedef unsigned int UINT;
typedef int32_t INT32;
typedef uint32_t UINT32;
typedef int32_t LONG;
typedef uint32_t ULONG;
typedef uint32_t DWORD;
typedef uint16_t WORD;
typedef long long LONGLONG;
typedef unsigned long long ULONGLONG;
typedef long long INT64;
typedef unsigned long long UINT64;
typedef float FLOAT;
typedef double DOUBLE;
typedef void VOID;
typedef void *PVOID;
typedef void *LPVOID;
typedef void *HANDLE;
typedef size_t SIZE_T;
typedef uintptr_t ULONG_PTR;
typedef intptr_t LONG_PTR;
typedef char16_t WCHAR;
typedef WCHAR *LPWSTR;
typedef WCHAR *PWSTR;
typedef const WCHAR *LPCWSTR;
typedef const WCHAR *PCWSTR;
typedef char *LPSTR;
typedef char *PSTR;
typedef const char *LPCSTR;
typedef WORD LANGID;
typedef int32_t HRESULT;

#define TRUE 1
#define FALSE 0

typedef struct _GUID {
    uint32_t Data1;
    uint16_t Data2;
    uint16_t Data3;
    uint8_t Data4[8];
} GUID;

typedef struct _FILETIME {
    DWORD dwLowDateTime;
    DWORD dwHighDateTime;
} FILETIME;

typedef struct tagDEC {
    USHORT wReserved;
    union {
        struct {
            BYTE scale;
            BYTE sign;
        };
        USHORT signscale;
    };
    ULONG Hi32;
    union {
        struct {
            ULONG Lo32;
            ULONG Mid32;
        };
        ULONGLONG Lo64;
    };
} DECIMAL;

/* Opaque here: a certificate is the security floor's, and no program looks inside through this header. */
typedef struct _CERT_CONTEXT CERT_CONTEXT;
typedef const CERT_CONTEXT *PCCERT_CONTEXT;
typedef ULONG_PTR NCRYPT_KEY_HANDLE;
typedef ULONG_PTR HCRYPTPROV;

typedef struct _SOCKADDR_STORAGE SOCKADDR_STORAGE;

#define _HRESULT_TYPEDEF_(code) ((HRESULT)code)
#define SUCCEEDED(hr) ((HRESULT)(hr) >= 0)
#define FAILED(hr) ((HRESULT)(hr) < 0)
#define HRESULT_CODE(hr) ((hr)&0xffff)
#define S_OK _HRESULT_TYPEDEF_(0)
#define S_FALSE _HRESULT_TYPEDEF_(1)
#define E_NOTIMPL _HRESULT_TYPEDEF_(0x80004001)
#define E_ABORT _HRESULT_TYPEDEF_(0x80004004)
#define E_FAIL _HRESULT_TYPEDEF_(0x80004005)
#define E_UNEXPECTED _HRESULT_TYPEDEF_(0x8000ffff)
#define E_ACCESSDENIED _HRESULT_TYPEDEF_(0x80070005)
#define E_OUTOFMEMORY _HRESULT_TYPEDEF_(0x8007000e)
#define E_INVALIDARG _HRESULT_TYPEDEF_(0x80070057)

#endif
