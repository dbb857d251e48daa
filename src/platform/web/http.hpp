// What a page receives and gives back. Sockets, limits and parsing stay behind the server.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace web {

// What a browser wants to do. No page takes `other` (PUT, DELETE, OPTIONS ...): the router answers it with
// 405.
enum class Method { get, head, post, other };

// Named texts a browser sent: the fields of a form or the parameters of an address. A name can come several
// times.
class Fields {
public:
    Fields() = default;

    explicit Fields(std::vector<std::pair<std::string, std::string>> entries) : entries_{std::move(entries)}
    {
    }

    // The first value under this name; empty when the browser sent none.
    [[nodiscard]] std::string_view first(std::string_view name) const;

    [[nodiscard]] std::vector<std::string_view> all(std::string_view name) const;

    [[nodiscard]] bool has(std::string_view name) const;

    [[nodiscard]] std::vector<std::pair<std::string, std::string>> const& entries() const { return entries_; }

private:
    std::vector<std::pair<std::string, std::string>> entries_;
};

struct Request {
    Method method = Method::get;
    std::string path = "/"; // decoded, without the query
    Fields query = {};
    Fields form = {}; // application/x-www-form-urlencoded only
    std::map<std::string, std::string, std::less<>> path_parameters = {};
    std::map<std::string, std::string, std::less<>> cookies = {};
    std::string host = {}; // the Host header: what the browser calls this site
    std::string accept_language = {};
    std::string accept_encoding = {};
    std::string if_none_match = {};  // the versions the browser has; empty when it has none
    std::string origin = {};         // the Origin header; empty when absent
    std::string fetch_site = {};     // the Sec-Fetch-Site header; empty when absent
    std::string remote_address = {}; // of the browser, read through trusted proxies only
    std::string id = {};             // the request id that stands in the log
};

// A number in the path, such as the 7 of /cases/7. Throws base::NotFound when it is not a positive number.
std::int64_t number_in_path(Request const& request, std::string_view name);

template <typename Id>
Id id_in_path(Request const& request, std::string_view name)
{
    return Id{number_in_path(request, name)};
}

struct Response {
    int status = 200;
    std::string content_type = "text/html; charset=utf-8";
    std::string body = {};
    std::vector<std::pair<std::string, std::string>> headers = {};

    bool may_be_framed = false; // by any other site: for pages that show nothing of anybody

    // Set for files that never change: served from memory without a copy, instead of body.
    std::shared_ptr<std::string const> shared_body = {};

    [[nodiscard]] std::string_view header(std::string_view name) const;
};

Response html(std::string body);
Response see_other(std::string location); // 303: after every POST that succeeded
Response moved(std::string location);     // 301: the page has another address for good
Response unprocessable(std::string body); // 422: the form again, with its errors
Response with_status(int status, std::string body);

// A version of what is sent, which the browser may keep if it asks each time whether it is still the newest:
// then only that is said (304). The version is letters and digits.
Response versioned(Request const& request, std::string_view version, Response response);

// A Set-Cookie header: HttpOnly, SameSite=Lax, Path=/, and Secure unless plain http is served for a demo.
struct Cookie {
    std::string name;
    std::string value;
    std::optional<std::int64_t> max_age_seconds = std::nullopt; // nothing: until the browser closes
    bool secure = true;
};

void set_cookie(Response& response, Cookie const& cookie);

} // namespace web
