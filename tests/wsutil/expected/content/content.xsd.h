#ifndef content_xsd_h_included
#define content_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* content_xsd.globalTypes.Mood */
typedef enum Mood {
    Moodgood = 0,
    Moodbad = 1
} Mood;

/* content_xsd.globalTypes.GroupOnly */
typedef struct GroupOnly {
    int x;
    int y;
} GroupOnly;

/* content_xsd.globalTypes.GroupMaybe */
typedef struct GroupMaybe {
    int x; /* optional */
    int y; /* optional */
    int z;
} GroupMaybe;

/* content_xsd.globalTypes.GroupOften */
typedef struct GroupOften {
    WS_XML_BUFFER* content; /* optional */
} GroupOften;

typedef enum GroupOfChoice_choiceType {
    GroupOfChoice_choice_none = 0,
    GroupOfChoice_choice_a = 1,
    GroupOfChoice_choice_b = 2
} GroupOfChoice_choiceType;

typedef struct GroupOfChoice_choice {
    enum GroupOfChoice_choiceType selector;
    union {
        int a;
        WCHAR* b;
    } value;
} GroupOfChoice_choice;

/* content_xsd.globalTypes.GroupOfChoice */
typedef struct GroupOfChoice {
    struct GroupOfChoice_choice choice;
    int n; /* optional */
} GroupOfChoice;

typedef enum ChoiceOfGroups_choiceType {
    ChoiceOfGroups_choice_none = 0,
    ChoiceOfGroups_choice_a = 1,
    ChoiceOfGroups_choice_b = 2,
    ChoiceOfGroups_choice_c = 3
} ChoiceOfGroups_choiceType;

typedef struct ChoiceOfGroups_choice {
    enum ChoiceOfGroups_choiceType selector;
    union {
        int a;
        WCHAR* b;
        double c;
    } value;
} ChoiceOfGroups_choice;

/* content_xsd.globalTypes.ChoiceOfGroups */
typedef struct ChoiceOfGroups {
    struct ChoiceOfGroups_choice choice;
} ChoiceOfGroups;

/* content_xsd.globalTypes.ChoiceOfPairs */
typedef struct ChoiceOfPairs {
    WS_XML_BUFFER* content; /* optional */
} ChoiceOfPairs;

/* content_xsd.globalTypes.ChoiceOfMany */
typedef struct ChoiceOfMany {
    WS_XML_BUFFER* content; /* optional */
} ChoiceOfMany;

/* content_xsd.globalTypes.ChoiceOfSame */
typedef struct ChoiceOfSame {
    WS_XML_BUFFER* content; /* optional */
} ChoiceOfSame;

/* content_xsd.globalTypes.ChoiceOfNone */
typedef struct ChoiceOfNone {
    int a;
} ChoiceOfNone;

typedef enum FewChoices_choiceType {
    FewChoices_choice_none = 0,
    FewChoices_choice_a = 1,
    FewChoices_choice_any = 2
} FewChoices_choiceType;

typedef struct FewChoices_choice {
    enum FewChoices_choiceType selector;
    union {
        int a;
        WS_XML_BUFFER* any;
    } value;
} FewChoices_choice;

/* content_xsd.globalTypes.FewChoices */
typedef struct FewChoices {
    unsigned int choiceCount;
    struct FewChoices_choice* choice;
} FewChoices;

/* content_xsd.globalTypes.Namespaces */
typedef struct Namespaces {
    WS_XML_BUFFER* any;
    WS_XML_BUFFER* any1; /* optional */
    WS_XML_BUFFER* any2; /* optional */
    WS_XML_BUFFER* any3; /* optional */
} Namespaces;

/* content_xsd.globalTypes.MixedBase */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct MixedBase {
    MixedBase();
    MixedBase(const WS_STRUCT_DESCRIPTION* type);
    struct MixedDerived* WINAPI AsMixedDerived();
    struct OfBuffer* WINAPI AsOfBuffer();
    const struct _WS_STRUCT_DESCRIPTION* _type;
    WS_XML_BUFFER* content; /* optional */
} MixedBase;
#else
typedef struct MixedBase {
    const struct _WS_STRUCT_DESCRIPTION* _type;
    WS_XML_BUFFER* content; /* optional */
} MixedBase;

void WINAPI MixedBase_Init(struct MixedBase* _this);
struct MixedDerived* WINAPI MixedBase_AsMixedDerived(struct MixedBase* _this);
struct OfBuffer* WINAPI MixedBase_AsOfBuffer(struct MixedBase* _this);
#endif

/* content_xsd.globalTypes.MixedDerived */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct MixedDerived : MixedBase {
    MixedDerived();
    int a; /* optional */
} MixedDerived;
#else
typedef struct MixedDerived {
    struct MixedBase _base;
    int a; /* optional */
} MixedDerived;

