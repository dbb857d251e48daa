// Enums that are stored and sent as words: one table per enum, read in both directions.
//
//     template <> struct base::Codes<Role> {
//         static constexpr auto table = std::to_array<std::pair<Role, std::string_view>>({
//             {Role::coordinator, "coordinator"}, ...
//         });
//     };
#pragma once

#include <concepts>
#include <optional>
#include <string_view>
#include <utility>

namespace base {

template <typename Enum>
struct Codes;

template <typename Enum>
concept Coded = requires { Codes<Enum>::table; };

// The word under which a value is stored.
template <Coded Enum>
constexpr std::string_view to_code(Enum value)
{
    for (auto const& [entry, word] : Codes<Enum>::table) {
        if (entry == value) {
            return word;
        }
    }
    std::unreachable();
}

// The value stored under a word; nothing when there is no such word.
template <Coded Enum>
constexpr std::optional<Enum> from_code(std::string_view code)
{
    for (auto const& [entry, word] : Codes<Enum>::table) {
        if (word == code) {
            return entry;
        }
    }
    return std::nullopt;
}

} // namespace base
