#include "support/custom_binding.h"

#include <cstring>

namespace tests {
namespace {

// A reader or writer that goes when its message is done with it.
struct reading {
    std::string bytes;
    test::reader_ptr reader;
    std::atomic<int>& counted;
};
struct writing {
    test::writer_ptr writer;
    std::atomic<int>& counted;
};
template <class Use>
void CALLBACK on_message_done(void* state) {
    auto* use = static_cast<Use*>(state);
    --use->counted;
    delete use;
}

std::string narrow(const WS_STRING& text) {
    return {text.chars, text.chars + text.length};
}

} // namespace

struct custom_callbacks {
    static custom_end& end(void* instance) { return *static_cast<custom_end*>(instance); }
    static custom_port& port(void* instance) { return *static_cast<custom_port*>(instance); }

    // Records the call; does the work unless it is to fail.
    template <class Of, class Work>
    static HRESULT step(Of& of, const char* name, const WS_ASYNC_CONTEXT* async, WS_ERROR* error, const void* argument,
                        ULONG number, Work&& work) {
        custom_binding& binding = of.binding;
        binding.record({name, &of, async != nullptr, error, argument, number});
        HRESULT hr;
        if (binding.fails(name, hr)) return binding.end(hr, async);
        {
            const std::lock_guard held(binding.lock_);
            hr = work();
        }
        binding.changed();
        return binding.end(hr, async);
    }

    // --- channels

    static HRESULT make_end(const char* name, void* by, bool at_listener, const void* parameters, ULONG size,
                            void** instance, WS_ERROR* error, ULONG number) {
        if (size != sizeof(custom_binding*)) return E_INVALIDARG;
        custom_binding& binding = **static_cast<custom_binding* const*>(parameters);
        binding.record({name, by, false, error, parameters, number});
        HRESULT hr;
        if (binding.fails(name, hr)) return hr;
        *instance = new custom_end{binding, at_listener};
        return S_OK;
    }

    static HRESULT CALLBACK create(WS_CHANNEL_TYPE type, const void* parameters, ULONG size, void** instance,
                                   WS_ERROR* error) {
        return make_end("create", nullptr, false, parameters, size, instance, error, type);
    }

    static void CALLBACK free(void* instance) {
        end(instance).binding.record({"free", instance});
        delete &end(instance);
    }

    static HRESULT CALLBACK reset(void* instance, WS_ERROR* error) {
        return step(end(instance), "reset", nullptr, error, nullptr, 0, [&]() -> HRESULT {
            end(instance).state = WS_CHANNEL_STATE_CREATED;
            return S_OK;
        });
    }

    static HRESULT CALLBACK open(void* instance, const WS_ENDPOINT_ADDRESS* address, const WS_ASYNC_CONTEXT* async,
                                 WS_ERROR* error) {
        return step(end(instance), "open", async, error, address, 0, [&]() -> HRESULT {
            custom_end& it = end(instance);
            if (it.state != WS_CHANNEL_STATE_CREATED || it.at_listener) return WS_E_INVALID_OPERATION;
            const auto found = it.binding.ports_.find(narrow(address->url));
            if (found == it.binding.ports_.end()) return WS_E_ENDPOINT_NOT_FOUND;
            it.connection = std::make_shared<custom_connection>();
            found->second->arrived.push_back(it.connection);
            it.state = WS_CHANNEL_STATE_OPEN;
            return S_OK;
        });
    }

    static HRESULT CALLBACK close(void* instance, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
        return step(end(instance), "close", async, error, nullptr, 0, [&]() -> HRESULT {
            custom_end& it = end(instance);
            if (it.connection) it.connection->ended[it.at_listener] = true;
            it.state = WS_CHANNEL_STATE_CLOSED;
            return S_OK;
        });
    }

    static HRESULT CALLBACK abort(void* instance, WS_ERROR* error) {
        return step(end(instance), "abort", nullptr, error, nullptr, 0, [&]() -> HRESULT {
            end(instance).state = WS_CHANNEL_STATE_FAULTED;
            return S_OK;
        });
    }

