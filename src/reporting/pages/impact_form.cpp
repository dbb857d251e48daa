#include "reporting/pages/impact_form.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace reporting {

namespace {

struct Which {
    std::string_view code;
    ImpactInput ImpactRanges::* input;
};

constexpr auto all_three = std::to_array<Which>({
    {"low", &ImpactRanges::low},
    {"middle", &ImpactRanges::middle},
    {"high", &ImpactRanges::high},
});

constexpr auto cents_in_euro = std::int64_t{100};
constexpr auto millionths_in_percent = whole / 100;

std::int64_t unit_size(ImpactParameter parameter)
{
    switch (unit_of(parameter)) {
    case ImpactUnit::cents:
        return cents_in_euro;
    case ImpactUnit::millionths:
        return millionths_in_percent;
    case ImpactUnit::family_cases:
    case ImpactUnit::hours:
        return 1;
    }
    return 1;
}

std::string wrong(ImpactFault fault, text::Texts const& texts)
{
    switch (fault) {
    case ImpactFault::negative:
        return texts.translate("Vul een getal van nul of meer in.");
    case ImpactFault::over_whole:
        return texts.translate("Vul een percentage van 0 tot en met 100 in.");
    case ImpactFault::too_large:
        return texts.translate("Dit getal is te groot om mee te rekenen.");
    case ImpactFault::out_of_order:
        return texts.translate("Laag mag niet hoger zijn dan midden, en midden niet hoger dan hoog.");
    }
    return {};
}

void read_parameter(
    web::Form& form, ImpactRanges& ranges, ImpactParameter parameter, text::Texts const& texts
)
{
    auto const most = static_cast<int>(
        std::min<std::int64_t>(most_of(parameter) / unit_size(parameter), std::numeric_limits<int>::max())
    );
    for (auto const& which : all_three) {
        auto const number = form.number(
            field_of(parameter, which.code),
            0,
            most,
            unit_of(parameter) == ImpactUnit::millionths
                ? texts.translate("Vul een percentage van 0 tot en met 100 in.")
                : texts.translate("Vul een heel getal in, van nul of meer.")
        );
        ranges.*which.input.*number_of(parameter) = number.value_or(0) * unit_size(parameter);
    }
}

} // namespace

std::string field_of(ImpactParameter parameter, std::string_view which)
{
    return std::string{base::to_code(parameter)} + "_" + std::string{which};
}

std::int64_t as_typed(ImpactParameter parameter, std::int64_t value)
{
    return value / unit_size(parameter);
}

void prefill_impact(web::Form& form, ImpactRanges const& ranges)
{
    for (auto const& [parameter, code] : base::Codes<ImpactParameter>::table) {
        for (auto const& which : all_three) {
            auto const value = ranges.*which.input.*number_of(parameter);
            form.prefill(field_of(parameter, which.code), std::to_string(as_typed(parameter, value)));
        }
    }
}

std::optional<ImpactRanges> read_impact(web::Form& form, text::Texts const& texts)
{
    auto ranges = ImpactRanges{};
    for (auto const& [parameter, code] : base::Codes<ImpactParameter>::table) {
        read_parameter(form, ranges, parameter, texts);
    }
    if (form.has_errors()) {
        return std::nullopt;
    }
    for (auto const& refusal : refusals_of(ranges)) {
        form.add_error(field_of(refusal.parameter, "low"), wrong(refusal.fault, texts));
    }
    return form.has_errors() ? std::nullopt : std::optional{ranges};
}

std::string query_of(ImpactRanges const& ranges)
{
    auto query = std::string{};
    for (auto const& [parameter, code] : base::Codes<ImpactParameter>::table) {
        for (auto const& which : all_three) {
            auto const value = ranges.*which.input.*number_of(parameter);
            query += (query.empty() ? "?" : "&") + field_of(parameter, which.code) + "="
                     + std::to_string(as_typed(parameter, value));
        }
    }
    return query;
}

} // namespace reporting
