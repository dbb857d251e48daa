#include "platform/web/security_headers.hpp"

#include <array>

namespace web {

namespace {

struct Header {
    std::string_view name;
    std::string_view value;
};

constexpr auto always = std::to_array<Header>({
    {"Content-Security-Policy",
     "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
     "object-src 'none'; frame-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"},
    {"X-Frame-Options", "DENY"},
    {"X-Content-Type-Options", "nosniff"},
    // Not no-referrer: browsers would then send "Origin: null" with our own forms.
    {"Referrer-Policy", "same-origin"},
    {"Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
    },
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Cache-Control", "no-store"},
});

constexpr auto hsts = Header{"Strict-Transport-Security", "max-age=31536000; includeSubDomains"};

void add(Response& response, Header header)
{
    if (response.header(header.name).empty()) {
        response.headers.emplace_back(header.name, header.value);
    }
}

} // namespace

void add_security_headers(Response& response, Transport transport)
{
    for (auto const header : always) {
        add(response, header);
    }
    if (transport == Transport::encrypted) {
        add(response, hsts);
    }
}

} // namespace web
