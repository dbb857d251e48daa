#include "meetings/pages/plan_form.hpp"

#include "intake/pages/case_form.hpp"

#include <algorithm>

namespace meetings {

namespace {

constexpr auto most_title_characters = std::size_t{80};
constexpr auto most_about_characters = std::size_t{600};
constexpr auto most_families_of_any = 200;
constexpr auto oldest_child = 23;

locations::MunicipalityCode read_municipality(
    web::Form& form, std::vector<locations::MunicipalityCode> const& served, text::Texts const& texts
)
{
    if (served.size() == 1) {
        return served.front();
    }
    auto const code = locations::MunicipalityCode::parse(form.value("municipality"));
    if (!code || std::ranges::find(served, *code) == served.end()) {
        form.add_error("municipality", texts.translate("Kies de gemeente."));
        return served.front();
    }
    return *code;
}

Place read_place(web::Form& form, text::Texts const& texts)
{
    return {
        .name = form.required("place_name", texts.translate("Vul in waar het is.")),
        .street = form.required("street", texts.translate("Vul de straat en het huisnummer in.")),
        .town = form.required("town", texts.translate("Vul de plaats in.")),
    };
}

std::optional<int>
read_optional_number(web::Form& form, std::string_view field, int most, std::string message)
{
    return form.value(field).empty() ? std::nullopt : form.number(field, 1, most, std::move(message));
}

// A row of days has an end: a last day, or a number of times.
void read_end(web::Form& form, Recurrence& recurrence, text::Texts const& texts)
{
    if (recurrence.repeats == Repeats::once) {
        return;
    }
    recurrence.until = form.optional_date("until", texts.translate("Vul een dag in, zoals 21-11-2026."));
    recurrence.times = read_optional_number(
        form, "times", most_times, texts.translate("Vul een getal in van 1 tot en met 60.")
    );
    if (form.value("until").empty() && form.value("times").empty()) {
        form.add_error("until", texts.translate("Vul een laatste dag in, of hoe vaak het is."));
    }
}

std::optional<Recurrence> read_recurrence(web::Form& form, text::Texts const& texts)
{
    auto const first_day = form.date("first_day", texts.translate("Vul de eerste dag in, zoals 21-11-2026."));
    auto const repeats =
        intake::read_choice<Repeats>(form, "repeats", texts.translate("Kies hoe vaak het is."));
    if (!repeats) {
        return std::nullopt;
    }
    auto recurrence = Recurrence{.first_day = first_day.value_or(base::Date{}), .repeats = *repeats};
    read_end(form, recurrence, texts);
    if (first_day && recurrence.until && *recurrence.until < *first_day) {
        form.add_error("until", texts.translate("De laatste dag ligt voor de eerste."));
    }
    return recurrence;
}

std::optional<Ages> read_ages(web::Form& form, text::Texts const& texts)
{
    if (form.value("age_from").empty() && form.value("age_to").empty()) {
        return std::nullopt;
    }
    auto const message = texts.translate("Vul een leeftijd in van 0 tot en met 23.");
    auto const from = form.number("age_from", 0, oldest_child, message);
    auto const to = form.number("age_to", 0, oldest_child, message);
    if (from && to && *to < *from) {
        form.add_error("age_to", texts.translate("Deze leeftijd is lager dan de eerste."));
    }
    return from && to ? std::optional{Ages{.from = *from, .to_inclusive = *to}} : std::nullopt;
}

std::string read_hour(web::Form& form, std::string_view field, text::Texts const& texts)
{
    if (form.value(field).empty()) {
        form.add_error(field, texts.translate("Vul een tijd in, zoals 10:30."));
        return {};
    }
    return intake::read_time(form, field, texts);
}

} // namespace

std::optional<Hours> read_hours(web::Form& form, text::Texts const& texts)
{
    auto const hours =
        Hours{.starts_at = read_hour(form, "starts_at", texts), .ends_at = read_hour(form, "ends_at", texts)};
    if (hours.starts_at.empty() || hours.ends_at.empty()) {
        return std::nullopt;
    }
    if (hours.ends_at <= hours.starts_at) {
        form.add_error("ends_at", texts.translate("Deze tijd is eerder dan het begin."));
        return std::nullopt;
    }
    return hours;
}

std::optional<MeetingPlan> read_plan_form(
    web::Form& form, std::vector<locations::MunicipalityCode> const& served, text::Texts const& texts
)
{
    auto title =
        form.required("title", texts.translate("Vul in hoe de ontmoeting heet."), most_title_characters);
    auto about = form.optional("about", most_about_characters);
    auto const municipality = read_municipality(form, served, texts);
    auto place = read_place(form, texts);
    auto partner = form.optional("partner");
    auto const recurrence = read_recurrence(form, texts);
    auto const hours = read_hours(form, texts);
    auto const registering = intake::read_choice<Registering>(
        form, "registering", texts.translate("Kies of ouders zich opgeven.")
    );
    auto const most_families = read_optional_number(
        form, "most_families", most_families_of_any, texts.translate("Vul een getal in van 1 tot en met 200.")
    );
    auto const ages = read_ages(form, texts);
    if (form.has_errors()) {
        return std::nullopt;
    }
    return MeetingPlan{
        .title = std::move(title),
        .about = std::move(about),
        .place = std::move(place),
        .municipality = municipality,
        .partner = std::move(partner),
        .recurrence = recurrence.value(),
        .hours = hours.value(),
        .registering = registering.value(),
        .most_families = most_families,
        .ages = ages,
    };
}

void prefill_plan(web::Form& form, MeetingPlan const& plan)
{
    form.prefill("title", plan.title);
    form.prefill("about", plan.about);
    form.prefill("municipality", plan.municipality.value());
    form.prefill("place_name", plan.place.name);
    form.prefill("street", plan.place.street);
    form.prefill("town", plan.place.town);
    form.prefill("partner", plan.partner);
    form.prefill("first_day", base::to_iso(plan.recurrence.first_day));
    form.prefill("repeats", base::to_code(plan.recurrence.repeats));
    form.prefill("until", plan.recurrence.until ? base::to_iso(*plan.recurrence.until) : "");
    form.prefill("times", plan.recurrence.times ? std::to_string(*plan.recurrence.times) : "");
    form.prefill("starts_at", plan.hours.starts_at);
    form.prefill("ends_at", plan.hours.ends_at);
    form.prefill("registering", base::to_code(plan.registering));
    form.prefill("most_families", plan.most_families ? std::to_string(*plan.most_families) : "");
    form.prefill("age_from", plan.ages ? std::to_string(plan.ages->from) : "");
    form.prefill("age_to", plan.ages ? std::to_string(plan.ages->to_inclusive) : "");
}

} // namespace meetings
