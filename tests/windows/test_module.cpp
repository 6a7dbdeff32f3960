// webservices.dll as a Windows module: what it exports, what it imports, how it may be loaded, and the resources it
// carries.
#include "support/test.h"

#include <webservices.h>

#include <cstring>
#include <string_view>
#include <vector>

namespace {

struct module_image {
    HMODULE handle = GetModuleHandleW(L"webservices.dll");
    const unsigned char* base = reinterpret_cast<const unsigned char*>(handle);
    const IMAGE_NT_HEADERS* headers = at<IMAGE_NT_HEADERS>(at<IMAGE_DOS_HEADER>(0)->e_lfanew);

    template <class T>
    const T* at(size_t offset) const {
        return reinterpret_cast<const T*>(base + offset);
    }
    const IMAGE_DATA_DIRECTORY& directory(int index) const { return headers->OptionalHeader.DataDirectory[index]; }
};

std::wstring path_of(HMODULE module) {
    wchar_t path[MAX_PATH];
    const DWORD length = GetModuleFileNameW(module, path, MAX_PATH);
    return {path, length};
}

std::wstring folder_of(const std::wstring& path) {
    return path.substr(0, path.find_last_of(L'\\'));
}

void is_the_one_beside_the_program(void**) {
    // Referring to a function makes the program import the module.
    assert_true(FAILED(WsXmlStringEquals(nullptr, nullptr, nullptr)));
    const module_image image;
    assert_non_null(image.handle);
    assert_true(folder_of(path_of(image.handle)) == folder_of(path_of(nullptr)));
}

void exports_have_windows_ordinals(void**) {
    const module_image image;
    const auto* table = image.at<IMAGE_EXPORT_DIRECTORY>(image.directory(IMAGE_DIRECTORY_ENTRY_EXPORT).VirtualAddress);
    assert_string_equal(image.at<char>(table->Name), "webservices.dll");
    assert_int_equal(table->Base, 1);
    assert_int_equal(table->NumberOfFunctions, 193);
    assert_int_equal(table->NumberOfNames, 193);
    const auto* names = image.at<DWORD>(table->AddressOfNames);
    const auto* ordinals = image.at<WORD>(table->AddressOfNameOrdinals);
    std::string_view before;
    for (WORD i = 0; i < 193; ++i) {
        const char* name = image.at<char>(names[i]);
        // In ASCII order, plain names, and numbered so.
        assert_true(before < name);
        assert_true(std::string_view(name).find_first_of("@_") == std::string_view::npos);
        assert_int_equal(ordinals[i], i);
        const FARPROC by_name = GetProcAddress(image.handle, name);
        assert_non_null(by_name);
        assert_true(by_name == GetProcAddress(image.handle, MAKEINTRESOURCEA(i + 1)));
        before = name;
    }
}

void imports_only_windows_own(void**) {
    const module_image image;
    wchar_t system[MAX_PATH];
    assert_true(GetSystemDirectoryW(system, MAX_PATH) > 0);
    const auto* entry = image.at<IMAGE_IMPORT_DESCRIPTOR>(image.directory(IMAGE_DIRECTORY_ENTRY_IMPORT).VirtualAddress);
    assert_true(entry->Name != 0);
    for (; entry->Name != 0; ++entry) {
        const char* name = image.at<char>(entry->Name);
        const HMODULE imported = GetModuleHandleA(name);
        if (imported == nullptr || lstrcmpiW(folder_of(path_of(imported)).c_str(), system) != 0)
            fail_msg("%s is not one of Windows' own", name);
    }
}

void may_be_loaded_anywhere(void**) {
    const module_image image;
    const WORD flags = image.headers->OptionalHeader.DllCharacteristics;
    assert_true(flags & IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE);
    assert_true(flags & IMAGE_DLLCHARACTERISTICS_NX_COMPAT);
#ifdef _WIN64
    assert_true(flags & 0x20); // IMAGE_DLLCHARACTERISTICS_HIGH_ENTROPY_VA
#endif
    assert_false(image.headers->FileHeader.Characteristics & IMAGE_FILE_RELOCS_STRIPPED);
    assert_true(image.directory(IMAGE_DIRECTORY_ENTRY_BASERELOC).Size > sizeof(IMAGE_BASE_RELOCATION));
}

void says_its_version(void**) {
    const std::wstring path = path_of(GetModuleHandleW(L"webservices.dll"));
    DWORD unused;
    std::vector<unsigned char> block(GetFileVersionInfoSizeW(path.c_str(), &unused));
    assert_true(block.size() > 0);
    assert_true(GetFileVersionInfoW(path.c_str(), 0, static_cast<DWORD>(block.size()), block.data()));
    void* value;
    UINT length;
    assert_true(VerQueryValueW(block.data(), L"\\", &value, &length));
    const auto* fixed = static_cast<const VS_FIXEDFILEINFO*>(value);
    assert_int_equal(fixed->dwFileType, VFT_DLL);
    assert_true(fixed->dwFileVersionMS != 0);
    assert_true(VerQueryValueW(block.data(), L"\\StringFileInfo\\040904B0\\OriginalFilename", &value, &length));
    assert_true(std::wstring_view(static_cast<wchar_t*>(value)) == L"webservices.dll");
}

// FormatMessage's text for a number in the module's own table, or an empty string.
std::wstring module_text(DWORD id) {
    wchar_t text[512];
    const DWORD length = FormatMessageW(FORMAT_MESSAGE_FROM_HMODULE | FORMAT_MESSAGE_IGNORE_INSERTS,
                                        GetModuleHandleW(L"webservices.dll"), id, 0, text, 512, nullptr);
    return {text, length};
}

void format_message_finds_the_texts(void**) {
    // Every WS_E_ code, and the ends of its range.
    for (DWORD code = 0x803d0000; code <= 0x803d0023; ++code) {
        const std::wstring text = module_text(code);
        if (text.size() < 10) fail_msg("0x%08lx has no text", code);
        assert_true(std::wstring_view(text).substr(text.size() - 2) == L"\r\n");
    }
    assert_true(module_text(WS_E_OBJECT_FAULTED).find(L"faulted state") != std::wstring::npos);
    assert_true(module_text(WS_E_ADDRESS_IN_USE) != module_text(WS_E_ADDRESS_NOT_AVAILABLE));
    assert_true(module_text(0x803d0fff).empty());
}

// The same with its inserts filled in.
std::wstring module_text(DWORD id, std::initializer_list<const wchar_t*> inserts) {
    std::vector<DWORD_PTR> array; // as FormatMessage wants them: they are not va_lists, whatever its type says
    for (const wchar_t* each : inserts)
        array.push_back(reinterpret_cast<DWORD_PTR>(each));
    wchar_t text[512];
    const DWORD length = FormatMessageW(FORMAT_MESSAGE_FROM_HMODULE | FORMAT_MESSAGE_ARGUMENT_ARRAY,
                                        GetModuleHandleW(L"webservices.dll"), id, 0, text, 512,
                                        reinterpret_cast<va_list*>(array.data()));
    return {text, length};
}

void format_message_finds_every_situation(void**) {
    constexpr struct {
        const char* name;
        DWORD id;
        std::string_view text;
    } catalogue[] = {
#define WS_MESSAGE(name, id, text) {#name, id, text},
#include "core/messages.inc"
#undef WS_MESSAGE
    };
    for (const auto& each : catalogue) {
        const std::wstring expected = std::wstring(each.text.begin(), each.text.end()) + L"\r\n";
        if (module_text(each.id) != expected) fail_msg("%s has another text", each.name);
    }
}

void format_message_fills_the_inserts_in(void**) {
    // wrong_state, url_scheme and listen_failed; the errors' own texts have none.
    assert_true(module_text(0x603d1009, {L"listener", L"FAULTED", L"WsOpenListener"}) ==
                L"The listener is in the state FAULTED, which does not allow WsOpenListener.\r\n");
    assert_true(module_text(0x603d160b, {L"http://host/", L"net.tcp"}) ==
                L"The URL 'http://host/' does not have the scheme net.tcp.\r\n");
    assert_true(module_text(0x603d1600, {L"net.tcp://host/", L"Because."}) ==
                L"The listener's URL 'net.tcp://host/': Because.\r\n");
    assert_true(module_text(static_cast<DWORD>(WS_E_OPERATION_ABORTED), {}) == L"The operation was aborted.\r\n");
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(is_the_one_beside_the_program),
        cmocka_unit_test(exports_have_windows_ordinals),
        cmocka_unit_test(imports_only_windows_own),
        cmocka_unit_test(may_be_loaded_anywhere),
        cmocka_unit_test(says_its_version),
        cmocka_unit_test(format_message_finds_the_texts),
        cmocka_unit_test(format_message_finds_every_situation),
        cmocka_unit_test(format_message_fills_the_inserts_in),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
