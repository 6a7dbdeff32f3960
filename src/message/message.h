// WS_MESSAGE: an envelope on its way out or in. The headers are kept here; the body passes through the writer or the
// reader that the message was started with.
#pragma once

#include "message/headers.h"

#include <algorithm>
#include <vector>

namespace ws {

// What can be done with a message, each in some of its states only.
enum class step {
    initialize,
    write_start,
    write_body,
    write_end,
    read_start,
    read_body,
    read_end,
    use_headers,
    check_understood,
    set_property,
};

// An element description of the body, with the names that faults and addresses have when the program gave none.
class body_description {
  public:
    body_description(const WS_ELEMENT_DESCRIPTION& given, const soap_names& soap, const wsa_names& addressing) noexcept;
    body_description(const body_description&) = delete;
    body_description& operator=(const body_description&) = delete;

    const WS_ELEMENT_DESCRIPTION& get() const noexcept { return element_; }

  private:
    WS_ELEMENT_DESCRIPTION element_;
    WS_FAULT_DESCRIPTION fault_{};
    WS_ENDPOINT_ADDRESS_DESCRIPTION address_{};
};

// Properties for readers or writers, with their values, kept for as long as the message lives.
template <class Property>
class property_copies {
  public:
    void add(const Property& from) {
        values_.push_back(std::make_unique<char[]>(from.valueSize));
        std::copy_n(static_cast<const char*>(from.value), from.valueSize, values_.back().get());
        properties_.push_back(from);
        properties_.back().value = values_.back().get();
    }
    const Property* data() const noexcept { return properties_.data(); }
    ULONG count() const noexcept { return static_cast<ULONG>(properties_.size()); }

  private:
    std::vector<Property> properties_;
    std::vector<std::unique_ptr<char[]>> values_;
};

class message final : public handle_object {
  public:
    using handle = WS_MESSAGE;
    static constexpr handle_kind kind = handle_kind::message;

    [[nodiscard]] static HRESULT create(WS_ENVELOPE_VERSION envelope, WS_ADDRESSING_VERSION addressing,
                                        const WS_MESSAGE_PROPERTY* properties, ULONG count, owned<message>& out,
                                        error* err);
    ~message();

    [[nodiscard]] HRESULT initialize(WS_MESSAGE_INITIALIZATION initialization, message* source, error* err);
    // As WS_FAULT_MESSAGE, for a request of which nothing could be read.
    [[nodiscard]] HRESULT initialize_lone_fault(error* err);
    void reset() noexcept;
    [[nodiscard]] HRESULT address(const WS_ENDPOINT_ADDRESS* address, error* err);

    [[nodiscard]] HRESULT get_property(WS_MESSAGE_PROPERTY_ID id, void* value, ULONG size, error* err);
    [[nodiscard]] HRESULT set_property(WS_MESSAGE_PROPERTY_ID id, const void* value, ULONG size, error* err);

    // Headers of WS-Addressing. A null heap is the message's own.
    [[nodiscard]] HRESULT get_header(WS_HEADER_TYPE type, WS_TYPE value_type, WS_READ_OPTION option, heap* memory,
                                     void* value, ULONG size, error* err);
    [[nodiscard]] HRESULT set_header(WS_HEADER_TYPE type, WS_TYPE value_type, WS_WRITE_OPTION option, const void* value,
                                     ULONG size, error* err);
    [[nodiscard]] HRESULT remove_header(WS_HEADER_TYPE type, error* err);

    // The program's headers.
    [[nodiscard]] HRESULT add_custom_header(const WS_ELEMENT_DESCRIPTION* description, WS_WRITE_OPTION option,
                                            const void* value, ULONG size, ULONG attributes, error* err);
    [[nodiscard]] HRESULT get_custom_header(const WS_ELEMENT_DESCRIPTION* description,
                                            WS_REPEATING_HEADER_OPTION repeating, ULONG index, WS_READ_OPTION option,
                                            heap* memory, void* value, ULONG size, ULONG* attributes, error* err);
    [[nodiscard]] HRESULT remove_custom_header(const WS_XML_STRING* local_name, const WS_XML_STRING* ns, error* err);

    // Headers that the transport carries beside the envelope.
    [[nodiscard]] HRESULT add_mapped_header(const WS_XML_STRING* name, WS_TYPE value_type, WS_WRITE_OPTION option,
                                            const void* value, ULONG size, error* err);
    [[nodiscard]] HRESULT get_mapped_header(const WS_XML_STRING* name, WS_REPEATING_HEADER_OPTION repeating,
                                            ULONG index, WS_TYPE value_type, WS_READ_OPTION option, heap* memory,
                                            void* value, ULONG size, error* err);
    [[nodiscard]] HRESULT remove_mapped_header(const WS_XML_STRING* name, error* err);

