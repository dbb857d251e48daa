#include "platform/web/security_headers.hpp"

#include <array>
#include <span>
#include <string>

namespace web {

namespace {

struct Header {
    std::string_view name;
    std::string_view value;
};

constexpr auto always = std::to_array<Header>({
    {"X-Content-Type-Options", "nosniff"},
    // Not no-referrer: browsers would then send "Origin: null" with our own forms.
    {"Referrer-Policy", "same-origin"},
    {"Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
    },
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cache-Control", "no-store"},
});

constexpr auto content_policy = std::string_view{
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; frame-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors "
};

// Who may show the page within another page.
constexpr auto framed_by_nobody = std::to_array<Header>({
    {"X-Frame-Options", "DENY"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
});
constexpr auto framed_by_anybody = std::to_array<Header>({
    {"Cross-Origin-Resource-Policy", "cross-origin"},
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
    auto const policy = std::string{content_policy} + (response.may_be_framed ? "*" : "'none'");
    add(response, {"Content-Security-Policy", policy});
    for (auto const header : response.may_be_framed ? std::span<Header const>{framed_by_anybody}
                                                    : std::span<Header const>{framed_by_nobody}) {
        add(response, header);
    }
    if (transport == Transport::encrypted) {
        add(response, hsts);
    }
}

} // namespace web
