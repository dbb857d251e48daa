#include "reporting/pages/figure_words.hpp"

#include <cmath>
#include <utility>

namespace reporting {

namespace {

std::int64_t power_of_ten(int exponent)
{
    return exponent == 0 ? 1 : 10 * power_of_ten(exponent - 1);
}

bool has_language_with_comma(text::Texts const& texts)
{
    return texts.language() != text::Language::en;
}

} // namespace

std::string decimal(double value, int decimals, text::Texts const& texts)
{
    auto const scale = power_of_ten(decimals);
    auto const scaled = std::llround(std::abs(value) * static_cast<double>(scale));
    auto const* const sign = value < 0 && scaled != 0 ? "-" : "";
    auto const before_comma = sign + texts.number(scaled / scale);
    if (decimals == 0) {
        return before_comma;
    }
    auto const rest = std::to_string(scale + scaled % scale).substr(1);
    return before_comma + (has_language_with_comma(texts) ? "," : ".") + rest;
}

std::string percent_in_words(double percent, std::int64_t of, text::Texts const& texts)
{
    constexpr auto enough_for_decimals = 100;
    return decimal(percent, of < enough_for_decimals ? 0 : 1, texts) + "%";
}

std::string in_unit(double value, Unit unit, std::int64_t of, text::Texts const& texts)
{
    return unit == Unit::percent ? percent_in_words(value, of, texts) : in_unit(value, unit, texts);
}

std::string in_unit(double value, Unit unit, text::Texts const& texts)
{
    auto const rounded = std::llround(value);
    switch (unit) {
    case Unit::number:
        return value == std::floor(value) ? texts.number(rounded) : decimal(value, 2, texts);
    case Unit::percent:
        return decimal(value, 1, texts) + "%";
    case Unit::days:
        return text::fill(
            texts.plural("{count} dag", "{count} dagen", rounded), {{"count", texts.number(rounded)}}
        );
    case Unit::months:
        return text::fill(texts.translate("{count} maanden"), {{"count", decimal(value, 1, texts)}});
    case Unit::hours:
        return text::fill(
            texts.plural("{count} uur", "{count} uur", rounded), {{"count", texts.number(rounded)}}
        );
    case Unit::mark:
        return decimal(value, 1, texts);
    }
    std::unreachable();
}

} // namespace reporting
