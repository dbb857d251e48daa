#include "platform/web/http.hpp"

#include "platform/base/ascii.hpp"
#include "platform/base/not_found.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace web {

namespace {

// What may stand in the value of a cookie (RFC 6265, cookie-octet).
bool is_cookie_octet(char octet)
{
    return octet > ' ' && octet < '\x7F' && std::string_view{"\",;\\"}.find(octet) == std::string_view::npos;
}

bool is_control(char octet)
{
    return static_cast<unsigned char>(octet) < 0x20U || octet == '\x7F';
}

Response go_to(int status, std::string location)
{
    if (location.empty() || std::ranges::any_of(location, is_control)) {
        throw std::invalid_argument{"an address to go to must be one line"};
    }
    return {.status = status, .headers = {{"Location", std::move(location)}}};
}

} // namespace

std::string_view Fields::first(std::string_view name) const
{
    auto const found = std::ranges::find(entries_, name, &std::pair<std::string, std::string>::first);
    return found == entries_.end() ? std::string_view{} : std::string_view{found->second};
}

std::vector<std::string_view> Fields::all(std::string_view name) const
{
    auto values = std::vector<std::string_view>{};
    for (auto const& [entry, value] : entries_) {
        if (entry == name) {
            values.emplace_back(value);
        }
    }
    return values;
}

bool Fields::has(std::string_view name) const
{
    return std::ranges::find(entries_, name, &std::pair<std::string, std::string>::first) != entries_.end();
}

std::int64_t number_in_path(Request const& request, std::string_view name)
{
    auto const found = request.path_parameters.find(name);
    if (found == request.path_parameters.end()) {
        throw base::NotFound{"no " + std::string{name} + " in the path"};
    }

    auto const& digits = found->second;
    auto number = std::int64_t{0};
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    // One address for one thing: no "007" beside "7".
    if (error != std::errc{} || end != digits.data() + digits.size() || number < 1 || digits.front() == '0') {
        throw base::NotFound{"no number for " + std::string{name} + " in the path"};
    }
    return number;
}

std::string_view Response::header(std::string_view name) const
{
    auto const has_name = [name](auto const& header) { return base::equal_without_case(header.first, name); };
    auto const found = std::ranges::find_if(headers, has_name);
    return found == headers.end() ? std::string_view{} : std::string_view{found->second};
}

Response html(std::string body)
{
    return {.body = std::move(body)};
}

Response see_other(std::string location)
{
    return go_to(303, std::move(location));
}

Response moved(std::string location)
{
    return go_to(301, std::move(location));
}

Response unprocessable(std::string body)
{
    return with_status(422, std::move(body));
}

Response with_status(int status, std::string body)
{
    return {.status = status, .body = std::move(body)};
}

Response versioned(Request const& request, std::string_view version, Response response)
{
    auto const tag = "\"" + std::string{version} + "\"";
    response.headers.emplace_back("ETag", tag);
    response.headers.emplace_back("Cache-Control", "private, no-cache");
    if (request.if_none_match.find(tag) != std::string::npos) {
        response.status = 304;
        response.body.clear();
    }
    return response;
}

void set_cookie(Response& response, Cookie const& cookie)
{
    if (cookie.name.empty() || !std::ranges::all_of(cookie.name, is_cookie_octet)
        || cookie.name.find('=') != std::string::npos
        || !std::ranges::all_of(cookie.value, is_cookie_octet)) {
        throw std::invalid_argument{"a cookie cannot hold this name or value"};
    }

    auto header = cookie.name + "=" + cookie.value + "; Path=/; HttpOnly; SameSite=Lax";
    if (cookie.max_age_seconds) {
        header += "; Max-Age=" + std::to_string(*cookie.max_age_seconds);
    }
    if (cookie.secure) {
        header += "; Secure";
    }
    response.headers.emplace_back("Set-Cookie", std::move(header));
}

} // namespace web
