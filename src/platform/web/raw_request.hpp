// A request as it came over the line, and the step from there to a web::Request: everything the parser of the
// server does not check itself.
#pragma once

#include "platform/web/http.hpp"
#include "platform/web/proxies.hpp"

#include <expected>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace web {

// The longest address; the pages of this site need far less.
constexpr auto most_target_bytes = std::size_t{4096};

struct RawRequest {
    std::string_view method;
    std::string_view target;
    std::vector<std::pair<std::string_view, std::string_view>> headers;

    // The value of the only header of this name; empty when there is none.
    [[nodiscard]] std::string_view header(std::string_view name) const;
    [[nodiscard]] std::size_t count(std::string_view name) const;
    [[nodiscard]] std::string joined(std::string_view name, std::string_view separator) const;
};

// The status with which a request is refused before its body is read; nothing when it may go on.
std::optional<int> refuse_head(RawRequest const& raw);

struct Sender {
    std::string_view peer; // the address of the other end of the line
    std::span<AddressRange const> trusted_proxies;
};

// The request, or the status with which it is refused.
std::expected<Request, int> read_request(RawRequest const& raw, std::string_view body, Sender const& sender);

} // namespace web