    static HRESULT CALLBACK get_property(void* instance, WS_CHANNEL_PROPERTY_ID id, void* value, ULONG size,
                                         WS_ERROR* error) {
        return step(end(instance), "get", nullptr, error, value, id, [&]() -> HRESULT {
            ULONG number;
            switch (id) {
            case WS_CHANNEL_PROPERTY_STATE:
                number = end(instance).state;
                break;
            case WS_CHANNEL_PROPERTY_ENVELOPE_VERSION:
                number = WS_ENVELOPE_VERSION_SOAP_1_1;
                break;
            case WS_CHANNEL_PROPERTY_ADDRESSING_VERSION:
                number = WS_ADDRESSING_VERSION_0_9;
                break;
            case WS_CHANNEL_PROPERTY_ENABLE_TIMEOUTS:
                number = FALSE;
                break;
            case WS_CHANNEL_PROPERTY_MULTICAST_HOPS:
            case WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS:
                if (id == WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS && !end(instance).value) return E_INVALIDARG;
                number = end(instance).value - (id == WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS);
                break;
            default:
                return E_INVALIDARG;
            }
            if (size != sizeof number) return E_INVALIDARG;
            std::memcpy(value, &number, size);
            return S_OK;
        });
    }

    static HRESULT CALLBACK set_property(void* instance, WS_CHANNEL_PROPERTY_ID id, const void* value, ULONG size,
                                         WS_ERROR* error) {
        return step(end(instance), "set", nullptr, error, value, id, [&]() -> HRESULT {
            if (size != sizeof(ULONG)) return E_INVALIDARG;
            std::memcpy(&end(instance).value, value, size);
            return S_OK;
        });
    }

    static HRESULT CALLBACK write_start(void* instance, WS_MESSAGE* message, const WS_ASYNC_CONTEXT* async,
                                        WS_ERROR* error) {
        return step(end(instance), "write-start", async, error, message, 0, [&]() -> HRESULT {
            custom_end& it = end(instance);
            if (it.state != WS_CHANNEL_STATE_OPEN || it.sending) return WS_E_INVALID_OPERATION;
            auto use = std::make_unique<writing>(test::make_writer(), it.binding.in_use_);
            const HRESULT hr =
                WsWriteEnvelopeStart(message, use->writer.get(), on_message_done<writing>, use.get(), error);
            if (hr != S_OK) return hr;
            ++it.binding.in_use_;
            it.writer = use.release()->writer.get();
            it.sending = message;
            return S_OK;
        });
    }

    static HRESULT CALLBACK write_end(void* instance, WS_MESSAGE* message, const WS_ASYNC_CONTEXT* async,
                                      WS_ERROR* error) {
        return step(end(instance), "write-end", async, error, message, 0, [&]() -> HRESULT {
            custom_end& it = end(instance);
            if (it.sending != message) return WS_E_INVALID_OPERATION;
            const HRESULT hr = WsWriteEnvelopeEnd(message, error);
            if (hr != S_OK) return hr;
            it.connection->envelopes[it.at_listener].push_back(test::written(it.writer));
            it.sending = nullptr;
            return S_OK;
        });
    }

    static HRESULT begin_reading(custom_end& it, WS_MESSAGE* message, WS_ERROR* error) {
        std::deque<std::string>& envelopes = it.connection->envelopes[!it.at_listener];
        auto use = std::make_unique<reading>(std::move(envelopes.front()), test::make_reader(), it.binding.in_use_);
        envelopes.pop_front();
        test::set_input(use->reader.get(), use->bytes);
        const HRESULT hr = WsReadEnvelopeStart(message, use->reader.get(), on_message_done<reading>, use.get(), error);
        if (hr != S_OK) return hr;
        ++it.binding.in_use_;
        (void)use.release();
        it.receiving = message;
        return S_OK;
    }

    static HRESULT CALLBACK read_start(void* instance, WS_MESSAGE* message, const WS_ASYNC_CONTEXT* async,
                                       WS_ERROR* error) {
        custom_end& it = end(instance);
        it.binding.record({"read-start", instance, async != nullptr, error, message, 0});
        HRESULT hr;
        if (it.binding.fails("read-start", hr)) return it.binding.end(hr, async);
        return it.binding.wait(async, [&it, message, error](HRESULT& ended) {
            if (it.state == WS_CHANNEL_STATE_FAULTED)
                ended = WS_E_OPERATION_ABORTED;
            else if (it.state != WS_CHANNEL_STATE_OPEN)
                ended = WS_E_INVALID_OPERATION;
            else if (!it.connection->envelopes[!it.at_listener].empty())
                ended = begin_reading(it, message, error);
            else if (it.connection->ended[!it.at_listener])
                ended = WS_S_END;
            else
                return false;
            return true;
        });
    }

