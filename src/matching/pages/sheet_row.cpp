#include "matching/pages/sheet_row.hpp"

#include "locations/model/postcode.hpp"
#include "platform/base/ascii.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace matching {

namespace {

constexpr auto weekdays = std::to_array<std::string_view>({"ma", "di", "wo", "do", "vr", "za", "zo"});
constexpr auto day_parts = std::to_array<std::pair<std::string_view, programme::DayPart>>({
    {"ochtend", programme::DayPart::morning},
    {"middag", programme::DayPart::afternoon},
    {"avond", programme::DayPart::evening},
});

// "dinsdag middag", "di middag"
std::optional<programme::Dagdeel> parse_dagdeel(std::string_view part)
{
    auto const space = part.rfind(' ');
    auto const time = space == std::string_view::npos ? std::string_view{} : part.substr(space + 1);
    auto const* const weekday = std::ranges::find_if(weekdays, [&](std::string_view known) {
        return base::equal_without_case(known, part.substr(0, 2));
    });
    auto const* const day_part = std::ranges::find_if(day_parts, [&](auto const& known) {
        return base::equal_without_case(known.first, time);
    });
    if (weekday == weekdays.end() || day_part == day_parts.end()) {
        return std::nullopt;
    }
    return programme::Dagdeel{
        .weekday = static_cast<int>(weekday - weekdays.begin()) + 1, .part = day_part->second
    };
}

} // namespace

bool has_column(std::string const& header, std::string_view column)
{
    return ("," + header + ",").contains("," + std::string{column} + ",");
}

std::string SheetRow::cell(std::string_view column) const
{
    return has_column(header_, column) ? std::string{base::trim(row_.text(column))} : std::string{};
}

std::vector<std::string> SheetRow::parts(std::string_view column) const
{
    auto const text = cell(column);
    auto rest = std::string_view{text};
    auto found = std::vector<std::string>{};
    while (!rest.empty()) {
        auto const part = rest.substr(0, rest.find('|'));
        rest.remove_prefix(std::min(rest.size(), part.size() + 1));
        if (auto const trimmed = base::trim(part); !trimmed.empty()) {
            found.emplace_back(trimmed);
        }
    }
    return found;
}

std::vector<std::string>
SheetRow::codes(std::string_view column, std::vector<programme::Choice> const& choices) const
{
    auto codes = std::vector<std::string>{};
    for (auto const& part : parts(column)) {
        auto const found = std::ranges::find_if(choices, [&](programme::Choice const& choice) {
            return base::equal_without_case(choice.code, part) || base::equal_without_case(choice.name, part);
        });
        if (found == choices.end()) {
            wrong(column, part, texts_.translate("dit staat niet in de lijst van het programma"));
        }
        codes.push_back(found->code);
    }
    return codes;
}

std::vector<programme::Dagdeel> SheetRow::dagdelen() const
{
    auto dagdelen = std::vector<programme::Dagdeel>{};
    for (auto const& part : parts("dagdelen")) {
        auto const dagdeel = parse_dagdeel(part);
        if (!dagdeel) {
            wrong("dagdelen", part, texts_.translate("dit is geen dagdeel zoals dinsdag middag"));
        }
        dagdelen.push_back(*dagdeel);
    }
    return dagdelen;
}

std::optional<base::Date> SheetRow::day(std::string_view column) const
{
    auto const text = cell(column);
    auto const day = base::parse_iso_date(text);
    if (!text.empty() && !day) {
        wrong(column, text, texts_.translate("dit is geen dag zoals 2026-11-21"));
    }
    return day;
}

int SheetRow::number(std::string_view column, int fallback) const
{
    auto const text = cell(column);
    auto number = fallback;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (!text.empty() && (error != std::errc{} || end != text.data() + text.size() || number < 0)) {
        wrong(column, text, texts_.translate("dit is geen getal"));
    }
    return number;
}

std::string SheetRow::postcode() const
{
    auto text = cell("postcode");
    if (!text.empty() && !locations::Postcode::parse(text)) {
        wrong("postcode", text, texts_.translate("dit is geen postcode"));
    }
    return text;
}

void SheetRow::wrong(std::string_view column, std::string const& text, std::string const& why) const
{
    throw SheetFault{text::fill(
        texts_.translate("{column} \"{text}\": {why}"), {{"column", column}, {"text", text}, {"why", why}}
    )};
}

} // namespace matching
