// Type descriptions out of the instructions: what the API demands of them holds (storage of its own for each field,
// names where a mapping needs them, structures that are derived from others begin as those do); all else is left to
// chance.
#pragma once

#include "values.h"

namespace fuzz {

struct described_type {
    WS_TYPE type = WS_BOOL_TYPE;
    void* description = nullptr;
    ULONG size = 0;
};

class descriptions {
  public:
    explicit descriptions(instructions& in) : in_(in) {}
    descriptions(const descriptions&) = delete;
    descriptions& operator=(const descriptions&) = delete;

    // What is read is written, and then is read again as the same, unless one field may take what another wrote.
    bool is_unambiguous() const { return unambiguous_; }

    described_type any_type(unsigned depth) {
        const unsigned which = in_.byte();
        if (depth < 3 && which % 4 == 0) return structure_type(depth);
        return type(static_cast<WS_TYPE>(which / 4 % 35), depth);
    }

    WS_XML_STRING* name() {
        static WS_XML_STRING names[] = {xml("a"), xml("b"), xml("c"), xml("d"), xml("e"), xml("f"), xml("lang")};
        return &names[in_.below(std::size(names))];
    }
    WS_XML_STRING* ns() {
        static WS_XML_STRING names[] = {xml(""), xml("u"), xml("http://www.w3.org/2001/XMLSchema-instance")};
        const unsigned which = in_.below(8);
        return &names[which == 7 ? 2 : which == 6 ? 1 : 0];
    }

  private:
    static constexpr ULONG no_count = 0xffffffff;

    template <class T>
    T* make(size_t count = 1) {
        memory_.push_back(std::make_unique<std::byte[]>(count * sizeof(T)));
        return reinterpret_cast<T*>(memory_.back().get());
    }
    template <class T>
    T* any_bytes() {
        T* const made = make<T>();
        const std::string bytes = some_bytes(sizeof(T), in_);
        std::memcpy(static_cast<void*>(made), bytes.data(), sizeof(T));
        return made;
    }
    // From small ones to all.
    template <class Description, class Number>
    Description* range() {
        auto* const made = make<Description>();
        const auto a = in_.value<Number>(), b = in_.value<Number>();
        const Number both[2] = {std::min(a, b), std::max(a, b)};
        static_assert(sizeof(both) == sizeof(Description));
        std::memcpy(static_cast<void*>(made), both, sizeof(both));
        return made;
    }
    template <class Description>
    Description* lengths() {
        static_assert(sizeof(Description) % (2 * sizeof(ULONG)) == 0);
        auto* const made = make<Description>();
        auto* const counts = reinterpret_cast<ULONG*>(made);
        for (size_t i = 0; i < sizeof(Description) / sizeof(ULONG); ++i)
            counts[i] = i % 2 == 0 ? in_.below(3) : in_.size(0xffffffff);
        return made;
    }

