#include "people/model/contact.hpp"

#include <algorithm>

namespace people {

namespace {

constexpr auto longest_email = 254; // RFC 5321, 4.5.3.1.3, less the angle brackets
constexpr auto longest_local_part = 64;
constexpr auto longest_label = 63;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view trimmed(std::string_view text)
{
    constexpr auto blanks = std::string_view{" \t\r\n"};
    auto const first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

// RFC 5322, 3.2.3: a dot-atom. Quoted local parts exist on paper only and are refused.
bool is_local_part(std::string_view text)
{
    static constexpr auto signs = std::string_view{"!#$%&'*+-/=?^_`{|}~."};
    auto const allowed = [](char c) { return is_letter(c) || is_digit(c) || signs.contains(c); };
    return !text.empty() && text.size() <= longest_local_part && std::ranges::all_of(text, allowed)
           && !text.starts_with('.') && !text.ends_with('.') && !text.contains("..");
}

bool is_label(std::string_view text)
{
    auto const allowed = [](char c) { return is_letter(c) || is_digit(c) || c == '-'; };
    return !text.empty() && text.size() <= longest_label && std::ranges::all_of(text, allowed)
           && !text.starts_with('-') && !text.ends_with('-');
}

bool is_domain(std::string_view text)
{
    auto labels = 0;
    while (true) {
        auto const dot = text.find('.');
        auto const label = text.substr(0, dot);
        if (!is_label(label)) {
            return false;
        }
        ++labels;
        if (dot == std::string_view::npos) {
            return labels > 1 && is_letter(label.front()) && label.size() > 1;
        }
        text.remove_prefix(dot + 1);
    }
}

std::string lower_case(std::string_view text)
{
    auto lower = std::string{text};
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

} // namespace

std::optional<EmailAddress> EmailAddress::parse(std::string_view text)
{
    auto const address = trimmed(text);
    auto const at = address.find('@');
    if (at == std::string_view::npos || address.size() > longest_email) {
        return std::nullopt;
    }
    auto const local_part = address.substr(0, at);
    auto const domain = address.substr(at + 1);
    if (!is_local_part(local_part) || !is_domain(domain)) {
        return std::nullopt;
    }
    return EmailAddress{std::string{local_part} + "@" + lower_case(domain)};
}

} // namespace people
