// Pending deadlines, soonest first: a pairing heap linked through its members, so that arming one allocates nothing.
#pragma once

#include <cstdint>
#include <utility>

namespace ws::io {

constexpr uint64_t never = UINT64_MAX;

struct deadline {
    uint64_t due = never; // milliseconds of `now_ms`
    bool armed = false;
    deadline* child = nullptr;
    deadline* sibling = nullptr;
    deadline* before = nullptr; // the parent of a first child, else the sibling before
};

class deadline_heap {
  public:
    deadline* first() const noexcept { return root_; }

    void insert(deadline& d) noexcept {
        d.armed = true;
        d.child = d.sibling = d.before = nullptr;
        root_ = root_ ? meld(root_, &d) : &d;
    }

    void remove(deadline& d) noexcept {
        d.armed = false;
        deadline* rest = pair_up(d.child);
        if (&d == root_) {
            root_ = rest;
            return;
        }
        (d.before->child == &d ? d.before->child : d.before->sibling) = d.sibling;
        if (d.sibling) d.sibling->before = d.before;
        if (rest) root_ = meld(root_, rest);
    }

  private:
    static deadline* meld(deadline* a, deadline* b) noexcept {
        if (b->due < a->due) std::swap(a, b);
        b->before = a;
        b->sibling = a->child;
        if (a->child) a->child->before = b;
        a->child = b;
        return a;
    }

    // Melds siblings in pairs from the left, then the pairs from the right, which keeps the heap shallow.
    static deadline* pair_up(deadline* list) noexcept {
        deadline* pairs = nullptr;
        while (list) {
            deadline* a = list;
            deadline* b = a->sibling;
            list = b ? b->sibling : nullptr;
            a->sibling = a->before = nullptr;
            if (b) {
                b->sibling = b->before = nullptr;
                a = meld(a, b);
            }
            a->sibling = pairs;
            pairs = a;
        }
        deadline* all = nullptr;
        while (pairs) {
            deadline* next = pairs->sibling;
            pairs->sibling = nullptr;
            all = all ? meld(all, pairs) : pairs;
            pairs = next;
        }
        return all;
    }

    deadline* root_ = nullptr;
};

} // namespace ws::io
