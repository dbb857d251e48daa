#include "demo/model/nation/case_story.hpp"

#include <algorithm>
#include <array>

namespace demo {

namespace {

using programme::EventKind;

constexpr auto decline_reasons = std::to_array<std::string_view>(
    {"no_time", "no_time", "dagdeel", "distance", "question", "knows_family", "personal"}
);
constexpr auto no_klik_reasons = std::to_array<std::string_view>(
    {"no_feeling", "no_feeling", "expectations", "planning", "language", "question", "rather_not_say"}
);

matching::PoolFamily pool_family_of(CaseStory const& story)
{
    auto const& line = story.line;
    auto const& place = story.telling.nation.places[static_cast<std::size_t>(line.place)];
    auto family = matching::PoolFamily{
        .id = story.facts.id,
        .dagdelen = story.facts.dagdelen,
        .home_language = std::string{line.language},
        .interpreter = line.interpreter,
        .postcode = story.facts.postcode,
        .point = neighbourhood_of(place, line.home).point,
    };
    for (auto const& need : story.facts.needs) {
        family.need_categories.emplace_back(need.category);
    }
    for (auto const& child : line.children) {
        family.children.push_back(
            {.born_in = child.is_expected ? std::nullopt : std::optional{child.day},
             .due_on = child.is_expected ? std::optional{child.day} : std::nullopt}
        );
    }
    return family;
}

// Since her last family, or since she could come.
Day free_since(VolunteerLine const& volunteer, Day day)
{
    auto since = volunteer.available;
    for (auto const& spell : volunteer.spells) {
        since = spell.to < day ? std::max(since, spell.to) : since;
    }
    return since;
}

// The points with which the advice shows her on this day.
std::vector<matching::FactorPoints> weigh_match(CaseStory const& story, MatchLine const& line)
{
    auto const number = static_cast<std::size_t>(line.volunteer);
    auto const& volunteer = story.telling.nation.volunteers[number];
    auto const& place = story.telling.nation.places[static_cast<std::size_t>(volunteer.place)];
    auto const& ids = story.telling.volunteers[number];
    auto const& rules = story.telling.programme.matching;
    return matching::weigh(
        pool_family_of(story),
        {.id = ids.volunteer,
         .person = ids.person,
         .profile = story.telling.profiles[number],
         .state = volunteers::PipelineState::available,
         .standing = {.certified = true, .vog_valid_until = std::nullopt, .available = true},
         .point = neighbourhood_of(place, volunteer.home).point,
         .free_since = base::Date{free_since(volunteer, line.proposed)}},
        {.rules = rules,
         .weights = rules.weights,
         .neighbours = matching::Neighbours::allowed,
         .today = base::Date{line.proposed}}
    );
}

MatchFact& add_match(CaseStory& story, MatchLine const& line)
{
    constexpr auto weights_of_ranks = std::to_array({56, 20, 12, 6, 4, 2});
    auto const needs = story.facts.needs.empty() ? std::string_view{} : story.facts.needs.front().words;
    story.facts.matches.push_back({
        .id = matching::MatchId{story.ids.match++},
        .volunteer = story.telling.volunteers[static_cast<std::size_t>(line.volunteer)].volunteer,
        .motivation = story.words("motivation"),
        .told_to_volunteer = needs,
        .advice_rank = static_cast<int>(story.draw.weighted(weights_of_ranks)) + 1,
        .factors = weigh_match(story, line),
        .proposed_on = line.proposed,
        .over_on = line.over <= story.telling.until ? std::optional{line.over} : std::nullopt,
        .kliks = {},
        .agreement = {},
        .visits = {},
        .talks = {},
    });
    return story.facts.matches.back();
}

EventFact&
add_of_match(CaseStory& story, MatchFact const& match, EventKind kind, Day on, Recorded const& recorded)
{
    auto& fact = story.add(kind, on, recorded);
    fact.event.match = match.id;
    return fact;
}

// Most answer by the link in the mail.
Recorded answered(CaseStory& story, Day on)
{
    return story.draw.chance(0.8) ? story.by_link(on) : story.by_coordinator(on);
}

people::PersonId person_of(CaseStory const& story, MatchLine const& line)
{
    return story.telling.volunteers[static_cast<std::size_t>(line.volunteer)].person;
}

void tell_proposal(CaseStory& story, MatchLine const& line, MatchFact const& match)
{
    auto const recorded = story.by_coordinator(line.proposed);
    add_of_match(story, match, EventKind::proposed, line.proposed, recorded);
    auto const purpose = accounts::LinkPurpose::proposal;
    story.add_link(purpose, match.id.value(), person_of(story, line), recorded.at);
    story.add_mail(person_of(story, line), recorded.at);
    if (!story.is_told(line.answered)) {
        return;
    }
    auto const answer = answered(story, line.answered);
    auto const declines = line.fate == MatchFate::declined;
    auto& fact = add_of_match(
        story,
        match,
        declines ? EventKind::volunteer_declined : EventKind::volunteer_accepted,
        line.answered,
        answer
    );
    if (declines) {
        fact.event.code = story.draw.pick(decline_reasons);
        fact.note = story.words("decline");
    }
    story.withdraw_links(purpose, match.id.value(), answer.at);
}

void ask_about_klik(CaseStory& story, MatchLine const& line, MatchFact const& match, base::Instant at)
{
    if (story.facts.parent.email) {
        story.add_link(accounts::LinkPurpose::parent_klik, match.id.value(), story.facts.parent.id, at);
        story.add_mail(story.facts.parent.id, at);
    }
    story.add_link(accounts::LinkPurpose::volunteer_klik, match.id.value(), person_of(story, line), at);
    story.add_mail(person_of(story, line), at);
}

void tell_introduction(CaseStory& story, MatchLine const& line, MatchFact const& match)
{
    if (!story.is_told(line.introduction_planned)) {
        return;
    }
    auto& planned = add_of_match(
        story,
        match,
        EventKind::introduction_planned,
        line.introduction_planned,
        story.by_coordinator(line.introduction_planned)
    );
    planned.event.planned_for = base::Date{line.introduced};
    planned.time = "14:00";
    if (story.is_told(line.introduced)) {
        auto const recorded = story.by_coordinator(line.introduced);
        add_of_match(story, match, EventKind::introduced, line.introduced, recorded).note =
            story.words("introduction");
        ask_about_klik(story, line, match, recorded.at);
    }
}

struct Answer {
    matching::KlikSide side;
    matching::KlikAnswer answer;
    Day on;
};

void tell_klik(CaseStory& story, MatchFact& match, Answer const& given)
{
    if (!story.is_told(given.on)) {
        return;
    }
    auto const asks_parent = given.side == matching::KlikSide::parent;
    auto const by_mail = !asks_parent || story.facts.parent.email;
    auto const recorded = by_mail ? answered(story, given.on) : story.by_coordinator(given.on);
    auto const refuses = given.answer == matching::KlikAnswer::no;
    add_of_match(story, match, matching::event_of(given.side), given.on, recorded).event.code =
        base::to_code(given.answer);
    match.kliks.push_back(
        {.side = given.side,
         .given =
             {.answer = given.answer,
              .reason = refuses ? std::string{story.draw.pick(no_klik_reasons)} : std::string{},
              .remark = {}},
         .recorded = recorded}
    );
}

void withdraw_klik_links(CaseStory& story, MatchFact const& match, Day on)
{
    auto const at = moment_on(story.draw, on);
    story.withdraw_links(accounts::LinkPurpose::parent_klik, match.id.value(), at);
    story.withdraw_links(accounts::LinkPurpose::volunteer_klik, match.id.value(), at);
}

// One of ten who say yes first says not yet.
void tell_kliks(CaseStory& story, MatchLine const& line, MatchFact& match)
{
    using enum matching::KlikSide;
    using enum matching::KlikAnswer;
    auto const first = line.parent_first ? parent : volunteer;
    auto const second = line.parent_first ? volunteer : parent;
    if (line.fate == MatchFate::no_klik) {
        tell_klik(story, match, {.side = first, .answer = no, .on = line.first_klik});
    } else {
        tell_klik(story, match, {.side = first, .answer = yes, .on = line.first_klik});
        if (line.first_klik < line.second_klik && story.draw.chance(0.1)) {
            tell_klik(story, match, {.side = second, .answer = not_yet, .on = line.first_klik});
        }
        tell_klik(story, match, {.side = second, .answer = yes, .on = line.second_klik});
    }
    auto const settled = line.fate == MatchFate::no_klik ? line.over : line.started;
    if (story.is_told(settled)) {
        withdraw_klik_links(story, match, settled);
    }
}

} // namespace

void tell_matches(CaseStory& story)
{
    auto const count = std::ranges::count_if(story.line.matches, [&](MatchLine const& line) {
        return story.is_told(line.proposed);
    });
    story.facts.matches.reserve(static_cast<std::size_t>(count));
    for (auto const& line : story.line.matches) {
        if (!story.is_told(line.proposed)) {
            continue;
        }
        auto& match = add_match(story, line);
        tell_proposal(story, line, match);
        if (line.fate == MatchFate::declined) {
            continue;
        }
        tell_introduction(story, line, match);
        tell_kliks(story, line, match);
        if (line.fate == MatchFate::supports && story.is_told(line.started)) {
            tell_support(story, line, match);
        }
    }
}

} // namespace demo