    // SOAP's attributes of headers.
    [[nodiscard]] HRESULT get_header_attributes(xml_reader& reader, ULONG* attributes, error* err);
    [[nodiscard]] HRESULT mark_header_as_understood(const WS_XML_NODE_POSITION* position, error* err);
    [[nodiscard]] HRESULT check_must_understand_headers(error* err);

    // The envelope. The reader or writer must live until `done` was called, which reset() and the destructor do.
    [[nodiscard]] HRESULT write_envelope_start(xml_writer& writer, WS_MESSAGE_DONE_CALLBACK done, void* done_state,
                                               error* err);
    [[nodiscard]] HRESULT write_envelope_end(error* err);
    [[nodiscard]] HRESULT read_envelope_start(xml_reader& reader, WS_MESSAGE_DONE_CALLBACK done, void* done_state,
                                              error* err);
    [[nodiscard]] HRESULT read_envelope_end(error* err);

    [[nodiscard]] HRESULT write_body(const WS_ELEMENT_DESCRIPTION* description, WS_WRITE_OPTION option,
                                     const void* value, ULONG size, error* err);
    [[nodiscard]] HRESULT read_body(const WS_ELEMENT_DESCRIPTION* description, WS_READ_OPTION option, heap* memory,
                                    void* value, ULONG size, error* err);
    [[nodiscard]] HRESULT fill_body(ULONG min_size, const WS_ASYNC_CONTEXT* async, error* err);
    [[nodiscard]] HRESULT flush_body(ULONG min_size, const WS_ASYNC_CONTEXT* async, error* err);

    // For the channel floor.
    // Whether read_envelope_start is allowed: nothing is to be received for a message that cannot take it.
    [[nodiscard]] HRESULT check_can_be_read(error* err) const noexcept;
    // The channel takes its reader or writer back, now or at the latest when it closes; nothing more is read or written
    // through this message, and `done` is not called.
    void disassociate() noexcept {
        done_ = nullptr;
        reader_ = nullptr;
        writer_ = nullptr;
        if (state_ == WS_MESSAGE_STATE_READING || state_ == WS_MESSAGE_STATE_WRITING) state_ = WS_MESSAGE_STATE_DONE;
    }
    WS_MESSAGE_STATE state() const noexcept { return state_; }
    const soap_names& soap() const noexcept { return headers_.soap(); }
    const wsa_names& addressing() const noexcept { return headers_.addressing(); }
    WS_ENVELOPE_VERSION envelope_version() const noexcept { return headers_.soap().version; }
    WS_ADDRESSING_VERSION addressing_version() const noexcept { return headers_.addressing().version; }
    bool is_addressed() const noexcept { return is_addressed_; }
    bool is_fault() const noexcept { return is_fault_; }
    xml_reader* body_reader() const noexcept { return state_ == WS_MESSAGE_STATE_READING ? reader_ : nullptr; }
    xml_writer* body_writer() const noexcept { return state_ == WS_MESSAGE_STATE_WRITING ? writer_ : nullptr; }
    heap& memory() noexcept { return memory_; }
    const property_copies<WS_XML_READER_PROPERTY>& reader_properties() const noexcept { return reader_properties_; }
    const property_copies<WS_XML_WRITER_PROPERTY>& writer_properties() const noexcept { return writer_properties_; }

    // The characters of Action or To, where the message has the header; valid until the headers change.
    [[nodiscard]] HRESULT get_header_text(WS_HEADER_TYPE type, WS_XML_STRING* text, bool* found, error* err);
    [[nodiscard]] HRESULT set_header_text(WS_HEADER_TYPE type, const WS_XML_STRING& text, error* err);
    // Copies of the elements in a buffer, behind the other headers.
    [[nodiscard]] HRESULT add_headers(xml_buffer& from, bool are_reference_parameters, error* err);
    // Whether this is a reply to `request`: its RelatesTo is the request's MessageID.
    [[nodiscard]] HRESULT is_reply_to(message& request, bool* out, error* err);

    // Mapped headers as the transport has them: names and characters, in their order.
    [[nodiscard]] HRESULT add_mapped_text(const WS_XML_STRING& name, const WS_XML_STRING& text, error* err);
    template <class Visit> // HRESULT(const WS_XML_STRING& name, const WS_XML_STRING& text)
    [[nodiscard]] HRESULT for_each_mapped_header(Visit&& visit, error* err) {
        for (tree_node* node = first_mapped(); node != nullptr; node = next_mapped(*node)) {
            WS_XML_STRING text;
            HRESULT hr = mapped_text(*node, &text, err);
            if (hr == S_OK) hr = visit(*node->element.localName, text);
            if (hr != S_OK) return hr;
        }
        return S_OK;
    }

