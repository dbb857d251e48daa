// A value on its way into a page: a text, a whole number or an id. Lives as long as the call it is made for.
#pragma once

#include "platform/base/id.hpp"

#include <array>
#include <charconv>
#include <concepts>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace html {

template <typename Value>
constexpr bool is_id = false;

template <typename Thing>
constexpr bool is_id<base::Id<Thing>> = true;

template <typename Value>
concept TextLike =
    std::convertible_to<Value const&, std::string_view> && !std::same_as<Value, std::nullptr_t>;

// bool and characters are integers to C++, but not to a reader.
template <typename Value>
concept WholeNumber = std::integral<Value> && !std::same_as<Value, bool> && !std::same_as<Value, char>
                      && !std::same_as<Value, wchar_t> && !std::same_as<Value, char8_t>
                      && !std::same_as<Value, char16_t> && !std::same_as<Value, char32_t>;

template <typename Value>
concept Showable = TextLike<Value> || WholeNumber<Value> || is_id<Value>;

class Shown {
public:
    template <typename Value>
    Shown(Value const& value) // NOLINT(google-explicit-constructor)
    {
        static_assert(
            Showable<Value>,
            "A template shows texts, whole numbers and ids. Write a day with texts.date(day), a moment with "
            "texts.moment(instant), a choice with {{if}}, an optional with {{if x}}{{*x}}{{/if}}; SafeHtml "
            "stands "
            "between tags only."
        );
        if constexpr (TextLike<Value>) {
            text_ = value;
        } else if constexpr (is_id<Value>) {
            write_digits(value.value());
        } else if constexpr (WholeNumber<Value>) {
            write_digits(value);
        }
    }

    Shown(Shown const&) = delete;
    Shown& operator=(Shown const&) = delete;
    ~Shown() = default;

    [[nodiscard]] std::string_view text() const { return text_; }

private:
    template <typename Number>
    void write_digits(Number number)
    {
        auto const end = std::to_chars(digits_.data(), digits_.data() + digits_.size(), number).ptr;
        text_ = {digits_.data(), end};
    }

    std::array<char, 24> digits_;
    std::string_view text_;
};

} // namespace html
