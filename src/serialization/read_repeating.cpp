// Fields of many elements: an array and its count, within a wrapper element or without.
#include "serialization/type_reader.h"

namespace ws {

// The items of one array while their number is not known yet. A few stand here. Of more, nested arrays have one each;
// each gives its memory back for the next, so that the number of allocations is that of the levels, not of the arrays.
class type_reader::item_list {
  public:
    item_list(type_reader& owner, ULONG item_size) noexcept : owner_(owner), item_size_(item_size) {}
    ~item_list() {
        // There is room: as many were taken out before, or the reserve was made when the first item came.
        if (bytes_.capacity() != 0 && owner_.spare_items_.size() < owner_.spare_items_.capacity())
            owner_.spare_items_.push_back(std::move(bytes_));
    }
    item_list(const item_list&) = delete;
    item_list& operator=(const item_list&) = delete;

    // A zeroed item at the end; the others may move.
    void* add() {
        const size_t end = size_t{count_} * item_size_;
        if (end + item_size_ <= sizeof few_) {
            ++count_;
            return std::memset(few_ + end, 0, item_size_);
        }
        if (bytes_.empty()) move_out(end);
        bytes_.resize(end + item_size_);
        ++count_;
        return bytes_.data() + end;
    }
    ULONG count() const noexcept { return count_; }
    const void* data() const noexcept { return bytes_.empty() ? few_ : bytes_.data(); }

  private:
    void move_out(size_t size) {
        constexpr size_t first_capacity = 1024;
        if (!owner_.spare_items_.empty()) {
            bytes_ = std::move(owner_.spare_items_.back());
            owner_.spare_items_.pop_back();
            bytes_.clear();
        } else {
            owner_.spare_items_.reserve(owner_.spare_items_.capacity() + 1);
            bytes_.reserve(first_capacity);
        }
        bytes_.insert(bytes_.end(), few_, few_ + size);
    }

    type_reader& owner_;
    const ULONG item_size_;
    ULONG count_ = 0;
    std::vector<std::byte> bytes_;
    alignas(std::max_align_t) std::byte few_[128];
};

HRESULT type_reader::read_repeating(const WS_FIELD_DESCRIPTION& field, void* structure) {
    // To be written it is good: ranges are for what is read.
    if (field.itemRange != nullptr && field.itemRange->minItemCount > field.itemRange->maxItemCount)
        return bad_description(err_, "no number of items is within its range");
    if (field.localName == nullptr || field.mapping == WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING)
        return read_items(field, structure);
    // The wrapper has to be there only when it has something to wrap.
    if (!at_element(*field.localName, *field.ns))
        return (field.options & WS_FIELD_OPTIONAL) != 0 ? set_default(field, structure) : no_items(field, structure);
    bool nil;
    HRESULT hr = is_nil(&nil);
    if (hr != S_OK) return hr;
    if (nil) {
        if ((field.options & WS_FIELD_NILLABLE) == 0)
            return invalid(message_id::unexpected_nil, *field.localName, *field.ns);
        hr = set_default(field, structure);
        return hr == S_OK ? skip_nil() : hr;
    }
    done_with_tag();
    hr = read_items(field, structure);
    if (hr == S_OK) hr = to_tag();
    if (hr != S_OK) return hr;
    return reader_.node_type() == WS_XML_NODE_TYPE_END_ELEMENT ? reader_.read_end_element(err_) : unexpected_node();
}

bool type_reader::at_item(const WS_FIELD_DESCRIPTION& field) const noexcept {
    switch (field.mapping) {
    case WS_REPEATING_ELEMENT_FIELD_MAPPING:
        return at_element(*field.itemLocalName, *field.itemNs);
    case WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING:
        return at_choice(*static_cast<const WS_UNION_DESCRIPTION*>(field.typeDescription));
    default:
        return at_any_element(field);
    }
}

HRESULT type_reader::read_item(const WS_FIELD_DESCRIPTION& field, const field_storage& item) {
    switch (field.mapping) {
    case WS_REPEATING_ELEMENT_FIELD_MAPPING:
        return read_element_value(field.type, field.typeDescription, (field.options & WS_FIELD_POINTER) != 0,
                                  (field.options & WS_FIELD_NILLABLE_ITEM) != 0, item);
    case WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING: {
        bool found;
        return read_choice(*static_cast<const WS_UNION_DESCRIPTION*>(field.typeDescription), item.value, &found);
    }
    default:
        if (field.type == WS_VOID_TYPE) return reader_.skip_node(err_);
        return read(WS_ANY_ELEMENT_TYPE_MAPPING, field.type, field.typeDescription, item.value);
    }
}

HRESULT type_reader::read_items(const WS_FIELD_DESCRIPTION& field, void* structure) {
    const ULONG max = field.itemRange != nullptr ? field.itemRange->maxItemCount : 0xffffffff;
    field_storage storage;
    HRESULT hr = locate(field, structure, &storage, err_);
    if (hr != S_OK) return hr;
    const bool kept = field.type != WS_VOID_TYPE;
    if (kept && memory_ == nullptr) return fail(err_, E_INVALIDARG, message_id::heap_required);
    const bool takes_plain_items = field.mapping == WS_REPEATING_ELEMENT_FIELD_MAPPING && is_plain(field);
    item_list items(*this, kept ? storage.size : 0);
    for (;;) {
        const WS_XML_TEXT* text = takes_plain_items ? take_element(*field.itemLocalName, *field.itemNs) : nullptr;
        if (text == nullptr) {
            hr = leave_tag();
            if (hr == S_OK) hr = to_tag();
            if (hr != S_OK) return hr;
            if (!at_item(field)) break;
        }
        if (items.count() == max) return invalid(message_id::too_many_items, max);
        // The heap's quota bounds what waits for it, too.
        if (kept) hr = memory_->check_room((size_t{items.count()} + 1) * storage.size, err_);
        if (hr != S_OK) return hr;
        const field_storage item{static_cast<BYTE*>(items.add()), nullptr, storage.size};
        hr = text != nullptr ? read_text_type(field.type, field.typeDescription, *text, item.value)
                             : read_item(field, item);
        if (hr != S_OK) return hr;
    }
    return store_items(field, storage, items.data(), items.count());
}

// A wrapper that is not there at all.
HRESULT type_reader::no_items(const WS_FIELD_DESCRIPTION& field, void* structure) {
    field_storage storage;
    const HRESULT hr = locate(field, structure, &storage, err_);
    return hr == S_OK ? store_items(field, storage, nullptr, 0) : hr;
}

HRESULT type_reader::store_items(const WS_FIELD_DESCRIPTION& field, const field_storage& storage, const void* items,
                                 ULONG count) {
    const ULONG min = field.itemRange != nullptr ? field.itemRange->minItemCount : 0;
    const bool may_be_missing = count == 0 && (field.options & WS_FIELD_OPTIONAL) != 0;
    if (count < min && !may_be_missing) return invalid(message_id::too_few_items, count, min);
    if (field.type == WS_VOID_TYPE) return S_OK;
    const size_t size = size_t{count} * storage.size;
    void* array;
    const HRESULT hr = allocate(size, &array);
    if (hr != S_OK) return hr;
    if (size != 0) std::memcpy(array, items, size);
    store(storage.value, array);
    store(storage.count, count);
    return S_OK;
}

} // namespace ws
