#include "options.h"

#include "names.h"
#include "paths.h"
#include "text.h"

namespace wsutil {
namespace {

constexpr int max_response_depth = 16;

// Arguments of a response file: separated by white space, in quotes where they contain some.
std::vector<std::string> split_arguments(const std::string& text) {
    std::vector<std::string> out;
    std::string word;
    bool in_word = false, quoted = false;
    for (const char c : text) {
        if (c == '"') {
            quoted = !quoted;
            in_word = true;
        } else if (!quoted && std::string_view(" \t\r\n").find(c) != std::string_view::npos) {
            if (in_word) out.push_back(std::move(word));
            word.clear();
            in_word = false;
        } else {
            word += c;
            in_word = true;
        }
    }
    if (in_word) out.push_back(std::move(word));
    return out;
}

// FILE or FILE:URL; a drive letter's colon is part of the file.
input_name split_url(input_kind kind, const std::string& value) {
    const size_t from = value.size() > 2 && value[1] == ':' && (value[2] == '\\' || value[2] == '/') ? 2 : 0;
    const size_t colon = value.find(':', from);
    if (colon == std::string::npos) return {kind, value, {}};
    return {kind, value.substr(0, colon), value.substr(colon + 1)};
}

class reader {
  public:
    explicit reader(diagnostics& says) : says_(says) {}

    void read(const std::vector<std::string>& arguments, int depth) {
        for (const std::string& argument : arguments)
            read_one(argument, depth);
    }
    options take() { return std::move(result_); }

  private:
    void bad(int number, const std::string& text) { says_.error({}, number, text); }

    void read_one(const std::string& argument, int depth) {
        if (argument.empty()) return;
        if (argument.front() == '@') return read_response_file(argument.substr(1), depth);
        if (argument.front() != '-' && argument.front() != '/') return add_file(argument);
        const size_t colon = argument.find(':');
        const std::string name = lower(argument.substr(1, colon == std::string::npos ? colon : colon - 1));
        const std::string value = colon == std::string::npos ? std::string() : argument.substr(colon + 1);
        if (read_flag(name, colon != std::string::npos) || read_valued(name, value, argument)) return;
        // Where paths begin with a slash, a file may look like a switch.
        std::error_code error;
        if (argument.front() == '/' && std::filesystem::exists(to_path(argument), error)) return add_file(argument);
        bad(1002, "the switch '" + argument + "' is unknown; /help lists the switches");
    }

    bool read_flag(const std::string& name, bool has_value) {
        const struct {
            const char* name;
            bool* target;
            bool value;
        } flags[] = {{"nopolicy", &result_.policy, false},
                     {"noclient", &result_.client, false},
                     {"noservice", &result_.service, false},
                     {"fullname", &result_.full_names, true},
                     {"nologo", &result_.logo, false},
                     {"nostamp", &result_.stamp, false},
                     {"help", &result_.help, true},
                     {"?", &result_.help, true},
                     {"wx", &result_.warnings_are_errors, true}};
        for (const auto& flag : flags) {
            if (name != flag.name || has_value) continue;
            *flag.target = flag.value;
            return true;
        }
        return false;
    }

    bool read_valued(const std::string& name, const std::string& value, const std::string& argument) {
        if (name == "wsdl" || name == "xsd" || name == "wsp") {
            kind_ = name == "wsdl" ? input_kind::wsdl : name == "xsd" ? input_kind::xsd : input_kind::policy;
            if (value.empty())
                bad(1003, "'" + argument + "' names no file; write /" + name + ":FILE");
            else
                add_file(value);
        } else if (name == "out") {
            if (value.empty()) bad(1004, "/out names no directory; write /out:DIRECTORY");
            result_.out = to_path(value);
        } else if (name == "prefix") {
            if (!is_identifier(value)) bad(1005, "'" + value + "' cannot begin an identifier; choose another /prefix");
            result_.prefix = value;
        } else if (name == "string") {
            const std::string word = lower(value);
            if (word != "ws_string" && word != "wchar*")
                bad(1006, "strings cannot be '" + value + "'; write /string:WS_STRING or /string:WCHAR*");
            result_.ws_string = word == "ws_string";
        } else if (name == "w") {
            if (lower(value) == "x")
                result_.warnings_are_errors = true;
            else if (value.size() == 1 && value[0] >= '0' && value[0] <= '4')
                result_.warning_level = value[0] - '0';
            else
                bad(1007, "'" + argument + "' is no warning level; write /W:0 to /W:4, or /WX");
        } else {
            return false;
        }
        return true;
    }

    void add_file(const std::string& value) {
        if (!kind_.has_value())
            return bad(1008,
                       "nothing says what kind of file '" + value + "' is; write /wsdl:, /xsd: or /wsp: before it");
        result_.inputs.push_back(*kind_ == input_kind::xsd ? input_name{*kind_, value, {}} : split_url(*kind_, value));
    }

    void read_response_file(const std::string& path, int depth) {
        if (depth == max_response_depth)
            return bad(1009, "response files are nested too deeply at '" + path + "'; does it name itself?");
        const std::optional<std::string> text = read_file(path);
        if (!text) return bad(1010, "the response file '" + path + "' cannot be read");
        read(split_arguments(*text), depth + 1);
    }

    diagnostics& says_;
    options result_;
    std::optional<input_kind> kind_;
};

} // namespace

std::optional<options> read_options(const std::vector<std::string>& arguments, diagnostics& says) {
    reader in(says);
    in.read(arguments, 0);
    if (says.failed()) return std::nullopt;
    options result = in.take();
    if (!result.help && result.inputs.empty()) {
        says.error({}, 1001, "no input files; name some with /wsdl:FILE or /xsd:FILE");
        return std::nullopt;
    }
    return result;
}

const char* help_text() {
    return "usage: wsutil [@RESPONSEFILE] [SWITCHES] FILES\n"
           "Makes C from WSDL, XML schema and policy files: one .c and one .h for each.\n"
           "\n"
           "  /wsdl:FILE[:URL]   a WSDL file, and where it came from\n"
           "  /xsd:FILE          a schema file\n"
           "  /wsp:FILE[:URL]    a policy file, and where it came from\n"
           "  /nopolicy          no functions that create proxies and endpoints by policy\n"
           "  /out:DIRECTORY     where the output goes; the current directory\n"
           "  /noclient          no functions for clients\n"
           "  /noservice         no callbacks, function tables and stubs for services\n"
           "  /prefix:NAME       NAME before every identifier\n"
           "  /fullname          the file's name before every identifier\n"
           "  /string:WS_STRING  xsd:string becomes WS_STRING\n"
           "  /string:WCHAR*     xsd:string becomes WCHAR*, which is the default\n"
           "  /W:0 ... /W:4      warnings up to that level; 1\n"
           "  /WX                warnings are errors\n"
           "  /nologo            does not print the tool's name\n"
           "  /nostamp           does not write the tool's name and switches into the output\n"
           "  /help, /?          this text\n"
           "\n"
           "A file without a switch is of the kind of the one before it. Imports and includes are not followed: every\n"
           "namespace that is needed must be among the files.\n";
}

} // namespace wsutil
