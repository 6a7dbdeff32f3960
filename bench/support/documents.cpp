#include "documents.h"

#include "text.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace bench {
namespace {

class maker {
  public:
    explicit maker(const std::string& kind) { made_.kind = kind; }

    size_t size() const { return made_.xml.size(); }

    void start(const std::string& prefix, const std::string& name, const std::string& ns) {
        close_tag();
        const step& s = named(action::start, prefix, name, ns);
        append("<", *s.qualified);
        tag_is_open_ = true;
        open_.push_back(s.qualified);
        ++made_.content.elements;
        ++made_.nodes;
    }
    void declare(const std::string& prefix, const std::string& ns) {
        step s{};
        s.what = action::declare;
        s.prefix = string(prefix);
        s.ns = string(ns);
        s.qualified = string(prefix.empty() ? "xmlns" : "xmlns:" + prefix);
        add(s);
        append(" ", *s.qualified);
        made_.xml += "=\"" + ns + "\"";
        ++made_.content.declarations;
        made_.content.name_bytes += prefix.size() + ns.size();
    }
    void attribute(const std::string& prefix, const std::string& name, const std::string& ns, std::string_view value) {
        const step& s = named(action::attribute, prefix, name, ns);
        set_text(value);
        append(" ", *s.qualified);
        made_.xml += "=\"";
        escape(value, false);
        made_.xml += '"';
        ++made_.content.attributes;
        made_.content.value_bytes += value.size();
    }
    // With `references`, some characters beyond ASCII are written by their number.
    void text(std::string_view value, bool references = false) {
        close_tag();
        step s{};
        s.what = action::text;
        add(s);
        set_text(value);
        escape(value, references);
        ++made_.nodes;
        made_.content.text_bytes += value.size();
    }
    void end() {
        step s{};
        s.what = action::end;
        add(s);
        if (tag_is_open_) {
            made_.xml += "/>";
            tag_is_open_ = false;
        } else {
            append("</", *open_.back());
            made_.xml += '>';
        }
        open_.pop_back();
        ++made_.nodes;
    }
    document finish() {
        while (!open_.empty())
            end();
        size_t at = 0, wide_at = 0; // the texts stand behind each other, in order
        for (step& s : made_.steps) {
            if (s.what != action::attribute && s.what != action::text) continue;
            s.text = made_.texts.data() + at;
            s.wide = made_.wide_texts.data() + wide_at;
            at += s.length + 1;
            wide_at += s.wide_length;
        }
        return std::move(made_);
    }

    // An element with nothing but a text.
    void simple(const std::string& prefix, const std::string& name, const std::string& ns, std::string_view value) {
        start(prefix, name, ns);
        text(value);
        end();
    }

  private:
    const WS_XML_STRING* string(const std::string& text) {
        const auto [at, is_new] = made_.names.try_emplace(text);
        if (is_new)
            at->second = {static_cast<ULONG>(text.size()), reinterpret_cast<BYTE*>(const_cast<char*>(at->first.data())),
                          nullptr, 0};
        return &at->second;
    }
    step& add(const step& s) {
        made_.steps.push_back(s);
        return made_.steps.back();
    }
    step& named(action what, const std::string& prefix, const std::string& name, const std::string& ns) {
        step s{};
        s.what = what;
        s.prefix = string(prefix);
        s.name = string(name);
        s.ns = string(ns);
        s.qualified = prefix.empty() ? s.name : string(prefix + ":" + name);
        made_.content.name_bytes += prefix.size() + name.size() + ns.size();
        made_.separators += !ns.empty() + !prefix.empty();
        return add(s);
    }
    void set_text(std::string_view value) {
        step& s = made_.steps.back();
        const size_t wide_before = made_.wide_texts.size();
        s.length = static_cast<uint32_t>(value.size());
        made_.texts.append(value) += '\0';
        append_utf16(made_.wide_texts, value);
        s.wide_length = static_cast<uint32_t>(made_.wide_texts.size() - wide_before);
    }
    void append(const char* before, const WS_XML_STRING& name) {
        made_.xml += before;
        made_.xml.append(reinterpret_cast<const char*>(name.bytes), name.length);
    }
    void close_tag() {
        if (tag_is_open_) made_.xml += '>';
        tag_is_open_ = false;
    }
    void escape(std::string_view value, bool references) {
        for (size_t i = 0; i < value.size(); ++i) {
            const auto c = static_cast<unsigned char>(value[i]);
            switch (c) {
            case '<':
                made_.xml += "&lt;";
                break;
            case '>':
                made_.xml += "&gt;";
                break;
            case '&':
                made_.xml += "&amp;";
                break;
            case '"':
                made_.xml += "&quot;";
                break;
            default:
                if (references && (c & 0xe0) == 0xc0 && ++two_byte_characters_ % 4 == 0) {
                    const int code = (c & 0x1f) << 6 | (value[++i] & 0x3f);
                    char reference[16];
                    std::snprintf(reference, sizeof reference, "&#x%x;", code);
                    made_.xml += reference;
                } else {
                    made_.xml += value[i];
                }
            }
        }
    }