    described_type type(WS_TYPE type, unsigned depth) {
        const bool limited = in_.below(4) == 3;
        switch (type) {
        case WS_BOOL_TYPE:
            return {type, limited ? any_bytes<WS_BOOL_DESCRIPTION>() : nullptr, sizeof(BOOL)};
        case WS_INT8_TYPE:
            return {type, limited ? range<WS_INT8_DESCRIPTION, INT8>() : nullptr, sizeof(INT8)};
        case WS_INT16_TYPE:
            return {type, limited ? range<WS_INT16_DESCRIPTION, INT16>() : nullptr, sizeof(INT16)};
        case WS_INT32_TYPE:
            return {type, limited ? range<WS_INT32_DESCRIPTION, INT32>() : nullptr, sizeof(INT32)};
        case WS_INT64_TYPE:
            return {type, limited ? range<WS_INT64_DESCRIPTION, INT64>() : nullptr, sizeof(INT64)};
        case WS_UINT8_TYPE:
            return {type, limited ? range<WS_UINT8_DESCRIPTION, UINT8>() : nullptr, sizeof(UINT8)};
        case WS_UINT16_TYPE:
            return {type, limited ? range<WS_UINT16_DESCRIPTION, UINT16>() : nullptr, sizeof(UINT16)};
        case WS_UINT32_TYPE:
            return {type, limited ? range<WS_UINT32_DESCRIPTION, UINT32>() : nullptr, sizeof(UINT32)};
        case WS_UINT64_TYPE:
            return {type, limited ? range<WS_UINT64_DESCRIPTION, UINT64>() : nullptr, sizeof(UINT64)};
        case WS_FLOAT_TYPE:
            return {type, limited ? any_bytes<WS_FLOAT_DESCRIPTION>() : nullptr, sizeof(float)};
        case WS_DOUBLE_TYPE:
            return {type, limited ? any_bytes<WS_DOUBLE_DESCRIPTION>() : nullptr, sizeof(double)};
        case WS_DECIMAL_TYPE:
            return {type, limited ? decimals() : nullptr, sizeof(DECIMAL)};
        case WS_DATETIME_TYPE:
            return {type, limited ? any_bytes<WS_DATETIME_DESCRIPTION>() : nullptr, sizeof(WS_DATETIME)};
        case WS_TIMESPAN_TYPE:
            return {type, limited ? any_bytes<WS_TIMESPAN_DESCRIPTION>() : nullptr, sizeof(WS_TIMESPAN)};
        case WS_GUID_TYPE:
            return {type, limited ? any_bytes<WS_GUID_DESCRIPTION>() : nullptr, sizeof(GUID)};
        case WS_UNIQUE_ID_TYPE:
            return {type, limited ? lengths<WS_UNIQUE_ID_DESCRIPTION>() : nullptr, sizeof(WS_UNIQUE_ID)};
        case WS_STRING_TYPE:
            return {type, limited ? lengths<WS_STRING_DESCRIPTION>() : nullptr, sizeof(WS_STRING)};
        case WS_WSZ_TYPE:
            return {type, limited ? lengths<WS_WSZ_DESCRIPTION>() : nullptr, sizeof(WCHAR*)};
        case WS_BYTES_TYPE:
            return {type, limited ? lengths<WS_BYTES_DESCRIPTION>() : nullptr, sizeof(WS_BYTES)};
        case WS_XML_STRING_TYPE:
            return {type, limited ? lengths<WS_XML_STRING_DESCRIPTION>() : nullptr, sizeof(WS_XML_STRING)};
        case WS_XML_QNAME_TYPE:
            return {type, limited ? lengths<WS_XML_QNAME_DESCRIPTION>() : nullptr, sizeof(WS_XML_QNAME)};
        case WS_CHAR_ARRAY_TYPE:
            return {type, limited ? lengths<WS_CHAR_ARRAY_DESCRIPTION>() : nullptr, sizeof(WCHAR*)};
        case WS_UTF8_ARRAY_TYPE:
            return {type, limited ? lengths<WS_UTF8_ARRAY_DESCRIPTION>() : nullptr, sizeof(BYTE*)};
        case WS_BYTE_ARRAY_TYPE:
            return {type, limited ? lengths<WS_BYTE_ARRAY_DESCRIPTION>() : nullptr, sizeof(BYTE*)};
        case WS_STRUCT_TYPE:
            return structure_type(depth);
        case WS_CUSTOM_TYPE:
            return custom_type();
        case WS_ENDPOINT_ADDRESS_TYPE:
            return {type, version<WS_ENDPOINT_ADDRESS_DESCRIPTION>(), sizeof(WS_ENDPOINT_ADDRESS)};
        case WS_FAULT_TYPE:
            return {type, version<WS_FAULT_DESCRIPTION>(), sizeof(WS_FAULT)};
        case WS_VOID_TYPE: {
            unambiguous_ = false;
            auto* const nothing = make<WS_VOID_DESCRIPTION>();
            nothing->size = in_.below(32);
            return limited ? described_type{type, nothing, nothing->size} : described_type{type, nullptr, 0};
        }
        case WS_ENUM_TYPE:
            return {type, enumeration(), sizeof(INT32)};
        case WS_DURATION_TYPE:
            return {type, limited ? durations() : nullptr, sizeof(WS_DURATION)};
        case WS_UNION_TYPE:
            return union_type(depth);
        case WS_ANY_ATTRIBUTES_TYPE:
            return {type, nullptr, sizeof(WS_ANY_ATTRIBUTES)};
        case WS_XML_BUFFER_TYPE:
        case WS_DESCRIPTION_TYPE:
            break;
        }
        return {type, nullptr, sizeof(void*)};
    }

    template <class Description>
    Description* version() {
        auto* const made = make<Description>();
        const ULONG number = in_.below(4);
        static_assert(sizeof(number) == sizeof(*made));
        std::memcpy(static_cast<void*>(made), &number, sizeof(number));
        return made;
    }

