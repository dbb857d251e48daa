#include "platform/base/instant.hpp"

#include "platform/base/date.hpp"

#include <array>
#include <charconv>
#include <cstdio>

namespace base {

namespace {

// Two digits below the limit, such as the hours of "10:15:00"; nothing when they are not.
std::optional<int> two_digits(std::string_view text, int limit)
{
    int number = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    auto const readable = error == std::errc{} && end == text.data() + text.size() && text[0] != '-';
    return readable && number < limit ? std::optional{number} : std::nullopt;
}

} // namespace

std::optional<Instant> parse_iso_instant(std::string_view text)
{
    if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z') {
        return std::nullopt;
    }
    auto const date = parse_iso_date(text.substr(0, 10));
    auto const hours = two_digits(text.substr(11, 2), 24);
    auto const minutes = two_digits(text.substr(14, 2), 60);
    auto const seconds = two_digits(text.substr(17, 2), 60);
    if (!date || !hours || !minutes || !seconds) {
        return std::nullopt;
    }
    return std::chrono::sys_days{*date} + std::chrono::hours{*hours} + std::chrono::minutes{*minutes}
           + std::chrono::seconds{*seconds};
}

std::string to_iso(Instant instant)
{
    auto const day = std::chrono::floor<std::chrono::days>(instant);
    auto const time = std::chrono::hh_mm_ss{instant - day};
    auto text = std::array<char, 24>{};
    std::snprintf(
        text.data(),
        text.size(),
        "T%02d:%02d:%02dZ",
        static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count())
    );
    return to_iso(Date{day}) + text.data();
}

} // namespace base
