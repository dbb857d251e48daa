#include "evaluation/actions/open_scoring.hpp"

#include "evaluation/actions/sheet_of.hpp"
#include "evaluation/store/self_scoring_store.hpp"
#include "intake/store/case_event_store.hpp"

#include <algorithm>

namespace evaluation {

std::optional<AskRefusal>
objection_to(database::Connection& database, accounts::Occasion const& occasion, AskParent const& wish)
{
    auto const moments = moments_to_score(intake::load_history(database, wish.family_case));
    if (std::ranges::find(moments, wish.moment) == moments.end()) {
        return AskRefusal::wrong_moment;
    }
    auto const is_asked =
        is_anything_asked(database, wish.family_case, wish.moment, occasion.programme, occasion.today);
    return is_asked ? std::nullopt : std::optional{AskRefusal::nothing_to_ask};
}

SelfScoring
open_scoring(database::Connection& database, accounts::Occasion const& occasion, ScoringTerms const& terms)
{
    auto const& [wish, way, expires_at] = terms;
    for (auto const& scoring : list_self_scorings(database, wish.family_case)) {
        if (scoring.moment == wish.moment && scoring.way == way && is_open(scoring, occasion.now)) {
            extend_self_scoring(database, scoring.id, std::max(scoring.expires_at, expires_at));
            return load_self_scoring(database, scoring.id, occasion.location);
        }
    }
    auto const id = insert_self_scoring(
        database,
        {.location = occasion.location,
         .family_case = wish.family_case,
         .moment = wish.moment,
         .way = way,
         .asked_by = occasion.by.value(),
         .asked_on = occasion.today,
         .expires_at = expires_at}
    );
    return load_self_scoring(database, id, occasion.location);
}

} // namespace evaluation
