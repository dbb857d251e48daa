#include "training/pages/course_plan_form.hpp"

#include "intake/pages/case_form.hpp"

#include <algorithm>

namespace training {

namespace {

constexpr auto most_characters_of_title = std::size_t{80};
constexpr auto most_volunteers_of_any = 60;

std::string read_hour_of_course(web::Form& form, std::string_view field, text::Texts const& texts)
{
    if (form.value(field).empty()) {
        form.add_error(field, texts.translate("Vul een tijd in, zoals 10:30."));
        return {};
    }
    return intake::read_time(form, field, texts);
}

CourseHours read_course_hours(web::Form& form, text::Texts const& texts)
{
    auto hours = CourseHours{
        .starts_at = read_hour_of_course(form, "starts_at", texts),
        .ends_at = read_hour_of_course(form, "ends_at", texts),
    };
    if (!hours.starts_at.empty() && !hours.ends_at.empty() && hours.ends_at <= hours.starts_at) {
        form.add_error("ends_at", texts.translate("Deze tijd is eerder dan het begin."));
    }
    return hours;
}

std::vector<PlannedDagdeel> read_dagdelen_of_course(CoursePlanPage& page, text::Texts const& texts)
{
    auto days = std::vector<std::optional<base::Date>>{};
    for (auto const& topic : page.topics) {
        auto const field = day_field_of(topic);
        auto const message = texts.translate("Vul een dag in, zoals 21-11-2026.");
        days.push_back(
            days.empty() ? page.form.date(field, message) : page.form.optional_date(field, message)
        );
    }
    auto dagdelen = std::vector<PlannedDagdeel>{};
    if (page.form.has_errors()) {
        return dagdelen;
    }
    auto const filled = weekly_where_open(days);
    for (auto at = std::size_t{0}; at < filled.size(); ++at) {
        dagdelen.push_back({.topic = page.topics[at].code, .on = filled[at]});
    }
    return dagdelen;
}

std::optional<people::PersonId> read_trainer(CoursePlanPage const& page)
{
    auto const chosen = page.form.value("trainer");
    auto const is_known =
        std::ranges::find(page.trainers, chosen, &web::Choice::value) != page.trainers.end();
    return is_known ? std::optional{people::PersonId{std::stoll(chosen)}} : std::nullopt;
}

} // namespace

std::string day_field_of(programme::Choice const& topic)
{
    return topic.code.empty() ? "day" : "day_" + topic.code;
}

std::optional<CoursePlanInput> read_course_plan(CoursePlanPage& page, text::Texts const& texts)
{
    auto& form = page.form;
    auto plan = CoursePlan{
        .kind = page.kind,
        .title = form.required("title", texts.translate("Vul een naam in."), most_characters_of_title),
        .place =
            {.name = form.required("place_name", texts.translate("Vul in waar het is.")),
             .street = form.optional("street"),
             .town = form.optional("town")},
        .hours = read_course_hours(form, texts),
        .trainer = read_trainer(page),
        .most_volunteers = form.number(
                                   "most_volunteers",
                                   1,
                                   most_volunteers_of_any,
                                   texts.translate("Vul een getal in van 1 tot en met 60.")
        )
                               .value_or(1),
        .dagdelen = {},
    };
    auto other_trainer = form.optional("other_trainer");
    plan.dagdelen = read_dagdelen_of_course(page, texts);
    return form.has_errors()
               ? std::nullopt
               : std::optional{
                     CoursePlanInput{.plan = std::move(plan), .other_trainer = std::move(other_trainer)}
                 };
}

void prefill_course_plan(web::Form& form, CoursePlan const& plan)
{
    form.prefill("title", plan.title);
    form.prefill("place_name", plan.place.name);
    form.prefill("street", plan.place.street);
    form.prefill("town", plan.place.town);
    form.prefill("starts_at", plan.hours.starts_at);
    form.prefill("ends_at", plan.hours.ends_at);
    form.prefill("trainer", plan.trainer ? std::to_string(plan.trainer->value()) : "");
    form.prefill("most_volunteers", std::to_string(plan.most_volunteers));
    for (auto const& dagdeel : plan.dagdelen) {
        form.prefill(day_field_of({.code = dagdeel.topic, .name = {}}), base::to_iso(dagdeel.on));
    }
}

} // namespace training
