#include "matching/actions/end_matches_with_case.hpp"

#include "matching/actions/mailed_questions.hpp"
#include "matching/store/loan_store.hpp"
#include "matching/store/match_store.hpp"

namespace matching {

void end_matches_with_case(
    database::Connection& database, intake::FamilyCaseId family_case, base::Date on, base::Instant now
)
{
    for (auto const& match : list_matches_of_case(database, family_case)) {
        if (match.over_on) {
            continue;
        }
        set_match_over(database, match.id, on);
        end_loan(database, family_case, match.volunteer, on);
        for (auto const purpose :
             {accounts::LinkPurpose::proposal,
              accounts::LinkPurpose::parent_klik,
              accounts::LinkPurpose::volunteer_klik}) {
            withdraw_links(database, match, purpose, now);
        }
    }
}

} // namespace matching