    static HRESULT CALLBACK read_end(void* instance, WS_MESSAGE* message, const WS_ASYNC_CONTEXT* async,
                                     WS_ERROR* error) {
        return step(end(instance), "read-end", async, error, message, 0, [&]() -> HRESULT {
            if (end(instance).receiving != message) return WS_E_INVALID_OPERATION;
            end(instance).receiving = nullptr;
            return WsReadEnvelopeEnd(message, error);
        });
    }

    static HRESULT CALLBACK abandon(void* instance, WS_MESSAGE* message, WS_ERROR* error) {
        return step(end(instance), "abandon", nullptr, error, message, 0, [&]() -> HRESULT {
            custom_end& it = end(instance);
            if (it.sending != message && it.receiving != message) return E_INVALIDARG;
            (it.sending == message ? it.sending : it.receiving) = nullptr;
            return S_OK;
        });
    }

    static HRESULT CALLBACK shut_down(void* instance, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
        return step(end(instance), "shut-down", async, error, nullptr, 0, [&]() -> HRESULT {
            custom_end& it = end(instance);
            if (it.state != WS_CHANNEL_STATE_OPEN) return WS_E_INVALID_OPERATION;
            it.connection->ended[it.at_listener] = true;
            return S_OK;
        });
    }

    // --- listeners

    static HRESULT CALLBACK create_port(WS_CHANNEL_TYPE type, const void* parameters, ULONG size, void** instance,
                                        WS_ERROR* error) {
        if (size != sizeof(custom_binding*)) return E_INVALIDARG;
        custom_binding& binding = **static_cast<custom_binding* const*>(parameters);
        binding.record({"create-listener", nullptr, false, error, parameters, static_cast<ULONG>(type)});
        HRESULT hr;
        if (binding.fails("create-listener", hr)) return hr;
        *instance = new custom_port{binding};
        return S_OK;
    }

    static void CALLBACK free_port(void* instance) {
        port(instance).binding.record({"free-listener", instance});
        delete &port(instance);
    }

    static HRESULT CALLBACK reset_port(void* instance, WS_ERROR* error) {
        return step(port(instance), "reset-listener", nullptr, error, nullptr, 0, [&]() -> HRESULT {
            port(instance).state = WS_LISTENER_STATE_CREATED;
            return S_OK;
        });
    }

    static HRESULT CALLBACK open_port(void* instance, const WS_STRING* url, const WS_ASYNC_CONTEXT* async,
                                      WS_ERROR* error) {
        return step(port(instance), "listen", async, error, url, 0, [&]() -> HRESULT {
            custom_port& it = port(instance);
            if (it.state != WS_LISTENER_STATE_CREATED) return WS_E_INVALID_OPERATION;
            it.url = narrow(*url);
            if (!it.binding.ports_.emplace(it.url, &it).second) return WS_E_ADDRESS_IN_USE;
            it.state = WS_LISTENER_STATE_OPEN;
            return S_OK;
        });
    }

    static void leave(custom_port& it, WS_LISTENER_STATE state) {
        if (it.state == WS_LISTENER_STATE_OPEN) it.binding.ports_.erase(it.url);
        it.state = state;
    }

    static HRESULT CALLBACK close_port(void* instance, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
        return step(port(instance), "close-listener", async, error, nullptr, 0, [&]() -> HRESULT {
            leave(port(instance), WS_LISTENER_STATE_CLOSED);
            return S_OK;
        });
    }

    static HRESULT CALLBACK abort_port(void* instance, WS_ERROR* error) {
        return step(port(instance), "abort-listener", nullptr, error, nullptr, 0, [&]() -> HRESULT {
            leave(port(instance), WS_LISTENER_STATE_FAULTED);
            return S_OK;
        });
    }

    static HRESULT CALLBACK get_port_property(void* instance, WS_LISTENER_PROPERTY_ID id, void* value, ULONG size,
                                              WS_ERROR* error) {
        return step(port(instance), "get-listener", nullptr, error, value, id, [&]() -> HRESULT {
            if (size != sizeof(ULONG)) return E_INVALIDARG;
            const ULONG number = id == WS_LISTENER_PROPERTY_STATE ? ULONG(port(instance).state) : port(instance).value;
            std::memcpy(value, &number, size);
            return S_OK;
        });
    }