  private:
    struct settings;
    struct understood_mark {
        const tree_node* element;
        understood_mark* next;
    };

    message(const settings& from) noexcept;

    [[nodiscard]] HRESULT check_state(step what, error* err) const noexcept;
    void move_on(step what) noexcept;
    void finish() noexcept;

    [[nodiscard]] HRESULT initialize_reply(message& source, bool fault, error* err);
    [[nodiscard]] HRESULT address_reply(message& source, bool fault, error* err);
    [[nodiscard]] HRESULT set_message_id(error* err);
    [[nodiscard]] HRESULT add_destination(const WS_ENDPOINT_ADDRESS& address, error* err);
    [[nodiscard]] HRESULT mark_as_reference_parameter(tree_node& element, error* err);

    [[nodiscard]] HRESULT required_header_missing(WS_HEADER_TYPE type, error* err);
    [[nodiscard]] HRESULT read_tree_element(xml_buffer& buffer, tree_node& element,
                                            const WS_ELEMENT_DESCRIPTION& description, WS_READ_OPTION option,
                                            heap& memory, void* value, ULONG size, error* err);
    // Writes one element at the end of a container; takes back what was written when that fails.
    [[nodiscard]] HRESULT write_tree_element(xml_buffer& buffer, tree_node& container,
                                             const WS_ELEMENT_DESCRIPTION& description, WS_WRITE_OPTION option,
                                             const void* value, ULONG size, error* err);
    [[nodiscard]] HRESULT read_address_header(const found_header& found, WS_HEADER_TYPE type, WS_READ_OPTION option,
                                              heap& memory, void* value, ULONG size, error* err);
    [[nodiscard]] HRESULT set_address_header(WS_HEADER_TYPE type, const WS_ENDPOINT_ADDRESS& address, error* err);
    [[nodiscard]] HRESULT find_custom(const WS_XML_STRING& local_name, const WS_XML_STRING& ns, ULONG index,
                                      tree_node** element, ULONG* count, error* err);
    [[nodiscard]] HRESULT get_attributes(const WS_XML_ELEMENT_NODE& element, ULONG* attributes,
                                         error* err) const noexcept;
    [[nodiscard]] HRESULT add_header_attributes(tree_node& element, ULONG attributes, error* err);
    [[nodiscard]] HRESULT mark(const tree_node& element, error* err);
    bool is_marked(const tree_node& element) const noexcept;

    tree_node& mapped_list() const noexcept;
    tree_node* first_mapped() const noexcept;
    tree_node* next_mapped(const tree_node& node) const noexcept;
    [[nodiscard]] HRESULT mapped_text(tree_node& node, WS_XML_STRING* text, error* err);
    [[nodiscard]] HRESULT need_mapped(error* err);

    [[nodiscard]] HRESULT get_security_property(WS_MESSAGE_PROPERTY_ID id, void* value, ULONG size, error* err);
    [[nodiscard]] HRESULT set_security_property(WS_MESSAGE_PROPERTY_ID id, const void* value, ULONG size, error* err);
    [[nodiscard]] HRESULT set_windows_token(size_t index, HANDLE token, error* err);
    void forget_security() noexcept;

    heap memory_;
    header_section headers_;
    property_copies<WS_XML_READER_PROPERTY> reader_properties_;
    property_copies<WS_XML_WRITER_PROPERTY> writer_properties_;

    WS_MESSAGE_STATE state_ = WS_MESSAGE_STATE_EMPTY;
    bool is_addressed_ = false;
    bool is_fault_ = false;
    xml_reader* reader_ = nullptr; // the program's or the channel's
    xml_writer* writer_ = nullptr;
    WS_MESSAGE_DONE_CALLBACK done_ = nullptr;
    void* done_state_ = nullptr;

    // What the receiving channel knows of the sender, in the message's heap.
    struct security {
        WS_STRING username{};
        WS_BYTES certificate{};
        HANDLE windows_tokens[3]{}; // transport, HTTP header, message
        xml_buffer* saml_assertion = nullptr;
        WS_PROTECTION_LEVEL protection_level{};
        bool has_username = false;
        bool has_certificate = false;
        bool has_protection_level = false;
    } security_;

    understood_mark* understood_ = nullptr;
    xml_buffer* mapped_ = nullptr;
    // For headers in the tree; made when first needed.
    owned<xml_reader> tree_reader_;
    owned<xml_writer> tree_writer_;
};

} // namespace ws
