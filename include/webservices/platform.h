/* The Windows types and names that the API is written in.
 *
 * On Windows they are windows.h's. Elsewhere this file has the few that a program of the API needs, with the sizes they
 * have on Windows: WCHAR is 16 bits, LONG and ULONG are 32, HRESULT is a signed 32-bit number. Nothing here poses as a
 * windows.h. Write literals of WCHAR as TEXT("..."), which is right on every host (on Windows with UNICODE defined).
 */
#ifndef WEBSERVICES_PLATFORM_H
#define WEBSERVICES_PLATFORM_H

#ifdef _WIN32

/* windows.h brings winsock.h, after which winsock2.h cannot follow; programs do include it after webservices.h, and
 * some define _WINSOCKAPI_ to that end. So winsock2.h comes first, unless the program decided otherwise. */
#if !defined(_INC_WINDOWS) && !defined(_WINDOWS_) && !defined(_WINSOCK2API_) && !defined(WIN32_LEAN_AND_MEAN)
#undef _WINSOCKAPI_
#include <winsock2.h>
#endif
#include <windows.h>
/* What WIN32_LEAN_AND_MEAN leaves out: DECIMAL, UuidCreate and friends, certificates and keys. */
#include <ncrypt.h>
#include <rpc.h>
#include <wincrypt.h>
#include <wtypes.h>

#else

#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>
#ifndef __cplusplus
#include <uchar.h>
#endif

#define WINAPI
#define CALLBACK
#define CONST const
#define VOID void
#ifndef __int64
#define __int64 long long
#endif

typedef int BOOL;
typedef uint8_t BOOLEAN;
typedef uint8_t BYTE;
typedef char CHAR;
typedef uint8_t UCHAR;
typedef int8_t INT8;
typedef uint8_t UINT8;
typedef int16_t SHORT;
typedef uint16_t USHORT;
typedef int16_t INT16;
typedef uint16_t UINT16;
typedef uint16_t WORD;
typedef int INT;
typedef unsigned int UINT;
typedef int32_t INT32;
typedef uint32_t UINT32;
typedef int32_t LONG;
typedef uint32_t ULONG;
typedef uint32_t DWORD;
typedef long long LONGLONG;
typedef unsigned long long ULONGLONG;
typedef long long INT64;
typedef unsigned long long UINT64;
typedef float FLOAT;
typedef double DOUBLE;
typedef size_t SIZE_T;
typedef intptr_t LONG_PTR;
typedef uintptr_t ULONG_PTR;
typedef char16_t WCHAR;
typedef int32_t HRESULT;
typedef WORD LANGID;

typedef void* PVOID;
typedef void* LPVOID;
typedef const void* LPCVOID;
typedef void* HANDLE;
typedef BYTE* PBYTE;
typedef BYTE* LPBYTE;
typedef ULONG* PULONG;
typedef DWORD* LPDWORD;
typedef char* PSTR;
typedef char* LPSTR;
typedef const char* PCSTR;
typedef const char* LPCSTR;
typedef WCHAR* PWSTR;
typedef WCHAR* LPWSTR;
typedef const WCHAR* PCWSTR;
typedef const WCHAR* LPCWSTR;

#define TRUE 1
#define FALSE 0
#define INFINITE 0xffffffffu
#define __TEXT(literal) u##literal
#define TEXT(literal) __TEXT(literal)

typedef struct _GUID {
    uint32_t Data1;
    uint16_t Data2;
    uint16_t Data3;
    uint8_t Data4[8];
} GUID, UUID;

/* 100 ns units since 1601-01-01 UTC, in two halves. */
typedef struct _FILETIME {
    DWORD dwLowDateTime;
    DWORD dwHighDateTime;
} FILETIME;

/* A 96-bit whole number, times 10 to the power of minus scale (0 to 28); sign is 0x80 for negative values. */
typedef struct tagDEC {
    USHORT wReserved;
    __extension__ union {
        __extension__ struct {
            BYTE scale;
            BYTE sign;
        };
        USHORT signscale;
    };
    ULONG Hi32;
    __extension__ union {
        __extension__ struct {
            ULONG Lo32;
            ULONG Mid32;
        };
        ULONGLONG Lo64;
    };
} DECIMAL;
#define DECIMAL_NEG ((BYTE)0x80)

/* What WS_CHANNEL_PROPERTY_REMOTE_IP_ADDRESS gives. */
typedef struct sockaddr_storage SOCKADDR_STORAGE;

