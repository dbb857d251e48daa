#include "app/setting_values.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace app {

namespace {

constexpr auto host_letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.";
constexpr auto most_host_bytes = std::size_t{253};
constexpr auto highest_port = 65535;

bool is_one_line(std::string_view text)
{
    return std::ranges::none_of(text, [](char letter) {
        return static_cast<unsigned char>(letter) < 0x20U || letter == '\x7F';
    });
}

std::optional<std::string> accepted(bool accepts, std::string const& text)
{
    return accepts ? std::optional{text} : std::nullopt;
}

// A name or IPv4 address, or an IPv6 address in brackets.
bool is_url_host(std::string const& host)
{
    if (host.starts_with('[') && host.ends_with(']')) {
        return parse_ip_address(host.substr(1, host.size() - 2)).has_value();
    }
    return parse_host(host).has_value();
}

} // namespace

std::optional<int> parse_number(std::string const& text, int least, int most)
{
    auto number = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    auto const is_whole = error == std::errc{} && end == text.data() + text.size();
    return is_whole && number >= least && number <= most ? std::optional{number} : std::nullopt;
}

std::optional<bool> parse_boolean(std::string const& text)
{
    return text == "true" || text == "false" ? std::optional{text == "true"} : std::nullopt;
}

std::optional<std::string> parse_ip_address(std::string const& text)
{
    auto bytes = std::array<unsigned char, 16>{};
    return accepted(
        inet_pton(AF_INET, text.c_str(), bytes.data()) == 1
            || inet_pton(AF_INET6, text.c_str(), bytes.data()) == 1,
        text
    );
}

std::optional<std::string> parse_host(std::string const& text)
{
    auto const is_name = !text.empty() && text.size() <= most_host_bytes && !text.starts_with('.')
                         && !text.starts_with('-')
                         && text.find_first_not_of(host_letters) == std::string::npos;
    return accepted(is_name || parse_ip_address(text), text);
}

std::optional<std::string> parse_base_url(std::string const& text)
{
    for (auto const* scheme : {"https://", "http://"}) {
        if (text.starts_with(scheme)) {
            auto const authority = text.substr(std::string_view{scheme}.size());
            auto const colon =
                authority.find(':', authority.find(']') == std::string::npos ? 0 : authority.find(']'));
            auto const host = authority.substr(0, colon);
            auto const port_fits =
                colon == std::string::npos || parse_number(authority.substr(colon + 1), 1, highest_port);
            return accepted(is_url_host(host) && port_fits, text);
        }
    }
    return std::nullopt;
}

std::optional<std::string> parse_database(std::string const& text)
{
    auto const is_known =
        text.starts_with("sqlite:") || text.starts_with("postgresql://") || text.starts_with("postgres://");
    return accepted(is_known && !text.ends_with(':') && is_one_line(text), text);
}

std::optional<std::string> parse_mail_address(std::string const& text)
{
    auto const at = text.rfind('@');
    auto const fits = at != std::string::npos && at > 0 && parse_host(text.substr(at + 1))
                      && is_one_line(text) && text.find_first_of(" <>,;\"") == std::string::npos;
    return accepted(fits, text);
}

std::optional<std::string> parse_line(std::string const& text)
{
    return accepted(is_one_line(text), text);
}

std::optional<mail::Security> parse_security(std::string const& text)
{
    if (text == "none") {
        return mail::Security::none;
    }
    if (text == "starttls") {
        return mail::Security::starttls;
    }
    return text == "tls" ? std::optional{mail::Security::tls} : std::nullopt;
}

std::optional<std::vector<web::AddressRange>> parse_ranges(std::string const& text)
{
    auto ranges = std::vector<web::AddressRange>{};
    auto rest = std::string_view{text};
    while (!rest.empty()) {
        auto const end = std::min(rest.find(','), rest.size());
        auto part = rest.substr(0, end);
        part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
        auto const range = web::AddressRange::parse(part.substr(0, part.find(' ')));
        if (!range) {
            return std::nullopt;
        }
        ranges.push_back(*range);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return ranges;
}

std::optional<std::filesystem::path> parse_existing_file(std::string const& text)
{
    auto error = std::error_code{};
    auto const exists = std::filesystem::is_regular_file(text, error);
    return exists ? std::optional<std::filesystem::path>{text} : std::nullopt;
}

std::optional<std::filesystem::path> parse_existing_folder(std::string const& text)
{
    auto error = std::error_code{};
    auto const exists = std::filesystem::is_directory(text, error);
    return exists ? std::optional<std::filesystem::path>{text} : std::nullopt;
}

std::optional<std::filesystem::path> parse_path(std::string const& text)
{
    return is_one_line(text) ? std::optional<std::filesystem::path>{text} : std::nullopt;
}

} // namespace app
