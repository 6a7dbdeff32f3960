#include "WebServices.h"
#include "library.wsdl.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Stubs, which call the functions of services */

typedef struct LibrarySoap_FindParamStruct {
    WCHAR** author;
    int* year;
    unsigned int* keywordCount;
    WCHAR*** keyword;
    struct Book** like;
    unsigned int* page;
    unsigned int* FindResultCount;
    struct Book*** FindResult;
    WCHAR** year1;
    struct Book** best;
} LibrarySoap_FindParamStruct;

static HRESULT CALLBACK LibrarySoap_FindOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const LibrarySoap_FindParamStruct* _parameters = (const LibrarySoap_FindParamStruct*)_frame;
    return ((LibrarySoap_FindCallback)_callback)(
        _context,
        *_parameters->author,
        *_parameters->year,
        _parameters->keywordCount,
        _parameters->keyword,
        *_parameters->like,
        _parameters->page,
        _parameters->FindResultCount,
        _parameters->FindResult,
        _parameters->year1,
        _parameters->best,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK LibrarySoap_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((LibrarySoap_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

typedef struct LibrarySoap_AddParamStruct {
    struct Book** body;
    int** body1;
} LibrarySoap_AddParamStruct;

static HRESULT CALLBACK LibrarySoap_AddOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const LibrarySoap_AddParamStruct* _parameters = (const LibrarySoap_AddParamStruct*)_frame;
    return ((LibrarySoap_AddCallback)_callback)(
        _context,
        *_parameters->body,
        _parameters->body1,
        _asyncContext,
        _error);
}

typedef struct LibrarySoap_LendParamStruct {
    struct Book** loan;
    WCHAR** word;
} LibrarySoap_LendParamStruct;

static HRESULT CALLBACK LibrarySoap_LendOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const LibrarySoap_LendParamStruct* _parameters = (const LibrarySoap_LendParamStruct*)_frame;
    return ((LibrarySoap_LendCallback)_callback)(
        _context,
        *_parameters->loan,
        _parameters->word,
        _asyncContext,
        _error);
}

typedef struct LibrarySoap_AddTwoParamStruct {
    struct Book** first;
    int* second;
} LibrarySoap_AddTwoParamStruct;

static HRESULT CALLBACK LibrarySoap_AddTwoOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const LibrarySoap_AddTwoParamStruct* _parameters = (const LibrarySoap_AddTwoParamStruct*)_frame;
    return ((LibrarySoap_AddTwoCallback)_callback)(
        _context,
        _parameters->first,
        _parameters->second,
        _asyncContext,
        _error);
}

typedef struct LibrarySoap_TellParamStruct {
    struct Book** body;
} LibrarySoap_TellParamStruct;

