#include "support/pages/gather_my_families.hpp"

#include "intake/pages/journey_words.hpp"
#include "intake/pages/place_name.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "matching/store/match_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/pages/support_words.hpp"
#include "support/store/call_request_store.hpp"
#include "support/store/rhythm_store.hpp"
#include "support/store/visit_store.hpp"
#include "support/store/visit_words_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace support {

namespace {

constexpr auto days_words_stay = 14;

bool is_asked(accounts::PageRequest const& request, std::string_view name, matching::MatchId match)
{
    return request.http.query.first(name) == std::to_string(match.value());
}

VisitQuestion question_about(
    accounts::PageRequest const& request, MyFamily const& family, std::optional<Visit> const& answer
)
{
    if (!family.last_visit) {
        return VisitQuestion::answered;
    }
    if (is_asked(request, "why-not", family.match)) {
        return VisitQuestion::why_not;
    }
    return answer && !is_asked(request, "change", family.match) ? VisitQuestion::answered
                                                                : VisitQuestion::open;
}

std::optional<base::Date>
next_day(accounts::PageRequest const& request, Rhythm const& rhythm, base::Date from)
{
    auto const next = next_visit(request.programme, rhythm, from);
    return next ? std::optional{next->on} : std::nullopt;
}

// The day about which she answers, when it lies in the time that she comes; and what she said about it.
void add_last_visit(accounts::SignedInRequest& request, Rhythm const& rhythm, MyFamily& family)
{
    auto const last = last_visit(request.programme, rhythm, request.today);
    auto answer = std::optional<Visit>{};
    if (last) {
        family.last_visit = last->on;
        answer = find_visit(request.database, family.match, last->on);
    }
    family.question = question_about(request, family, answer);
    if (answer) {
        family.answer = words_for(*answer, request.programme, request.texts);
        // Today was answered: the next visit is another day.
        family.next_visit = next_day(request, rhythm, base::add_days(request.today, 1));
    }
}

std::string last_words(accounts::SignedInRequest& request, matching::MatchId match)
{
    auto const said =
        find_last_words(request.database, match, request.now - std::chrono::days{days_words_stay});
    return said ? said->words : std::string{};
}

std::optional<MyFamily> family_of(accounts::SignedInRequest& request, matching::Match const& match)
{
    auto& database = request.database;
    auto const history = intake::load_history(database, match.family_case);
    auto const agreement = find_agreement(database, match.id, request.today);
    if (!agreement || programme::match_state(history, match.id) != programme::MatchState::active) {
        return std::nullopt;
    }
    auto const rhythm = load_rhythm(database, match.id);
    auto const family_case = intake::load_family_case(database, match.family_case, match.location);
    auto family = MyFamily{
        .match = match.id,
        .name = people::load_person(database, family_case.parent, match.location).first_name,
        .place = intake::place_name(database, family_case.municipality_code),
        .dagdeel = intake::word_for(agreement->dagdeel, request.texts),
        .weekday = agreement->dagdeel.weekday,
        .time = agreement->starts_at,
        .next_visit = next_day(request, rhythm, request.today),
        .last_visit = std::nullopt,
        .question = VisitQuestion::answered,
        .answer = {},
        .words = last_words(request, match.id),
    };
    add_last_visit(request, rhythm, family);
    return family;
}

} // namespace

volunteers::VolunteerId own_volunteer(accounts::SignedInRequest& request)
{
    auto const id = volunteers::find_volunteer_of_person(request.database, request.actor.person);
    return id ? *id : throw base::NotFound{"a volunteer for this account"};
}

MyFamiliesPage gather_my_families(accounts::SignedInRequest& request)
{
    auto const volunteer = own_volunteer(request);
    auto page = MyFamiliesPage{
        .families = {}, .asked = std::nullopt, .form = web::Form{request.http.form, request.texts}
    };
    for (auto const& match : matching::list_open_matches_of(request.database, volunteer)) {
        if (auto const family = family_of(request, match)) {
            page.form.prefill(
                family->fields().minutes, std::to_string(request.programme.usual_visit.minutes)
            );
            page.families.push_back(*family);
        }
    }
    if (auto const call = find_open_call(request.database, volunteer)) {
        page.asked = call->urgency;
    }
    return page;
}

} // namespace support
