// [MC-NBFSE] string tables: the wire's bytes, the numbers, the quota, and what stays when the session goes on or fails.
#include "internal/recorded_error.h"
#include "support/failing_allocator.h"

#include "channel/session_dictionary.h"

#include <algorithm>
#include <random>
#include <vector>

using namespace ws;
using bytes = std::vector<uint8_t>;

namespace {

bytes table_of(std::initializer_list<std::string_view> strings, std::string_view envelope = {}) {
    bytes inner;
    uint8_t size[max_size_length];
    for (const std::string_view string : strings) {
        inner.insert(inner.end(), size, size + encode_size(size, static_cast<uint32_t>(string.size())));
        inner.insert(inner.end(), string.begin(), string.end());
    }
    bytes out(size, size + encode_size(size, static_cast<uint32_t>(inner.size())));
    out.insert(out.end(), inner.begin(), inner.end());
    out.insert(out.end(), envelope.begin(), envelope.end());
    return out;
}

std::string_view string_at(const received_dictionary::snapshot& dictionary, ULONG index) {
    assert_true(index < dictionary->stringCount);
    return view(dictionary->strings[index]);
}

// --- receiving

void strings_are_numbered_through_the_session(void**) {
    received_dictionary dictionary(2048);
    size_t size = 0;
    assert_null(dictionary.current().get());
    assert_int_equal(dictionary.read_table(bytes{0x00, 0x56}, size, nullptr), S_OK);
    assert_int_equal(size, 1);
    assert_null(dictionary.current().get());

    const bytes golden{0x0a, 0x05, 'h', 'e', 'l', 'l', 'o', 0x03, 'w', 'o', 'w', 0x56};
    assert_true(table_of({"hello", "wow"}, "V") == golden);
    assert_int_equal(dictionary.read_table(golden, size, nullptr), S_OK);
    assert_int_equal(size, 11);
    assert_int_equal(dictionary.current()->stringCount, 2);
    assert_false(dictionary.current()->isConst);
    assert_int_equal(dictionary.read_table(table_of({"\xc3\xa4"}), size, nullptr), S_OK);
    assert_int_equal(dictionary.current()->stringCount, 3);
    assert_true(string_at(dictionary.current(), 0) == "hello");
    assert_true(string_at(dictionary.current(), 1) == "wow");
    assert_true(string_at(dictionary.current(), 2) == "\xc3\xa4");
}

void snapshots_stay_as_and_where_they_are(void**) {
    received_dictionary::snapshot first;
    const BYTE* chars;
    const WS_XML_STRING* strings;
    {
        received_dictionary dictionary(100000);
        size_t size;
        assert_int_equal(dictionary.read_table(table_of({"first"}), size, nullptr), S_OK);
        first = dictionary.current();
        strings = first->strings;
        chars = strings[0].bytes;
        for (int i = 0; i < 3000; ++i)
            assert_int_equal(dictionary.read_table(table_of({std::to_string(i)}), size, nullptr), S_OK);
        assert_int_equal(dictionary.current()->stringCount, 3001);
        for (ULONG i = 0; i < 3000; ++i)
            assert_true(string_at(dictionary.current(), i + 1) == std::to_string(i));
        dictionary.reset();
        assert_null(dictionary.current().get());
        assert_int_equal(dictionary.read_table(table_of({"again"}), size, nullptr), S_OK);
        assert_int_equal(dictionary.current()->stringCount, 1);
        assert_true(string_at(dictionary.current(), 0) == "again");
    }
    assert_int_equal(first->stringCount, 1);
    assert_ptr_equal(first->strings, strings);
    assert_ptr_equal(first->strings[0].bytes, chars);
    assert_true(string_at(first, 0) == "first");
}

void a_message_without_new_strings_allocates_nothing(void**) {
    received_dictionary dictionary(2048);
    size_t size;
    assert_int_equal(dictionary.read_table(table_of({"a"}), size, nullptr), S_OK);
    const auto before = test::allocations::count();
    const bytes none{0x00};
    const auto with_input = test::allocations::count();
    for (int i = 0; i < 10; ++i) {
        assert_int_equal(dictionary.read_table(none, size, nullptr), S_OK);
        const received_dictionary::snapshot kept = dictionary.current();
        assert_non_null(kept.get());
    }
    assert_int_equal(with_input, before + 1);
    assert_int_equal(test::allocations::count(), with_input);
}

void malformed_tables_change_nothing(void**) {
    received_dictionary dictionary(2048);
    size_t size = 4711;
    assert_int_equal(dictionary.read_table(table_of({"kept"}), size, nullptr), S_OK);
    const received_dictionary::snapshot before = dictionary.current();
    const struct {
        bytes wire;
        const char* mentioned;
    } cases[] = {
        {{}, "0 bytes"},
        {{0x80}, "1 bytes"},
        {{0x02, 0x01}, "2 bytes"},
        {{0xff, 0xff, 0xff, 0xff, 0x0f}, "5 bytes"},
        {{0xff, 0xff, 0xff, 0xff, 0x07, 0x01}, "6 bytes"},
        {{0x02, 0x02, 'a'}, "offset 0"},
        {{0x04, 0x01, 'a', 0x02, 'b'}, "offset 2"},
        {{0x03, 0x01, 'a', 0x80}, "offset 2"},
        {{0x07, 0xff, 0xff, 0xff, 0xff, 0x07, 'a', 'b'}, "offset 0"},
        {{0x04, 0x01, 'a', 0x01, 0xff}, "offset 2"},
    };
    for (const auto& each : cases) {
        recorded_error err;
        size = 4711;
        assert_int_equal(dictionary.read_table(each.wire, size, err), WS_E_INVALID_FORMAT);
        if (!err.mentions(each.mentioned)) fail_msg("%s", err.text().c_str());
        assert_int_equal(size, 4711);
        assert_true(dictionary.current() == before);
    }
}

void every_truncation_is_malformed(void**) {
    const bytes wire = table_of({"one", "", std::string(200, 'x'), "four"});
    for (size_t cut = 0; cut < wire.size(); ++cut) {
        received_dictionary dictionary(2048);
        size_t size = 0;
        assert_int_equal(dictionary.read_table(byte_span(wire.data(), cut), size, nullptr), WS_E_INVALID_FORMAT);
        assert_null(dictionary.current().get());
    }
}

void the_receiver_counts_bytes_and_one_a_string(void**) {
    // Strings of 31 bytes count 32: 64 of them fill the 2048.
    const std::string text(31, 'd');
    size_t size = 0;
    received_dictionary dictionary(2048);
    for (int i = 0; i < 63; ++i)
        assert_int_equal(dictionary.read_table(table_of({text}), size, nullptr), S_OK);
    recorded_error err;
    assert_int_equal(dictionary.read_table(table_of({text, ""}), size, err), WS_E_QUOTA_EXCEEDED);
    assert_true(err.mentions("2049"));
    assert_true(err.mentions("WS_CHANNEL_PROPERTY_MAX_SESSION_DICTIONARY_SIZE"));
    assert_int_equal(dictionary.current()->stringCount, 63);
    assert_int_equal(dictionary.read_table(table_of({text}), size, nullptr), S_OK);
    assert_int_equal(dictionary.read_table(table_of({""}), size, nullptr), WS_E_QUOTA_EXCEEDED);
    // A message that adds nothing still can be read; and so can all of it in a new session.
    assert_int_equal(dictionary.read_table(bytes{0x00}, size, nullptr), S_OK);
    dictionary.reset();
    assert_int_equal(dictionary.read_table(table_of({text}), size, nullptr), S_OK);

    received_dictionary without(0);
    assert_int_equal(without.read_table(bytes{0x00}, size, nullptr), S_OK);
    assert_int_equal(without.read_table(table_of({""}), size, nullptr), WS_E_QUOTA_EXCEEDED);
}

void a_receiver_without_memory_stays_usable(void**) {
    const bytes first = table_of({"a"}), more = table_of({"b", std::string(500, 'c')});
    const HRESULT result = test::allocations::fail_each_once([&] {
        received_dictionary dictionary(100000);
        size_t size = 0;
        if (const HRESULT hr = dictionary.read_table(first, size, nullptr); FAILED(hr)) return hr;
        const received_dictionary::snapshot before = dictionary.current();
        const HRESULT hr = dictionary.read_table(more, size, nullptr);
        if (FAILED(hr)) {
            assert_true(dictionary.current() == before);
            assert_int_equal(dictionary.read_table(more, size, nullptr), S_OK);
        }
        assert_int_equal(before->stringCount, 1);
        assert_int_equal(dictionary.current()->stringCount, 3);
        assert_true(string_at(dictionary.current(), 1) == "b");
        return hr;
    });
    assert_int_equal(result, S_OK);
}

// --- sending

WS_XML_DICTIONARY offered{};

WS_XML_STRING offered_string(std::string_view text) {
    return {static_cast<ULONG>(text.size()), reinterpret_cast<BYTE*>(const_cast<char*>(text.data())), &offered, 0};
}

bytes pending_of(sent_dictionary& dictionary) {
    const byte_span pending = dictionary.pending();
    return bytes(pending.begin(), pending.end());
}

// The index that the string got, or -1.
long find(sent_dictionary& dictionary, std::string_view text) {
    ULONG id = 4711;
    if (dictionary.find(offered_string(text), id)) return static_cast<long>(id);
    assert_int_equal(id, 4711);
    return -1;
}

void new_strings_go_into_the_next_table(void**) {
    sent_dictionary dictionary(2048);
    assert_true(pending_of(dictionary) == bytes{0x00});
    assert_int_equal(find(dictionary, "hello"), 0);
    assert_int_equal(find(dictionary, "wow"), 1);
    assert_int_equal(find(dictionary, "hello"), 0);
    assert_true(pending_of(dictionary) == table_of({"hello", "wow"}));
    assert_true(pending_of(dictionary) == table_of({"hello", "wow"}));
    dictionary.commit();
    assert_true(pending_of(dictionary) == bytes{0x00});
    assert_int_equal(find(dictionary, "wow"), 1);
    assert_true(pending_of(dictionary) == bytes{0x00});
    assert_int_equal(find(dictionary, "third"), 2);
    assert_true(pending_of(dictionary) == table_of({"third"}));
    dictionary.commit();
    const std::string large(300, 'l');
    assert_int_equal(find(dictionary, large), 3);
    assert_true(pending_of(dictionary) == table_of({large}));
}

void is_a_dynamic_string_callback(void**) {
    sent_dictionary dictionary(2048);
    const WS_DYNAMIC_STRING_CALLBACK callback = sent_dictionary::find_string;
    const WS_XML_STRING string = offered_string("x");
    BOOL found = FALSE;
    ULONG id = 99;
    assert_int_equal(callback(&dictionary, &string, &found, &id, nullptr), S_OK);
    assert_true(found);
    assert_int_equal(id, 0);
    const WS_XML_STRING own{1, string.bytes, nullptr, 0};
    assert_int_equal(callback(&dictionary, &own, &found, &id, nullptr), S_OK);
    assert_false(found);
}

void only_strings_of_dictionaries_are_candidates(void**) {
    sent_dictionary dictionary(2048);
    ULONG id = 99;
    assert_false(dictionary.find({3, reinterpret_cast<BYTE*>(const_cast<char*>("abc")), nullptr, 0}, id));
    assert_int_equal(find(dictionary, ""), -1);
    assert_true(pending_of(dictionary) == bytes{0x00});
}

void the_sender_writes_inline_over_the_quota(void**) {
    // On the wire a string of 31 bytes takes 32: 64 of them fill the 2048.
    sent_dictionary dictionary(2048);
    for (int i = 0; i < 63; ++i)
        assert_int_equal(find(dictionary, std::to_string(100 + i) + std::string(28, 's')), i);
    dictionary.commit();
    assert_int_equal(find(dictionary, std::string(32, 'o')), -1);
    assert_int_equal(find(dictionary, std::string(31, 'o')), 63);
    assert_int_equal(find(dictionary, "x"), -1);
    // What is known is still found.
    assert_int_equal(find(dictionary, "100" + std::string(28, 's')), 0);
    assert_true(pending_of(dictionary) == table_of({std::string(31, 'o')}));
    dictionary.rollback();
    assert_int_equal(find(dictionary, "x"), 63);

    sent_dictionary without(0);
    assert_int_equal(find(without, "x"), -1);
    // 128 bytes and more have a size of two: 130 on the wire.
    sent_dictionary exact(130), below(129);
    assert_int_equal(find(exact, std::string(128, 'e')), 0);
    assert_int_equal(find(below, std::string(128, 'e')), -1);
}

void a_rollback_forgets_what_was_not_sent(void**) {
    sent_dictionary dictionary(1 << 20);
    std::vector<std::string> kept;
    for (int round = 0; round < 40; ++round) {
        for (int i = 0; i < 7; ++i) {
            kept.push_back("kept " + std::to_string(round) + "." + std::to_string(i));
            assert_int_equal(find(dictionary, kept.back()), kept.size() - 1);
        }
        dictionary.commit();
        for (int i = 0; i < 30; ++i)
            assert_int_equal(find(dictionary, "lost " + std::to_string(i)), kept.size() + static_cast<size_t>(i));
        dictionary.rollback();
        assert_true(pending_of(dictionary) == bytes{0x00});
        for (size_t i = 0; i < kept.size(); ++i)
            assert_int_equal(find(dictionary, kept[i]), i);
        assert_true(pending_of(dictionary) == bytes{0x00});
    }
    dictionary.rollback();
    dictionary.reset();
    assert_int_equal(find(dictionary, kept[5]), 0);
    assert_true(pending_of(dictionary) == table_of({kept[5]}));
}

void a_known_string_is_found_without_allocating(void**) {
    sent_dictionary dictionary(2048);
    assert_int_equal(find(dictionary, "known"), 0);
    dictionary.commit();
    const auto before = test::allocations::count();
    for (int i = 0; i < 100; ++i)
        assert_int_equal(find(dictionary, "known"), 0);
    (void)dictionary.pending();
    assert_int_equal(test::allocations::count(), before);
}

void a_sender_without_memory_writes_inline(void**) {
    const std::string large(5000, 'l');
    const bytes one = table_of({"a"}), both = table_of({"a", large});
    const HRESULT result = test::allocations::fail_each_once([&] {
        sent_dictionary dictionary(1 << 20);
        ULONG id;
        if (!dictionary.find(offered_string("a"), id)) return E_OUTOFMEMORY;
        const bool found = dictionary.find(offered_string(large), id);
        if (!found) {
            assert_true(std::ranges::equal(dictionary.pending(), one));
            assert_int_equal(find(dictionary, large), 1);
        }
        assert_int_equal(find(dictionary, "a"), 0);
        assert_true(std::ranges::equal(dictionary.pending(), both));
        return found ? S_OK : E_OUTOFMEMORY;
    });
    assert_int_equal(result, S_OK);
}

// Both ends, through a session of messages some of which fail to go out.
void both_ends_agree(void**) {
    std::mt19937 random(7);
    sent_dictionary sender(2048);
    received_dictionary receiver(2048);
    for (int message = 0; message < 2000; ++message) {
        std::vector<std::pair<std::string, ULONG>> used;
        for (int i = 0; i < 5; ++i) {
            const std::string text = "name" + std::to_string(random() % 400);
            const long id = find(sender, text);
            if (id >= 0) used.emplace_back(text, static_cast<ULONG>(id));
        }
        if (random() % 4 == 0) {
            sender.rollback();
            continue;
        }
        size_t size = 0;
        const bytes wire = pending_of(sender);
        assert_int_equal(receiver.read_table(wire, size, nullptr), S_OK);
        assert_int_equal(size, wire.size());
        sender.commit();
        for (const auto& [text, id] : used)
            assert_true(string_at(receiver.current(), id) == text);
    }
    assert_true(receiver.current()->stringCount > 200);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(strings_are_numbered_through_the_session),
        cmocka_unit_test(snapshots_stay_as_and_where_they_are),
        cmocka_unit_test(a_message_without_new_strings_allocates_nothing),
        cmocka_unit_test(malformed_tables_change_nothing),
        cmocka_unit_test(every_truncation_is_malformed),
        cmocka_unit_test(the_receiver_counts_bytes_and_one_a_string),
        cmocka_unit_test(a_receiver_without_memory_stays_usable),
        cmocka_unit_test(new_strings_go_into_the_next_table),
        cmocka_unit_test(is_a_dynamic_string_callback),
        cmocka_unit_test(only_strings_of_dictionaries_are_candidates),
        cmocka_unit_test(the_sender_writes_inline_over_the_quota),
        cmocka_unit_test(a_rollback_forgets_what_was_not_sent),
        cmocka_unit_test(a_known_string_is_found_without_allocating),
        cmocka_unit_test(a_sender_without_memory_writes_inline),
        cmocka_unit_test(both_ends_agree),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
