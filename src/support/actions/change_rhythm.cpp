#include "support/actions/change_rhythm.hpp"

#include "matching/actions/lock_match.hpp"
#include "support/actions/save_answer.hpp"
#include "support/store/rhythm_store.hpp"
#include "support/store/visit_store.hpp"

namespace support {

std::expected<void, RhythmRefusal> change_week(
    database::Connection& database,
    accounts::Occasion const& occasion,
    matching::MatchId match,
    RhythmChange const& change
)
{
    auto transaction = database::Transaction{database};
    auto const locked = matching::lock_match(database, match, occasion);
    auto const period = support_period(database, locked);
    auto rhythm = load_rhythm(database, match);
    rhythm.ended_on = period ? period->ended_on : std::nullopt;
    auto const allowed = may_change(occasion.programme, rhythm, change);
    if (allowed) {
        save_rhythm_change(database, locked.match, change, occasion);
        count_rhythm_change(database, locked.match);
        transaction.commit();
    }
    return allowed;
}

void restore_week(
    database::Connection& database,
    accounts::Occasion const& occasion,
    matching::MatchId match,
    base::Date planned_on
)
{
    auto transaction = database::Transaction{database};
    auto const locked = matching::lock_match(database, match, occasion);
    delete_rhythm_change(database, locked.match.id, planned_on);
    count_rhythm_change(database, locked.match);
    transaction.commit();
}

std::expected<void, RhythmRefusal> change_agreement(
    database::Connection& database,
    accounts::Occasion const& occasion,
    matching::MatchId match,
    Agreement const& agreement
)
{
    auto transaction = database::Transaction{database};
    auto const locked = matching::lock_match(database, match, occasion);
    auto const period = support_period(database, locked);
    if (!period || period->ended_on || agreement.valid_from < period->started_on) {
        return std::unexpected{RhythmRefusal::not_in_rhythm};
    }
    save_agreement(database, locked.match, agreement);
    count_rhythm_change(database, locked.match);
    transaction.commit();
    return {};
}

} // namespace support
