#include "WebServices.h"
#include "types.xsd.h"

/* A literal of WCHARs. */
#ifdef _WIN32
#define WSUTIL_TEXT(s) L##s
#else
#define WSUTIL_TEXT(s) u##s
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Descriptions that no program sees */

typedef struct _types_xsdLocalDefinitions {
    struct {
        WS_WSZ_DESCRIPTION _unitRange;
    } globalAttributes;
    struct {
        struct {
            WS_ENUM_VALUE _enumValues[6];
            ULONG _nameIndices[6];
        } Colourdescs;
        struct {
            WS_FIELD_DESCRIPTION flag;
            WS_FIELD_DESCRIPTION i8;
            WS_FIELD_DESCRIPTION i16;
            WS_FIELD_DESCRIPTION i32;
            WS_FIELD_DESCRIPTION i64;
            WS_FIELD_DESCRIPTION u8;
            WS_FIELD_DESCRIPTION u16;
            WS_FIELD_DESCRIPTION u32;
            WS_FIELD_DESCRIPTION u64;
            WS_FIELD_DESCRIPTION single;
            WS_FIELD_DESCRIPTION real;
            WS_FIELD_DESCRIPTION price;
            WS_FIELD_DESCRIPTION when;
            WS_FIELD_DESCRIPTION howLong;
            WS_FIELD_DESCRIPTION text;
            WS_FIELD_DESCRIPTION uri;
            WS_FIELD_DESCRIPTION bytes;
            WS_FIELD_DESCRIPTION qname;
            WS_FIELD_DESCRIPTION guid;
            WS_FIELD_DESCRIPTION letter;
            WS_FIELD_DESCRIPTION anything;
            WS_FIELD_DESCRIPTION untyped;
            WS_FIELD_DESCRIPTION* _fields[22];
        } Scalarsdescs;
        struct {
            WS_FIELD_DESCRIPTION day;
            WS_FIELD_DESCRIPTION hour;
            WS_FIELD_DESCRIPTION hex;
            WS_FIELD_DESCRIPTION year;
            WS_FIELD_DESCRIPTION whole;
            WS_INT64_DESCRIPTION _naturalRange;
            WS_FIELD_DESCRIPTION natural;
            WS_INT64_DESCRIPTION _positiveRange;
            WS_FIELD_DESCRIPTION positive;
            WS_INT64_DESCRIPTION _negativeRange;
            WS_FIELD_DESCRIPTION negative;
            WS_INT64_DESCRIPTION _notPositiveRange;
            WS_FIELD_DESCRIPTION notPositive;
            WS_FIELD_DESCRIPTION token;
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION* _fields[11];
        } Approximatedescs;
        struct {
            WS_FIELD_DESCRIPTION must;
            WS_FIELD_DESCRIPTION may;
            WS_FIELD_DESCRIPTION optionalInt;
            WS_FIELD_DESCRIPTION nillableInt;
            WS_FIELD_DESCRIPTION bothInt;
            WS_FIELD_DESCRIPTION optionalText;
            WS_FIELD_DESCRIPTION nillableText;
            WS_FIELD_DESCRIPTION bothText;
            WS_FIELD_DESCRIPTION nillableColour;
            WS_FIELD_DESCRIPTION nillableBytes;
            WS_FIELD_DESCRIPTION nillableDate;
            WS_FIELD_DESCRIPTION nillableName;
            WS_FIELD_DESCRIPTION* _fields[12];
        } Maybedescs;
        struct {
            unsigned short _versionValue;
            WS_DEFAULT_VALUE _versionDefault;
            WS_FIELD_DESCRIPTION version;
            WCHAR* _fixedValue;
            WS_DEFAULT_VALUE _fixedDefault;
            WS_FIELD_DESCRIPTION fixed;
            int _numberValue;
            WS_DEFAULT_VALUE _numberDefault;
            WS_FIELD_DESCRIPTION number;
            __int64 _bigValue;
            WS_DEFAULT_VALUE _bigDefault;
            WS_FIELD_DESCRIPTION big;
            WCHAR* _textValue;
            WS_DEFAULT_VALUE _textDefault;
            WS_FIELD_DESCRIPTION text;
            BOOL _onValue;
            WS_DEFAULT_VALUE _onDefault;
            WS_FIELD_DESCRIPTION on;
            enum Colour _colourValue;
            WS_DEFAULT_VALUE _colourDefault;
            WS_FIELD_DESCRIPTION colour;
            double _halfValue;
            WS_DEFAULT_VALUE _halfDefault;
            WS_FIELD_DESCRIPTION half;
            DECIMAL _centsValue;
            WS_DEFAULT_VALUE _centsDefault;
            WS_FIELD_DESCRIPTION cents;
            WS_FIELD_DESCRIPTION* _fields[9];
        } Defaultsdescs;
        struct {
            WS_WSZ_DESCRIPTION _ShortRange;
            WS_FIELD_DESCRIPTION Short;
            WS_INT32_DESCRIPTION _monthRange;
            WS_FIELD_DESCRIPTION month;
            WS_INT32_DESCRIPTION _SmallRange;
            WS_FIELD_DESCRIPTION Small;
            WS_INT32_DESCRIPTION _openRange;
            WS_FIELD_DESCRIPTION open;
            WS_UINT8_DESCRIPTION _u8Range;
            WS_FIELD_DESCRIPTION u8;
            WS_DOUBLE_DESCRIPTION _ratioRange;
            WS_FIELD_DESCRIPTION ratio;
            WS_DECIMAL_DESCRIPTION _priceRange;
            WS_FIELD_DESCRIPTION price;
            WS_WSZ_DESCRIPTION _codeRange;
            WS_FIELD_DESCRIPTION code;
            WS_WSZ_DESCRIPTION _nameRange;
            WS_FIELD_DESCRIPTION name;
            WS_BYTES_DESCRIPTION _hashRange;
            WS_FIELD_DESCRIPTION hash;
            WS_INT64_DESCRIPTION _InlineRange;
            WS_FIELD_DESCRIPTION Inline;
            WS_FIELD_DESCRIPTION* _fields[11];
        } Rangesdescs;
    } globalTypes;
    struct {
        struct {
            WS_ENUM_VALUE _enumValues[2];
            ULONG _nameIndices[2];
            WS_ENUM_DESCRIPTION _enumDesc;
        } _shadedescs;
        WS_INT32_DESCRIPTION _monthRange;
    } globalElements;
    struct {
        struct {
            WS_XML_STRING urn_typesNamespace;
            WS_XML_STRING unitLocalName;
            WS_XML_STRING toneLocalName;
            WS_XML_STRING redEnumName;
            WS_XML_STRING greenEnumName;
            WS_XML_STRING light_blueEnumName;
            WS_XML_STRING _3rdEnumName;
            WS_XML_STRING _EnumName;
            WS_XML_STRING gr_x00fc_nEnumName;
            WS_XML_STRING darkEnumName;
            WS_XML_STRING lightEnumName;
            WS_XML_STRING flagLocalName;
            WS_XML_STRING i8LocalName;
            WS_XML_STRING i16LocalName;
            WS_XML_STRING i32LocalName;
            WS_XML_STRING i64LocalName;
            WS_XML_STRING u8LocalName;
            WS_XML_STRING u16LocalName;
            WS_XML_STRING u32LocalName;
            WS_XML_STRING u64LocalName;
            WS_XML_STRING singleLocalName;
            WS_XML_STRING realLocalName;
            WS_XML_STRING priceLocalName;
            WS_XML_STRING whenLocalName;
            WS_XML_STRING howLongLocalName;
            WS_XML_STRING textLocalName;
            WS_XML_STRING uriLocalName;
            WS_XML_STRING bytesLocalName;
            WS_XML_STRING qnameLocalName;
            WS_XML_STRING guidLocalName;
            WS_XML_STRING letterLocalName;
            WS_XML_STRING anythingLocalName;
            WS_XML_STRING untypedLocalName;
            WS_XML_STRING ScalarsTypeName;
            WS_XML_STRING dayLocalName;
            WS_XML_STRING hourLocalName;
            WS_XML_STRING hexLocalName;
            WS_XML_STRING yearLocalName;
            WS_XML_STRING wholeLocalName;
            WS_XML_STRING naturalLocalName;
            WS_XML_STRING positiveLocalName;
            WS_XML_STRING negativeLocalName;
            WS_XML_STRING notPositiveLocalName;
            WS_XML_STRING tokenLocalName;
            WS_XML_STRING idLocalName;
            WS_XML_STRING ApproximateTypeName;
            WS_XML_STRING mustLocalName;
            WS_XML_STRING mayLocalName;
            WS_XML_STRING optionalIntLocalName;
            WS_XML_STRING nillableIntLocalName;
            WS_XML_STRING bothIntLocalName;
            WS_XML_STRING optionalTextLocalName;
            WS_XML_STRING nillableTextLocalName;
            WS_XML_STRING bothTextLocalName;
            WS_XML_STRING nillableColourLocalName;
            WS_XML_STRING nillableBytesLocalName;
            WS_XML_STRING nillableDateLocalName;
            WS_XML_STRING nillableNameLocalName;
            WS_XML_STRING MaybeTypeName;
            WS_XML_STRING versionLocalName;
            WS_XML_STRING fixedLocalName;
            WS_XML_STRING numberLocalName;
            WS_XML_STRING bigLocalName;
            WS_XML_STRING onLocalName;
            WS_XML_STRING colourLocalName;
            WS_XML_STRING halfLocalName;
            WS_XML_STRING centsLocalName;
            WS_XML_STRING DefaultsTypeName;
            WS_XML_STRING shortLocalName;
            WS_XML_STRING monthLocalName;
            WS_XML_STRING smallLocalName;
            WS_XML_STRING openLocalName;
            WS_XML_STRING ratioLocalName;
            WS_XML_STRING codeLocalName;
            WS_XML_STRING nameLocalName;
            WS_XML_STRING hashLocalName;
            WS_XML_STRING inlineLocalName;
            WS_XML_STRING RangesTypeName;
            WS_XML_STRING scalarsLocalName;
            WS_XML_STRING maybeLocalName;
            WS_XML_STRING defaultsLocalName;
            WS_XML_STRING rangesLocalName;
            WS_XML_STRING patternLocalName;
            WS_XML_STRING numbersLocalName;
            WS_XML_STRING eitherLocalName;
            WS_XML_STRING levelLocalName;
            WS_XML_STRING shadeLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _types_xsdLocalDefinitions;

static const _types_xsdLocalDefinitions types_xsdLocalDefinitions = {
    { /* globalAttributes */
        { 1, 40 }, /* _unitRange */
    },
    { /* globalTypes */
        { /* Colourdescs */
            { { Colourred, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.redEnumName },
              { Colourgreen, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.greenEnumName },
              { Colourlight_blue, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.light_blueEnumName },
              { Colour3rd, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings._3rdEnumName },
              { Colour_, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings._EnumName },
              { Colourgr_x00fc_n, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.gr_x00fc_nEnumName } }, /* _enumValues */
            { 4,
              3,
              0,
              1,
              5,
              2 }, /* _nameIndices */
        },
        { /* Scalarsdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.flagLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_BOOL_TYPE, 0, WsOffsetOf(Scalars, flag), 0, 0, 0xffffffff, 0, 0, 0 }, /* flag */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.i8LocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT8_TYPE, 0, WsOffsetOf(Scalars, i8), 0, 0, 0xffffffff, 0, 0, 0 }, /* i8 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.i16LocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT16_TYPE, 0, WsOffsetOf(Scalars, i16), 0, 0, 0xffffffff, 0, 0, 0 }, /* i16 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.i32LocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Scalars, i32), 0, 0, 0xffffffff, 0, 0, 0 }, /* i32 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.i64LocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT64_TYPE, 0, WsOffsetOf(Scalars, i64), 0, 0, 0xffffffff, 0, 0, 0 }, /* i64 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.u8LocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_UINT8_TYPE, 0, WsOffsetOf(Scalars, u8), 0, 0, 0xffffffff, 0, 0, 0 }, /* u8 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.u16LocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_UINT16_TYPE, 0, WsOffsetOf(Scalars, u16), 0, 0, 0xffffffff, 0, 0, 0 }, /* u16 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.u32LocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_UINT32_TYPE, 0, WsOffsetOf(Scalars, u32), 0, 0, 0xffffffff, 0, 0, 0 }, /* u32 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.u64LocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_UINT64_TYPE, 0, WsOffsetOf(Scalars, u64), 0, 0, 0xffffffff, 0, 0, 0 }, /* u64 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.singleLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_FLOAT_TYPE, 0, WsOffsetOf(Scalars, single), 0, 0, 0xffffffff, 0, 0, 0 }, /* single */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.realLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_DOUBLE_TYPE, 0, WsOffsetOf(Scalars, real), 0, 0, 0xffffffff, 0, 0, 0 }, /* real */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.priceLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_DECIMAL_TYPE, 0, WsOffsetOf(Scalars, price), 0, 0, 0xffffffff, 0, 0, 0 }, /* price */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.whenLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Scalars, when), 0, 0, 0xffffffff, 0, 0, 0 }, /* when */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.howLongLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_DURATION_TYPE, 0, WsOffsetOf(Scalars, howLong), 0, 0, 0xffffffff, 0, 0, 0 }, /* howLong */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.textLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Scalars, text), 0, 0, 0xffffffff, 0, 0, 0 }, /* text */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.uriLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Scalars, uri), 0, 0, 0xffffffff, 0, 0, 0 }, /* uri */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.bytesLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_BYTES_TYPE, 0, WsOffsetOf(Scalars, bytes), 0, 0, 0xffffffff, 0, 0, 0 }, /* bytes */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.qnameLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_XML_QNAME_TYPE, 0, WsOffsetOf(Scalars, qname), 0, 0, 0xffffffff, 0, 0, 0 }, /* qname */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.guidLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_GUID_TYPE, 0, WsOffsetOf(Scalars, guid), 0, 0, 0xffffffff, 0, 0, 0 }, /* guid */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.letterLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Scalars, letter), 0, 0, 0xffffffff, 0, 0, 0 }, /* letter */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.anythingLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(Scalars, anything), 0, 0, 0xffffffff, 0, 0, 0 }, /* anything */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.untypedLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(Scalars, untyped), 0, 0, 0xffffffff, 0, 0, 0 }, /* untyped */
            { (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.flag,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.i8,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.i16,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.i32,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.i64,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.u8,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.u16,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.u32,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.u64,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.single,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.real,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.price,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.when,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.howLong,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.text,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.uri,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.bytes,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.qname,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.guid,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.letter,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.anything,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Scalarsdescs.untyped }, /* _fields */
        },
        { /* Approximatedescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.dayLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Approximate, day), 0, 0, 0xffffffff, 0, 0, 0 }, /* day */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.hourLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Approximate, hour), 0, 0, 0xffffffff, 0, 0, 0 }, /* hour */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.hexLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_BYTES_TYPE, 0, WsOffsetOf(Approximate, hex), 0, 0, 0xffffffff, 0, 0, 0 }, /* hex */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.yearLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Approximate, year), 0, 0, 0xffffffff, 0, 0, 0 }, /* year */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.wholeLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT64_TYPE, 0, WsOffsetOf(Approximate, whole), 0, 0, 0xffffffff, 0, 0, 0 }, /* whole */
            { 0LL, 9223372036854775807LL }, /* _naturalRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.naturalLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT64_TYPE, (void*)&types_xsdLocalDefinitions.globalTypes.Approximatedescs._naturalRange, WsOffsetOf(Approximate, natural), 0, 0, 0xffffffff, 0, 0, 0 }, /* natural */
            { 1LL, 9223372036854775807LL }, /* _positiveRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.positiveLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT64_TYPE, (void*)&types_xsdLocalDefinitions.globalTypes.Approximatedescs._positiveRange, WsOffsetOf(Approximate, positive), 0, 0, 0xffffffff, 0, 0, 0 }, /* positive */
            { (-9223372036854775807LL - 1), -1LL }, /* _negativeRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.negativeLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT64_TYPE, (void*)&types_xsdLocalDefinitions.globalTypes.Approximatedescs._negativeRange, WsOffsetOf(Approximate, negative), 0, 0, 0xffffffff, 0, 0, 0 }, /* negative */
            { (-9223372036854775807LL - 1), 0LL }, /* _notPositiveRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.notPositiveLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT64_TYPE, (void*)&types_xsdLocalDefinitions.globalTypes.Approximatedescs._notPositiveRange, WsOffsetOf(Approximate, notPositive), 0, 0, 0xffffffff, 0, 0, 0 }, /* notPositive */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.tokenLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Approximate, token), 0, 0, 0xffffffff, 0, 0, 0 }, /* token */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Approximate, id), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Approximatedescs.day,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Approximatedescs.hour,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Approximatedescs.hex,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Approximatedescs.year,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Approximatedescs.whole,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Approximatedescs.natural,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Approximatedescs.positive,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Approximatedescs.negative,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Approximatedescs.notPositive,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Approximatedescs.token,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Approximatedescs.id }, /* _fields */
        },
        { /* Maybedescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.mustLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings._EnumName, WS_INT32_TYPE, 0, WsOffsetOf(Maybe, must), 0, 0, 0xffffffff, 0, 0, 0 }, /* must */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.mayLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings._EnumName, WS_WSZ_TYPE, 0, WsOffsetOf(Maybe, may), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* may */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.optionalIntLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Maybe, optionalInt), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* optionalInt */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.nillableIntLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Maybe, nillableInt), WS_FIELD_POINTER | WS_FIELD_NILLABLE, 0, 0xffffffff, 0, 0, 0 }, /* nillableInt */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.bothIntLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Maybe, bothInt), WS_FIELD_POINTER | WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE, 0, 0xffffffff, 0, 0, 0 }, /* bothInt */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.optionalTextLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Maybe, optionalText), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* optionalText */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.nillableTextLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Maybe, nillableText), WS_FIELD_NILLABLE, 0, 0xffffffff, 0, 0, 0 }, /* nillableText */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.bothTextLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Maybe, bothText), WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE, 0, 0xffffffff, 0, 0, 0 }, /* bothText */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.nillableColourLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&types_xsd.globalTypes.Colour, WsOffsetOf(Maybe, nillableColour), WS_FIELD_POINTER | WS_FIELD_NILLABLE, 0, 0xffffffff, 0, 0, 0 }, /* nillableColour */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.nillableBytesLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_BYTES_TYPE, 0, WsOffsetOf(Maybe, nillableBytes), WS_FIELD_NILLABLE, 0, 0xffffffff, 0, 0, 0 }, /* nillableBytes */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.nillableDateLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Maybe, nillableDate), WS_FIELD_POINTER | WS_FIELD_NILLABLE, 0, 0xffffffff, 0, 0, 0 }, /* nillableDate */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.nillableNameLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_XML_QNAME_TYPE, 0, WsOffsetOf(Maybe, nillableName), WS_FIELD_POINTER | WS_FIELD_NILLABLE, 0, 0xffffffff, 0, 0, 0 }, /* nillableName */
            { (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Maybedescs.must,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Maybedescs.may,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Maybedescs.optionalInt,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Maybedescs.nillableInt,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Maybedescs.bothInt,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Maybedescs.optionalText,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Maybedescs.nillableText,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Maybedescs.bothText,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Maybedescs.nillableColour,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Maybedescs.nillableBytes,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Maybedescs.nillableDate,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Maybedescs.nillableName }, /* _fields */
        },
        { /* Defaultsdescs */
            3, /* _versionValue */
            { (void*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._versionValue, sizeof(unsigned short) }, /* _versionDefault */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.versionLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings._EnumName, WS_UINT16_TYPE, 0, WsOffsetOf(Defaults, version), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._versionDefault, 0xffffffff, 0, 0, 0 }, /* version */
            (WCHAR*)WSUTIL_TEXT("always"), /* _fixedValue */
            { (void*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._fixedValue, sizeof(WCHAR*) }, /* _fixedDefault */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.fixedLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings._EnumName, WS_WSZ_TYPE, 0, WsOffsetOf(Defaults, fixed), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._fixedDefault, 0xffffffff, 0, 0, 0 }, /* fixed */
            -7, /* _numberValue */
            { (void*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._numberValue, sizeof(int) }, /* _numberDefault */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.numberLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Defaults, number), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._numberDefault, 0xffffffff, 0, 0, 0 }, /* number */
            (-9223372036854775807LL - 1), /* _bigValue */
            { (void*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._bigValue, sizeof(__int64) }, /* _bigDefault */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.bigLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT64_TYPE, 0, WsOffsetOf(Defaults, big), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._bigDefault, 0xffffffff, 0, 0, 0 }, /* big */
            (WCHAR*)WSUTIL_TEXT("caf\u00e9 \042\u20ac\042 \134 \077\077="), /* _textValue */
            { (void*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._textValue, sizeof(WCHAR*) }, /* _textDefault */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.textLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Defaults, text), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._textDefault, 0xffffffff, 0, 0, 0 }, /* text */
            TRUE, /* _onValue */
            { (void*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._onValue, sizeof(BOOL) }, /* _onDefault */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.onLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_BOOL_TYPE, 0, WsOffsetOf(Defaults, on), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._onDefault, 0xffffffff, 0, 0, 0 }, /* on */
            Colourlight_blue, /* _colourValue */
            { (void*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._colourValue, sizeof(enum Colour) }, /* _colourDefault */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.colourLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&types_xsd.globalTypes.Colour, WsOffsetOf(Defaults, colour), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._colourDefault, 0xffffffff, 0, 0, 0 }, /* colour */
            5e-01, /* _halfValue */
            { (void*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._halfValue, sizeof(double) }, /* _halfDefault */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.halfLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_DOUBLE_TYPE, 0, WsOffsetOf(Defaults, half), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._halfDefault, 0xffffffff, 0, 0, 0 }, /* half */
            { 0, { { 2, 0x80 } }, 0x00000000, { { 0x000004d2, 0x00000000 } } }, /* _centsValue */
            { (void*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._centsValue, sizeof(DECIMAL) }, /* _centsDefault */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.centsLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_DECIMAL_TYPE, 0, WsOffsetOf(Defaults, cents), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs._centsDefault, 0xffffffff, 0, 0, 0 }, /* cents */
            { (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs.version,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs.fixed,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs.number,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs.big,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs.text,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs.on,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs.colour,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs.half,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Defaultsdescs.cents }, /* _fields */
        },
        { /* Rangesdescs */
            { 3, 3 }, /* _ShortRange */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.shortLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings._EnumName, WS_WSZ_TYPE, (void*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs._ShortRange, WsOffsetOf(Ranges, Short), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* Short */
            { 1, 12 }, /* _monthRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.monthLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT32_TYPE, (void*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs._monthRange, WsOffsetOf(Ranges, month), 0, 0, 0xffffffff, 0, 0, 0 }, /* month */
            { 1, 6 }, /* _SmallRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.smallLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT32_TYPE, (void*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs._SmallRange, WsOffsetOf(Ranges, Small), 0, 0, 0xffffffff, 0, 0, 0 }, /* Small */
            { 0, 2147483647 }, /* _openRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.openLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT32_TYPE, (void*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs._openRange, WsOffsetOf(Ranges, open), 0, 0, 0xffffffff, 0, 0, 0 }, /* open */
            { 0, 100 }, /* _u8Range */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.u8LocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_UINT8_TYPE, (void*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs._u8Range, WsOffsetOf(Ranges, u8), 0, 0, 0xffffffff, 0, 0, 0 }, /* u8 */
            { 0e+00, 9.999999999999999e-01 }, /* _ratioRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.ratioLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_DOUBLE_TYPE, (void*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs._ratioRange, WsOffsetOf(Ranges, ratio), 0, 0, 0xffffffff, 0, 0, 0 }, /* ratio */
            { { 0, { { 2, 0 } }, 0x00000000, { { 0x00000001, 0x00000000 } } }, { 0, { { 0, 0 } }, 0xffffffff, { { 0xffffffff, 0xffffffff } } } }, /* _priceRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.priceLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_DECIMAL_TYPE, (void*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs._priceRange, WsOffsetOf(Ranges, price), 0, 0, 0xffffffff, 0, 0, 0 }, /* price */
            { 3, 3 }, /* _codeRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.codeLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_WSZ_TYPE, (void*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs._codeRange, WsOffsetOf(Ranges, code), 0, 0, 0xffffffff, 0, 0, 0 }, /* code */
            { 1, 40 }, /* _nameRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.nameLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_WSZ_TYPE, (void*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs._nameRange, WsOffsetOf(Ranges, name), 0, 0, 0xffffffff, 0, 0, 0 }, /* name */
            { 20, 20 }, /* _hashRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.hashLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_BYTES_TYPE, (void*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs._hashRange, WsOffsetOf(Ranges, hash), 0, 0, 0xffffffff, 0, 0, 0 }, /* hash */
            { -5LL, 9223372036854775807LL }, /* _InlineRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.inlineLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT64_TYPE, (void*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs._InlineRange, WsOffsetOf(Ranges, Inline), 0, 0, 0xffffffff, 0, 0, 0 }, /* Inline */
            { (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs.Short,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs.month,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs.Small,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs.open,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs.u8,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs.ratio,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs.price,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs.code,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs.name,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs.hash,
              (WS_FIELD_DESCRIPTION*)&types_xsdLocalDefinitions.globalTypes.Rangesdescs.Inline }, /* _fields */
        },
    },
    { /* globalElements */
        { /* _shadedescs */
            { { _shadedark, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.darkEnumName },
              { _shadelight, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.lightEnumName } }, /* _enumValues */
            { 0,
              1 }, /* _nameIndices */
            { (WS_ENUM_VALUE*)types_xsdLocalDefinitions.globalElements._shadedescs._enumValues, 2, 5, (ULONG*)types_xsdLocalDefinitions.globalElements._shadedescs._nameIndices }, /* _enumDesc */
        },
        { 1, 12 }, /* _monthRange */
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("urn:types", &types_xsdLocalDefinitions.dictionary.dict, 0), /* urn_typesNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("unit", &types_xsdLocalDefinitions.dictionary.dict, 1), /* unitLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("tone", &types_xsdLocalDefinitions.dictionary.dict, 2), /* toneLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("red", &types_xsdLocalDefinitions.dictionary.dict, 3), /* redEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("green", &types_xsdLocalDefinitions.dictionary.dict, 4), /* greenEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("light-blue", &types_xsdLocalDefinitions.dictionary.dict, 5), /* light_blueEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("3rd", &types_xsdLocalDefinitions.dictionary.dict, 6), /* _3rdEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("", &types_xsdLocalDefinitions.dictionary.dict, 7), /* _EnumName */
            WS_XML_STRING_DICTIONARY_VALUE("gr\303\274n", &types_xsdLocalDefinitions.dictionary.dict, 8), /* gr_x00fc_nEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("dark", &types_xsdLocalDefinitions.dictionary.dict, 9), /* darkEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("light", &types_xsdLocalDefinitions.dictionary.dict, 10), /* lightEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("flag", &types_xsdLocalDefinitions.dictionary.dict, 11), /* flagLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("i8", &types_xsdLocalDefinitions.dictionary.dict, 12), /* i8LocalName */
            WS_XML_STRING_DICTIONARY_VALUE("i16", &types_xsdLocalDefinitions.dictionary.dict, 13), /* i16LocalName */
            WS_XML_STRING_DICTIONARY_VALUE("i32", &types_xsdLocalDefinitions.dictionary.dict, 14), /* i32LocalName */
            WS_XML_STRING_DICTIONARY_VALUE("i64", &types_xsdLocalDefinitions.dictionary.dict, 15), /* i64LocalName */
            WS_XML_STRING_DICTIONARY_VALUE("u8", &types_xsdLocalDefinitions.dictionary.dict, 16), /* u8LocalName */
            WS_XML_STRING_DICTIONARY_VALUE("u16", &types_xsdLocalDefinitions.dictionary.dict, 17), /* u16LocalName */
            WS_XML_STRING_DICTIONARY_VALUE("u32", &types_xsdLocalDefinitions.dictionary.dict, 18), /* u32LocalName */
            WS_XML_STRING_DICTIONARY_VALUE("u64", &types_xsdLocalDefinitions.dictionary.dict, 19), /* u64LocalName */
            WS_XML_STRING_DICTIONARY_VALUE("single", &types_xsdLocalDefinitions.dictionary.dict, 20), /* singleLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("real", &types_xsdLocalDefinitions.dictionary.dict, 21), /* realLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("price", &types_xsdLocalDefinitions.dictionary.dict, 22), /* priceLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("when", &types_xsdLocalDefinitions.dictionary.dict, 23), /* whenLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("howLong", &types_xsdLocalDefinitions.dictionary.dict, 24), /* howLongLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("text", &types_xsdLocalDefinitions.dictionary.dict, 25), /* textLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("uri", &types_xsdLocalDefinitions.dictionary.dict, 26), /* uriLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("bytes", &types_xsdLocalDefinitions.dictionary.dict, 27), /* bytesLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("qname", &types_xsdLocalDefinitions.dictionary.dict, 28), /* qnameLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("guid", &types_xsdLocalDefinitions.dictionary.dict, 29), /* guidLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("letter", &types_xsdLocalDefinitions.dictionary.dict, 30), /* letterLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("anything", &types_xsdLocalDefinitions.dictionary.dict, 31), /* anythingLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("untyped", &types_xsdLocalDefinitions.dictionary.dict, 32), /* untypedLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Scalars", &types_xsdLocalDefinitions.dictionary.dict, 33), /* ScalarsTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("day", &types_xsdLocalDefinitions.dictionary.dict, 34), /* dayLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("hour", &types_xsdLocalDefinitions.dictionary.dict, 35), /* hourLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("hex", &types_xsdLocalDefinitions.dictionary.dict, 36), /* hexLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("year", &types_xsdLocalDefinitions.dictionary.dict, 37), /* yearLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("whole", &types_xsdLocalDefinitions.dictionary.dict, 38), /* wholeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("natural", &types_xsdLocalDefinitions.dictionary.dict, 39), /* naturalLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("positive", &types_xsdLocalDefinitions.dictionary.dict, 40), /* positiveLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("negative", &types_xsdLocalDefinitions.dictionary.dict, 41), /* negativeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("notPositive", &types_xsdLocalDefinitions.dictionary.dict, 42), /* notPositiveLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("token", &types_xsdLocalDefinitions.dictionary.dict, 43), /* tokenLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("id", &types_xsdLocalDefinitions.dictionary.dict, 44), /* idLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Approximate", &types_xsdLocalDefinitions.dictionary.dict, 45), /* ApproximateTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("must", &types_xsdLocalDefinitions.dictionary.dict, 46), /* mustLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("may", &types_xsdLocalDefinitions.dictionary.dict, 47), /* mayLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("optionalInt", &types_xsdLocalDefinitions.dictionary.dict, 48), /* optionalIntLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("nillableInt", &types_xsdLocalDefinitions.dictionary.dict, 49), /* nillableIntLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("bothInt", &types_xsdLocalDefinitions.dictionary.dict, 50), /* bothIntLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("optionalText", &types_xsdLocalDefinitions.dictionary.dict, 51), /* optionalTextLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("nillableText", &types_xsdLocalDefinitions.dictionary.dict, 52), /* nillableTextLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("bothText", &types_xsdLocalDefinitions.dictionary.dict, 53), /* bothTextLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("nillableColour", &types_xsdLocalDefinitions.dictionary.dict, 54), /* nillableColourLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("nillableBytes", &types_xsdLocalDefinitions.dictionary.dict, 55), /* nillableBytesLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("nillableDate", &types_xsdLocalDefinitions.dictionary.dict, 56), /* nillableDateLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("nillableName", &types_xsdLocalDefinitions.dictionary.dict, 57), /* nillableNameLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Maybe", &types_xsdLocalDefinitions.dictionary.dict, 58), /* MaybeTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("version", &types_xsdLocalDefinitions.dictionary.dict, 59), /* versionLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("fixed", &types_xsdLocalDefinitions.dictionary.dict, 60), /* fixedLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("number", &types_xsdLocalDefinitions.dictionary.dict, 61), /* numberLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("big", &types_xsdLocalDefinitions.dictionary.dict, 62), /* bigLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("on", &types_xsdLocalDefinitions.dictionary.dict, 63), /* onLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("colour", &types_xsdLocalDefinitions.dictionary.dict, 64), /* colourLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("half", &types_xsdLocalDefinitions.dictionary.dict, 65), /* halfLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("cents", &types_xsdLocalDefinitions.dictionary.dict, 66), /* centsLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Defaults", &types_xsdLocalDefinitions.dictionary.dict, 67), /* DefaultsTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("short", &types_xsdLocalDefinitions.dictionary.dict, 68), /* shortLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("month", &types_xsdLocalDefinitions.dictionary.dict, 69), /* monthLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("small", &types_xsdLocalDefinitions.dictionary.dict, 70), /* smallLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("open", &types_xsdLocalDefinitions.dictionary.dict, 71), /* openLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("ratio", &types_xsdLocalDefinitions.dictionary.dict, 72), /* ratioLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("code", &types_xsdLocalDefinitions.dictionary.dict, 73), /* codeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("name", &types_xsdLocalDefinitions.dictionary.dict, 74), /* nameLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("hash", &types_xsdLocalDefinitions.dictionary.dict, 75), /* hashLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("inline", &types_xsdLocalDefinitions.dictionary.dict, 76), /* inlineLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Ranges", &types_xsdLocalDefinitions.dictionary.dict, 77), /* RangesTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("scalars", &types_xsdLocalDefinitions.dictionary.dict, 78), /* scalarsLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("maybe", &types_xsdLocalDefinitions.dictionary.dict, 79), /* maybeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("defaults", &types_xsdLocalDefinitions.dictionary.dict, 80), /* defaultsLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("ranges", &types_xsdLocalDefinitions.dictionary.dict, 81), /* rangesLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("pattern", &types_xsdLocalDefinitions.dictionary.dict, 82), /* patternLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("numbers", &types_xsdLocalDefinitions.dictionary.dict, 83), /* numbersLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("either", &types_xsdLocalDefinitions.dictionary.dict, 84), /* eitherLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("level", &types_xsdLocalDefinitions.dictionary.dict, 85), /* levelLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("shade", &types_xsdLocalDefinitions.dictionary.dict, 86), /* shadeLocalName */
        },
        { { 0x7c653296, 0x5481, 0x5df7, { 0xab, 0x0f, 0x6f, 0x32, 0x3a, 0xc7, 0x7b, 0x70 } }, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings, 87, TRUE }, /* dict */
    },
};