    WS_DECIMAL_DESCRIPTION* decimals() {
        auto* const made = any_bytes<WS_DECIMAL_DESCRIPTION>();
        for (DECIMAL* value : {&made->minValue, &made->maxValue}) {
            value->scale %= 29;
            value->sign &= 0x80;
        }
        return made;
    }

    WS_DURATION_DESCRIPTION* durations() {
        auto* const made = make<WS_DURATION_DESCRIPTION>();
        for (WS_DURATION* value : {&made->minValue, &made->maxValue}) {
            value->negative = in_.flag();
            for (ULONG* part : {&value->years, &value->months, &value->days, &value->hours, &value->minutes,
                                &value->seconds, &value->milliseconds, &value->ticks})
                *part = in_.below(200);
        }
        if (in_.flag()) made->comparer = compare;
        return made;
    }
    static HRESULT CALLBACK compare(const WS_DURATION* a, const WS_DURATION* b, INT32* result, WS_ERROR*) {
        *result = a->years < b->years ? -1 : a->years > b->years;
        return S_OK;
    }

    WS_ENUM_DESCRIPTION* enumeration() {
        auto* const made = make<WS_ENUM_DESCRIPTION>();
        made->valueCount = in_.below(5);
        made->values = make<WS_ENUM_VALUE>(made->valueCount);
        made->maxByteCount = 4;
        for (ULONG i = 0; i < made->valueCount; ++i)
            made->values[i] = {static_cast<INT32>(i), name()};
        unambiguous_ = false; // a name may stand for two values
        return made;
    }

    // ---- structures ----

    described_type structure_type(unsigned depth) {
        WS_STRUCT_DESCRIPTION* const made = structure(depth + 1, nullptr);
        return {WS_STRUCT_TYPE, made, made->size};
    }

    WS_STRUCT_DESCRIPTION* structure(unsigned depth, WS_STRUCT_DESCRIPTION* parent) {
        auto* const made = make<WS_STRUCT_DESCRIPTION>();
        open_.push_back(made);
        const unsigned options = in_.byte();
        const bool derivable = parent != nullptr || (depth < 3 && options % 8 == 7);
        std::vector<WS_FIELD_DESCRIPTION*> fields;
        ULONG size = 0;
        if (parent != nullptr) {
            fields.assign(parent->fields, parent->fields + parent->fieldCount);
            size = parent->size;
        } else if (derivable) {
            fields.push_back(type_attribute(&size));
        }
        for (unsigned left = depth < 6 ? in_.below(6) : 0; left != 0 && fields_left_ != 0; --left) {
            --fields_left_;
            fields.push_back(field(&size, depth));
        }
        // Other than a derived type, one with an attribute behind its content is refused.
        const auto is_attribute = [](const WS_FIELD_DESCRIPTION* f) {
            return f->mapping <= WS_ATTRIBUTE_FIELD_MAPPING;
        };
        if (parent == nullptr && (options & 8) == 0) std::stable_partition(fields.begin(), fields.end(), is_attribute);
        made->size = (size + 7) & ~7u;
        made->alignment = 8;
        made->fieldCount = static_cast<ULONG>(fields.size());
        made->fields = make<WS_FIELD_DESCRIPTION*>(fields.size());
        std::copy(fields.begin(), fields.end(), made->fields);
        made->structOptions = (options >> 4) & 6;
        if (derivable) derive(made, parent, depth, (options >> 7) != 0);
        open_.pop_back();
        return made;
    }

    WS_FIELD_DESCRIPTION* type_attribute(ULONG* size) {
        auto* const made = make<WS_FIELD_DESCRIPTION>();
        made->mapping = WS_TYPE_ATTRIBUTE_FIELD_MAPPING;
        made->type = WS_DESCRIPTION_TYPE;
        made->offset = take(size, sizeof(void*));
        made->countOffset = no_count;
        return made;
    }

    void derive(WS_STRUCT_DESCRIPTION* made, WS_STRUCT_DESCRIPTION* parent, unsigned depth, bool abstract) {
        made->typeLocalName = name();
        made->typeNs = ns();
        made->parentType = parent;
        if (abstract) made->structOptions |= WS_STRUCT_ABSTRACT;
        made->subTypeCount = depth < 4 ? in_.below(3) : 0;
        made->subTypes = make<WS_STRUCT_DESCRIPTION*>(made->subTypeCount);
        for (ULONG i = 0; i < made->subTypeCount; ++i)
            made->subTypes[i] = structure(depth + 1, made);
        unambiguous_ = false; // two types may have one name
    }

