#include "intake/pages/children_form.hpp"

#include "platform/web/typed_date.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <ranges>

namespace intake {

namespace {

// A child is expected within this time, and its month of birth is asked for soon after the day.
constexpr auto longest_ahead_days = 40 * 7; // a pregnancy counts forty weeks
constexpr auto longest_over_due_months = 1;

std::vector<std::string> split(std::string_view typed)
{
    auto parts = std::vector<std::string>{};
    for (auto const part : std::views::split(typed, ',')) {
        auto const text = std::string_view{part.begin(), part.end()};
        auto const first = text.find_first_not_of(" \n");
        if (first != std::string_view::npos) {
            parts.emplace_back(text.substr(first, text.find_last_not_of(" \n") - first + 1));
        }
    }
    return parts;
}

std::string with_commas(std::string typed)
{
    std::ranges::replace_if(typed, [](char c) { return c == ';' || c == '\n'; }, ',');
    return typed;
}

// The first day of a month of birth; nothing for a month to come or what is no month.
std::optional<base::Date> birth_month(std::string_view typed, base::Date today)
{
    auto const month = web::parse_typed_month(typed);
    if (!month) {
        return std::nullopt;
    }
    auto const first = *month / std::chrono::day{1};
    return first <= today ? std::optional{first} : std::nullopt;
}

std::optional<base::Date> read_due_day(web::Form& form, accounts::PageRequest const& request)
{
    auto const& texts = request.texts;
    auto const due =
        form.optional_date(due_field, texts.translate("Vul de uitgerekende datum in, zoals 21-3-2027."));
    if (due && base::add_days(request.today, longest_ahead_days) < *due) {
        form.add_error(due_field, texts.translate("Deze datum ligt te ver weg."));
    }
    if (due && *due < base::add_months(request.today, -longest_over_due_months)) {
        form.add_error(
            due_field, texts.translate("Deze datum is al geweest. Vul bij de kinderen de geboortemaand in.")
        );
    }
    return due;
}

std::vector<Child> read_born(web::Form& form, accounts::PageRequest const& request)
{
    auto born = std::vector<Child>{};
    for (auto const& typed : split(with_commas(form.optional(children_field)))) {
        if (auto const month = birth_month(typed, request.today)) {
            born.push_back({.born_in = month, .due_on = std::nullopt});
        } else {
            auto const line =
                request.texts.translate("“{typed}” is geen geboortemaand. Schrijf bijvoorbeeld 6-2025.");
            form.add_error(children_field, text::fill(line, {{"typed", typed}}));
        }
    }
    std::ranges::stable_sort(born, {}, &Child::born_in);
    return born;
}

} // namespace

std::string typed_children(std::vector<Child> const& children)
{
    auto typed = std::string{};
    for (auto const& child : children) {
        if (child.born_in) {
            auto const month = static_cast<unsigned>(child.born_in->month());
            auto const year = static_cast<int>(child.born_in->year());
            typed += fmt::format("{}{}-{}", typed.empty() ? "" : ", ", month, year);
        }
    }
    return typed;
}

void prefill_children(web::Form& form, std::vector<Child> const& children)
{
    form.prefill(children_field, typed_children(children));
    for (auto const& child : children) {
        if (child.due_on) {
            form.prefill(due_field, base::to_iso(*child.due_on));
        }
    }
}

std::vector<Child> read_children(web::Form& form, accounts::PageRequest const& request)
{
    auto children = read_born(form, request);
    if (auto const due = read_due_day(form, request)) {
        children.push_back({.born_in = std::nullopt, .due_on = due});
    }
    if (children.empty() && form.error(children_field).empty() && form.error(due_field).empty()) {
        form.add_error(
            children_field,
            request.texts.translate("Vul van elk kind de geboortemaand in, of de uitgerekende datum.")
        );
    }
    return children;
}

} // namespace intake
