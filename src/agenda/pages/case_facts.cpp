#include "agenda/pages/case_facts.hpp"

#include "agenda/pages/gather.hpp"
#include "intake/pages/journey_words.hpp"
#include "intake/store/family_case_store.hpp"
#include "locations/store/location_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "matching/store/klik_store.hpp"
#include "matching/store/match_store.hpp"
#include "matching/store/match_volunteer_store.hpp"
#include "needs/store/need_store.hpp"
#include "people/store/person_store.hpp"
#include "support/store/visit_store.hpp"
#include "volunteers/model/volunteer_clock.hpp"
#include "volunteers/store/volunteer_event_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace agenda {

namespace {

// Where she comes from, when it is not here.
std::string home_of(accounts::SignedInRequest& request, volunteers::Volunteer const& volunteer)
{
    return volunteer.location == request.location()
               ? std::string{}
               : locations::load_location(request.database, volunteer.location).name;
}

std::vector<MatchWithVolunteer> load_matches(
    accounts::SignedInRequest& request, intake::FamilyCaseId id, programme::CaseHistory const& history
)
{
    auto matches = std::vector<MatchWithVolunteer>{};
    for (auto const& match : matching::list_matches_of_case(request.database, id)) {
        auto const volunteer = matching::load_volunteer_of(request.database, match);
        auto const of_volunteer = volunteers::load_volunteer_history(request.database, match.volunteer);
        matches.push_back(
            {.match = match,
             .volunteer = people::load_person(request.database, volunteer.person, volunteer.location),
             .home = home_of(request, volunteer),
             .state = programme::match_state(history, match.id),
             .vog = volunteers::vog_state(of_volunteer, request.programme, request.today),
             .vog_has_lapsed = volunteers::vog_has_lapsed(of_volunteer, request.programme, request.today)}
        );
    }
    return matches;
}

std::string age_words(intake::Child const& child, base::Date today, text::Texts const& texts)
{
    if (child.due_on && today <= *child.due_on) {
        return text::fill(texts.translate("verwacht in {month}"), {{"month", texts.month(*child.due_on)}});
    }
    auto const born = child.born_in ? *child.born_in : *child.due_on;
    auto const months = (static_cast<int>(today.year()) - static_cast<int>(born.year())) * 12
                        + static_cast<int>(static_cast<unsigned>(today.month()))
                        - static_cast<int>(static_cast<unsigned>(born.month()));
    return months < 24 ? text::fill(
                             texts.plural("{count} maand", "{count} maanden", months),
                             {{"count", texts.number(months)}}
                         )
                       : text::fill(
                             texts.plural("{count} jaar", "{count} jaar", months / 12),
                             {{"count", texts.number(months / 12)}}
                         );
}

std::string children_words(CaseFacts const& facts, accounts::SignedInRequest const& request)
{
    auto ages = std::vector<std::string>{};
    for (auto const& child : facts.family_case.children) {
        ages.push_back(age_words(child, request.today, request.texts));
    }
    auto const all = fmt::format("{}", fmt::join(ages, ", "));
    return text::fill(request.texts.translate("Kinderen: {ages}"), {{"ages", all}});
}

std::string language_words(CaseFacts const& facts, accounts::SignedInRequest const& request)
{
    auto const* const language =
        programme::find_choice(request.programme.languages, facts.family_case.home_language);
    auto const name =
        language == nullptr ? facts.family_case.home_language : request.texts.translate(language->name);
    return facts.family_case.interpreter
               ? text::fill(request.texts.translate("{language}, met tolk"), {{"language", name}})
               : name;
}

void add_match_agreements(
    std::vector<FactView>& agreements, MatchWithVolunteer const& one, accounts::SignedInRequest& request
)
{
    auto const& texts = request.texts;
    if (auto const agreed = support::find_agreement(request.database, one.match.id, request.today)) {
        auto const words = intake::word_for(agreed->dagdeel, texts);
        agreements.push_back(
            {.name = one.volunteer.first_name,
             .value = agreed->starts_at.empty() ? words : fmt::format("{}, {}", words, agreed->starts_at)}
        );
    }
    auto const visits = support::count_visits(request.database, one.match.id);
    auto const last = support::list_visits(request.database, one.match.id, 1);
    if (!last.empty()) {
        agreements.push_back(
            {.name = texts.translate("Laatste bezoek"),
             .value = fmt::format(
                 "{} ({})",
                 texts.date(last.front().visited_on),
                 text::fill(
                     texts.plural("{count} bezoek", "{count} bezoeken", visits.happened),
                     {{"count", texts.number(visits.happened)}}
                 )
             )}
        );
    }
}

void add_match_links(std::vector<LinkView>& links, CaseFacts const& facts, text::Texts const& texts)
{
    for (auto const& one : facts.matches) {
        auto const base = fmt::format("/matches/{}/", one.match.id.value());
        auto const named = [&](std::string_view words) {
            return text::fill(texts.translate(words), {{"volunteer", one.volunteer.first_name}});
        };
        if (one.state == programme::MatchState::active) {
            links.push_back(
                {.words = named(text::mark("Bezoeken van {volunteer}")), .address = base + "visits"}
            );
            links.push_back(
                {.words = named(text::mark("Stop de koppeling met {volunteer}")), .address = base + "end"}
            );
        } else if (takes_part(one.state)) {
            links.push_back(
                {.words = named(text::mark("Neem het voorstel van {volunteer} terug")),
                 .address = base + "withdrawal"}
            );
        }
    }
}

} // namespace

