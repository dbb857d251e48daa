#include "coaching/actions/run_intervision.hpp"

#include "coaching/store/intervision_store.hpp"
#include "platform/base/not_found.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace coaching {

namespace {

void demand_volunteers(
    database::Connection& database, accounts::Occasion const& occasion, std::set<VolunteerId> const& ids
)
{
    for (auto const id : ids) {
        volunteers::load_volunteer(database, id, occasion.location);
    }
}

IntervisionDate demand_date(IntervisionGroup const& group, IntervisionDateId id)
{
    auto const* const date = find_date(group, id);
    return date != nullptr ? *date : throw base::NotFound{"date of this intervision group"};
}

IntervisionGroupId
save_new_group(database::Connection& database, accounts::Occasion const& occasion, BeginGroup const& wish)
{
    auto transaction = database::Transaction{database};
    if (auto const there = find_intervision_group_by_submission(database, wish.submission_key)) {
        return load_intervision_group(database, *there, occasion.location).id;
    }
    demand_volunteers(database, occasion, wish.members);
    auto const id = insert_intervision_group(database, occasion, wish.name, wish.submission_key);
    auto const group = load_intervision_group(database, id, occasion.location);
    save_intervision_members(database, group, wish.members);
    transaction.commit();
    return id;
}

} // namespace

IntervisionGroupId begin_intervision_group(
    database::Connection& database, accounts::Occasion const& occasion, BeginGroup const& wish
)
{
    try {
        return save_new_group(database, occasion, wish);
    } catch (database::Error const& error) {
        // Two clicks at one moment: the other one was first.
        auto const first = error.problem() == database::Problem::unique
                               ? find_intervision_group_by_submission(database, wish.submission_key)
                               : std::nullopt;
        if (!first) {
            throw;
        }
        return load_intervision_group(database, *first, occasion.location).id;
    }
}

std::expected<void, IntervisionRefusal> change_intervision_group(
    database::Connection& database, accounts::Occasion const& occasion, ChangeGroup const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const group = lock_intervision_group(database, wish.group, occasion.location);
    if (group.name == wish.name && group.members == wish.members) {
        return {};
    }
    if (group.version != wish.version) {
        return std::unexpected{IntervisionRefusal::changed_meanwhile};
    }
    demand_volunteers(database, occasion, wish.members);
    rename_intervision_group(database, group.id, wish.name);
    save_intervision_members(database, group, wish.members);
    transaction.commit();
    return {};
}

void plan_intervision(
    database::Connection& database,
    accounts::Occasion const& occasion,
    IntervisionGroupId id,
    base::Date on,
    std::string const& starts_at
)
{
    auto transaction = database::Transaction{database};
    auto const group = lock_intervision_group(database, id, occasion.location);
    save_intervision_date(database, group, on, starts_at);
    transaction.commit();
}

std::expected<void, IntervisionRefusal> cancel_intervision(
    database::Connection& database,
    accounts::Occasion const& occasion,
    IntervisionGroupId id,
    IntervisionDateId date_id
)
{
    auto transaction = database::Transaction{database};
    auto const group = lock_intervision_group(database, id, occasion.location);
    auto const* const date = find_date(group, date_id);
    if (date == nullptr) {
        return {}; // sent twice
    }
    if (date->was_recorded()) {
        return std::unexpected{IntervisionRefusal::was_recorded};
    }
    delete_intervision_date(database, date_id);
    transaction.commit();
    return {};
}

std::expected<void, IntervisionRefusal> record_intervision(
    database::Connection& database, accounts::Occasion const& occasion, RecordIntervision const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const group = lock_intervision_group(database, wish.group, occasion.location);
    auto date = demand_date(group, wish.date);
    if (occasion.today < date.on) {
        return std::unexpected{IntervisionRefusal::is_yet_to_come};
    }
    if (date.was_recorded() && date.came == wish.came) {
        return {};
    }
    if (date.attendance_version != wish.version) {
        return std::unexpected{IntervisionRefusal::changed_meanwhile};
    }
    demand_volunteers(database, occasion, wish.came);
    date.missed = expected_on(group, date);
    date.came = wish.came;
    std::erase_if(date.missed, [&](VolunteerId id) { return date.came.contains(id); });
    save_intervision_attendance(database, occasion, date);
    transaction.commit();
    return {};
}

} // namespace coaching