    static ULONG take(ULONG* size, ULONG needed) {
        const ULONG offset = (*size + 7) & ~7u;
        *size = offset + needed;
        return offset;
    }

    WS_FIELD_DESCRIPTION* field(ULONG* size, unsigned depth) {
        auto* const made = make<WS_FIELD_DESCRIPTION>();
        describe_field(*made, size, depth);
        return made;
    }

    // One that may be read as the mapping has it, or that the library has to refuse.
    void describe_field(WS_FIELD_DESCRIPTION& made, ULONG* size, unsigned depth) {
        static constexpr WS_FIELD_MAPPING usual[] = {
            WS_ELEMENT_FIELD_MAPPING,           WS_ELEMENT_FIELD_MAPPING,           WS_ATTRIBUTE_FIELD_MAPPING,
            WS_REPEATING_ELEMENT_FIELD_MAPPING, WS_REPEATING_ELEMENT_FIELD_MAPPING, WS_TEXT_FIELD_MAPPING};
        const unsigned which = in_.byte();
        made.mapping = which < 160 ? usual[which % std::size(usual)] : static_cast<WS_FIELD_MAPPING>(which % 13);
        described_type value = field_type(made.mapping, depth);
        // By way of a pointer or an array, a structure may be in itself.
        const bool repeats = made.mapping == WS_REPEATING_ELEMENT_FIELD_MAPPING;
        made.options = in_.flag() ? in_.byte() & 0x1f : 0;
        const bool pointer = (made.options & WS_FIELD_POINTER) != 0;
        if (value.type == WS_STRUCT_TYPE && (pointer || repeats) && in_.below(4) == 3 && !open_.empty())
            value.description = open_[in_.below(static_cast<unsigned>(open_.size()))];
        made.type = value.type;
        made.typeDescription = value.description;
        made.offset = take(size, std::max<ULONG>(value.size, sizeof(void*)));
        made.countOffset = in_.rarely() ? no_count : take(size, sizeof(ULONG));
        made.localName = name();
        made.ns = ns();
        if (repeats) {
            made.itemLocalName = name();
            made.itemNs = ns();
        }
        if (repeats || made.mapping == WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING)
            if (in_.flag()) made.localName = made.ns = nullptr;
        if (made.mapping == WS_ANY_ATTRIBUTES_FIELD_MAPPING) made.localName = nullptr;
        if (in_.below(8) == 7) {
            made.itemRange = make<WS_ITEM_RANGE>();
            *made.itemRange = {in_.below(4), in_.size(0xffffffff)};
        }
        if (in_.below(8) == 7) set_default(made, value);
        note_ambiguity(made);
    }

    described_type field_type(WS_FIELD_MAPPING mapping, unsigned depth) {
        const bool anything = in_.rarely();
        if (anything) return any_type(depth);
        switch (mapping) {
        case WS_TYPE_ATTRIBUTE_FIELD_MAPPING:
            return type(WS_DESCRIPTION_TYPE, depth);
        case WS_ELEMENT_CHOICE_FIELD_MAPPING:
        case WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING:
            return type(WS_UNION_TYPE, depth);
        case WS_ANY_ELEMENT_FIELD_MAPPING:
        case WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING:
        case WS_ANY_CONTENT_FIELD_MAPPING: {
            const unsigned which = in_.below(8);
            return type(which == 7 ? WS_CUSTOM_TYPE : which == 6 ? WS_VOID_TYPE : WS_XML_BUFFER_TYPE, depth);
        }
        case WS_ANY_ATTRIBUTES_FIELD_MAPPING:
            return type(in_.below(8) == 7 ? WS_VOID_TYPE : WS_ANY_ATTRIBUTES_TYPE, depth);
        default:
            return any_type(depth);
        }
    }