bool takes_part(programme::MatchState state)
{
    using programme::MatchState;
    return state == MatchState::proposed || state == MatchState::accepted_by_volunteer
           || state == MatchState::introduced || state == MatchState::klik_both
           || state == MatchState::active;
}

CaseFacts load_case_facts(accounts::SignedInRequest& request, intake::FamilyCaseId id)
{
    auto family_case = intake::load_family_case(request.database, id, request.location());
    auto history = load_whole_history(request, id);
    auto const state = programme::case_state(history);
    auto due = programme::is_over(state) ? std::vector<programme::DueItem>{}
                                         : programme::due_items(request.programme, history, request.today);
    return {
        .family_case = family_case,
        .parent = people::load_person(request.database, family_case.parent, request.location()),
        .history = history,
        .state = state,
        .events = intake::list_case_events(request.database, id),
        .matches = load_matches(request, id, history),
        .needs = needs::list_needs(request.database, id),
        .due = std::move(due),
        .repeated_questions = matching::list_repeated_questions_of_case(request.database, id),
    };
}

std::string volunteer_of(CaseFacts const& facts, std::optional<programme::MatchId> match)
{
    auto const found = std::ranges::find_if(facts.matches, [&](MatchWithVolunteer const& one) {
        return match && one.match.id == *match;
    });
    return found == facts.matches.end() ? std::string{} : found->volunteer.first_name;
}

std::vector<std::string> family_facts(CaseFacts const& facts, accounts::SignedInRequest const& request)
{
    auto const code = locations::MunicipalityCode::parse(facts.family_case.municipality_code);
    auto lines = std::vector{locations::load_municipality(request.database, code.value()).short_name};
    if (!facts.family_case.children.empty()) {
        lines.push_back(children_words(facts, request));
    }
    auto const* const household =
        programme::find_choice(request.programme.households, facts.family_case.household);
    if (household != nullptr) {
        lines.push_back(request.texts.translate(household->name));
    }
    lines.push_back(language_words(facts, request));
    return lines;
}

std::vector<FactView> agreements_of(CaseFacts const& facts, accounts::SignedInRequest& request)
{
    auto const& texts = request.texts;
    auto agreements = std::vector<FactView>{};
    for (auto const& one : facts.matches) {
        if (one.state == programme::MatchState::active) {
            add_match_agreements(agreements, one, request);
        }
    }
    auto dagdelen = std::vector<std::string>{};
    for (auto const& dagdeel : facts.family_case.dagdelen) {
        dagdelen.push_back(intake::word_for(dagdeel, texts));
    }
    if (!dagdelen.empty()) {
        agreements.push_back(
            {.name = texts.translate("Het gezin kan"), .value = fmt::format("{}", fmt::join(dagdelen, ", "))}
        );
    }
    if (!facts.family_case.wishes.empty()) {
        agreements.push_back({.name = texts.translate("Wensen"), .value = facts.family_case.wishes});
    }
    return agreements;
}

std::vector<LinkView> more_links(CaseFacts const& facts, text::Texts const& texts)
{
    using programme::CaseState;
    auto const base = fmt::format("/cases/{}/", facts.family_case.id.value());
    auto links = std::vector<LinkView>{};
    auto const add = [&](std::string words, std::string_view place) {
        links.push_back({.words = std::move(words), .address = base + std::string{place}});
    };
    auto const before_support = facts.state == CaseState::applied || facts.state == CaseState::acquaintance
                                || facts.state == CaseState::waiting
                                || facts.state == CaseState::in_introduction;
    if (!programme::is_over(facts.state)) {
        add(texts.translate("Laat de ouder zelf invullen"), "self-scorings");
    }
    if (facts.state == CaseState::supported) {
        add(texts.translate("Spreek afbouw af"), "winding-down");
        add(texts.translate("Leg een evaluatie vast"), "evaluations");
    }
    if (programme::is_over(facts.state)) {
        return links;
    }
    if (programme::is_paused(facts.history)) {
        add(texts.translate("Hervat het traject"), "resumption");
    } else if (facts.state != CaseState::closed) {
        add(texts.translate("Zet het traject stil"), "pause");
    }
    if (before_support) {
        add(texts.translate("Het gezin gaat niet verder"), "exit");
    }
    add_match_links(links, facts, texts);
    return links;
}

} // namespace agenda
