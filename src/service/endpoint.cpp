#include "service/endpoint.h"

#include "channel/channel_steps.h"
#include "core/host_name.h"
#include "core/strings.h"
#include "io/run.h"
#include "service/http_get.h"
#include "service/served_channel.h"

#include <algorithm>

namespace ws {

thread_local bool endpoint::starting_ = false;

// --- how it is made

HRESULT endpoint::describe_operations(error* err) {
    const WS_CONTRACT_DESCRIPTION* all = contract().contractDescription;
    for (ULONG i = 0; all && i < all->operationCount; ++i) {
        if (!all->operations[i]) return fail(err, E_INVALIDARG, message_id::bad_operation, {"it is null"});
        if (!all->operations[i]->stubCallback)
            return fail(err, E_INVALIDARG, message_id::bad_operation, {"it lacks its stub"});
        operation one;
        const HRESULT hr = one.describe(*all->operations[i], err);
        if (hr != S_OK) return hr;
        operations_.push_back(one);
    }
    return S_OK;
}

HRESULT endpoint::make_listener(error* err) {
    const WS_LISTENER_PROPERTIES& given = settings_.listener_properties;
    std::vector<WS_LISTENER_PROPERTY> all;
    // Metadata lies below the endpoint's own address, and may be asked for by a query.
    ULONG below = WS_MATCH_URL_THIS_HOST | WS_MATCH_URL_PREFIX_PATH | WS_MATCH_URL_PORT;
    if (settings_.has_metadata_below() && from_.channelBinding != WS_CUSTOM_CHANNEL_BINDING)
        for (const auto id :
             {WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS, WS_LISTENER_PROPERTY_TRANSPORT_URL_MATCHING_OPTIONS})
            if (id == WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS || from_.channelBinding != WS_UDP_CHANNEL_BINDING)
                all.push_back({id, &below, sizeof below});
    all.insert(all.end(), given.properties, given.properties + given.propertyCount);
    return listener::create(from_.channelType, from_.channelBinding, all, nullptr, listener_, err);
}

// A URL that is none is the listener's to refuse.
HRESULT endpoint::describe_metadata(error* err) {
    if (!host_->has_metadata) return S_OK;
    if (settings_.exchange == WS_METADATA_EXCHANGE_TYPE_MEX)
        return exchange_.configure(from_, settings_.exchange_suffix, err);
    endpoint_url url;
    if (settings_.exchange == WS_METADATA_EXCHANGE_TYPE_HTTP_GET &&
        url.parse(view(from_.address.url), from_.channelBinding, true, nullptr) == S_OK)
        documents_url_.emplace(url);
    return S_OK;
}

// Whoever reads it is elsewhere: what stands for every host becomes this one.
std::optional<metadata_port> endpoint::port() const {
    if (is_absent(settings_.metadata)) return std::nullopt;
    metadata_port made{settings_.metadata, to_utf8_lossy(view(from_.address.url)),
                       spare_.front()->over().settings().envelope_version};
    endpoint_url url;
    if (url.parse(view(from_.address.url), from_.channelBinding, true, nullptr) == S_OK && url.wildcard_host) {
        const std::string_view here = host_name().empty() ? "localhost" : host_name();
        made.location.replace(made.location.find("://") + 3, url.host.size(), here);
    }
    return made;
}

HRESULT endpoint::configure(error* err) {
    HRESULT hr = settings_.take(from_, err);
    if (hr != S_OK) return hr;
    contract_ = *from_.contract;
    hr = describe_operations(err);
    if (hr == S_OK) hr = describe_metadata(err);
    if (hr == S_OK) hr = make_listener(err);
    std::shared_ptr<served_channel> first; // what the channels' properties say is looked at now
    if (hr == S_OK) hr = make_channel(first, err);
    if (hr == S_OK) spare_.push_back(std::move(first));
    return hr;
}

// --- its channels

HRESULT endpoint::make_channel(std::shared_ptr<served_channel>& out, error* err) {
    const WS_CHANNEL_PROPERTIES& given = from_.channelProperties;
    std::vector<WS_CHANNEL_PROPERTY> all;
    if (settings_.exchange == WS_METADATA_EXCHANGE_TYPE_HTTP_GET)
        for (const WS_CHANNEL_PROPERTY& p : handler_properties(contract(), given))
            all.push_back(p);
    all.insert(all.end(), given.properties, given.properties + given.propertyCount);
    BOOL no = FALSE;
    const bool is_custom = from_.channelBinding == WS_CUSTOM_CHANNEL_BINDING;
    if (!is_custom) all.push_back({WS_CHANNEL_PROPERTY_ENABLE_TIMEOUTS, &no, sizeof no});
    owned<channel> made;
    HRESULT hr = channel::create(from_.channelType, from_.channelBinding, all, nullptr, listener_.get(), made, err);
    if (hr == S_OK) hr = check_for_service(*made, "host", WS_STREAMED_OUTPUT_TRANSFER_MODE, err);
    if (hr == S_OK && documents_url_) made->take_gets();
    if (hr == S_OK) out = std::make_shared<served_channel>(*this, std::move(made));
    return hr;
}

HRESULT endpoint::take_channel(std::shared_ptr<served_channel>& out) {
    {
        guard held(lock_);
        if (!spare_.empty()) {
            out = std::move(spare_.back());
            spare_.pop_back();
            return S_OK;
        }
    }
    return make_channel(out, nullptr);
}

void endpoint::release(std::shared_ptr<served_channel> c) noexcept {
    guard held(lock_);
    const auto found = std::find(active_.begin(), active_.end(), c);
    if (found != active_.end()) active_.erase(found);
    if (c->is_reusable() && spare_.size() < settings_.max_channel_pool_size) try {
            spare_.push_back(std::move(c));
        } catch (const std::bad_alloc&) {
        }
}

HRESULT endpoint::take_call(const channel& over, std::unique_ptr<service_call>& out, error* err) {
    {
        guard held(lock_);
        if (!calls_.empty()) {
            out = std::move(calls_.back());
            calls_.pop_back();
            // A program may have put another error in its place, with its language.
            return out->said->set_property(WS_ERROR_PROPERTY_LANGID, &out->language, sizeof out->language);
        }
    }
    auto made = std::make_unique<service_call>();
    const auto& properties = settings_.message_properties;
    HRESULT hr = steps::create_message(over, properties.data(), properties.count(), made->input, err);
    if (hr == S_OK) hr = steps::create_message(over, properties.data(), properties.count(), made->output, err);
    if (hr == S_OK) hr = error::create(nullptr, 0, made->said);
    made->memory = std::make_unique<heap>(settings_.heap_max_size, settings_.heap_trim_size);
    LANGID& language = made->language;
    language = host_->fault_language;
    if (hr == S_OK && language == 0)
        hr = made->said->get_property(WS_ERROR_PROPERTY_LANGID, &language, sizeof language);
    if (hr == S_OK) hr = made->said->set_property(WS_ERROR_PROPERTY_LANGID, &language, sizeof language);
    if (hr == S_OK) out = std::move(made);
    return hr;
}

void endpoint::give_back(std::unique_ptr<service_call> c) noexcept {
    c->input->reset();
    c->output->reset();
    c->said->reset();
    c->memory->reset();
    guard held(lock_);
    if (calls_.size() < settings_.max_call_pool_size) try {
            calls_.push_back(std::move(c));
        } catch (const std::bad_alloc&) {
        }
}

// --- accepting

io::task endpoint::open(error* err) {
    if (from_.securityDescription)
        co_return fail(err, WS_E_NOT_SUPPORTED, message_id::security_not_supported, {from_.address.url});
    if (is_used_) { // an earlier failure may have left it as it was, for want of memory; or a late abort
        (void)co_await close_listener();
        reset_listener();
    }
    const HRESULT hr = co_await steps::open(*listener_, from_.address.url, err);
    if (hr == S_OK) is_used_ = true;
    co_return hr;
}

void endpoint::start(io::task work) {
    const bool before = std::exchange(starting_, true);
    try {
        io::run_in_pool(loop_, std::move(work));
    } catch (...) {
        starting_ = before;
        throw;
    }
    starting_ = before;
}

void endpoint::allow(const std::shared_ptr<owner>& by) noexcept {
    guard held(lock_);
    owner_ = by;
    open_ = true;
    aborted_ = false;
}

// One that accepts is enough: it sees to it that others do.
HRESULT endpoint::begin(error* err) noexcept {
    for (ULONG i = 0; i < settings_.max_accepting && i < settings_.max_channels; ++i)
        accept_another();
    guard held(lock_);
    return at_work_ != 0 || !open_ ? S_OK : fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
}

bool endpoint::may_accept() const noexcept {
    return open_ && accepting_ < settings_.max_accepting && active_.size() + accepting_ < settings_.max_channels;
}

void endpoint::accept_another() noexcept {
    {
        guard held(lock_);
        if (!may_accept()) return;
        ++accepting_;
        ++at_work_;
    }
    try {
        start(accept_and_serve(shared_from_this()));
    } catch (const std::bad_alloc&) { // whoever is done with a channel accepts the next
        {
            guard held(lock_);
            --accepting_;
        }
        end_one();
    }
}

io::task endpoint::accept(std::shared_ptr<served_channel>& out) {
    HRESULT hr = take_channel(out);
    if (hr != S_OK) co_return hr;
    out->renew();
    hr = co_await steps::accept(*listener_, out->over(), nullptr);
    if (hr == S_OK)
        out->accepted();
    else if (steps::reset(out->over()) == S_OK) // an abort that came late for its last session leaves a mark
        release(std::move(out));
    co_return hr;
}

HRESULT endpoint::add(const std::shared_ptr<served_channel>& accepted) noexcept {
    guard held(lock_);
    try {
        active_.push_back(accepted);
    } catch (const std::bad_alloc&) {
        return E_OUTOFMEMORY;
    }
    --accepting_;
    if (!aborted_) return S_OK;
    held.unlock();
    accepted->abort();
    return S_OK;
}

bool endpoint::may_go_on_accepting() noexcept {
    guard held(lock_);
    if (!open_) --accepting_;
    return open_;
}

io::task endpoint::accept_and_serve([[maybe_unused]] std::shared_ptr<endpoint> self) {
    for (bool goes_on = true; goes_on;) {
        std::shared_ptr<served_channel> accepted;
        HRESULT hr;
        try {
            hr = co_await accept(accepted);
        } catch (const std::bad_alloc&) {
            hr = E_OUTOFMEMORY;
        }
        if (hr == S_OK) hr = add(accepted);
        if (hr != S_OK) {
            accepted = nullptr;
            if (!may_go_on_accepting()) break;
            // The system has no memory or descriptors left, or a program's listener does not want to: after a while it
            // may.
            constexpr ULONG patience_ms = 100;
            signal nothing(loop_);
            (void)co_await nothing.wait(io::due_in(patience_ms));
            continue;
        }
        accept_another();
        if (starting_) co_await io::go_home(loop_);
        try {
            (void)co_await accepted->serve();
        } catch (const std::bad_alloc&) {
            accepted->abort();
        }
        release(std::move(accepted));
        guard held(lock_);
        goes_on = may_accept();
        if (goes_on) ++accepting_;
    }
    end_one();
    co_return S_OK;
}

void endpoint::end_one() noexcept {
    std::shared_ptr<owner> who;
    {
        guard held(lock_);
        if (--at_work_ != 0) return;
        who = owner_.lock();
    }
    if (who) who->endpoint_is_quiet();
}

bool endpoint::is_quiet() noexcept {
    guard held(lock_);
    return at_work_ == 0;
}

// --- the end

io::task endpoint::close_listener() {
    {
        guard held(lock_);
        open_ = false;
    }
    HRESULT hr;
    try {
        hr = co_await steps::close(*listener_, nullptr);
    } catch (const std::bad_alloc&) {
        hr = E_OUTOFMEMORY;
    }
    if (FAILED(hr)) steps::abort(*listener_);
    co_return hr;
}

void endpoint::abort_listener() noexcept {
    {
        guard held(lock_);
        open_ = false;
    }
    steps::abort(*listener_);
    is_used_ = true;
}

void endpoint::reset_listener() noexcept {
    is_used_ = false;
    if (steps::reset(*listener_) != S_OK) is_used_ = true;
}

void endpoint::abort() noexcept {
    {
        guard held(lock_);
        open_ = false;
        aborted_ = true;
    }
    steps::abort(*listener_);
    is_used_ = true; // after it: a close and a reset may have come between, and have left it to be opened
    for (;;) {
        std::shared_ptr<served_channel> one;
        {
            guard held(lock_);
            const auto found =
                std::find_if(active_.begin(), active_.end(), [](const auto& c) { return !c->is_aborted(); });
            if (found == active_.end()) return;
            one = *found;
        }
        one->abort(); // which may call the program
        one->cancel(WS_SERVICE_HOST_ABORT);
    }
}

void endpoint::dispose() noexcept {
    owned<listener> where; // which outlives its channels
    std::vector<std::shared_ptr<served_channel>> channels;
    guard held(lock_);
    if (at_work_ != 0) return;
    open_ = false;
    where = std::move(listener_);
    channels.swap(spare_);
}

} // namespace ws
