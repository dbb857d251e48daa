#include "platform/web/raw_request.hpp"

#include "platform/base/ascii.hpp"
#include "platform/web/decode.hpp"

#include <algorithm>
#include <array>

namespace web {

namespace {

constexpr auto methods = std::to_array<std::pair<std::string_view, Method>>({
    {"GET", Method::get},
    {"HEAD", Method::head},
    {"POST", Method::post},
    {"PUT", Method::other},
    {"PATCH", Method::other},
    {"DELETE", Method::other},
    {"OPTIONS", Method::other},
    {"TRACE", Method::other},
});

std::optional<Method> method_of(std::string_view word)
{
    auto const found = std::ranges::find(methods, word, &std::pair<std::string_view, Method>::first);
    return found == methods.end() ? std::nullopt : std::optional{found->second};
}

// A name or address with perhaps a port: letters, digits, and what IPv6 needs.
bool is_host(std::string_view host)
{
    constexpr auto most_bytes = std::size_t{255};
    constexpr auto allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._:[]";
    return !host.empty() && host.size() <= most_bytes
           && host.find_first_not_of(allowed) == std::string_view::npos;
}

// "application/x-www-form-urlencoded", with perhaps "; charset=UTF-8" after it.
bool is_form(std::string_view content_type)
{
    auto const type = base::trim(content_type.substr(0, content_type.find(';')));
    return base::equal_without_case(type, "application/x-www-form-urlencoded");
}

bool is_number(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool has_body(RawRequest const& raw)
{
    auto const length = raw.header("Content-Length");
    return raw.count("Transfer-Encoding") > 0 || (!length.empty() && length != "0");
}

} // namespace

std::size_t RawRequest::count(std::string_view name) const
{
    auto const has_name = [name](auto const& header) { return base::equal_without_case(header.first, name); };
    return static_cast<std::size_t>(std::ranges::count_if(headers, has_name));
}

std::string_view RawRequest::header(std::string_view name) const
{
    auto const has_name = [name](auto const& header) { return base::equal_without_case(header.first, name); };
    auto const found = std::ranges::find_if(headers, has_name);
    return found == headers.end() ? std::string_view{} : found->second;
}

std::string RawRequest::joined(std::string_view name, std::string_view separator) const
{
    auto result = std::string{};
    for (auto const& [header, value] : headers) {
        if (base::equal_without_case(header, name)) {
            result += result.empty() ? "" : separator;
            result += value;
        }
    }
    return result;
}

std::optional<int> refuse_head(RawRequest const& raw)
{
    if (raw.count("Host") != 1 || !is_host(raw.header("Host"))) {
        return 400;
    }
    if (raw.count("Content-Length") > 0 && !is_number(raw.joined("Content-Length", ","))) {
        return 400;
    }
    if (raw.count("Transfer-Encoding") > 0) {
        if (raw.count("Content-Length") > 0) {
            return 400;
        }
        if (!base::equal_without_case(raw.joined("Transfer-Encoding", ","), "chunked")) {
            return 501;
        }
    }
    if (!method_of(raw.method)) {
        return 501;
    }
    if (raw.target.size() > most_target_bytes) {
        return 414;
    }
    if (raw.method == "POST" && has_body(raw) && !is_form(raw.joined("Content-Type", ","))) {
        return 415;
    }
    return std::nullopt;
}

std::expected<Request, int> read_request(RawRequest const& raw, std::string_view body, Sender const& sender)
{
    auto const method = method_of(raw.method);
    if (!method) {
        return std::unexpected{501};
    }
    auto target = decode_target(raw.target);
    auto form = *method == Method::post ? decode_form(body) : Fields{};
    if (!target || !form) {
        return std::unexpected{400};
    }

    auto const forwarded_for = raw.joined("X-Forwarded-For", ",");
    return Request{
        .method = *method,
        .path = std::move(target->path),
        .query = std::move(target->query),
        .form = std::move(*form),
        .cookies = decode_cookies(raw.joined("Cookie", ";")),
        .host = std::string{raw.header("Host")},
        .accept_language = raw.joined("Accept-Language", ","),
        .accept_encoding = raw.joined("Accept-Encoding", ","),
        .if_none_match = raw.joined("If-None-Match", ","),
        .origin = std::string{raw.header("Origin")},
        .fetch_site = std::string{raw.header("Sec-Fetch-Site")},
        .remote_address = client_address(sender.peer, forwarded_for, sender.trusted_proxies),
    };
}

} // namespace web
