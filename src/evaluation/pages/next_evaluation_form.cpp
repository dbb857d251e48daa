#include "evaluation/pages/next_evaluation_form.hpp"

#include "evaluation/pages/evaluation_words.hpp"
#include "programme/model/holidays.hpp"
#include "programme/model/next_evaluation.hpp"

#include <utility>

namespace evaluation {

namespace {

constexpr auto field_name = "next_on";

// The day of the talk as it stands in the form now.
base::Date day_in(web::Form const& form, accounts::PageRequest const& request)
{
    return base::parse_iso_date(form.value(intake::day_field_name)).value_or(request.today);
}

} // namespace

bool has_next_evaluation(intake::CaseHeading const& heading)
{
    return heading.state != programme::CaseState::winding_down;
}

void prefill_next_evaluation(web::Form& form, accounts::PageRequest const& request)
{
    if (auto const days = programme::days_for_next_evaluation(request.programme, request.today)) {
        form.prefill(field_name, base::to_iso(programme::next_working_day(request.programme, days->first)));
    }
}

web::DayField
next_evaluation_field(web::Form const& form, std::string label, accounts::PageRequest const& request)
{
    auto const days = programme::days_for_next_evaluation(request.programme, day_in(form, request));
    auto const is_said = !form.error(field_name).empty();
    return {
        .name = field_name,
        .label = std::move(label),
        .hint = days && !is_said ? choose_one_of(*days, request.texts) : std::string{},
    };
}

std::optional<base::Date> read_next_evaluation(
    intake::CaseForm& about, std::optional<base::Date> held_on, accounts::PageRequest const& request
)
{
    if (!has_next_evaluation(about.heading)) {
        return std::nullopt;
    }
    auto const next = about.form.date(field_name, request.texts.translate("Vul in op welke dag."));
    if (!next || !held_on) {
        return next;
    }
    auto const days = programme::days_for_next_evaluation(request.programme, *held_on);
    if (days && !days->contain(*next)) {
        about.form.add_error(field_name, choose_one_of(*days, request.texts));
        return std::nullopt;
    }
    return next;
}

} // namespace evaluation
