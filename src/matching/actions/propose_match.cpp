#include "matching/actions/propose_match.hpp"

#include "intake/store/family_case_store.hpp"
#include "matching/actions/mailed_questions.hpp"
#include "matching/actions/record_match_event.hpp"
#include "matching/model/match_questions.hpp"
#include "matching/store/advice_store.hpp"
#include "matching/store/match_store.hpp"
#include "matching/store/match_volunteer_store.hpp"
#include "matching/store/pool_store.hpp"
#include "matching/store/weights_store.hpp"

namespace matching {

namespace {

// Where the advice puts her, and why.
struct AdvicePlace {
    int rank; // counted from 1
    std::vector<FactorPoints> factors;
};

using Place = std::expected<std::optional<AdvicePlace>, ProposalRefusal>;

intake::CaseEvent proposal_event(ProposeMatch const& wish, base::Date today)
{
    return {
        .event = {.kind = programme::EventKind::proposed, .on = today},
        .submission_key = wish.submission_key,
    };
}

// The place of the volunteer in the advice, or every rule that she would break.
Place check_proposal(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    accounts::Occasion const& occasion,
    ProposeMatch const& wish
)
{
    auto const history = intake::load_history(database, family_case.id);
    if (auto const allowed = may_propose(occasion.programme, history, occasion.today); !allowed) {
        return Place{std::unexpect, allowed.error()};
    }
    auto const family = load_pool_family(database, family_case);
    auto const pool = load_pool(database, family_case.location, family, occasion.programme, occasion.today);
    auto const yardstick = load_yardstick(database, family_case.location, occasion.programme, occasion.today);
    auto const advice = advise(family, pool, yardstick);
    for (auto const& [volunteer, why] : advice.left_out) {
        if (volunteer.id == wish.volunteer) {
            return Place{std::unexpect, why};
        }
    }
    auto const rank = rank_of(advice, wish.volunteer);
    if (!rank) {
        return Place{std::nullopt};
    }
    auto const& candidate = advice.candidates[static_cast<std::size_t>(*rank) - 1];
    return AdvicePlace{.rank = *rank, .factors = candidate.factors};
}

Match save_proposal(
    database::Connection& database,
    accounts::Occasion const& occasion,
    ProposeMatch const& wish,
    std::optional<AdvicePlace> const& place
)
{
    auto const id = insert_match(
        database,
        {.family_case = wish.family_case,
         .volunteer = wish.volunteer,
         .motivation = wish.motivation,
         .told_to_volunteer = wish.told_to_volunteer,
         .advice_rank = place ? std::optional{place->rank} : std::nullopt},
        occasion
    );
    if (place) {
        save_advice(database, id, occasion.location, place->factors);
    }
    return load_match(database, id, occasion.location);
}

} // namespace

std::expected<MatchId, ProposalRefusal>
propose_match(database::Connection& database, accounts::Occasion const& occasion, ProposeMatch const& wish)
{
    auto transaction = database::Transaction{database};
    auto const family_case = intake::lock_family_case(database, wish.family_case, occasion.location);
    if (intake::is_submitted(database, family_case.id, wish.submission_key)) {
        return list_matches_of_case(database, family_case.id).back().id;
    }
    // Two families cannot take her last room at one moment.
    lock_volunteer_for(database, family_case, wish.volunteer);
    auto const place = check_proposal(database, family_case, occasion, wish);
    if (!place) {
        return std::expected<MatchId, ProposalRefusal>{std::unexpect, place.error()};
    }
    auto const match = save_proposal(database, occasion, wish, *place);
    auto const event = proposal_event(wish, occasion.today);
    if (auto const done = record_match_event(database, family_case, match, event, occasion); !done) {
        return std::expected<MatchId, ProposalRefusal>{std::unexpect, done.error()};
    }
    mail_proposal(database, family_case, match, occasion);
    transaction.commit();
    return match.id;
}

} // namespace matching