static HRESULT CALLBACK LibrarySoap_TellOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const LibrarySoap_TellParamStruct* _parameters = (const LibrarySoap_TellParamStruct*)_frame;
    return ((LibrarySoap_TellCallback)_callback)(
        _context,
        *_parameters->body,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK LibrarySoap_EnterOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((LibrarySoap_EnterCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

typedef struct LibrarySoap_LeaveParamStruct {
    void** nothing;
} LibrarySoap_LeaveParamStruct;

static HRESULT CALLBACK LibrarySoap_LeaveOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const LibrarySoap_LeaveParamStruct* _parameters = (const LibrarySoap_LeaveParamStruct*)_frame;
    return ((LibrarySoap_LeaveCallback)_callback)(
        _context,
        *_parameters->nothing,
        _asyncContext,
        _error);
}

typedef struct LibrarySoap12_FindParamStruct {
    WCHAR** author;
    int* year;
    unsigned int* keywordCount;
    WCHAR*** keyword;
    struct Book** like;
    unsigned int* page;
    unsigned int* FindResultCount;
    struct Book*** FindResult;
    WCHAR** year1;
    struct Book** best;
} LibrarySoap12_FindParamStruct;

static HRESULT CALLBACK LibrarySoap12_FindOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const LibrarySoap12_FindParamStruct* _parameters = (const LibrarySoap12_FindParamStruct*)_frame;
    return ((LibrarySoap12_FindCallback)_callback)(
        _context,
        *_parameters->author,
        *_parameters->year,
        _parameters->keywordCount,
        _parameters->keyword,
        *_parameters->like,
        _parameters->page,
        _parameters->FindResultCount,
        _parameters->FindResult,
        _parameters->year1,
        _parameters->best,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK LibrarySoap12_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((LibrarySoap12_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

typedef struct LibrarySoap12_AddParamStruct {
    struct Book** body;
    int** body1;
} LibrarySoap12_AddParamStruct;

static HRESULT CALLBACK LibrarySoap12_AddOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const LibrarySoap12_AddParamStruct* _parameters = (const LibrarySoap12_AddParamStruct*)_frame;
    return ((LibrarySoap12_AddCallback)_callback)(
        _context,
        *_parameters->body,
        _parameters->body1,
        _asyncContext,
        _error);
}

typedef struct LibrarySoap12_LendParamStruct {
    struct Book** loan;
    WCHAR** word;
} LibrarySoap12_LendParamStruct;

static HRESULT CALLBACK LibrarySoap12_LendOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const LibrarySoap12_LendParamStruct* _parameters = (const LibrarySoap12_LendParamStruct*)_frame;
    return ((LibrarySoap12_LendCallback)_callback)(
        _context,
        *_parameters->loan,
        _parameters->word,
        _asyncContext,
        _error);
}

typedef struct LibrarySoap12_AddTwoParamStruct {
    struct Book** first;
    int* second;
} LibrarySoap12_AddTwoParamStruct;

static HRESULT CALLBACK LibrarySoap12_AddTwoOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const LibrarySoap12_AddTwoParamStruct* _parameters = (const LibrarySoap12_AddTwoParamStruct*)_frame;
    return ((LibrarySoap12_AddTwoCallback)_callback)(
        _context,
        _parameters->first,
        _parameters->second,
        _asyncContext,
        _error);
}

typedef struct LibrarySoap12_TellParamStruct {
    struct Book** body;
} LibrarySoap12_TellParamStruct;

static HRESULT CALLBACK LibrarySoap12_TellOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const LibrarySoap12_TellParamStruct* _parameters = (const LibrarySoap12_TellParamStruct*)_frame;
    return ((LibrarySoap12_TellCallback)_callback)(
        _context,
        *_parameters->body,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK LibrarySoap12_EnterOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((LibrarySoap12_EnterCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

typedef struct LibrarySoap12_LeaveParamStruct {
    void** nothing;
} LibrarySoap12_LeaveParamStruct;

static HRESULT CALLBACK LibrarySoap12_LeaveOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const LibrarySoap12_LeaveParamStruct* _parameters = (const LibrarySoap12_LeaveParamStruct*)_frame;
    return ((LibrarySoap12_LeaveCallback)_callback)(
        _context,
        *_parameters->nothing,
        _asyncContext,
        _error);
}

/* Descriptions that no program sees */

typedef struct _library_wsdlLocalDefinitions {
    struct {
        struct {
            WS_FIELD_DESCRIPTION title;
            WS_FIELD_DESCRIPTION pages;
            WS_FIELD_DESCRIPTION* _fields[2];
        } Bookdescs;
        struct {
            WS_FIELD_DESCRIPTION Book;
            WS_FIELD_DESCRIPTION* _fields[1];
        } ArrayOfBookdescs;
    } globalTypes;
    struct {
        struct {
            WS_FIELD_DESCRIPTION author;
            WS_FIELD_DESCRIPTION year;
            WS_FIELD_DESCRIPTION keyword;
            WS_FIELD_DESCRIPTION like;
            WS_FIELD_DESCRIPTION page;
            WS_FIELD_DESCRIPTION* _fields[5];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Finddescs;
        struct {
            WS_FIELD_DESCRIPTION page;
            WS_FIELD_DESCRIPTION FindResult;
            WS_FIELD_DESCRIPTION year;
            WS_FIELD_DESCRIPTION keyword;
            WS_FIELD_DESCRIPTION best;
            WS_FIELD_DESCRIPTION* _fields[5];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _FindResponsedescs;
        struct {
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Pingdescs;
        struct {
            WS_STRUCT_DESCRIPTION _structDesc;
        } _maybeNothingdescs;
        struct {
            WS_STRUCT_DESCRIPTION _structDesc;
        } _PingResponsedescs;
        struct {
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _sessiondescs;
        struct {
            WS_FIELD_DESCRIPTION what;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _NotFounddescs;
        struct {
            WS_FIELD_DESCRIPTION first;
            WS_FIELD_DESCRIPTION second;
            WS_FIELD_DESCRIPTION* _fields[2];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Pairdescs;
    } globalElements;
    struct {
        WS_ELEMENT_DESCRIPTION _PairElement;
        WS_ELEMENT_DESCRIPTION _Pair1Element;
        WS_MESSAGE_DESCRIPTION Pair1;
        WS_MESSAGE_DESCRIPTION Add1;
    } messages;
    struct {
        struct {
            struct {
                WS_PARAMETER_DESCRIPTION params[10];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Find;
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            struct {
                WS_PARAMETER_DESCRIPTION params[2];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Add;
            struct {
                WS_PARAMETER_DESCRIPTION params[2];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Lend;
            struct {
                WS_PARAMETER_DESCRIPTION params[2];
                WS_OPERATION_DESCRIPTION operationDesc;
            } AddTwo;
            struct {
                WS_PARAMETER_DESCRIPTION params[1];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Tell;
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Enter;
            struct {
                WS_PARAMETER_DESCRIPTION params[1];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Leave;
            WS_OPERATION_DESCRIPTION* _operations[8];
        } LibrarySoap;
        struct {
            struct {
                WS_PARAMETER_DESCRIPTION params[10];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Find;
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            struct {
                WS_PARAMETER_DESCRIPTION params[2];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Add;
            struct {
                WS_PARAMETER_DESCRIPTION params[2];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Lend;
            struct {
                WS_PARAMETER_DESCRIPTION params[2];
                WS_OPERATION_DESCRIPTION operationDesc;
            } AddTwo;
            struct {
                WS_PARAMETER_DESCRIPTION params[1];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Tell;
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Enter;
            struct {
                WS_PARAMETER_DESCRIPTION params[1];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Leave;
            WS_OPERATION_DESCRIPTION* _operations[8];
        } LibrarySoap12;
    } contracts;
    struct {
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } LibrarySoap;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } LibrarySoap12;
    } policies;
    struct {
        WS_XML_STRING LibrarySoap;
    } endpointReferences;
    struct {
        struct {
            WS_XML_STRING urn_libraryNamespace;
            WS_XML_STRING titleLocalName;
            WS_XML_STRING pagesLocalName;
            WS_XML_STRING BookTypeName;
            WS_XML_STRING ArrayOfBookTypeName;
            WS_XML_STRING authorLocalName;
            WS_XML_STRING yearLocalName;
            WS_XML_STRING keywordLocalName;
            WS_XML_STRING likeLocalName;
            WS_XML_STRING pageLocalName;
            WS_XML_STRING _FindTypeName;
            WS_XML_STRING FindResultLocalName;
            WS_XML_STRING bestLocalName;
            WS_XML_STRING _FindResponseTypeName;
            WS_XML_STRING _PingTypeName;
            WS_XML_STRING _maybeNothingTypeName;
            WS_XML_STRING _PingResponseTypeName;
            WS_XML_STRING idLocalName;
            WS_XML_STRING _sessionTypeName;
            WS_XML_STRING whatLocalName;
            WS_XML_STRING _NotFoundTypeName;
            WS_XML_STRING bookLocalName;
            WS_XML_STRING countLocalName;
            WS_XML_STRING FindLocalName;
            WS_XML_STRING FindResponseLocalName;
            WS_XML_STRING PingLocalName;
            WS_XML_STRING maybeNothingLocalName;
            WS_XML_STRING PingResponseLocalName;
            WS_XML_STRING maybeBookLocalName;
            WS_XML_STRING wordLocalName;
            WS_XML_STRING sessionLocalName;
            WS_XML_STRING NotFoundLocalName;
            WS_XML_STRING urn_library_findAction;
            WS_XML_STRING urn_library_foundAction;
            WS_XML_STRING _Action;
            WS_XML_STRING urn_library_ILibrary_PingResponseAction;
            WS_XML_STRING urn_library_addAction;
            WS_XML_STRING urn_library_ILibrary_AddResponseAction;
            WS_XML_STRING urn_library_ILibrary_LendRequestAction;
            WS_XML_STRING urn_library_ILibrary_LeaveAction;
            WS_XML_STRING urn_library_ILibrary_LendResponseAction;
            WS_XML_STRING urn_library_twoAction;
            WS_XML_STRING urn_library_ILibrary_EnterAction;
            WS_XML_STRING urn_library_ILibrary_Find_Fault_NotFoundAction;
            WS_XML_STRING urn_twoAction;
            WS_XML_STRING urn_library_tellAction;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _library_wsdlLocalDefinitions;

static const _library_wsdlLocalDefinitions library_wsdlLocalDefinitions = {
    { /* globalTypes */
        { /* Bookdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.titleLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Book, title), WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE, 0, 0xffffffff, 0, 0, 0 }, /* title */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.pagesLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Book, pages), 0, 0, 0xffffffff, 0, 0, 0 }, /* pages */
            { (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalTypes.Bookdescs.title,
              (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalTypes.Bookdescs.pages }, /* _fields */
        },
        { /* ArrayOfBookdescs */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&library_wsdl.globalTypes.Book, WsOffsetOf(ArrayOfBook, Book), WS_FIELD_POINTER | WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE_ITEM, 0, WsOffsetOf(ArrayOfBook, BookCount), (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.BookTypeName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, 0 }, /* Book */
            { (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalTypes.ArrayOfBookdescs.Book }, /* _fields */
        },
    },
    { /* globalElements */
        { /* _Finddescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.authorLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(_Find, author), 0, 0, 0xffffffff, 0, 0, 0 }, /* author */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.yearLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_INT32_TYPE, 0, WsOffsetOf(_Find, year), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* year */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_WSZ_TYPE, 0, WsOffsetOf(_Find, keyword), WS_FIELD_OPTIONAL, 0, WsOffsetOf(_Find, keywordCount), (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.keywordLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, 0 }, /* keyword */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.likeLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&library_wsdl.globalTypes.Book, WsOffsetOf(_Find, like), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* like */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.pageLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_UINT32_TYPE, 0, WsOffsetOf(_Find, page), 0, 0, 0xffffffff, 0, 0, 0 }, /* page */
            { (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._Finddescs.author,
              (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._Finddescs.year,
              (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._Finddescs.keyword,
              (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._Finddescs.like,
              (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._Finddescs.page }, /* _fields */
            { sizeof(_Find), __alignof(_Find), (WS_FIELD_DESCRIPTION**)library_wsdlLocalDefinitions.globalElements._Finddescs._fields, 5, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings._FindTypeName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _FindResponsedescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.pageLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_UINT32_TYPE, 0, WsOffsetOf(_FindResponse, page), 0, 0, 0xffffffff, 0, 0, 0 }, /* page */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.FindResultLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&library_wsdl.globalTypes.Book, WsOffsetOf(_FindResponse, FindResult), WS_FIELD_POINTER | WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE_ITEM, 0, WsOffsetOf(_FindResponse, FindResultCount), (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.BookTypeName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, 0 }, /* FindResult */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.yearLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(_FindResponse, year), 0, 0, 0xffffffff, 0, 0, 0 }, /* year */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_WSZ_TYPE, 0, WsOffsetOf(_FindResponse, keyword), WS_FIELD_OPTIONAL, 0, WsOffsetOf(_FindResponse, keywordCount), (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.keywordLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, 0 }, /* keyword */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.bestLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&library_wsdl.globalTypes.Book, WsOffsetOf(_FindResponse, best), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* best */
            { (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._FindResponsedescs.page,
              (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._FindResponsedescs.FindResult,
              (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._FindResponsedescs.year,
              (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._FindResponsedescs.keyword,
              (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._FindResponsedescs.best }, /* _fields */
            { sizeof(_FindResponse), __alignof(_FindResponse), (WS_FIELD_DESCRIPTION**)library_wsdlLocalDefinitions.globalElements._FindResponsedescs._fields, 5, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings._FindResponseTypeName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Pingdescs */
            { 0, 1, 0, 0, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings._PingTypeName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _maybeNothingdescs */
            { 0, 1, 0, 0, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings._maybeNothingTypeName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _PingResponsedescs */
            { 0, 1, 0, 0, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings._PingResponseTypeName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _sessiondescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_INT32_TYPE, 0, WsOffsetOf(_session, id), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._sessiondescs.id }, /* _fields */
            { sizeof(_session), __alignof(_session), (WS_FIELD_DESCRIPTION**)library_wsdlLocalDefinitions.globalElements._sessiondescs._fields, 1, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings._sessionTypeName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _NotFounddescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.whatLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(_NotFound, what), 0, 0, 0xffffffff, 0, 0, 0 }, /* what */
            { (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._NotFounddescs.what }, /* _fields */
            { sizeof(_NotFound), __alignof(_NotFound), (WS_FIELD_DESCRIPTION**)library_wsdlLocalDefinitions.globalElements._NotFounddescs._fields, 1, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings._NotFoundTypeName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Pairdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.bookLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&library_wsdl.globalTypes.Book, WsOffsetOf(_Pair, first), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 }, /* first */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.countLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_INT32_TYPE, 0, WsOffsetOf(_Pair, second), 0, 0, 0xffffffff, 0, 0, 0 }, /* second */
            { (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._Pairdescs.first,
              (WS_FIELD_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._Pairdescs.second }, /* _fields */
            { sizeof(_Pair), __alignof(_Pair), (WS_FIELD_DESCRIPTION**)library_wsdlLocalDefinitions.globalElements._Pairdescs._fields, 2, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
    },
    { /* messages */
        { 0, 0, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._Pairdescs._structDesc }, /* _PairElement */
        { 0, 0, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._Pairdescs._structDesc }, /* _Pair1Element */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_twoAction, (WS_ELEMENT_DESCRIPTION*)&library_wsdlLocalDefinitions.messages._Pair1Element }, /* Pair1 */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_library_tellAction, (WS_ELEMENT_DESCRIPTION*)&library_wsdl.globalElements.book }, /* Add1 */
    },
    { /* contracts */
        { /* LibrarySoap */
            { /* Find */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)1, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_ARRAY_COUNT, (USHORT)2, (USHORT)3 },
                  { WS_PARAMETER_TYPE_ARRAY, (USHORT)2, (USHORT)3 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)3, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)4, (USHORT)0 },
                  { WS_PARAMETER_TYPE_ARRAY_COUNT, (USHORT)-1, (USHORT)1 },
                  { WS_PARAMETER_TYPE_ARRAY, (USHORT)-1, (USHORT)1 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)-1, (USHORT)2 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)-1, (USHORT)4 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.FindIn, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.FindOut, 0, 0, 10, (WS_PARAMETER_DESCRIPTION*)library_wsdlLocalDefinitions.contracts.LibrarySoap.Find.params, LibrarySoap_FindOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.PingIn, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.PingOut, 0, 0, 0, 0, LibrarySoap_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Add */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_MESSAGES, (USHORT)-1, (USHORT)0 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.Add, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.Added, 0, 0, 2, (WS_PARAMETER_DESCRIPTION*)library_wsdlLocalDefinitions.contracts.LibrarySoap.Add.params, LibrarySoap_AddOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Lend */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_MESSAGES, (USHORT)-1, (USHORT)0 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.Lend, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.Lent, WS_SERVICE_OPERATION_MESSAGE_NILLABLE_ELEMENT, 0, 2, (WS_PARAMETER_DESCRIPTION*)library_wsdlLocalDefinitions.contracts.LibrarySoap.Lend.params, LibrarySoap_LendOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* AddTwo */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)0 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)1, (USHORT)1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.Pair, (WS_MESSAGE_DESCRIPTION*)&library_wsdlLocalDefinitions.messages.Pair1, 0, 0, 2, (WS_PARAMETER_DESCRIPTION*)library_wsdlLocalDefinitions.contracts.LibrarySoap.AddTwo.params, LibrarySoap_AddTwoOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Tell */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&library_wsdlLocalDefinitions.messages.Add1, 0, 0, 0, 1, (WS_PARAMETER_DESCRIPTION*)library_wsdlLocalDefinitions.contracts.LibrarySoap.Tell.params, LibrarySoap_TellOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Enter */
                { 1, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.WithHeader, 0, 0, 0, 0, 0, LibrarySoap_EnterOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Leave */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.Nothing, 0, WS_SERVICE_OPERATION_MESSAGE_NILLABLE_ELEMENT, 0, 1, (WS_PARAMETER_DESCRIPTION*)library_wsdlLocalDefinitions.contracts.LibrarySoap.Leave.params, LibrarySoap_LeaveOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap.Find.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap.Ping.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap.Add.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap.Lend.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap.AddTwo.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap.Tell.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap.Enter.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap.Leave.operationDesc }, /* _operations */
        },
        { /* LibrarySoap12 */
            { /* Find */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)1, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_ARRAY_COUNT, (USHORT)2, (USHORT)3 },
                  { WS_PARAMETER_TYPE_ARRAY, (USHORT)2, (USHORT)3 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)3, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)4, (USHORT)0 },
                  { WS_PARAMETER_TYPE_ARRAY_COUNT, (USHORT)-1, (USHORT)1 },
                  { WS_PARAMETER_TYPE_ARRAY, (USHORT)-1, (USHORT)1 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)-1, (USHORT)2 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)-1, (USHORT)4 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.FindIn, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.FindOut, 0, 0, 10, (WS_PARAMETER_DESCRIPTION*)library_wsdlLocalDefinitions.contracts.LibrarySoap12.Find.params, LibrarySoap12_FindOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.PingIn, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.PingOut, 0, 0, 0, 0, LibrarySoap12_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Add */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_MESSAGES, (USHORT)-1, (USHORT)0 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.Add, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.Added, 0, 0, 2, (WS_PARAMETER_DESCRIPTION*)library_wsdlLocalDefinitions.contracts.LibrarySoap12.Add.params, LibrarySoap12_AddOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Lend */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_MESSAGES, (USHORT)-1, (USHORT)0 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.Lend, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.Lent, WS_SERVICE_OPERATION_MESSAGE_NILLABLE_ELEMENT, 0, 2, (WS_PARAMETER_DESCRIPTION*)library_wsdlLocalDefinitions.contracts.LibrarySoap12.Lend.params, LibrarySoap12_LendOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* AddTwo */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)0 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)1, (USHORT)1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.Pair, (WS_MESSAGE_DESCRIPTION*)&library_wsdlLocalDefinitions.messages.Pair1, 0, 0, 2, (WS_PARAMETER_DESCRIPTION*)library_wsdlLocalDefinitions.contracts.LibrarySoap12.AddTwo.params, LibrarySoap12_AddTwoOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Tell */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&library_wsdlLocalDefinitions.messages.Add1, 0, 0, 0, 1, (WS_PARAMETER_DESCRIPTION*)library_wsdlLocalDefinitions.contracts.LibrarySoap12.Tell.params, LibrarySoap12_TellOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Enter */
                { 1, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.WithHeader, 0, 0, 0, 0, 0, LibrarySoap12_EnterOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Leave */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&library_wsdl.messages.Nothing, 0, WS_SERVICE_OPERATION_MESSAGE_NILLABLE_ELEMENT, 0, 1, (WS_PARAMETER_DESCRIPTION*)library_wsdlLocalDefinitions.contracts.LibrarySoap12.Leave.params, LibrarySoap12_LeaveOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap12.Find.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap12.Ping.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap12.Add.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap12.Lend.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap12.AddTwo.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap12.Tell.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap12.Enter.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap12.Leave.operationDesc }, /* _operations */
        },
    },
    { /* policies */
        { /* LibrarySoap */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&library_wsdlLocalDefinitions.policies.LibrarySoap.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&library_wsdlLocalDefinitions.policies.LibrarySoap.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&library_wsdlLocalDefinitions.policies.LibrarySoap.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
        { /* LibrarySoap12 */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&library_wsdlLocalDefinitions.policies.LibrarySoap12.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&library_wsdlLocalDefinitions.policies.LibrarySoap12.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&library_wsdlLocalDefinitions.policies.LibrarySoap12.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
    },
    { /* endpointReferences */
        WS_XML_STRING_VALUE("<wsa:EndpointReference xmlns:http=\042http://schemas.xmlsoap.org/wsdl/http/\042 xmlns:l=\042urn:library\042 xmlns:soap=\042http://schemas.xmlsoap.org/wsdl/soap/\042 xmlns:soap12=\042http://schemas.xmlsoap.org/wsdl/soap12/\042 xmlns:wsa=\042http://www.w3.org/2005/08/addressing\042 xmlns:wsaw=\042http://www.w3.org/2006/05/addressing/wsdl\042 xmlns:wsdl=\042http://schemas.xmlsoap.org/wsdl/\042 xmlns:xs=\042http://www.w3.org/2001/XMLSchema\042><wsa:Address>http://localhost/a&amp;b</wsa:Address></wsa:EndpointReference>"), /* LibrarySoap */
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("urn:library", &library_wsdlLocalDefinitions.dictionary.dict, 0), /* urn_libraryNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("title", &library_wsdlLocalDefinitions.dictionary.dict, 1), /* titleLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("pages", &library_wsdlLocalDefinitions.dictionary.dict, 2), /* pagesLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Book", &library_wsdlLocalDefinitions.dictionary.dict, 3), /* BookTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("ArrayOfBook", &library_wsdlLocalDefinitions.dictionary.dict, 4), /* ArrayOfBookTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("author", &library_wsdlLocalDefinitions.dictionary.dict, 5), /* authorLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("year", &library_wsdlLocalDefinitions.dictionary.dict, 6), /* yearLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("keyword", &library_wsdlLocalDefinitions.dictionary.dict, 7), /* keywordLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("like", &library_wsdlLocalDefinitions.dictionary.dict, 8), /* likeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("page", &library_wsdlLocalDefinitions.dictionary.dict, 9), /* pageLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_Find", &library_wsdlLocalDefinitions.dictionary.dict, 10), /* _FindTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("FindResult", &library_wsdlLocalDefinitions.dictionary.dict, 11), /* FindResultLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("best", &library_wsdlLocalDefinitions.dictionary.dict, 12), /* bestLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_FindResponse", &library_wsdlLocalDefinitions.dictionary.dict, 13), /* _FindResponseTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("_Ping", &library_wsdlLocalDefinitions.dictionary.dict, 14), /* _PingTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("_maybeNothing", &library_wsdlLocalDefinitions.dictionary.dict, 15), /* _maybeNothingTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("_PingResponse", &library_wsdlLocalDefinitions.dictionary.dict, 16), /* _PingResponseTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("id", &library_wsdlLocalDefinitions.dictionary.dict, 17), /* idLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_session", &library_wsdlLocalDefinitions.dictionary.dict, 18), /* _sessionTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("what", &library_wsdlLocalDefinitions.dictionary.dict, 19), /* whatLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_NotFound", &library_wsdlLocalDefinitions.dictionary.dict, 20), /* _NotFoundTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("book", &library_wsdlLocalDefinitions.dictionary.dict, 21), /* bookLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("count", &library_wsdlLocalDefinitions.dictionary.dict, 22), /* countLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Find", &library_wsdlLocalDefinitions.dictionary.dict, 23), /* FindLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("FindResponse", &library_wsdlLocalDefinitions.dictionary.dict, 24), /* FindResponseLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Ping", &library_wsdlLocalDefinitions.dictionary.dict, 25), /* PingLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("maybeNothing", &library_wsdlLocalDefinitions.dictionary.dict, 26), /* maybeNothingLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("PingResponse", &library_wsdlLocalDefinitions.dictionary.dict, 27), /* PingResponseLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("maybeBook", &library_wsdlLocalDefinitions.dictionary.dict, 28), /* maybeBookLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("word", &library_wsdlLocalDefinitions.dictionary.dict, 29), /* wordLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("session", &library_wsdlLocalDefinitions.dictionary.dict, 30), /* sessionLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("NotFound", &library_wsdlLocalDefinitions.dictionary.dict, 31), /* NotFoundLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:library/find", &library_wsdlLocalDefinitions.dictionary.dict, 32), /* urn_library_findAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:library/found", &library_wsdlLocalDefinitions.dictionary.dict, 33), /* urn_library_foundAction */
            WS_XML_STRING_DICTIONARY_VALUE("", &library_wsdlLocalDefinitions.dictionary.dict, 34), /* _Action */
            WS_XML_STRING_DICTIONARY_VALUE("urn:library:ILibrary:PingResponse", &library_wsdlLocalDefinitions.dictionary.dict, 35), /* urn_library_ILibrary_PingResponseAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:library/add", &library_wsdlLocalDefinitions.dictionary.dict, 36), /* urn_library_addAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:library:ILibrary:AddResponse", &library_wsdlLocalDefinitions.dictionary.dict, 37), /* urn_library_ILibrary_AddResponseAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:library:ILibrary:LendRequest", &library_wsdlLocalDefinitions.dictionary.dict, 38), /* urn_library_ILibrary_LendRequestAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:library:ILibrary:Leave", &library_wsdlLocalDefinitions.dictionary.dict, 39), /* urn_library_ILibrary_LeaveAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:library:ILibrary:LendResponse", &library_wsdlLocalDefinitions.dictionary.dict, 40), /* urn_library_ILibrary_LendResponseAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:library/two", &library_wsdlLocalDefinitions.dictionary.dict, 41), /* urn_library_twoAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:library:ILibrary:Enter", &library_wsdlLocalDefinitions.dictionary.dict, 42), /* urn_library_ILibrary_EnterAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:library:ILibrary:Find/Fault/NotFound", &library_wsdlLocalDefinitions.dictionary.dict, 43), /* urn_library_ILibrary_Find_Fault_NotFoundAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:two", &library_wsdlLocalDefinitions.dictionary.dict, 44), /* urn_twoAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:library/tell", &library_wsdlLocalDefinitions.dictionary.dict, 45), /* urn_library_tellAction */
        },
        { { 0xd3747f1c, 0x2b0f, 0x55ab, { 0x84, 0x7a, 0x84, 0x10, 0xaa, 0xb0, 0x6e, 0x68 } }, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings, 46, TRUE }, /* dict */
    },
};

/* Descriptions */

const _library_wsdl library_wsdl = {
    { /* globalTypes */
        { sizeof(Book), __alignof(Book), (WS_FIELD_DESCRIPTION**)library_wsdlLocalDefinitions.globalTypes.Bookdescs._fields, 2, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.BookTypeName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Book */
        { sizeof(ArrayOfBook), __alignof(ArrayOfBook), (WS_FIELD_DESCRIPTION**)library_wsdlLocalDefinitions.globalTypes.ArrayOfBookdescs._fields, 1, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.ArrayOfBookTypeName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* ArrayOfBook */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.FindLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._Finddescs._structDesc }, /* Find */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.FindResponseLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._FindResponsedescs._structDesc }, /* FindResponse */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.PingLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._Pingdescs._structDesc }, /* Ping */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.maybeNothingLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._maybeNothingdescs._structDesc }, /* maybeNothing */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.PingResponseLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._PingResponsedescs._structDesc }, /* PingResponse */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.bookLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&library_wsdl.globalTypes.Book }, /* book */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.maybeBookLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&library_wsdl.globalTypes.Book }, /* maybeBook */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.countLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_INT32_TYPE, 0 }, /* count */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.wordLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_WSZ_TYPE, 0 }, /* word */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.sessionLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._sessiondescs._structDesc }, /* session */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.NotFoundLocalName, (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_libraryNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&library_wsdlLocalDefinitions.globalElements._NotFounddescs._structDesc }, /* NotFound */
    },
    { /* messages */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_library_findAction, (WS_ELEMENT_DESCRIPTION*)&library_wsdl.globalElements.Find }, /* FindIn */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_library_foundAction, (WS_ELEMENT_DESCRIPTION*)&library_wsdl.globalElements.FindResponse }, /* FindOut */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings._Action, (WS_ELEMENT_DESCRIPTION*)&library_wsdl.globalElements.Ping }, /* PingIn */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_library_ILibrary_PingResponseAction, (WS_ELEMENT_DESCRIPTION*)&library_wsdl.globalElements.PingResponse }, /* PingOut */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_library_addAction, (WS_ELEMENT_DESCRIPTION*)&library_wsdl.globalElements.book }, /* Add */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_library_ILibrary_AddResponseAction, (WS_ELEMENT_DESCRIPTION*)&library_wsdl.globalElements.count }, /* Added */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_library_ILibrary_LendRequestAction, (WS_ELEMENT_DESCRIPTION*)&library_wsdl.globalElements.maybeBook }, /* Lend */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_library_ILibrary_LeaveAction, (WS_ELEMENT_DESCRIPTION*)&library_wsdl.globalElements.maybeNothing }, /* Nothing */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_library_ILibrary_LendResponseAction, (WS_ELEMENT_DESCRIPTION*)&library_wsdl.globalElements.word }, /* Lent */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_library_twoAction, (WS_ELEMENT_DESCRIPTION*)&library_wsdlLocalDefinitions.messages._PairElement }, /* Pair */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_library_ILibrary_EnterAction, (WS_ELEMENT_DESCRIPTION*)&library_wsdl.globalElements.Ping }, /* WithHeader */
        { (WS_XML_STRING*)&library_wsdlLocalDefinitions.dictionary.xmlStrings.urn_library_ILibrary_Find_Fault_NotFoundAction, (WS_ELEMENT_DESCRIPTION*)&library_wsdl.globalElements.NotFound }, /* NotFoundFault */
        { 0, (WS_ELEMENT_DESCRIPTION*)&library_wsdl.globalElements.word }, /* Spare */
    },
    { /* contracts */
        { 8, (WS_OPERATION_DESCRIPTION**)library_wsdlLocalDefinitions.contracts.LibrarySoap._operations }, /* LibrarySoap */
        { 8, (WS_OPERATION_DESCRIPTION**)library_wsdlLocalDefinitions.contracts.LibrarySoap12._operations }, /* LibrarySoap12 */
    },
    { /* policies */
        { { (WS_CHANNEL_PROPERTY*)library_wsdlLocalDefinitions.policies.LibrarySoap.channelProperties, 3 } }, /* LibrarySoap */
        { { (WS_CHANNEL_PROPERTY*)library_wsdlLocalDefinitions.policies.LibrarySoap12.channelProperties, 3 } }, /* LibrarySoap12 */
    },
    { /* endpointReferences */
        { /* LibrarySoap */
            { WS_ADDRESSING_VERSION_1_0 }, /* endpointAddressDescription */
            (WS_XML_STRING*)&library_wsdlLocalDefinitions.endpointReferences.LibrarySoap, /* endpointReferenceString */
        },
    },
};

/* Functions of clients */

HRESULT WINAPI LibrarySoap_Find(
    WS_SERVICE_PROXY* _serviceProxy,
    WCHAR* author,
    int year,
    unsigned int* keywordCount,
    WCHAR*** keyword,
    struct Book* like,
    unsigned int* page,
    unsigned int* FindResultCount,
    struct Book*** FindResult,
    WCHAR** year1,
    struct Book** best,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[10];
    _argList[0] = &author;
    _argList[1] = &year;
    _argList[2] = &keywordCount;
    _argList[3] = &keyword;
    _argList[4] = &like;
    _argList[5] = &page;
    _argList[6] = &FindResultCount;
    _argList[7] = &FindResult;
    _argList[8] = &year1;
    _argList[9] = &best;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap.Find.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI LibrarySoap_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI LibrarySoap_Add(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Book* body,
    int** body1,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[2];
    _argList[0] = &body;
    _argList[1] = &body1;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap.Add.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI LibrarySoap_Lend(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Book* loan,
    WCHAR** word,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[2];
    _argList[0] = &loan;
    _argList[1] = &word;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap.Lend.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI LibrarySoap_AddTwo(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Book** first,
    int* second,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[2];
    _argList[0] = &first;
    _argList[1] = &second;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap.AddTwo.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI LibrarySoap_Tell(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Book* body,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[1];
    _argList[0] = &body;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap.Tell.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI LibrarySoap_Enter(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap.Enter.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI LibrarySoap_Leave(
    WS_SERVICE_PROXY* _serviceProxy,
    void* nothing,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[1];
    _argList[0] = &nothing;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap.Leave.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI LibrarySoap12_Find(
    WS_SERVICE_PROXY* _serviceProxy,
    WCHAR* author,
    int year,
    unsigned int* keywordCount,
    WCHAR*** keyword,
    struct Book* like,
    unsigned int* page,
    unsigned int* FindResultCount,
    struct Book*** FindResult,
    WCHAR** year1,
    struct Book** best,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[10];
    _argList[0] = &author;
    _argList[1] = &year;
    _argList[2] = &keywordCount;
    _argList[3] = &keyword;
    _argList[4] = &like;
    _argList[5] = &page;
    _argList[6] = &FindResultCount;
    _argList[7] = &FindResult;
    _argList[8] = &year1;
    _argList[9] = &best;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap12.Find.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI LibrarySoap12_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap12.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI LibrarySoap12_Add(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Book* body,
    int** body1,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[2];
    _argList[0] = &body;
    _argList[1] = &body1;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap12.Add.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI LibrarySoap12_Lend(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Book* loan,
    WCHAR** word,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[2];
    _argList[0] = &loan;
    _argList[1] = &word;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap12.Lend.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI LibrarySoap12_AddTwo(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Book** first,
    int* second,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[2];
    _argList[0] = &first;
    _argList[1] = &second;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap12.AddTwo.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI LibrarySoap12_Tell(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Book* body,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[1];
    _argList[0] = &body;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap12.Tell.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI LibrarySoap12_Enter(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap12.Enter.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI LibrarySoap12_Leave(
    WS_SERVICE_PROXY* _serviceProxy,
    void* nothing,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[1];
    _argList[0] = &nothing;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&library_wsdlLocalDefinitions.contracts.LibrarySoap12.Leave.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

/* Functions that create proxies and endpoints as the policies say */

HRESULT LibrarySoap_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &library_wsdl.policies.LibrarySoap,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT LibrarySoap_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct LibrarySoapFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &library_wsdl.contracts.LibrarySoap;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &library_wsdl.policies.LibrarySoap,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT LibrarySoap12_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &library_wsdl.policies.LibrarySoap12,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT LibrarySoap12_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct LibrarySoap12FunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &library_wsdl.contracts.LibrarySoap12;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &library_wsdl.policies.LibrarySoap12,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

#ifdef __cplusplus
}
#endif