void WINAPI MixedDerived_Init(struct MixedDerived* _this);
#endif

/* content_xsd.globalTypes.OfBuffer */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct OfBuffer : MixedBase {
    OfBuffer();
} OfBuffer;
#else
typedef struct OfBuffer {
    struct MixedBase _base;
} OfBuffer;

void WINAPI OfBuffer_Init(struct OfBuffer* _this);
#endif

/* content_xsd.globalTypes.OfAny */
typedef struct OfAny {
    int a;
} OfAny;

/* content_xsd.globalTypes.Price */
typedef struct Price {
    int value;
    WCHAR* unit; /* optional */
} Price;

/* content_xsd.globalTypes.LowPrice */
typedef struct LowPrice {
    int value;
    WCHAR* unit; /* optional */
} LowPrice;

/* content_xsd.globalTypes.Level */
typedef struct Level {
    enum Mood value;
    enum Mood of;
} Level;

/* content_xsd.globalTypes.RestrictedPair */
typedef struct RestrictedPair {
    int z;
} RestrictedPair;

/* content_xsd.globalTypes.Empty */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Empty {
    Empty();
    Empty(const WS_STRUCT_DESCRIPTION* type);
    struct MixedOfEmpty* WINAPI AsMixedOfEmpty();
    const struct _WS_STRUCT_DESCRIPTION* _type;
} Empty;
#else
typedef struct Empty {
    const struct _WS_STRUCT_DESCRIPTION* _type;
} Empty;

void WINAPI Empty_Init(struct Empty* _this);
struct MixedOfEmpty* WINAPI Empty_AsMixedOfEmpty(struct Empty* _this);
#endif

/* content_xsd.globalTypes.MixedOfEmpty */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct MixedOfEmpty : Empty {
    MixedOfEmpty();
    WS_XML_BUFFER* content; /* optional */
} MixedOfEmpty;
#else
typedef struct MixedOfEmpty {
    struct Empty _base;
    WS_XML_BUFFER* content; /* optional */
} MixedOfEmpty;

void WINAPI MixedOfEmpty_Init(struct MixedOfEmpty* _this);
#endif

/* of an anonymous type */
typedef struct _levels {
    unsigned int levelCount;
    struct Level* level;
} _levels;

/* Descriptions */

typedef struct _content_xsd {
    struct {
        WS_ENUM_DESCRIPTION Mood;
        WS_STRUCT_DESCRIPTION GroupOnly;
        WS_STRUCT_DESCRIPTION GroupMaybe;
        WS_STRUCT_DESCRIPTION GroupOften;
        WS_STRUCT_DESCRIPTION GroupOfChoice;
        WS_STRUCT_DESCRIPTION ChoiceOfGroups;
        WS_STRUCT_DESCRIPTION ChoiceOfPairs;
        WS_STRUCT_DESCRIPTION ChoiceOfMany;
        WS_STRUCT_DESCRIPTION ChoiceOfSame;
        WS_STRUCT_DESCRIPTION ChoiceOfNone;
        WS_STRUCT_DESCRIPTION FewChoices;
        WS_STRUCT_DESCRIPTION Namespaces;
        WS_STRUCT_DESCRIPTION MixedBase;
        WS_STRUCT_DESCRIPTION MixedDerived;
        WS_STRUCT_DESCRIPTION OfBuffer;
        WS_STRUCT_DESCRIPTION OfAny;
        WS_STRUCT_DESCRIPTION Price;
        WS_STRUCT_DESCRIPTION LowPrice;
        WS_STRUCT_DESCRIPTION Level;
        WS_STRUCT_DESCRIPTION RestrictedPair;
        WS_STRUCT_DESCRIPTION Empty;
        WS_STRUCT_DESCRIPTION MixedOfEmpty;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION mixed;
        WS_ELEMENT_DESCRIPTION empty;
        WS_ELEMENT_DESCRIPTION ofAny;
        WS_ELEMENT_DESCRIPTION restricted;
        WS_ELEMENT_DESCRIPTION groupMaybe;
        WS_ELEMENT_DESCRIPTION groupOfChoice;
        WS_ELEMENT_DESCRIPTION fewChoices;
        WS_ELEMENT_DESCRIPTION namespaces;
        WS_ELEMENT_DESCRIPTION groupOften;
        WS_ELEMENT_DESCRIPTION lowPrice;
        WS_ELEMENT_DESCRIPTION level;
        WS_ELEMENT_DESCRIPTION levels;
    } globalElements;
} _content_xsd;

extern const _content_xsd content_xsd;

#ifdef __cplusplus
}
#endif

#endif
