#include "evaluation/pages/match_form.hpp"

#include "matching/store/match_store.hpp"
#include "matching/store/match_volunteer_store.hpp"

namespace evaluation {

MatchForm open_match_form(accounts::SignedInRequest& request)
{
    auto& database = request.database;
    auto const location = request.location();
    auto const match =
        matching::load_match(database, web::id_in_path<matching::MatchId>(request.http, "match"), location);
    return {
        .about =
            {.heading = intake::load_case_heading(database, match.family_case, location),
             .form = intake::open_form(request)},
        .match = match.id,
        .volunteer = people::full_name(matching::load_person_of(database, match)),
    };
}

} // namespace evaluation
