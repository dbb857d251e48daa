#include "agenda/pages/gather.hpp"

#include "agenda/store/agenda_store.hpp"
#include "intake/store/case_event_store.hpp"
#include "matching/store/klik_store.hpp"
#include "programme/model/journey.hpp"
#include "programme/model/step_codes.hpp"
#include "support/model/silence.hpp"
#include "support/store/rhythm_store.hpp"
#include "support/store/visit_store.hpp"

#include <algorithm>
#include <functional>
#include <map>

namespace agenda {

namespace {

// What is read once for all cases, to be looked up by id.
struct Names {
    std::vector<NamedCase> cases;
    std::vector<NamedMatch> matches;
    std::vector<PlannedTime> times;
};

Names read_names(accounts::SignedInRequest& request)
{
    return {
        .cases = list_named_open_cases(request.database, request.location()),
        .matches = list_named_matches(request.database, request.location()),
        .times = list_planned_times(request.database, request.location()),
    };
}

template <typename Row, typename Key, typename Projection>
Row const* find_by_id(std::vector<Row> const& rows, Key key, Projection id)
{
    auto const found = std::ranges::lower_bound(rows, key, {}, id);
    return found != rows.end() && std::invoke(id, *found) == key ? &*found : nullptr;
}

std::string time_of(Names const& names, intake::FamilyCaseId family_case, programme::DueItem const& item)
{
    if (!item.planned) {
        return {};
    }
    auto time = std::string{};
    for (auto const& row : names.times) {
        if (row.family_case == family_case && row.on == item.due) {
            time = row.time;
        }
    }
    return time;
}

DueInCase named(Names const& names, NamedCase const& family_case, programme::DueItem const& item)
{
    auto const* const match = item.match ? find_by_id(names.matches, *item.match, &NamedMatch::id) : nullptr;
    return {
        .family_case = family_case,
        .volunteer = match == nullptr ? std::string{} : match->volunteer,
        .time = time_of(names, family_case.id, item),
        .item = item,
        .stalled = {},
    };
}

constexpr auto days_ahead = 26 * 7;

// Since when a volunteer comes; nothing when she does not.
std::optional<base::Date> start_of(programme::CaseHistory const& history, programme::MatchId match)
{
    auto const started = std::ranges::find_if(history.events, [&](programme::Event const& event) {
        return event.kind == programme::EventKind::support_started && event.match == match;
    });
    return started == history.events.end() ? std::nullopt : std::optional{started->on};
}

programme::MatchContact contact_in(
    accounts::SignedInRequest const& request,
    support::Rhythm const& rhythm,
    programme::MatchContact contact,
    base::Date started_on
)
{
    contact.quiet_weeks = support::quiet_weeks(
        request.programme,
        rhythm,
        contact.last_visit_on.value_or(started_on),
        base::add_days(request.today, days_ahead)
    );
    return contact;
}

// The contact of each match that has started; `contacts` by match.
void add_contacts(
    accounts::SignedInRequest const& request,
    programme::CaseHistory& history,
    std::vector<programme::MatchContact> const& contacts,
    std::map<matching::MatchId, support::Rhythm> const& rhythms
)
{
    for (auto const match : programme::open_matches(history)) {
        if (auto const started_on = start_of(history, match)) {
            auto const* const known = find_by_id(contacts, match, &programme::MatchContact::match);
            auto const contact = known == nullptr
                                     ? programme::MatchContact{.match = match, .last_visit_on = std::nullopt}
                                     : *known;
            auto const agreed = rhythms.find(match);
            auto const rhythm = agreed == rhythms.end() ? support::Rhythm{} : agreed->second;
            history.contacts.push_back(contact_in(request, rhythm, contact, *started_on));
        }
    }
}

} // namespace

std::vector<DueInCase> gather_due_items(accounts::SignedInRequest& request)
{
    auto const names = read_names(request);
    auto const contacts = support::list_contacts_at(request.database, request.location());
    auto const rhythms = support::list_rhythms(request.database, request.location());
    auto const questions = matching::list_repeated_questions(request.database, request.location());
    auto due = std::vector<DueInCase>{};
    for (auto& open : intake::list_open_histories(request.database, request.location())) {
        auto const* const family_case = find_by_id(names.cases, open.family_case, &NamedCase::id);
        if (family_case == nullptr) {
            continue; // it was closed between two of our questions
        }
        add_contacts(request, open.history, contacts, rhythms);
        for (auto const& item : programme::due_items(request.programme, open.history, request.today)) {
            due.push_back(named(names, *family_case, item));
            due.back().stalled = stalled_in(request, open.history, item, questions);
        }
    }
    return due;
}

std::optional<matching::StalledKlik> stalled_in(
    accounts::SignedInRequest const& request,
    programme::CaseHistory const& history,
    programme::DueItem const& item,
    std::vector<matching::RepeatedQuestion> const& questions
)
{
    if (item.step != programme::step_codes::klik_answers || !item.match) {
        return std::nullopt;
    }
    return matching::stalled_klik(
        history, *item.match, questions, {.today = request.today, .time_zone = request.programme.time_zone}
    );
}

programme::CaseHistory
load_whole_history(accounts::SignedInRequest& request, intake::FamilyCaseId family_case)
{
    auto& database = request.database;
    auto history = intake::load_history(database, family_case);
    auto rhythms = std::map<matching::MatchId, support::Rhythm>{};
    for (auto const match : programme::open_matches(history)) {
        rhythms[match] = support::load_rhythm(database, match);
    }
    add_contacts(request, history, support::list_contacts_of_case(database, family_case), rhythms);
    return history;
}

} // namespace agenda
