// Random documents for tests of canonicalization: they are rich in what it has to put in order. A seed always gives the
// same calls, whatever the writer writes to.
#pragma once

#include "support/canonical.h"

#include <algorithm>
#include <map>
#include <random>

namespace test {

class random_document {
  public:
    explicit random_document(unsigned seed) : random_(seed) {}

    // Called with the number of elements that begin before it; not for the items of arrays.
    std::function<void(unsigned)> before_element;
    std::function<void(unsigned)> after_element;

    // Puts down a whole document.
    void write(xml_writer& w) {
        around(w);
        element(w, 0, {});
        around(w);
    }

    static constexpr const char* omitted_name = "sig";
    static constexpr const char* omitted_ns = "urn:b";

  private:
    using bindings = std::map<std::string, std::string>; // prefixes to namespaces

    bool chance(unsigned one_in) { return random_() % one_in == 0; }
    template <size_t N>
    const char* any_of(const char* const (&list)[N]) {
        return list[random_() % N];
    }
    std::string any_ns() {
        static const char* const all[] = {"urn:a", "urn:b", "urn:c", "http://d/?e=1;f='", "urn:%C3%A9", "urn:aa"};
        return any_of(all);
    }
    std::string any_name() {
        static const char* const all[] = {"a", "b", "ab", "a-", "A", "sig", "\xc3\xa9t\xc3\xa9"};
        return any_of(all);
    }
    std::string any_prefix() {
        static const char* const all[] = {"p", "q", "p1", "P", "a", "\xc3\xa9"};
        return any_of(all);
    }
    std::string any_text() {
        static const char* const pieces[] = {"x",
                                             " ",
                                             "<",
                                             ">",
                                             "&",
                                             "\"",
                                             "'",
                                             "\t",
                                             "\n",
                                             "\r",
                                             "]]>",
                                             "--",
                                             "\xe2\x82\xac",
                                             "\xf0\x9f\x98\x80",
                                             "a b",
                                             "12",
                                             "\r\n &lt;",
                                             "text",
                                             "more than sixteen bytes"};
        std::string text;
        for (size_t i = random_() % 5; i != 0; --i)
            text += any_of(pieces);
        return text;
    }

    void comment(xml_writer& w) {
        static const char* const all[] = {"", "c", " <&>\n", "\xe2\x82\xac"};
        assert_ok(w.comment(any_of(all)));
    }

    void around(xml_writer& w) {
        for (size_t i = random_() % 3; i != 0; --i) {
            if (chance(2)) assert_ok(w.text(chance(2) ? "\n" : " \t"));
            if (chance(2)) comment(w);
        }
    }

    // A namespace for a prefix on this element: what is in force outside of it, or another.
    std::string bind(bindings& local, const bindings& outer, const std::string& prefix) {
        if (const auto found = local.find(prefix); found != local.end()) return found->second;
        const auto known = outer.find(prefix);
        std::string ns = known != outer.end() && !chance(4) ? known->second : any_ns();
        if (prefix.empty() && chance(3)) ns.clear();
        return local[prefix] = ns;
    }

    void element(xml_writer& w, unsigned depth, bindings outer) {
        const unsigned number = elements_++;
        if (before_element) before_element(number);
        bindings local;
        const std::string prefix = chance(2) ? "" : any_prefix();
        const std::string ns = bind(local, outer, prefix);
        assert_ok(w.start(any_name(), ns, prefix));
        attributes(w, local, outer);
        for (const auto& [p, n] : local)
            outer[p] = n;
        if (chance(8)) assert_ok(w.end_start());
        for (size_t i = random_() % 6; i != 0; --i) {
            if (depth < 6 && chance(2))
                element(w, depth + 1, outer);
            else if (chance(5))
                comment(w);
            else
                content(w);
        }
        assert_ok(w.end());
        if (after_element) after_element(number);
    }

    void attributes(xml_writer& w, bindings& local, const bindings& outer) {
        std::vector<std::string> declared;
        std::vector<std::pair<std::string, std::string>> names;
        for (size_t i = random_() % 7; i != 0; --i) {
            const std::string prefix = chance(3) ? "" : any_prefix();
            if (chance(3)) {
                if (std::find(declared.begin(), declared.end(), prefix) != declared.end()) continue;
                assert_ok(w.xmlns(prefix, bind(local, outer, prefix), chance(2)));
                declared.push_back(prefix);
                continue;
            }
            const bool is_xml = chance(12);
            const std::string ns = is_xml           ? "http://www.w3.org/XML/1998/namespace"
                                   : prefix.empty() ? ""
                                                    : bind(local, outer, prefix);
            const std::string name = is_xml ? "lang" : any_name();
            const auto twice = [&](const auto& other) { return other.first == ns && other.second == name; };
            if (std::any_of(names.begin(), names.end(), twice)) continue;
            names.emplace_back(ns, name);
            assert_ok(w.start_attribute(name, ns, is_xml ? "xml" : prefix, chance(2)));
            value(w);
            assert_ok(w.end_attribute());
        }
    }

    // In an attribute, or as content.
    void value(xml_writer& w) {
        switch (random_() % 8) {
        case 0: {
            const WS_XML_INT32_TEXT number = {{WS_XML_TEXT_TYPE_INT32}, static_cast<INT32>(random_())};
            return assert_ok(w.typed(number));
        }
        case 1: {
            const WS_XML_DOUBLE_TEXT number = {{WS_XML_TEXT_TYPE_DOUBLE}, static_cast<int>(random_() % 2000) / 8.0};
            return assert_ok(w.typed(number));
        }
        case 2: {
            const std::string bytes = any_text();
            const size_t cut = random_() % (bytes.size() + 1);
            assert_ok(w.raw_bytes(bytes.substr(0, cut)));
            return assert_ok(w.raw_bytes(bytes.substr(cut)));
        }
        case 3:
            return assert_ok(w.chars(W("wide \x20ac<\r\xd83d\xde00")));
        default:
            return assert_ok(w.text(any_text()));
        }
    }

    void content(xml_writer& w) {
        const std::string text = any_text();
        if (chance(6)) {
            const INT32 items[] = {1, -22, 333};
            const WS_XML_STRING name = xml("item"), ns = xml("urn:a");
            const auto count = static_cast<ULONG>(random_() % 4);
            elements_ += count;
            return assert_ok(WsWriteArray(w, &name, &ns, WS_INT32_VALUE_TYPE, items, sizeof(items), 0, count, nullptr));
        }
        if (!chance(4) || text.find("]]>") != std::string::npos || text.find('\r') != std::string::npos)
            return value(w);
        assert_ok(w.start_cdata());
        assert_ok(w.chars_utf8(text));
        assert_ok(w.end_cdata());
    }

    std::mt19937 random_;
    unsigned elements_ = 0;
};

} // namespace test
