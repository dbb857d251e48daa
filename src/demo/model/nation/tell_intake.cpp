#include "demo/model/nation/case_story.hpp"

#include <algorithm>
#include <array>

namespace demo {

namespace {

using programme::EventKind;

// What parents ask for, in percent of families.
struct Asked {
    std::string_view category;
    double share;
};

constexpr auto questions_of_parents = std::to_array<Asked>({
    {"emotional", 0.56},
    {"informational", 0.60},
    {"practical", 0.44},
    {"connection", 0.40},
});

// How parents cope at first: so many of hundred with 0, with 1 and so on; and what becomes of it, from one
// less to three more.
constexpr auto weights_of_first_scores = std::to_array({8, 26, 35, 22, 7, 2});
constexpr auto weights_of_gains = std::to_array({8, 17, 36, 27, 12});

constexpr auto hours_of_appointments =
    std::to_array<std::string_view>({"09:30", "10:00", "11:00", "13:30", "14:00", "15:30"});

// In percent of families; the last of them did not say.
constexpr auto households = std::to_array<std::string_view>({"one_parent", "two_parents", "other", ""});
constexpr auto weights_of_households = std::to_array({27, 59, 3, 11});

bool was_called_in_vain(CaseStory& story)
{
    return story.line.exit == CaseExit::unreachable || story.draw.chance(0.25);
}

// Attempts lie between the application and the contact, or the end when there is none.
void tell_first_contact(CaseStory& story)
{
    auto const& line = story.line;
    auto const gone = line.exit == CaseExit::unreachable;
    if (line.contacted == line.applied && !gone) {
        return;
    }
    auto const until = gone ? line.exited : *line.contacted;
    auto const step = gone ? 5 : 2;
    for (auto day = line.applied + 1; was_called_in_vain(story) && day < until; day = day + step) {
        auto const on = story.telling.work.previous(day);
        if (on >= line.applied && story.is_told(on)) {
            story.add(EventKind::contact_attempted, on, story.by_coordinator(on)).note =
                story.words("contact_missed");
            story.facts.responsible = story.facts.coordinator;
        }
    }
    if (story.is_told(line.contacted)) {
        story.add(EventKind::contacted, *line.contacted, story.by_coordinator(*line.contacted)).note =
            story.words("contact");
        story.facts.responsible = story.facts.coordinator;
    }
}

void add_need(CaseStory& story, std::string_view category, Day chosen_on, bool was_visited)
{
    auto& facts = story.facts;
    facts.needs.push_back(
        {.id = needs::NeedId{story.ids.need++},
         .category = category,
         .words = was_visited ? std::string_view{story.words(std::string{category})} : std::string_view{},
         .chosen_on = chosen_on}
    );
    story.first_scores.push_back(static_cast<int>(story.draw.weighted(weights_of_first_scores)));
    story.gains.push_back(static_cast<int>(story.draw.weighted(weights_of_gains)) - 1);
}

// Some parents tick their questions when they apply; all of them say more at home.
void tell_needs(CaseStory& story)
{
    auto const& line = story.line;
    auto const was_visited = story.is_told(line.visited);
    for (auto const& [category, share] : questions_of_parents) {
        auto const ticked = story.draw.chance(0.75);
        auto const is_last = category == questions_of_parents.back().category && story.facts.needs.empty();
        if ((story.draw.chance(share) || is_last) && (ticked || was_visited)) {
            add_need(story, category, ticked ? line.applied : *line.visited, was_visited);
        }
    }
}

void tell_dagdelen(CaseStory& story)
{
    auto& dagdelen = story.facts.dagdelen;
    auto const add = [&](programme::Dagdeel const& dagdeel) {
        if (std::ranges::find(dagdelen, dagdeel) == dagdelen.end()) {
            dagdelen.push_back(dagdeel);
        }
    };
    for (auto const& match : story.line.matches) {
        if (match.volunteer >= 0) {
            add(story.telling.nation.volunteers[static_cast<std::size_t>(match.volunteer)].dagdeel);
        }
    }
    for (auto more = story.draw.whole(dagdelen.empty() ? 1 : 0, 3); more > 0; --more) {
        auto const part = static_cast<programme::DayPart>(story.draw.whole(0, 1));
        add({.weekday = story.draw.whole(1, 5), .part = part});
    }
}

// From a stream of its own, so that all else stays as it was.
void tell_household(CaseStory& story)
{
    auto draw = story.telling.draw.of(Stream::carers, story.facts.number);
    story.facts.household = households[draw.weighted(weights_of_households)];
}

void tell_consents_at_home(CaseStory& story, Recorded const& recorded)
{
    constexpr auto share_agreeing = 0.85;
    if (!story.facts.referrer || !story.facts.consents.empty()) {
        return;
    }
    auto const given = story.draw.chance(share_agreeing);
    for (auto const purpose : {intake::ConsentPurpose::start_notice, intake::ConsentPurpose::end_notice}) {
        story.facts.consents.push_back(
            {.consent =
                 {.purpose = purpose,
                  .given = given,
                  .answered_on = base::Date{*story.line.visited},
                  .how = intake::ConsentChannel::home_visit},
             .recorded = recorded}
        );
    }
}

void tell_acquaintance(CaseStory& story)
{
    auto const& line = story.line;
    if (story.is_told(line.visit_planned)) {
        auto& planned = story.add(
            EventKind::acquaintance_planned, *line.visit_planned, story.by_coordinator(*line.visit_planned)
        );
        planned.event.planned_for = base::Date{*line.visited};
        planned.time = story.draw.pick(hours_of_appointments);
        story.facts.responsible = story.facts.coordinator;
        ++story.facts.version;
    }
    if (!story.is_told(line.visited)) {
        return;
    }
    auto const recorded = story.by_coordinator(*line.visited);
    story.add(EventKind::acquaintance_held, *line.visited, recorded).note = story.words("acquaintance");
    ++story.facts.version;
    tell_dagdelen(story);
    tell_household(story);
    tell_consents_at_home(story, recorded);
    story.add_scores(needs::Moment::acquaintance, *line.visited, 0.0);
}

void tell_fit_checks(CaseStory& story, std::string_view unconfirmed)
{
    for (auto const& point : story.telling.programme.fit_checklist) {
        story.facts.fit_checks.emplace_back(point.code, point.code != unconfirmed);
    }
}

void tell_decision(CaseStory& story)
{
    constexpr auto share_with_note = 0.07;
    auto const& line = story.line;
    if (!story.is_told(line.decided)) {
        return;
    }
    auto& accepted = story.add(EventKind::accepted, *line.decided, story.by_coordinator(*line.decided));
    auto const has_note = story.draw.chance(share_with_note);
    accepted.note = has_note ? std::string_view{story.words("fit_note")} : std::string_view{};
    tell_fit_checks(story, has_note ? "everyday_question" : "");
}

EventKind event_of(CaseExit exit)
{
    switch (exit) {
    case CaseExit::not_suitable:
        return EventKind::not_suitable;
    case CaseExit::withdrawn:
        return EventKind::withdrawn;
    case CaseExit::unreachable:
        return EventKind::unreachable;
    case CaseExit::no_capacity:
        return EventKind::no_capacity;
    }
    std::unreachable();
}

void tell_exit(CaseStory& story)
{
    constexpr auto reasons = std::to_array<std::string_view>(
        {"neighbourhood_team", "professional_help", "youth_health_care", "other_volunteers", "only_chores"}
    );
    auto const& line = story.line;
    if (!line.exit || !story.is_told(line.exited)) {
        return;
    }
    auto const kind = event_of(*line.exit);
    auto const recorded = story.by_coordinator(line.exited);
    auto& left = story.add(kind, line.exited, recorded);
    left.note = story.words(std::string{base::to_code(kind)});
    auto const refused = *line.exit == CaseExit::not_suitable;
    if (refused) {
        left.event.code = story.draw.pick(reasons);
        tell_fit_checks(story, "everyday_question");
    }
    story.facts.over_on = line.exited;
    if (story.facts.referrer && story.may_tell(intake::ConsentPurpose::start_notice).value_or(false)) {
        story.tell_referrer(
            refused ? intake::NoticeKind::not_suitable : intake::NoticeKind::no_start,
            line.exited,
            recorded.at
        );
    }
}

} // namespace

void tell_intake(CaseStory& story)
{
    tell_first_contact(story);
    tell_needs(story);
    tell_acquaintance(story);
    tell_decision(story);
    tell_exit(story);
}

} // namespace demo
