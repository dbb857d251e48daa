#include "platform/web/proxies.hpp"

#include "platform/base/ascii.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace web {

namespace {

constexpr auto ipv4_bits = std::size_t{32};
constexpr auto ipv6_bits = std::size_t{128};

bool is_ipv4(std::string_view address)
{
    return address.find(':') == std::string_view::npos;
}

bool trusts(std::span<AddressRange const> trusted, std::string_view address)
{
    return std::ranges::any_of(trusted, [&](auto const& range) { return range.contains(address); });
}

// Takes the last entry off a list with commas.
std::string_view take_last(std::string_view& list)
{
    auto const comma = list.rfind(',');
    auto const entry = comma == std::string_view::npos ? list : list.substr(comma + 1);
    list = comma == std::string_view::npos ? std::string_view{} : list.substr(0, comma);
    return base::trim(entry);
}

} // namespace

std::optional<AddressRange::Bytes> AddressRange::read(std::string_view address)
{
    auto bytes = Bytes{};
    auto const text = (is_ipv4(address) ? "::ffff:" : "") + std::string{address};
    return inet_pton(AF_INET6, text.c_str(), bytes.data()) == 1 ? std::optional{bytes} : std::nullopt;
}

std::optional<AddressRange> AddressRange::parse(std::string_view text)
{
    auto const slash = std::min(text.find('/'), text.size());
    auto const address = text.substr(0, slash);
    auto const bytes = read(address);
    if (!bytes) {
        return std::nullopt;
    }
    if (slash == text.size()) {
        return AddressRange{*bytes, ipv6_bits};
    }

    auto const digits = text.substr(slash + 1);
    auto const most = is_ipv4(address) ? ipv4_bits : ipv6_bits;
    auto bits = std::size_t{0};
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
    if (error != std::errc{} || end != digits.data() + digits.size() || bits > most) {
        return std::nullopt;
    }
    return AddressRange{*bytes, ipv6_bits - most + bits};
}

bool AddressRange::contains(std::string_view address) const
{
    auto const other = read(address);
    if (!other) {
        return false;
    }
    for (auto bit = std::size_t{0}; bit < bits_; ++bit) {
        auto const mask = 0x80U >> (bit % 8);
        if (((bytes_[bit / 8] ^ (*other)[bit / 8]) & mask) != 0) {
            return false;
        }
    }
    return true;
}

std::string
client_address(std::string_view peer, std::string_view forwarded_for, std::span<AddressRange const> trusted)
{
    auto client = std::string{peer};
    while (!forwarded_for.empty() && trusts(trusted, client)) {
        auto const before = take_last(forwarded_for);
        // What is no address was not written by a proxy of ours: stop at the last one that was.
        if (!AddressRange::parse(before) || before.find('/') != std::string_view::npos) {
            break;
        }
        client = before;
    }
    return client;
}

std::string network_of(std::string_view address)
{
    auto bytes = std::array<unsigned char, 16>{};
    auto text = std::array<char, INET6_ADDRSTRLEN>{};
    if (is_ipv4(address) || inet_pton(AF_INET6, std::string{address}.c_str(), bytes.data()) != 1) {
        return std::string{address};
    }
    std::fill(bytes.begin() + bytes.size() / 2, bytes.end(), 0);
    inet_ntop(AF_INET6, bytes.data(), text.data(), text.size());
    return text.data();
}

} // namespace web
