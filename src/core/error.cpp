#include "core/error.h"

#include "core/property.h"
#include "core/strings.h"
#include "core/system_text.h"

#include <algorithm>
#include <charconv>
#include <new>
#include <stdexcept>

namespace ws {
namespace {

constexpr size_t kept_over_reset = 4096;

LANGID default_language() noexcept {
#ifdef _WIN32
    return GetUserDefaultUILanguage();
#else
    return 0x0409; // the language the catalogue is written in
#endif
}

} // namespace

struct error::text_node {
    const text_node* older;
    WS_STRING text;
};

// The heap that an error adds to, on top of those it shares with its copies, which nobody adds to any more.
struct error::arena {
    heap memory{SIZE_MAX, kept_over_reset};
    std::shared_ptr<arena> shared;
};

error::error() noexcept : handle_object(kind), langid_(default_language()) {}

heap& error::memory() {
    if (contents_.memory == nullptr || memory_shared_) {
        auto own = std::make_shared<arena>();
        own->shared = std::move(contents_.memory);
        contents_.memory = std::move(own);
        memory_shared_ = false;
    }
    return contents_.memory->memory;
}

HRESULT error::create(const WS_ERROR_PROPERTY* properties, ULONG count, owned<error>& out) {
    if (properties == nullptr && count != 0) return E_INVALIDARG;
    owned<error> made(new error);
    for (const WS_ERROR_PROPERTY* each = properties; each != properties + count; ++each) {
        if (each->id != WS_ERROR_PROPERTY_LANGID) return E_INVALIDARG;
        if (const HRESULT hr = made->set_language(each->value, each->valueSize); FAILED(hr)) return hr;
    }
    out = std::move(made);
    return S_OK;
}

HRESULT error::get_property(WS_ERROR_PROPERTY_ID id, void* value, ULONG size) noexcept {
    switch (id) {
    case WS_ERROR_PROPERTY_STRING_COUNT: {
        const ULONG count = contents_.string_count + (contents_.original_code != 0 ? 1 : 0);
        return get_value(count, value, size, nullptr);
    }
    case WS_ERROR_PROPERTY_ORIGINAL_ERROR_CODE:
        return get_value(contents_.original_code, value, size, nullptr);
    case WS_ERROR_PROPERTY_LANGID:
        return get_value(langid_, value, size, nullptr);
    default:
        return E_INVALIDARG;
    }
}

HRESULT error::set_property(WS_ERROR_PROPERTY_ID id, const void* value, ULONG size) noexcept {
    switch (id) {
    case WS_ERROR_PROPERTY_ORIGINAL_ERROR_CODE:
        return set_value(contents_.original_code, value, size, nullptr);
    case WS_ERROR_PROPERTY_LANGID:
        return in_use() ? WS_E_INVALID_OPERATION : set_language(value, size);
    default:
        return E_INVALIDARG;
    }
}

HRESULT error::set_language(const void* value, ULONG size) noexcept {
    LANGID language = 0;
    if (const HRESULT hr = set_value(language, value, size, nullptr); FAILED(hr)) return hr;
    if (language == 0) return E_INVALIDARG;
    langid_ = language;
    return S_OK;
}

HRESULT error::store(wide_view text, WS_STRING& out) {
    if (text.size() > UINT32_MAX) return E_INVALIDARG;
    WCHAR* chars;
    if (const HRESULT hr = memory().alloc_array(text.size(), &chars, nullptr); FAILED(hr)) return hr;
    std::copy(text.begin(), text.end(), chars);
    out = {static_cast<ULONG>(text.size()), chars};
    return S_OK;
}

HRESULT error::add_error_string(wide_view text) {
    WS_STRING stored;
    text_node* node;
    if (const HRESULT hr = store(text, stored); FAILED(hr)) return hr;
    if (const HRESULT hr = memory().alloc_array(1, &node, nullptr); FAILED(hr)) return hr;
    *node = {contents_.newest, stored};
    contents_.newest = node;
    ++contents_.string_count;
    return S_OK;
}

HRESULT error::get_error_string(ULONG index, WS_STRING* out) {
    if (index < contents_.string_count) {
        const text_node* node = contents_.newest;
        while (index-- != 0)
            node = node->older;
        *out = node->text;
        return S_OK;
    }
    const ULONG code = contents_.original_code;
    if (index != contents_.string_count || code == 0) return E_INVALIDARG;
    if (original_text_code_ != code) {
        if (const HRESULT hr = store(text_of_code(code, langid_), original_text_); FAILED(hr)) return hr;
        original_text_code_ = code;
    }
    *out = original_text_;
    return S_OK;
}

void error::set_original_code(ULONG code) noexcept {
    if (contents_.original_code == 0) contents_.original_code = code;
}

void error::copy_to(error& destination) const noexcept {
    destination.contents_ = contents_;
    destination.langid_ = langid_; // it is the strings' language
    destination.original_text_code_ = 0;
    memory_shared_ = destination.memory_shared_ = true;
}

void error::reset() noexcept {
    std::shared_ptr<arena> memory = std::move(contents_.memory);
    if (memory_shared_) memory.reset();
    if (memory != nullptr) {
        memory->shared.reset();
        memory->memory.reset();
    }
    memory_shared_ = false;
    contents_ = {};
    contents_.memory = std::move(memory);
    original_text_code_ = 0;
}

// ---- texts ----

void text_argument::append_to(wide_string& out) const {
    char digits[24];
    switch (kind_) {
    case utf8:
        return append_lossy(out, utf8_);
    case utf16:
        out.append(utf16_);
        return;
    case number:
        out.append(digits, std::to_chars(digits, digits + sizeof(digits), static_cast<long long>(number_)).ptr);
        return;
    case unsigned_number:
        out.append(digits, std::to_chars(digits, digits + sizeof(digits), number_).ptr);
        return;
    case hex: {
        char* const end = std::to_chars(digits, digits + sizeof(digits), number_, 16).ptr;
        out.append({'0', 'x'});
        out.append(8 - std::min<size_t>(8, end - digits), '0').append(digits + 0, end);
        return;
    }
    }
}

wide_string format_message(message_id id, std::initializer_list<text_argument> arguments) {
    const wide_view pattern = catalogue_text(static_cast<uint32_t>(id));
    wide_string out;
    for (size_t at = 0; at < pattern.size(); ++at) {
        if (pattern[at] != '%' || at + 1 == pattern.size()) {
            out += pattern[at];
            continue;
        }
        const WCHAR insert = pattern[++at];
        const size_t index = static_cast<size_t>(insert - '1');
        if (insert == '%')
            out += insert;
        else if (insert >= '1' && insert <= '9' && index < arguments.size())
            arguments.begin()[index].append_to(out);
    }
    return out;
}

HRESULT fail(error* err, HRESULT code, message_id id, std::initializer_list<text_argument> arguments) noexcept {
    if (err == nullptr) return code;
    try {
        // Without memory for its text the failure itself is still reported.
        static_cast<void>(err->add_error_string(format_message(id, arguments)));
    } catch (const std::bad_alloc&) {
    } catch (const std::length_error&) {
    }
    return code;
}

HRESULT fail_because(error* err, HRESULT code, ULONG original, message_id id,
                     std::initializer_list<text_argument> arguments) noexcept {
    if (err != nullptr) err->set_original_code(original);
    return fail(err, code, id, arguments);
}

} // namespace ws
