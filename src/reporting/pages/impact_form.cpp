#include "reporting/pages/impact_form.hpp"

#include "allowances/model/money.hpp"
#include "platform/base/digits.hpp"
#include "reporting/model/impact_words.hpp"

#include <fmt/core.h>

#include <array>

namespace reporting {

namespace {

struct Which {
    std::string_view code;
    std::string_view name;
    ImpactInput ImpactRanges::* input;
};

constexpr auto all_three = std::to_array<Which>({
    {"low", text::mark("laag"), &ImpactRanges::low},
    {"middle", text::mark("midden"), &ImpactRanges::middle},
    {"high", text::mark("hoog"), &ImpactRanges::high},
});

constexpr auto hundredths = std::int64_t{100}; // everything is read in hundredths of its unit

std::int64_t unit_size(ImpactParameter parameter)
{
    switch (unit_of(parameter)) {
    case ImpactUnit::cents:
        return hundredths;
    case ImpactUnit::millionths:
        return whole / 100;
    case ImpactUnit::family_cases:
    case ImpactUnit::hours:
        return 1;
    }
    return 1;
}

// What is typed with its number: "€ 2.500", "12,5%".
std::string without_sign(ImpactParameter parameter, std::string typed)
{
    auto const sign = std::string_view{unit_of(parameter) == ImpactUnit::cents ? "€" : "%"};
    if (unit_of(parameter) == ImpactUnit::cents && typed.starts_with(sign)) {
        typed.erase(0, sign.size());
    } else if (unit_of(parameter) == ImpactUnit::millionths && typed.ends_with(sign)) {
        typed.erase(typed.size() - sign.size());
    }
    return typed;
}

// "12,5", "12.50" and "2.500", as amounts of money are read; nothing when it may have no decimals and has.
std::optional<std::int64_t> parse(ImpactParameter parameter, std::string_view typed)
{
    auto const read = allowances::parse_money(without_sign(parameter, base::with_plain_digits(typed)));
    if (!read || (!has_decimals(parameter) && read->cents % hundredths != 0)) {
        return std::nullopt;
    }
    auto const value = read->cents * unit_size(parameter) / hundredths;
    return value <= most_of(parameter) ? std::optional{value} : std::nullopt;
}

std::string name_of(ImpactParameter parameter, text::Texts const& texts)
{
    return texts.translate(words_for(parameter).name);
}

std::string what_is_allowed(ImpactParameter parameter, text::Texts const& texts)
{
    switch (unit_of(parameter)) {
    case ImpactUnit::family_cases:
    case ImpactUnit::hours:
        return texts.translate("{name}, {which}: vul een heel getal in van 0 tot en met {most}.");
    case ImpactUnit::cents:
        return texts.translate("{name}, {which}: vul een bedrag in van 0 tot en met {most} euro, met hooguit "
                               "twee cijfers achter de "
                               "komma.");
    case ImpactUnit::millionths:
        return texts.translate("{name}, {which}: vul een percentage in van 0 tot en met {most}, met hooguit "
                               "twee cijfers achter de "
                               "komma.");
    }
    return {};
}

bool read_parameter(
    web::Form& form, ImpactRanges& ranges, ImpactParameter parameter, text::Texts const& texts
)
{
    auto readable = true;
    for (auto const& which : all_three) {
        auto const number = form.parsed(
            field_of(parameter, which.code),
            [&](std::string_view typed) { return parse(parameter, typed); },
            text::fill(
                what_is_allowed(parameter, texts),
                {{"name", name_of(parameter, texts)},
                 {"which", texts.translate(which.name)},
                 {"most", texts.number(most_of(parameter) / unit_size(parameter))}}
            )
        );
        readable = readable && number;
        ranges.*which.input.*number_of(parameter) = number.value_or(0);
    }
    return readable;
}

void check_order(
    web::Form& form, ImpactRanges const& ranges, ImpactParameter parameter, text::Texts const& texts
)
{
    auto const number = number_of(parameter);
    auto const low_is_too_high = ranges.low.*number > ranges.middle.*number;
    if (low_is_too_high || ranges.middle.*number > ranges.high.*number) {
        form.add_error(
            field_of(parameter, low_is_too_high ? "low" : "middle"),
            text::fill(
                texts.translate("{name}: laag mag niet hoger zijn dan midden, en midden niet hoger dan hoog."
                ),
                {{"name", name_of(parameter, texts)}}
            )
        );
    }
}

} // namespace

std::string field_of(ImpactParameter parameter, std::string_view which)
{
    return std::string{base::to_code(parameter)} + "_" + std::string{which};
}

bool has_decimals(ImpactParameter parameter)
{
    return unit_size(parameter) > 1;
}

std::string as_typed(ImpactParameter parameter, std::int64_t value)
{
    auto const all = value * hundredths / unit_size(parameter);
    auto const decimals = all % hundredths;
    if (decimals == 0) {
        return std::to_string(all / hundredths);
    }
    auto const shortened = unit_of(parameter) == ImpactUnit::millionths && decimals % 10 == 0;
    return shortened ? fmt::format("{},{}", all / hundredths, decimals / 10)
                     : fmt::format("{},{:02}", all / hundredths, decimals);
}

void prefill_impact(web::Form& form, ImpactRanges const& ranges)
{
    for (auto const& [parameter, code] : base::Codes<ImpactParameter>::table) {
        for (auto const& which : all_three) {
            auto const value = ranges.*which.input.*number_of(parameter);
            form.prefill(field_of(parameter, which.code), as_typed(parameter, value));
        }
    }
}

std::optional<ImpactRanges> read_impact(web::Form& form, text::Texts const& texts)
{
    auto ranges = ImpactRanges{};
    for (auto const& [parameter, code] : base::Codes<ImpactParameter>::table) {
        if (read_parameter(form, ranges, parameter, texts)) {
            check_order(form, ranges, parameter, texts);
        }
    }
    return form.has_errors() ? std::nullopt : std::optional{ranges};
}

std::string query_of(ImpactRanges const& ranges)
{
    auto query = std::string{};
    for (auto const& [parameter, code] : base::Codes<ImpactParameter>::table) {
        for (auto const& which : all_three) {
            auto const value = ranges.*which.input.*number_of(parameter);
            query += "&" + field_of(parameter, which.code) + "=" + as_typed(parameter, value);
        }
    }
    return query;
}

} // namespace reporting
