#include "intake/pages/apply_form.hpp"
#include "locations/model/pregnancy.hpp"

namespace intake {

namespace {

constexpr auto most_years_old = 25;

bool is_empty_month(web::Form const& form, std::string const& field)
{
    return form.value(field).empty() && form.value(field + "_month").empty()
           && form.value(field + "_year").empty();
}

std::optional<Child>
read_born_child(web::Form& form, std::string const& field, base::Date today, text::Texts const& texts)
{
    auto const month =
        form.month(field, texts.translate("Vul een maand en een jaar in, bijvoorbeeld 3 en 2024."));
    if (!month) {
        return std::nullopt;
    }
    auto const first_day = base::Date{*month / 1};
    if (first_day > today) {
        form.add_error(
            field,
            texts.translate("Deze maand komt nog. Ben je zwanger? Vul dan in wanneer je bent uitgerekend.")
        );
    }
    if (base::add_months(first_day, 12 * most_years_old) < today) {
        form.add_error(field, texts.translate("Kijk het jaar na. Het is te lang geleden."));
    }
    return Child{.born_in = first_day, .due_on = {}};
}

std::optional<Child> read_expected_child(web::Form& form, base::Date today, text::Texts const& texts)
{
    auto const due =
        form.optional_date("due", texts.translate("Vul een dag, maand en jaar in, bijvoorbeeld 3 2 2027."));
    if (!due) {
        return std::nullopt;
    }
    auto const problem = locations::problem_with_due_date(*due, today);
    if (problem == locations::DueDateProblem::over) {
        form.add_error(
            "due", texts.translate("Deze dag is voorbij. Is je kind geboren? Vul dan de geboortemaand in.")
        );
    }
    if (problem == locations::DueDateProblem::too_far) {
        form.add_error("due", texts.translate("Kijk de datum na. Deze dag is te ver weg."));
    }
    return Child{.born_in = {}, .due_on = due};
}

} // namespace

std::vector<Child> read_children_answer(web::Form& form, base::Date today, text::Texts const& texts)
{
    auto children = std::vector<Child>{};
    auto const add = [&](std::optional<Child> const& child) {
        if (child) {
            children.push_back(*child);
        }
    };
    add(read_expected_child(form, today, texts));
    for (auto number = 1; number <= most_children; ++number) {
        auto const field = child_field(number);
        if (!is_empty_month(form, field)) {
            add(read_born_child(form, field, today, texts));
        }
    }
    if (children.empty() && !form.has_errors()) {
        form.add_error(
            child_field(1),
            texts.translate("Vul de geboortemaand van een kind in, of wanneer je bent uitgerekend.")
        );
    }
    return children;
}

std::string child_field(int number)
{
    return "child_" + std::to_string(number);
}

int count_child_fields(web::Form const& form)
{
    auto count = 1;
    for (auto number = 1; number <= most_children; ++number) {
        if (!is_empty_month(form, child_field(number))) {
            count = number;
        }
    }
    return count;
}

} // namespace intake
