// WS_LISTENER: the server's address. Free-threaded.
#pragma once

#include "channel/bindings.h"
#include "channel/custom_listener.h"
#include "io/turn.h"

#include <optional>

namespace ws {

class channel;

class listener final : public handle_object {
  public:
    using handle = WS_LISTENER;
    static constexpr handle_kind kind = handle_kind::listener;

    [[nodiscard]] static HRESULT create(WS_CHANNEL_TYPE type, WS_CHANNEL_BINDING binding,
                                        std::span<const WS_LISTENER_PROPERTY> properties,
                                        const WS_SECURITY_DESCRIPTION* security, owned<listener>& out, error* err);
    ~listener();

    [[nodiscard]] HRESULT open(const WS_STRING& url, const WS_ASYNC_CONTEXT* async, error* err);
    [[nodiscard]] HRESULT accept(channel& into, const WS_ASYNC_CONTEXT* async, error* err);
    [[nodiscard]] HRESULT close(const WS_ASYNC_CONTEXT* async, error* err);
    // The same as steps of something longer.
    [[nodiscard]] io::task open(const WS_STRING& url, error* err);
    [[nodiscard]] io::task accept(channel& into, error* err);
    [[nodiscard]] io::task close(error* err);
    [[nodiscard]] HRESULT reset(error* err);

    // In any state, from any thread: an open listener is faulted when this returns. It waits for nothing, allocates
    // nothing and cannot fail. Each pending accept ends once, with WS_E_OPERATION_ABORTED; connections that no accept
    // was given are closed; accepted channels live on.
    void abort() noexcept;

    [[nodiscard]] HRESULT get_property(WS_LISTENER_PROPERTY_ID id, void* value, ULONG size, error* err);
    [[nodiscard]] HRESULT set_property(WS_LISTENER_PROPERTY_ID id, const void* value, ULONG size, error* err);

    WS_CHANNEL_TYPE channel_type() const noexcept { return properties_->channel_type; }
    WS_CHANNEL_BINDING channel_binding() const noexcept { return properties_->channel_binding; }
    // Of a listener of WS_CUSTOM_CHANNEL_BINDING: what does the work, which then is not asked of this one. Else null.
    custom_listener* custom() const noexcept { return custom_.get(); }

  private:
    listener(WS_CHANNEL_TYPE type, WS_CHANNEL_BINDING binding) noexcept
        : handle_object(kind), properties_(type, binding) {}

    [[nodiscard]] HRESULT check_open(error* err) noexcept;
    [[nodiscard]] HRESULT begin_open(const WS_STRING& url, endpoint_url& parsed, error* err);
    [[nodiscard]] HRESULT begin_accept(std::shared_ptr<acceptor>& from, error* err) noexcept;
    [[nodiscard]] HRESULT close_unused(bool& done, error* err) noexcept;
    [[nodiscard]] std::shared_ptr<acceptor> make_acceptor(const endpoint_url& url);
    [[nodiscard]] io::task begin_listening(endpoint_url url, std::shared_ptr<acceptor> made, error* err);
    [[nodiscard]] io::task accept_into(std::shared_ptr<acceptor> from, channel& into, error* err);
    [[nodiscard]] io::task end_listening(error* err);

    mutex lock_; // state_, aborted_, the pointer to the acceptor, properties_
    listener_properties properties_;
    WS_LISTENER_STATE state_ = WS_LISTENER_STATE_CREATED;
    bool aborted_ = false; // before or while it opened
    std::shared_ptr<acceptor> acceptor_;
    std::unique_ptr<custom_listener> custom_;
    io::turn turn_;                // of the open or close at work, which alone changes the acceptor
    std::optional<io::task> stop_; // the acceptor's end; the turn's, too
};

} // namespace ws
