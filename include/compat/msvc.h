/* For programs that were written for Microsoft's compiler and its SDK, to be built with mingw-w64 unchanged:
 *
 *     g++ -fpermissive -municode -DUNICODE -I.../include -I.../include/compat -include msvc.h program.cpp
 *
 * The folder has the SDK's headers in the spelling that such programs use on file systems that tell large letters from
 * small ones. This header, which comes before everything else, has what the compiler and its library do differently.
 * docs/porting.md tells of it. */
#ifndef WEBSERVICES_COMPAT_MSVC_H
#define WEBSERVICES_COMPAT_MSVC_H

#ifdef __cplusplus
/* The first header of the C++ library switches mingw's printf to ISO's, where "%s" in wprintf means something else than
 * for Microsoft's. */
#include <cstddef>
#undef __USE_MINGW_ANSI_STDIO
#define __USE_MINGW_ANSI_STDIO 0
#endif

#include <process.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include <windows.h>

/* windows.h leaves these out in C++. */
#ifndef min
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif
#ifndef max
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif

#ifdef __cplusplus
/* Microsoft's compiler lets a program jump over the initialisation of variables to its clean-up, which ISO C++ and g++
 * do not; of where a computed goto goes nothing is known. */
#define goto goto*&&
#endif

#endif
