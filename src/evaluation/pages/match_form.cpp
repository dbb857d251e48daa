#include "evaluation/pages/match_form.hpp"

#include "matching/store/match_store.hpp"
#include "people/store/person_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace evaluation {

MatchForm open_match_form(accounts::SignedInRequest& request)
{
    auto& database = request.database;
    auto const location = request.location();
    auto const match =
        matching::load_match(database, web::id_in_path<matching::MatchId>(request.http, "match"), location);
    auto const volunteer = volunteers::load_volunteer(database, match.volunteer, location);
    return {
        .about =
            {.heading = intake::load_case_heading(database, match.family_case, location),
             .form = intake::open_form(request)},
        .match = match.id,
        .volunteer = people::full_name(people::load_person(database, volunteer.person, location)),
    };
}

} // namespace evaluation