    document made_;
    std::vector<const WS_XML_STRING*> open_;
    bool tag_is_open_ = false;
    unsigned two_byte_characters_ = 0;
};

std::string decimal(random_numbers& random, uint32_t limit) {
    const std::string cents = std::to_string(random.below(90) + 10);
    return std::to_string(random.below(limit)) + "." + cents;
}

std::string date(random_numbers& random) {
    const uint32_t year = 1990 + random.below(40), month = 1 + random.below(12), day = 1 + random.below(28);
    const uint32_t hour = random.below(24), minute = random.below(60), second = random.below(60);
    char out[64];
    std::snprintf(out, sizeof out, "%u-%02u-%02uT%02u:%02u:%02uZ", year, month, day, hour, minute, second);
    return out;
}

void catalogue(maker& to, size_t size) {
    const std::string ns = "http://example.com/catalogue";
    random_numbers random;
    to.start("", "catalogue", ns);
    to.declare("", ns);
    const auto field = [&](const char* name, const std::string& value) {
        to.text("\n    ");
        to.simple("", name, ns, value);
    };
    for (uint32_t id = 10000; to.size() + 400 < size; ++id) {
        to.text("\n  ");
        to.start("", "book", ns);
        to.attribute("", "id", "", "bk" + std::to_string(id));
        to.attribute("", "available", "", random.below(4) != 0 ? "true" : "false");
        field("title", sentence(random, 3 + random.below(5)));
        field("author", sentence(random, 2));
        to.text("\n    ");
        to.start("", "price", ns);
        to.attribute("", "currency", "", "EUR");
        to.text(decimal(random, 100));
        to.end();
        field("published", date(random));
        field("description", sentence(random, 10 + random.below(10)));
        to.text("\n  ");
        to.end();
    }
    to.text("\n");
}

void attributes(maker& to, size_t size) {
    const std::string ns = "http://example.com/stock";
    random_numbers random;
    to.start("s", "stock", ns);
    to.declare("s", ns);
    for (uint32_t id = 10000; to.size() + 350 < size; ++id) {
        to.text("\n");
        to.start("s", "item", ns);
        to.attribute("", "id", "", std::to_string(id));
        to.attribute("", "sku", "", "SKU-" + std::to_string(random.below(1000000)));
        to.attribute("", "name", "", sentence(random, 2));
        to.attribute("s", "category", ns, word(random));
        to.attribute("", "price", "", decimal(random, 1000));
        to.attribute("", "currency", "", "EUR");
        to.attribute("", "quantity", "", std::to_string(random.below(500)));
        to.attribute("", "weight", "", decimal(random, 50));
        to.attribute("", "colour", "", word(random));
        to.attribute("", "supplier", "", sentence(random, 2));
        to.attribute("", "updated", "", date(random));
        to.attribute("", "status", "", random.below(8) != 0 ? "active" : "R&D");
        to.end();
    }
    to.text("\n");
}

void namespaces(maker& to, size_t size) {
    const std::string root_ns = "http://example.com/records", common_ns = "http://example.com/common";
    random_numbers random;
    to.start("r", "records", root_ns);
    to.declare("r", root_ns);
    to.declare("c", common_ns);
    for (uint32_t id = 1; to.size() + 500 < size; ++id) {
        const std::string number = std::to_string(random.below(100));
        const std::string record_ns = "http://example.com/source/" + number;
        const std::string type_ns = "http://example.com/types/" + number;
        to.start("r", "record", root_ns);
        to.declare("s", record_ns);
        to.declare("t" + number, type_ns);
        to.attribute("c", "id", common_ns, std::to_string(id));
        to.attribute("s", "state", record_ns, "open");
        to.start("s", "value", record_ns);
        to.attribute("t" + number, "kind", type_ns, "decimal");
        to.text(decimal(random, 1000));
        to.end();
        to.simple("c", "note", common_ns, sentence(random, 4));
        to.start("", "local", "http://example.com/local");
        to.declare("", "http://example.com/local");
        to.simple("", "name", "http://example.com/local", sentence(random, 2));
        to.simple("s", "owner", record_ns, sentence(random, 1));
        to.end();
        to.end();
    }
}

void text(maker& to, size_t size) {
    const std::string ns = "http://example.com/book";
    random_numbers random;
    to.start("", "book", ns);
    to.declare("", ns);
    while (to.size() + 900 < size) {
        std::string paragraph;
        for (uint32_t left = 60 + random.below(60); left != 0; --left) {
            switch (random.below(16)) {
            case 0:
                paragraph += "salt & pepper ";
                break;
            case 1:
                paragraph += "a < b ";
                break;
            case 2:
                paragraph += "\"so\" ";
                break;
            case 3:
            case 4:
                paragraph.append(foreign_word(random)) += ' ';
                break;
            default:
                paragraph.append(word(random)) += ' ';
            }
        }
        to.start("", "p", ns);
        to.text(paragraph, true);
        to.end();
    }
}

} // namespace

document make_document(const std::string& kind, size_t size) {
    maker made(kind);
    if (kind == "catalogue") catalogue(made, size);
    if (kind == "attributes") attributes(made, size);
    if (kind == "namespaces") namespaces(made, size);
    if (kind == "text") text(made, size);
    return made.finish();
}

void require_same(const totals& expected, const totals& found, const char* who) {
    if (found == expected) return;
    const auto print = [](const char* name, const totals& t) {
        const auto n = [](uint64_t value) { return static_cast<unsigned long long>(value); };
        std::fprintf(stderr,
                     "%s: %llu elements, %llu attributes, %llu declarations, %llu bytes of names, %llu of attributes' "
                     "values, %llu of text\n",
                     name, n(t.elements), n(t.attributes), n(t.declarations), n(t.name_bytes), n(t.value_bytes),
                     n(t.text_bytes));
    };
    print(who, found);
    print("instead of", expected);
    std::exit(1);
}

} // namespace bench