    static HRESULT CALLBACK set_port_property(void* instance, WS_LISTENER_PROPERTY_ID id, const void* value, ULONG size,
                                              WS_ERROR* error) {
        return step(port(instance), "set-listener", nullptr, error, value, id, [&]() -> HRESULT {
            if (size != sizeof(ULONG)) return E_INVALIDARG;
            std::memcpy(&port(instance).value, value, size);
            return S_OK;
        });
    }

    static HRESULT CALLBACK create_for_port(void* instance, const void* parameters, ULONG size, void** made,
                                            WS_ERROR* error) {
        return make_end("create-for-listener", instance, true, parameters, size, made, error, size);
    }

    static HRESULT CALLBACK accept(void* instance, void* channel, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
        custom_port& it = port(instance);
        custom_end& into = end(channel);
        it.binding.record({"accept", instance, async != nullptr, error, channel, 0});
        HRESULT hr;
        if (it.binding.fails("accept", hr)) return it.binding.end(hr, async);
        return it.binding.wait(async, [&it, &into](HRESULT& ended) {
            if (it.state == WS_LISTENER_STATE_FAULTED || into.state == WS_CHANNEL_STATE_FAULTED) {
                ended = WS_E_OPERATION_ABORTED;
            } else if (it.state != WS_LISTENER_STATE_OPEN || into.state != WS_CHANNEL_STATE_CREATED) {
                ended = WS_E_INVALID_OPERATION;
            } else if (!it.arrived.empty()) {
                into.connection = it.arrived.front();
                it.arrived.pop_front();
                into.state = WS_CHANNEL_STATE_OPEN;
                ended = S_OK;
            } else {
                return false;
            }
            return true;
        });
    }
};

// --- the binding

custom_binding::custom_binding() {
    using c = custom_callbacks;
    channel_callbacks = {c::create,     c::free,         c::reset,        c::open,        c::close,
                         c::abort,      c::get_property, c::set_property, c::write_start, c::write_end,
                         c::read_start, c::read_end,     c::abandon,      c::shut_down};
    listener_callbacks = {c::create_port, c::free_port,         c::reset_port,        c::open_port,       c::close_port,
                          c::abort_port,  c::get_port_property, c::set_port_property, c::create_for_port, c::accept};
}

custom_binding::~custom_binding() {
    for (std::thread& thread : threads_)
        thread.join();
}

void custom_binding::record(custom_call call) {
    const std::lock_guard held(lock_);
    calls_.push_back(call);
    all_calls_.push_back(std::move(call));
    changed_.notify_all();
}

bool custom_binding::fails(const std::string& name, HRESULT& hr) {
    const auto found = result.find(name);
    if (found == result.end()) return false;
    hr = found->second;
    return true;
}

HRESULT custom_binding::end(HRESULT hr, const WS_ASYNC_CONTEXT* async) {
    if (!async || !later) return hr;
    const std::lock_guard held(lock_);
    threads_.emplace_back([hr, context = *async] { context.callback(hr, WS_LONG_CALLBACK, context.callbackState); });
    return WS_S_ASYNC;
}

HRESULT custom_binding::wait(const WS_ASYNC_CONTEXT* async, std::function<bool(HRESULT&)> try_to_end) {
    HRESULT hr = S_OK;
    {
        std::unique_lock held(lock_);
        if (!async) {
            changed_.wait(held, [&] { return try_to_end(hr); });
            return hr;
        }
        if (!try_to_end(hr)) {
            pending_.push_back({*async, std::move(try_to_end)});
            return WS_S_ASYNC;
        }
    }
    return end(hr, async);
}

void custom_binding::changed() {
    std::vector<std::pair<WS_ASYNC_CONTEXT, HRESULT>> ended;
    {
        const std::lock_guard held(lock_);
        std::erase_if(pending_, [&](pending& each) {
            HRESULT hr;
            if (!each.try_to_end(hr)) return false;
            ended.emplace_back(each.context, hr);
            return true;
        });
        changed_.notify_all();
    }
    for (const auto& [context, hr] : ended)
        context.callback(hr, WS_SHORT_CALLBACK, context.callbackState);
}

HRESULT custom_binding::create_channel(WS_CHANNEL** made, WS_ERROR* error) {
    custom_binding* self = this;
    const WS_CHANNEL_PROPERTY properties[] = {
        {WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_CALLBACKS, &channel_callbacks, sizeof channel_callbacks},
        {WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_PARAMETERS, &self, sizeof self}};
    return WsCreateChannel(type, WS_CUSTOM_CHANNEL_BINDING, properties, 2, nullptr, made, error);
}

HRESULT custom_binding::create_listener(WS_LISTENER** made, WS_ERROR* error) {
    custom_binding* self = this;
    const WS_LISTENER_PROPERTY properties[] = {
        {WS_LISTENER_PROPERTY_CUSTOM_LISTENER_CALLBACKS, &listener_callbacks, sizeof listener_callbacks},
        {WS_LISTENER_PROPERTY_CUSTOM_LISTENER_PARAMETERS, &self, sizeof self}};
    return WsCreateListener(type, WS_CUSTOM_CHANNEL_BINDING, properties, 2, nullptr, made, error);
}

HRESULT custom_binding::create_channel(WS_LISTENER* from, WS_CHANNEL** made, WS_ERROR* error) {
    custom_binding* self = this;
    const WS_CHANNEL_PROPERTY properties[] = {
        {WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_CALLBACKS, &channel_callbacks, sizeof channel_callbacks},
        {WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_PARAMETERS, &self, sizeof self}};
    return WsCreateChannelForListener(from, properties, 2, made, error);
}

std::vector<custom_call> custom_binding::calls() {
    const std::lock_guard held(lock_);
    return calls_;
}

custom_call custom_binding::last_call() {
    const std::lock_guard held(lock_);
    return calls_.back();
}

std::string custom_binding::names() {
    const std::lock_guard held(lock_);
    std::string all;
    for (const custom_call& call : calls_)
        all += (all.empty() ? "" : " ") + call.name;
    calls_.clear();
    return all;
}

void custom_binding::wait_for_call(const std::string& name) {
    std::unique_lock held(lock_);
    changed_.wait(held, [&] {
        return std::any_of(calls_.begin(), calls_.end(), [&](const custom_call& call) { return call.name == name; });
    });
}

int custom_binding::count(const std::string& name) {
    const std::lock_guard held(lock_);
    return static_cast<int>(std::count_if(all_calls_.begin(), all_calls_.end(),
                                          [&](const custom_call& call) { return call.name == name; }));
}

int custom_binding::readers_and_writers() {
    return in_use_;
}

// --- sessions

WS_STRING custom_url() {
    static WCHAR text[] = {'n', 'o', ' ', 'U', 'R', 'L', ' ', 'a', 't', ' ', 'a', 'l', 'l'};
    return {sizeof text / sizeof *text, text};
}

HRESULT open_custom(WS_CHANNEL* channel, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
    WS_ENDPOINT_ADDRESS address{};
    address.url = custom_url();
    return WsOpenChannel(channel, &address, async, error);
}

custom_session::custom_session(custom_binding& over) {
    const WS_STRING url = custom_url();
    assert_hr(S_OK, over.create_listener(&listener));
    assert_hr(S_OK, WsOpenListener(listener, &url, nullptr, nullptr));
    assert_hr(S_OK, over.create_channel(listener, &server));
    assert_hr(S_OK, over.create_channel(&client));
    assert_hr(S_OK, open_custom(client));
    assert_hr(S_OK, WsAcceptChannel(listener, server, nullptr, nullptr));
    (void)over.names();
}

custom_session::~custom_session() {
    for (WS_CHANNEL* each : {client, server}) {
        WsAbortChannel(each, nullptr);
        WsCloseChannel(each, nullptr, nullptr);
        WsFreeChannel(each);
    }
    WsCloseListener(listener, nullptr, nullptr);
    WsFreeListener(listener);
}

void* instance_of(WS_CHANNEL* channel) {
    void* instance = nullptr;
    assert_hr(S_OK, WsGetChannelProperty(channel, WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_INSTANCE, &instance,
                                         sizeof instance, nullptr));
    return instance;
}

void* instance_of(WS_LISTENER* listener) {
    void* instance = nullptr;
    assert_hr(S_OK, WsGetListenerProperty(listener, WS_LISTENER_PROPERTY_CUSTOM_LISTENER_INSTANCE, &instance,
                                          sizeof instance, nullptr));
    return instance;
}

} // namespace tests
