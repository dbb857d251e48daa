// The proxies in front of the site that may say on whose behalf they ask.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace web {

// Addresses that begin alike: "10.0.0.0/8", "::1", "192.168.1.4".
class AddressRange {
public:
    static std::optional<AddressRange> parse(std::string_view text);

    // Whether an address lies in it; false for what is no address.
    [[nodiscard]] bool contains(std::string_view address) const;

private:
    using Bytes = std::array<unsigned char, 16>; // IPv4 as IPv6 writes it: ::ffff:10.0.0.1

    AddressRange(Bytes bytes, std::size_t bits) : bytes_{bytes}, bits_{bits} {}

    static std::optional<Bytes> read(std::string_view address);

    Bytes bytes_;
    std::size_t bits_;
};

// Who really asks: the last address in X-Forwarded-For that is no trusted proxy; the peer itself when it is
// none.
std::string
client_address(std::string_view peer, std::string_view forwarded_for, std::span<AddressRange const> trusted);

// The part of an address that one household or office has for itself: all of an IPv4 address, the first half
// of another ("2001:db8:1:2::"). What is no address is given back as it is.
std::string network_of(std::string_view address);

} // namespace web
