#include "matching/pages/candidates_page.hpp"

#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "matching/model/match_questions.hpp"
#include "matching/pages/candidate_words.hpp"
#include "matching/pages/match_words.hpp"
#include "matching/pages/obstacle_words.hpp"
#include "matching/pages/person_names.hpp"
#include "matching/pages/what_if_words.hpp"
#include "matching/store/match_wish_store.hpp"
#include "matching/store/pool_store.hpp"
#include "matching/store/weights_store.hpp"
#include "needs/store/need_store.hpp"
#include "volunteers/pages/profile_words.hpp"
#include "volunteers/pages/volunteer_words.hpp"

#include <algorithm>

namespace matching {

namespace {

constexpr auto most_what_ifs_shown = std::size_t{4};
constexpr auto most_names_shown = std::size_t{5};
constexpr auto most_dagdelen_shown = std::size_t{21}; // all of them

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

std::string hopes_in_words(MatchWishes const& wishes, accounts::PageRequest const& request)
{
    auto const& texts = request.texts;
    auto const experiences = volunteers::words_for(wishes.experiences, request.programme.experiences, texts);
    auto const interests = volunteers::words_for(wishes.interests, request.programme.interests, texts);
    return experiences + (experiences.empty() || interests.empty() ? "" : ", ") + interests;
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
    auto const wishes = load_match_wishes(request.database, family_case.id);
    return {
        .question = family_case.question,
        .needs = volunteers::words_for(categories, programme.need_categories, texts),
        .language = volunteers::words_for({family_case.home_language}, programme.languages, texts),
        .interpreter = family_case.interpreter,
        .dagdelen = volunteers::words_for(family_case.dagdelen, most_dagdelen_shown, texts),
        .wishes = family_case.wishes,
        .hopes = hopes_in_words(wishes, request),
        .at_home = volunteers::words_for(wishes.at_home, programme.limits, texts),
        .waiting_days = waiting_days(history, request.today),
    };
}

CandidateRow row_of(
    accounts::SignedInRequest& request, Candidate const& candidate, Viewpoint const& from, Names const& names
)
{
    auto row = CandidateRow{
        .id = candidate.volunteer.id,
        .name = names.at(candidate.volunteer.person),
        .home = home_elsewhere(request, candidate.volunteer),
        .sentence = sentence_about(candidate, from),
        .wishes = volunteers::things_to_know(
            candidate.volunteer.profile, from.yardstick.today, from.programme, from.texts
        ),
        .factors = {},
        .points = candidate.points,
        .most = 0,
    };
    for (auto const& [factor, points, most] : candidate.factors) {
        row.most += most;
        if (most > 0) {
            row.factors.push_back(
                {.label = word_for(factor, from.texts),
                 .words = words_for_factor(factor, candidate, from),
                 .points = points,
                 .most = most}
            );
        }
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
    accounts::SignedInRequest& request,
    Advice const& advice,
    Viewpoint const& from,
    Names const& names
)
{
    for (auto const& candidate : advice.candidates) {
        page.candidates.push_back(row_of(request, candidate, from, names));
    }
    for (auto const& left_out : advice.left_out) {
        if (!is_gone(left_out.volunteer)) {
            page.left_out.push_back(
                {.id = left_out.volunteer.id,
                 .name = names.at(left_out.volunteer.person),
                 .home = home_elsewhere(request, left_out.volunteer),
                 .why = words_for(left_out, from)}
            );
        }
    }
}

std::string names_of(
    std::vector<volunteers::VolunteerId> const& ids,
    std::vector<PoolVolunteer> const& pool,
    Names const& names,
    text::Texts const& texts
)
{
    auto list = std::string{};
    auto named = std::size_t{0};
    for (auto const& volunteer : pool) {
        if (named < most_names_shown && std::ranges::find(ids, volunteer.id) != ids.end()) {
            list += (list.empty() ? "" : ", ") + names.at(volunteer.person);
            ++named;
        }
    }
    return named == ids.size() ? list
                               : text::fill(
                                     texts.translate("{names} en nog {count}"),
                                     {{"names", list}, {"count", std::to_string(ids.size() - named)}}
                                 );
}

void add_what_ifs(
    CandidatesPage& page, std::vector<PoolVolunteer> const& pool, Viewpoint const& from, Names const& names
)
{
    for (auto const& what_if : what_ifs(from.family, pool, from.yardstick)) {
        if (page.what_ifs.size() < most_what_ifs_shown) {
            page.what_ifs.push_back(
                {.words = words_for(what_if, from.texts),
                 .names = names_of(what_if.brings_in, pool, names, from.texts)}
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
        .what_ifs = {},
        .learned = {},
        .left_out = {},
        .refusal = allowed ? std::string{} : word_for_no_proposal(allowed.error(), request.texts),
    };
    auto const family = load_pool_family(database, family_case);
    auto const yardstick = load_yardstick(database, family_case.location, request.programme, request.today);
    auto const pool = load_pool(database, family_case.location, family, request.programme, request.today);
    auto const from = Viewpoint{
        .family = family, .yardstick = yardstick, .programme = request.programme, .texts = request.texts
    };
    auto const names = names_at(database, family_case.location);
    add_rows(page, request, advise(family, pool, yardstick), from, names);
    add_what_ifs(page, pool, from, names);
    page.learned = learned_from(request, history, family, pool, names);
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
