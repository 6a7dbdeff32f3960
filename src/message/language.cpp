#include "message/language.h"

#include <algorithm>

namespace ws {
namespace {

#ifdef _WIN32
wide_string host_language_name(LANGID language) {
    WCHAR name[LOCALE_NAME_MAX_LENGTH];
    const int length = LCIDToLocaleName(MAKELCID(language, SORT_DEFAULT), name, LOCALE_NAME_MAX_LENGTH, 0);
    return length > 1 ? wide_string(name, static_cast<size_t>(length) - 1) : wide_string();
}
#else
struct known_language {
    LANGID id;
    wide_view name;
};
constexpr known_language known_languages[] = {
    {0x0401, u"ar-SA"}, {0x0402, u"bg-BG"}, {0x0403, u"ca-ES"}, {0x0404, u"zh-TW"}, {0x0405, u"cs-CZ"},
    {0x0406, u"da-DK"}, {0x0407, u"de-DE"}, {0x0408, u"el-GR"}, {0x0409, u"en-US"}, {0x040a, u"es-ES"},
    {0x040b, u"fi-FI"}, {0x040c, u"fr-FR"}, {0x040d, u"he-IL"}, {0x040e, u"hu-HU"}, {0x0410, u"it-IT"},
    {0x0411, u"ja-JP"}, {0x0412, u"ko-KR"}, {0x0413, u"nl-NL"}, {0x0414, u"nb-NO"}, {0x0415, u"pl-PL"},
    {0x0416, u"pt-BR"}, {0x0418, u"ro-RO"}, {0x0419, u"ru-RU"}, {0x041a, u"hr-HR"}, {0x041b, u"sk-SK"},
    {0x041d, u"sv-SE"}, {0x041e, u"th-TH"}, {0x041f, u"tr-TR"}, {0x0422, u"uk-UA"}, {0x0424, u"sl-SI"},
    {0x0425, u"et-EE"}, {0x0426, u"lv-LV"}, {0x0427, u"lt-LT"}, {0x0804, u"zh-CN"}, {0x0807, u"de-CH"},
    {0x0809, u"en-GB"}, {0x080a, u"es-MX"}, {0x080c, u"fr-BE"}, {0x0816, u"pt-PT"}, {0x0c07, u"de-AT"},
    {0x0c09, u"en-AU"}, {0x0c0a, u"es-ES"}, {0x0c0c, u"fr-CA"}, {0x1009, u"en-CA"}, {0x100c, u"fr-CH"},
};

wide_string host_language_name(LANGID language) {
    const auto* at = std::find_if(std::begin(known_languages), std::end(known_languages),
                                  [&](const known_language& each) { return each.id == language; });
    return at != std::end(known_languages) ? wide_string(at->name) : wide_string();
}
#endif

wide_view primary_part(wide_view name) noexcept {
    return name.substr(0, name.find(WS_TEXT('-')));
}

} // namespace

wide_string language_name(LANGID language) {
    wide_string name = host_language_name(language);
    return name.empty() ? WS_TEXT("en-US") : name;
}

bool is_language(wide_view name, LANGID language) {
    if (name.empty()) return true;
    const wide_string wanted = language_name(language);
    const wide_view a = primary_part(name), b = primary_part(wanted);
    const auto lower = [](WCHAR c) { return c >= 'A' && c <= 'Z' ? static_cast<WCHAR>(c + ('a' - 'A')) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](WCHAR x, WCHAR y) { return lower(x) == lower(y); });
}

} // namespace ws
