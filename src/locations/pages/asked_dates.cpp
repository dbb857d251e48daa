#include "locations/pages/asked_dates.hpp"

#include "locations/model/pregnancy.hpp"
#include "locations/store/edition_store.hpp"

namespace locations {

namespace {

constexpr auto years_ahead = 5; // nobody plans offers further ahead

std::string unreadable_day(text::Texts const& texts)
{
    return texts.translate("Vul een dag, maand en jaar in, bijvoorbeeld 3 2 2027.");
}

std::optional<base::Date> read_day(web::Form& form, accounts::PageRequest& request)
{
    auto const& texts = request.texts;
    auto const day = form.optional_date("on", unreadable_day(texts));
    auto const first = find_oldest_edition(request.database).value_or(request.today);
    auto const last = base::add_months(request.today, 12 * years_ahead);
    if (!day || *day == request.today) {
        return std::nullopt;
    }
    if (*day < first) {
        form.add_error(
            "on",
            text::fill(
                texts.translate("Zo ver terug weten we het niet. Kies een dag vanaf {date}."),
                {{"date", texts.date(first)}}
            )
        );
        return std::nullopt;
    }
    if (*day > last) {
        form.add_error(
            "on",
            text::fill(
                texts.translate("Deze dag is te ver weg. Kies een dag tot en met {date}."),
                {{"date", texts.date(last)}}
            )
        );
        return std::nullopt;
    }
    return day;
}

std::optional<base::Date> read_due_date(web::Form& form, accounts::PageRequest const& request)
{
    auto const& texts = request.texts;
    auto const due = form.optional_date("due", unreadable_day(texts));
    auto const problem = due ? problem_with_due_date(*due, request.today) : std::nullopt;
    if (!problem) {
        return due;
    }
    switch (*problem) {
    case DueDateProblem::over:
        form.add_error(
            "due",
            texts.translate("Deze dag is voorbij. Is je kind geboren? Kijk dan bij de leeftijden hierboven.")
        );
        break;
    case DueDateProblem::too_far:
        form.add_error("due", texts.translate("Kijk de datum na. Een zwangerschap duurt ongeveer 40 weken."));
        break;
    }
    return std::nullopt;
}

} // namespace

AskedDates read_asked_dates(accounts::PageRequest& request)
{
    auto asked = AskedDates{.form = web::Form{request.http.query, request.texts}};
    asked.day = read_day(asked.form, request);
    asked.due = read_due_date(asked.form, request);
    return asked;
}

} // namespace locations