    void set_default(WS_FIELD_DESCRIPTION& made, const described_type& value) {
        made.defaultValue = make<WS_DEFAULT_VALUE>();
        made.defaultValue->valueSize = in_.rarely() ? in_.byte() : value.size;
        auto* const bytes = make<BYTE>(std::max<ULONG>(made.defaultValue->valueSize, value.size));
        made.defaultValue->value = bytes;
        static WCHAR chars[] = {'d', 0};
        if (value.type == WS_WSZ_TYPE) {
            WCHAR* const text = chars;
            std::memcpy(bytes, &text, sizeof(text));
        }
        const bool is_plain =
            value.type <= WS_GUID_TYPE || value.type == WS_ENUM_TYPE || value.type == WS_DURATION_TYPE;
        if (!is_plain) return; // what has pointers is zero but for that
        const std::string given = some_bytes(value.size, in_);
        std::memcpy(bytes, given.data(), given.size());
    }

    void note_ambiguity(const WS_FIELD_DESCRIPTION& made) {
        if (made.mapping > WS_TEXT_FIELD_MAPPING || made.defaultValue != nullptr) unambiguous_ = false;
        for (const WS_XML_STRING* used : {made.localName, made.itemLocalName})
            if (used != nullptr) names_.push_back(used);
        std::sort(names_.begin(), names_.end());
        if (std::adjacent_find(names_.begin(), names_.end()) != names_.end()) unambiguous_ = false;
        texts_ += made.mapping == WS_TEXT_FIELD_MAPPING;
        if (texts_ > 1) unambiguous_ = false;
    }

    // ---- unions, custom types ----

    described_type union_type(unsigned depth) {
        auto* const made = make<WS_UNION_DESCRIPTION>();
        made->fieldCount = depth < 4 && fields_left_ != 0 ? in_.below(4) : 0;
        made->fields = make<WS_UNION_FIELD_DESCRIPTION*>(made->fieldCount);
        made->noneEnumValue = -1;
        ULONG most = 8;
        fields_left_ -= std::min<unsigned>(fields_left_, made->fieldCount);
        for (ULONG i = 0; i < made->fieldCount; ++i) {
            auto* const choice = made->fields[i] = make<WS_UNION_FIELD_DESCRIPTION>();
            choice->value = static_cast<INT32>(i);
            ULONG size = 8; // all begin behind the selector
            describe_field(choice->field, &size, depth + 1);
            most = std::max(most, size);
        }
        made->size = (most + 7) & ~7u;
        made->alignment = 8;
        unambiguous_ = false;
        return {WS_UNION_TYPE, made, made->size};
    }

    described_type custom_type() {
        auto* const made = make<WS_CUSTOM_TYPE_DESCRIPTION>();
        made->size = sizeof(INT32);
        made->alignment = alignof(INT32);
        made->readCallback = read_custom;
        made->writeCallback = write_custom;
        made->descriptionData = make<BYTE>();
        *static_cast<BYTE*>(made->descriptionData) = static_cast<BYTE>(in_.byte());
        unambiguous_ = false;
        return {WS_CUSTOM_TYPE, made, made->size};
    }
    static HRESULT CALLBACK read_custom(WS_XML_READER* reader, WS_TYPE_MAPPING mapping, const void* data, WS_HEAP* heap,
                                        void* value, ULONG size, WS_ERROR* error) {
        promise(size == sizeof(INT32));
        const bool skips = *static_cast<const BYTE*>(data) % 2 != 0;
        const bool element = mapping == WS_ELEMENT_TYPE_MAPPING || mapping == WS_ANY_ELEMENT_TYPE_MAPPING;
        if (skips && element) return WsSkipNode(reader, error);
        return WsReadType(reader, mapping == WS_ANY_ELEMENT_TYPE_MAPPING ? WS_ELEMENT_TYPE_MAPPING : mapping,
                          WS_INT32_TYPE, nullptr, WS_READ_REQUIRED_VALUE, heap, value, size, error);
    }
    static HRESULT CALLBACK write_custom(WS_XML_WRITER* writer, WS_TYPE_MAPPING mapping, const void*, const void* value,
                                         ULONG size, WS_ERROR* error) {
        return WsWriteType(writer, mapping == WS_ANY_ELEMENT_TYPE_MAPPING ? WS_ELEMENT_CONTENT_TYPE_MAPPING : mapping,
                           WS_INT32_TYPE, nullptr, WS_WRITE_REQUIRED_VALUE, value, size, error);
    }

    instructions& in_;
    std::vector<std::unique_ptr<std::byte[]>> memory_;
    std::vector<WS_STRUCT_DESCRIPTION*> open_; // those that are being described
    unsigned fields_left_ = 30;
    bool unambiguous_ = true;
    std::vector<const WS_XML_STRING*> names_;
    unsigned texts_ = 0;
};

} // namespace fuzz
