// Strict reading of addresses, form bodies and cookies. What is broken is refused as a whole, never repaired:
// two readers that repair differently are how attacks get past a proxy.
#pragma once

#include "platform/web/http.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace web {

// The path of an address. Nothing for a wrong escape, NUL, an escaped slash, or what is not UTF-8.
std::optional<std::string> decode_path(std::string_view raw);

// "a=1&b=twee+drie", as forms and queries write it. Nothing for a wrong escape, NUL, what is not UTF-8,
// or more fields than any form has.
std::optional<Fields> decode_form(std::string_view raw);

struct Target {
    std::string path;
    Fields query;
};

// What stands after the method in a request: "/zoek?plaats=Aalten" or the same with "http://host" before it.
std::optional<Target> decode_target(std::string_view raw);

// The pairs of a Cookie header. The first of equal names counts; what is no pair is left out.
std::map<std::string, std::string, std::less<>> decode_cookies(std::string_view header);

} // namespace web
