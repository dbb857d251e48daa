#include "agenda/pages/gather.hpp"

#include "agenda/store/agenda_store.hpp"
#include "intake/store/case_event_store.hpp"
#include "programme/model/journey.hpp"
#include "support/store/visit_store.hpp"

#include <algorithm>
#include <functional>

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
    };
}

// The last visit of each open match; `contacts` by match.
void add_contacts(programme::CaseHistory& history, std::vector<programme::MatchContact> const& contacts)
{
    for (auto const match : programme::open_matches(history)) {
        if (auto const* const contact = find_by_id(contacts, match, &programme::MatchContact::match)) {
            history.contacts.push_back(*contact);
        }
    }
}

} // namespace

std::vector<DueInCase> gather_due_items(accounts::SignedInRequest& request)
{
    auto const names = read_names(request);
    auto const contacts = support::list_contacts_at(request.database, request.location());
    auto due = std::vector<DueInCase>{};
    for (auto& open : intake::list_open_histories(request.database, request.location())) {
        auto const* const family_case = find_by_id(names.cases, open.family_case, &NamedCase::id);
        if (family_case == nullptr) {
            continue; // it was closed between two of our questions
        }
        add_contacts(open.history, contacts);
        for (auto const& item : programme::due_items(request.programme, open.history, request.today)) {
            due.push_back(named(names, *family_case, item));
        }
    }
    return due;
}

programme::CaseHistory load_whole_history(database::Connection& database, intake::FamilyCaseId family_case)
{
    auto history = intake::load_history(database, family_case);
    history.contacts = support::list_contacts_of_case(database, family_case);
    return history;
}

} // namespace agenda
