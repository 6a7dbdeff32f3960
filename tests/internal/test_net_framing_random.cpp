// Net framing against what nobody meant to send: right bytes with wrong ones among them, a bounded number of times.
#include "support/test.h"

#include "channel/net_framing_preamble.h"

#include <algorithm>
#include <random>
#include <vector>

using namespace ws;
using bytes = std::vector<uint8_t>;

namespace {

std::mt19937 random_engine(20100301);

uint32_t below(uint32_t limit) {
    return random_engine() % limit;
}

// Interesting values more often than others.
uint8_t random_byte() {
    static constexpr uint8_t favourites[] = {0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08,
                                             0x09, 0x0a, 0x0b, 0x0c, 0x7f, 0x80, 0x81, 0xff};
    return below(2) ? favourites[below(std::size(favourites))] : static_cast<uint8_t>(random_engine());
}

void put_size(bytes& out, uint32_t size) {
    uint8_t text[max_size_length];
    out.insert(out.end(), text, text + encode_size(text, size));
}

void mutate(bytes& wire) {
    for (uint32_t count = below(4); count > 0 && !wire.empty(); --count) {
        const size_t at = below(static_cast<uint32_t>(wire.size()));
        switch (below(5)) {
        case 0:
            wire[at] = random_byte();
            break;
        case 1:
            wire.insert(wire.begin() + static_cast<ptrdiff_t>(at), random_byte());
            break;
        case 2:
            wire.erase(wire.begin() + static_cast<ptrdiff_t>(at));
            break;
        case 3:
            wire.resize(at);
            break;
        default:
            wire[at] ^= static_cast<uint8_t>(1u << below(8));
            break;
        }
    }
}

bytes random_preamble() {
    const std::string via(below(8) ? below(40) : max_via_size - 2 + below(5), 'v');
    const std::string type(below(8) ? 1 + below(20) : max_content_type_size - 1 + below(2), 't');
    bytes wire{0x00, 1, 0, 0x01, static_cast<uint8_t>(1 + below(4)), 0x02};
    put_size(wire, static_cast<uint32_t>(via.size()));
    wire.insert(wire.end(), via.begin(), via.end());
    if (below(2)) {
        wire.insert(wire.end(), {0x03, static_cast<uint8_t>(below(10))});
    } else {
        wire.push_back(0x04);
        put_size(wire, static_cast<uint32_t>(type.size()));
        wire.insert(wire.end(), type.begin(), type.end());
    }
    if (below(4) == 0) wire.insert(wire.end(), {0x09, 2, 'u', 'p'});
    wire.insert(wire.end(), {0x0c, 0x06, 0x01, 0x55});
    return wire;
}

struct reading {
    preamble_reader::status status = preamble_reader::status::need_more;
    size_t consumed = 0;
    preamble_reader reader{0x1e};
};

void read_preamble(reading& out, const bytes& wire, bool by_byte) {
    while (out.consumed < wire.size() && out.status == preamble_reader::status::need_more) {
        const size_t left = wire.size() - out.consumed;
        size_t consumed = 0;
        out.status = out.reader.feed(byte_span(wire.data() + out.consumed, by_byte ? 1 : left), consumed);
        assert_true(consumed <= left);
        out.consumed += consumed;
    }
}

void preambles_are_read_alike_in_any_pieces(void**) {
    size_t complete = 0, rejected = 0;
    for (int i = 0; i < 60000; ++i) {
        bytes wire = random_preamble();
        mutate(wire);
        reading whole, piecewise;
        read_preamble(whole, wire, false);
        read_preamble(piecewise, wire, true);
        assert_true(whole.status == piecewise.status);
        assert_int_equal(whole.consumed, piecewise.consumed);
        assert_true(whole.reader.fault() == piecewise.reader.fault());
        assert_true(whole.reader.via() == piecewise.reader.via());
        assert_true(whole.reader.via().size() <= max_via_size);
        assert_true(whole.reader.encoding().content_type == piecewise.reader.encoding().content_type);
        if (whole.status == preamble_reader::status::rejected) {
            ++rejected;
            assert_false(fault_uri(whole.reader.fault()).empty());
            assert_true(FAILED(whole.reader.failure(nullptr)));
        } else {
            assert_true(whole.reader.fault() == framing_fault::none);
            if (whole.status == preamble_reader::status::complete) ++complete;
            if (whole.status == preamble_reader::status::need_more) assert_int_equal(whole.consumed, wire.size());
        }
    }
    // The input was neither all right nor all wrong.
    assert_true(complete > 1000);
    assert_true(rejected > 1000);
}

void frames_stay_inside_what_was_received(void**) {
    constexpr uint32_t limit = 5000;
    size_t envelopes = 0, refused = 0;
    for (int i = 0; i < 60000; ++i) {
        const bool unsized = below(3) == 0;
        frame_decoder decoder(unsized ? framing_mode::singleton_unsized : framing_mode::duplex, limit);
        bytes wire;
        if (unsized) wire.push_back(0x05);
        for (uint32_t count = 1 + below(4); count > 0; --count) {
            const uint32_t size = below(6) ? below(200) : below(2 * limit);
            if (!unsized) wire.push_back(0x06);
            put_size(wire, size);
            wire.resize(wire.size() + size);
        }
        if (unsized) wire.push_back(0x00);
        wire.push_back(0x07);
        mutate(wire);

        byte_span rest(wire);
        for (;;) {
            frame out{frame_kind::end, 0, 0};
            const HRESULT hr = decoder.next(rest, out, nullptr);
            if (hr == S_FALSE) break;
            if (FAILED(hr)) {
                assert_true(hr == WS_E_INVALID_FORMAT || hr == WS_E_QUOTA_EXCEEDED);
                assert_false(fault_uri(decoder.fault_to_send()).empty());
                ++refused;
                break;
            }
            assert_true(out.header_length >= 1 && out.header_length <= rest.size());
            assert_true(out.size <= limit);
            rest = rest.subspan(out.header_length);
            if (out.size > rest.size()) break;
            rest = rest.subspan(out.size);
            ++envelopes;
        }
    }
    assert_true(envelopes > 1000);
    assert_true(refused > 1000);
}

void answers_are_read_alike_in_any_pieces(void**) {
    for (int i = 0; i < 60000; ++i) {
        bytes wire{static_cast<uint8_t>(0x08 + below(4))};
        const uint32_t size = below(2) ? below(20) : below(300);
        put_size(wire, size);
        wire.resize(wire.size() + size, 'u');
        mutate(wire);
        preamble_answer whole, piecewise;
        size_t consumed = 0;
        const auto expected = whole.feed(wire, consumed);
        auto status = preamble_answer::status::need_more;
        size_t total = 0;
        while (total < wire.size() && status == preamble_answer::status::need_more) {
            size_t one = 0;
            status = piecewise.feed(byte_span(wire.data() + total, 1), one);
            total += one;
        }
        assert_true(status == expected);
        assert_int_equal(total, consumed);
        assert_true(whole.fault_uri() == piecewise.fault_uri());
        assert_true(whole.fault_uri().size() <= max_fault_size);
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(preambles_are_read_alike_in_any_pieces),
        cmocka_unit_test(frames_stay_inside_what_was_received),
        cmocka_unit_test(answers_are_read_alike_in_any_pieces),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
