#include "agenda/pages/step_link.hpp"

#include "matching/pages/match_words.hpp"
#include "programme/model/step_codes.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace agenda {

namespace {

namespace codes = programme::step_codes;

struct StepForm {
    std::string_view step;
    std::string_view action;
    std::string_view place;                   // below /cases/{case} or /matches/{match}
    std::string_view place_when_planned = {}; // once a day was set, the next thing is to record that it was
    std::string_view action_when_planned = {};
};

constexpr auto record = text::mark("Leg vast");
constexpr auto plan = text::mark("Plan");

constexpr auto forms = std::to_array<StepForm>({
    {codes::first_contact, record, "contacts"},
    {codes::acquaintance, plan, "acquaintance-plan", "acquaintance", record},
    {codes::fit_decision, text::mark("Beslis"), "fit"},
    {codes::proposal, text::mark("Zoek"), "proposals"},
    {codes::volunteer_answer, record, "answer"},
    {codes::introduction, plan, "introduction-plan", "introduction", record},
    {codes::klik_answers, record, "klik"},
    {codes::start, text::mark("Start"), "start"},
    {codes::notice_of_start, text::mark("Bekijk"), "notices/start"},
    {codes::visits, text::mark("Bekijk"), "visits"},
    {codes::first_check, record, "first-check"},
    {codes::interim_evaluation, record, "evaluations"},
    {codes::coaching, record, "coaching-talks"},
    {codes::longest_duration, text::mark("Bespreek"), "winding-down"},
    {codes::pause_review, text::mark("Hervat"), "resumption"},
    {codes::last_visit, text::mark("Stop"), "end"},
    {codes::closing_visit, record, "closing"},
    {codes::notice_of_end, text::mark("Bekijk"), "notices/end"},
    {codes::debrief, record, "debrief"},
    {codes::follow_up, record, "follow-up"},
});

std::string base_address(intake::FamilyCaseId family_case, programme::DueItem const& item)
{
    return item.match ? fmt::format("/matches/{}", item.match->value())
                      : fmt::format("/cases/{}", family_case.value());
}

} // namespace

StepLink step_link(
    programme::ProgrammeVersion const& programme,
    intake::FamilyCaseId family_case,
    programme::DueItem const& item,
    text::Texts const& texts
)
{
    auto const words = texts.translate(programme::step(programme, item.step).name);
    auto const form = std::ranges::find(forms, item.step, &StepForm::step);
    if (form == forms.end()) {
        return {
            .words = words,
            .action = texts.translate("Open"),
            .address = fmt::format("/cases/{}", family_case.value())
        };
    }
    auto const is_planned = item.planned && !form->place_when_planned.empty();
    return {
        .words = words,
        .action = texts.translate(is_planned ? form->action_when_planned : form->action),
        .address = fmt::format(
            "{}/{}", base_address(family_case, item), is_planned ? form->place_when_planned : form->place
        ),
    };
}

std::string title_of(StepLink const& link, StepPeople const& people, text::Texts const& texts)
{
    if (people.stalled) {
        return matching::words_for(
            *people.stalled, {.parent = people.parent, .volunteer = people.volunteer}, texts
        );
    }
    return people.volunteer.empty() ? link.words : fmt::format("{} · {}", link.words, people.volunteer);
}

std::string when(programme::DueItem const& item, base::Date today, text::Texts const& texts)
{
    auto const late = base::days_between(item.due, today);
    if (late > 0) {
        return text::fill(
            texts.plural("{count} dag te laat", "{count} dagen te laat", late),
            {{"count", texts.number(late)}}
        );
    }
    return late == 0 ? texts.translate("vandaag") : texts.weekday_date(item.due);
}

} // namespace agenda
