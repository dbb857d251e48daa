#include "matching/pages/candidates_page.hpp"

#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "matching/model/match_questions.hpp"
#include "matching/pages/candidate_words.hpp"
#include "matching/pages/match_words.hpp"
#include "matching/store/pool_store.hpp"
#include "needs/store/need_store.hpp"
#include "people/store/person_store.hpp"
#include "volunteers/pages/profile_words.hpp"
#include "volunteers/pages/volunteer_words.hpp"

#include <map>

namespace matching {

namespace {

using Names = std::map<people::PersonId, std::string>;

constexpr auto most_dagdelen_shown = std::size_t{21}; // all of them

Names names_at(database::Connection& database, people::LocationId location)
{
    auto names = Names{};
    for (auto const& person : people::list_people(database, location)) {
        names.emplace(person.id, people::full_name(person));
    }
    return names;
}

// Counted from the day she was accepted, or from the end of the last match.
std::optional<int> waiting_days(programme::CaseHistory const& history, base::Date today)
{
    auto days = std::optional<int>{};
    for (auto const& event : history.events) {
        if (event.kind == programme::EventKind::accepted || event.kind == programme::EventKind::match_ended) {
            days = base::days_between(event.on, today);
        }
    }
    return days;
}

std::vector<std::string> categories_of(std::vector<needs::Need> const& needs)
{
    auto categories = std::vector<std::string>{};
    for (auto const& need : needs) {
        categories.push_back(need.category);
    }
    return categories;
}

FamilyFacts facts_of(
    accounts::SignedInRequest& request,
    intake::FamilyCase const& family_case,
    programme::CaseHistory const& history
)
{
    auto const& texts = request.texts;
    auto const& programme = request.programme;
    auto const categories = categories_of(needs::list_current_needs(request.database, family_case.id));
    return {
        .question = family_case.question,
        .needs = volunteers::words_for(categories, programme.need_categories, texts),
        .language = volunteers::words_for({family_case.home_language}, programme.languages, texts),
        .interpreter = family_case.interpreter,
        .dagdelen = volunteers::words_for(family_case.dagdelen, most_dagdelen_shown, texts),
        .wishes = family_case.wishes,
        .waiting_days = waiting_days(history, request.today),
    };
}

CandidateRow row_of(
    Candidate const& candidate,
    FamilyWish const& wish,
    Names const& names,
    accounts::PageRequest const& request
)
{
    auto row = CandidateRow{
        .id = candidate.volunteer.id,
        .name = names.at(candidate.volunteer.person),
        .sentence = sentence_about(candidate, wish, request.programme, request.texts),
        .wishes = volunteers::things_to_know(
            candidate.volunteer.profile, request.today, request.programme, request.texts
        ),
        .factors = {},
    };
    for (auto const& [factor, points, most] : candidate.factors) {
        row.factors.push_back({.label = word_for(factor, request.texts), .percent = 100 * points / most});
    }
    return row;
}

bool is_gone(PoolVolunteer const& volunteer)
{
    return volunteer.state == volunteers::PipelineState::stopped
           || volunteer.state == volunteers::PipelineState::not_suited;
}

void add_rows(
    CandidatesPage& page,
    Advice const& advice,
    intake::FamilyCase const& family_case,
    accounts::SignedInRequest& request
)
{
    auto const names = names_at(request.database, family_case.location);
    auto const wish = wish_of(family_case);
    for (auto const& candidate : advice.candidates) {
        page.candidates.push_back(row_of(candidate, wish, names, request));
    }
    for (auto const& left_out : advice.left_out) {
        if (!is_gone(left_out.volunteer)) {
            page.left_out.push_back(
                {.id = left_out.volunteer.id,
                 .name = names.at(left_out.volunteer.person),
                 .why = words_for(left_out, request.today, request.texts)}
            );
        }
    }
}

// A family has one open proposal at a time.
std::string word_for_no_proposal(programme::JourneyRefusal refusal, text::Texts const& texts)
{
    return refusal == programme::JourneyRefusal::already_done
               ? texts.translate("Er is al iemand voor dit gezin gevraagd. Wacht op het antwoord, of neem "
                                 "het voorstel terug.")
               : intake::word_for(refusal, texts);
}

} // namespace

CandidatesPage load_candidates_page(accounts::SignedInRequest& request)
{
    auto& database = request.database;
    auto const id = intake::case_in_path(request);
    auto const family_case = intake::load_family_case(database, id, request.location());
    auto const history = intake::load_history(database, id);
    auto const allowed = may_propose(request.programme, history, request.today);
    auto page = CandidatesPage{
        .heading = intake::load_case_heading(database, id, request.location()),
        .family = facts_of(request, family_case, history),
        .candidates = {},
        .left_out = {},
        .refusal = allowed ? std::string{} : word_for_no_proposal(allowed.error(), request.texts),
    };
    auto const pool = load_pool(database, family_case, request.programme, request.today);
    add_rows(page, advise(wish_of(family_case), pool, request.today), family_case, request);
    return page;
}

std::string address_of_proposals(intake::FamilyCaseId family_case)
{
    return intake::address_of(family_case) + "/proposals";
}

std::string address_of_proposal(intake::FamilyCaseId family_case, volunteers::VolunteerId volunteer)
{
    return address_of_proposals(family_case) + "?volunteer=" + std::to_string(volunteer.value());
}

} // namespace matching
