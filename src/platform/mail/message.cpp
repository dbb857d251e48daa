#include "platform/mail/message.hpp"

#include "platform/base/date.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <sodium.h>
#include <vector>

namespace mail {

namespace {

bool is_printable_ascii(char sign)
{
    return sign >= 0x20 && sign < 0x7F;
}

bool begins_a_character(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

std::string base64(std::string_view text)
{
    constexpr auto variant = sodium_base64_VARIANT_ORIGINAL;
    auto encoded = std::string(sodium_base64_ENCODED_LEN(text.size(), variant), '\0');
    sodium_bin2base64(
        encoded.data(),
        encoded.size(),
        reinterpret_cast<unsigned char const*>(text.data()),
        text.size(),
        variant
    );
    encoded.pop_back(); // the terminating zero
    return encoded;
}

// Cuts at most `most` bytes off the front, never inside a character.
std::string_view take_front(std::string_view& text, std::size_t most)
{
    auto length = std::min(most, text.size());
    while (length < text.size() && length > 0 && !begins_a_character(text[length])) {
        --length;
    }
    auto const front = text.substr(0, length);
    text.remove_prefix(length);
    return front;
}

} // namespace

std::string encode_header(std::string_view text)
{
    auto clean = std::string{text};
    std::ranges::replace_if(
        clean, [](char sign) { return static_cast<unsigned char>(sign) < 0x20 || sign == 0x7F; }, ' '
    );
    if (std::ranges::all_of(clean, is_printable_ascii)) {
        return clean;
    }

    constexpr auto most_bytes_in_a_word =
        std::size_t{45}; // 60 characters of base64 and the signs around them
    auto encoded = std::string{};
    for (auto rest = std::string_view{clean}; !rest.empty();) {
        encoded += encoded.empty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?";
        encoded += base64(take_front(rest, most_bytes_in_a_word)) + "?=";
    }
    return encoded;
}

std::string mail_date(base::Instant instant)
{
    static constexpr auto days = std::to_array({"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"});
    static constexpr auto months =
        std::to_array({"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"});
    auto const day = std::chrono::floor<std::chrono::days>(instant);
    auto const date = base::Date{day};
    auto const time = std::chrono::hh_mm_ss{instant - day};
    return fmt::format(
        "{}, {:02} {} {} {:02}:{:02}:{:02} +0000",
        days[base::iso_weekday(date) - 1],
        static_cast<unsigned>(date.day()),
        months[static_cast<unsigned>(date.month()) - 1],
        static_cast<int>(date.year()),
        time.hours().count(),
        time.minutes().count(),
        time.seconds().count()
    );
}

std::string_view domain_of(std::string_view address)
{
    auto const at = address.rfind('@');
    return at == std::string_view::npos ? address : address.substr(at + 1);
}

} // namespace mail