/* Descriptions */

const _types_xsd types_xsd = {
    { /* globalAttributes */
        { (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.unitLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_WSZ_TYPE, (void*)&types_xsdLocalDefinitions.globalAttributes._unitRange }, /* unit */
        { (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.toneLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&types_xsd.globalTypes.Colour }, /* tone */
    },
    { /* globalTypes */
        { (WS_ENUM_VALUE*)types_xsdLocalDefinitions.globalTypes.Colourdescs._enumValues, 6, 10, (ULONG*)types_xsdLocalDefinitions.globalTypes.Colourdescs._nameIndices }, /* Colour */
        { sizeof(Scalars), __alignof(Scalars), (WS_FIELD_DESCRIPTION**)types_xsdLocalDefinitions.globalTypes.Scalarsdescs._fields, 22, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.ScalarsTypeName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Scalars */
        { sizeof(Approximate), __alignof(Approximate), (WS_FIELD_DESCRIPTION**)types_xsdLocalDefinitions.globalTypes.Approximatedescs._fields, 11, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.ApproximateTypeName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Approximate */
        { sizeof(Maybe), __alignof(Maybe), (WS_FIELD_DESCRIPTION**)types_xsdLocalDefinitions.globalTypes.Maybedescs._fields, 12, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.MaybeTypeName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Maybe */
        { sizeof(Defaults), __alignof(Defaults), (WS_FIELD_DESCRIPTION**)types_xsdLocalDefinitions.globalTypes.Defaultsdescs._fields, 9, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.DefaultsTypeName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Defaults */
        { sizeof(Ranges), __alignof(Ranges), (WS_FIELD_DESCRIPTION**)types_xsdLocalDefinitions.globalTypes.Rangesdescs._fields, 11, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.RangesTypeName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Ranges */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.scalarsLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&types_xsd.globalTypes.Scalars }, /* scalars */
        { (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.maybeLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&types_xsd.globalTypes.Maybe }, /* maybe */
        { (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.defaultsLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&types_xsd.globalTypes.Defaults }, /* defaults */
        { (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.rangesLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&types_xsd.globalTypes.Ranges }, /* ranges */
        { (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.colourLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&types_xsd.globalTypes.Colour }, /* colour */
        { (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.monthLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT32_TYPE, (void*)&types_xsdLocalDefinitions.globalElements._monthRange }, /* month */
        { (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.patternLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_WSZ_TYPE, 0 }, /* pattern */
        { (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.numbersLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_WSZ_TYPE, 0 }, /* numbers */
        { (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.eitherLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_WSZ_TYPE, 0 }, /* either */
        { (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.levelLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_INT32_TYPE, 0 }, /* level */
        { (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.shadeLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&types_xsdLocalDefinitions.globalElements._shadedescs._enumDesc }, /* shade */
        { (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.anythingLocalName, (WS_XML_STRING*)&types_xsdLocalDefinitions.dictionary.xmlStrings.urn_typesNamespace, WS_XML_BUFFER_TYPE, 0 }, /* anything */
    },
};

#ifdef __cplusplus
}
#endif