/* Opaque: a program passes certificates and keys through, and looks inside by its TLS library's own means. */
typedef struct _CERT_CONTEXT CERT_CONTEXT;
typedef const CERT_CONTEXT* PCCERT_CONTEXT;
typedef ULONG_PTR HCRYPTPROV;
typedef ULONG_PTR NCRYPT_KEY_HANDLE;

/* Languages, as error and fault texts are asked for in. */
#define MAKELANGID(primary, sub) ((LANGID)((WORD)(sub) << 10 | (WORD)(primary)))
#define PRIMARYLANGID(language) ((WORD)((WORD)(language)&0x3ff))
#define SUBLANGID(language) ((WORD)((WORD)(language) >> 10))
#define LANG_NEUTRAL 0x00
#define LANG_INVARIANT 0x7f
#define LANG_ENGLISH 0x09
#define LANG_FRENCH 0x0c
#define LANG_GERMAN 0x07
#define LANG_JAPANESE 0x11
#define SUBLANG_NEUTRAL 0x00
#define SUBLANG_DEFAULT 0x01
#define SUBLANG_SYS_DEFAULT 0x02
#define SUBLANG_ENGLISH_US 0x01
#define SUBLANG_ENGLISH_UK 0x02
#define LANG_USER_DEFAULT MAKELANGID(LANG_NEUTRAL, SUBLANG_DEFAULT)
#define LANG_SYSTEM_DEFAULT MAKELANGID(LANG_NEUTRAL, SUBLANG_SYS_DEFAULT)

#define _HRESULT_TYPEDEF_(code) ((HRESULT)code)
#define SUCCEEDED(hr) ((HRESULT)(hr) >= 0)
#define FAILED(hr) ((HRESULT)(hr) < 0)
#define HRESULT_CODE(hr) ((hr)&0xffff)
#define HRESULT_FACILITY(hr) (((hr) >> 16) & 0x1fff)
#define HRESULT_SEVERITY(hr) (((hr) >> 31) & 1)
#define MAKE_HRESULT(severity, facility, code)                                                                         \
    ((HRESULT)((uint32_t)(severity) << 31 | (uint32_t)(facility) << 16 | (uint32_t)(code)))
#define FACILITY_WIN32 7
#define FACILITY_WEBSERVICES 61
#define HRESULT_FROM_WIN32(code)                                                                                       \
    ((HRESULT)(code) <= 0 ? (HRESULT)(code) : MAKE_HRESULT(1, FACILITY_WIN32, (code)&0xffff))

#define S_OK _HRESULT_TYPEDEF_(0)
#define NOERROR 0
#define S_FALSE _HRESULT_TYPEDEF_(1)
#define E_NOTIMPL _HRESULT_TYPEDEF_(0x80004001)
#define E_NOINTERFACE _HRESULT_TYPEDEF_(0x80004002)
#define E_POINTER _HRESULT_TYPEDEF_(0x80004003)
#define E_ABORT _HRESULT_TYPEDEF_(0x80004004)
#define E_FAIL _HRESULT_TYPEDEF_(0x80004005)
#define E_PENDING _HRESULT_TYPEDEF_(0x8000000a)
#define E_UNEXPECTED _HRESULT_TYPEDEF_(0x8000ffff)
#define E_ACCESSDENIED _HRESULT_TYPEDEF_(0x80070005)
#define E_HANDLE _HRESULT_TYPEDEF_(0x80070006)
#define E_OUTOFMEMORY _HRESULT_TYPEDEF_(0x8007000e)
#define E_INVALIDARG _HRESULT_TYPEDEF_(0x80070057)

#define ERROR_SUCCESS 0
#define ERROR_FILE_NOT_FOUND 2
#define ERROR_ACCESS_DENIED 5
#define ERROR_INVALID_HANDLE 6
#define ERROR_NOT_ENOUGH_MEMORY 8
#define ERROR_OUTOFMEMORY 14
#define ERROR_NOT_SUPPORTED 50
#define ERROR_INVALID_PARAMETER 87
#define ERROR_INSUFFICIENT_BUFFER 122
#define ERROR_ARITHMETIC_OVERFLOW 534
#define ERROR_OPERATION_ABORTED 995
#define ERROR_NOT_FOUND 1168
#define ERROR_CANCELLED 1223
#define ERROR_INVALID_STATE 5023
#define ERROR_TIMEOUT 1460

#endif

#endif
