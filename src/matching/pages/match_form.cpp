#include "matching/pages/match_form.hpp"

#include "intake/store/case_event_store.hpp"
#include "matching/store/match_store.hpp"
#include "matching/store/match_volunteer_store.hpp"

namespace matching {

MatchForm open_match_form(accounts::SignedInRequest& request)
{
    auto& database = request.database;
    auto const location = request.location();
    auto const match = load_match(database, web::id_in_path<MatchId>(request.http, "match"), location);
    auto const history = intake::load_history(database, match.family_case);
    return {
        .match = match,
        .heading = intake::load_case_heading(database, match.family_case, location),
        .volunteer = people::full_name(load_person_of(database, match)),
        .state = programme::match_state(history, match.id),
        .form = intake::open_form(request),
    };
}

std::string address_of(MatchId match)
{
    return "/matches/" + std::to_string(match.value());
}

web::Response answer_form(
    accounts::SignedInRequest const& request,
    MatchForm& page,
    std::expected<void, programme::JourneyRefusal> const& done,
    std::string (*render)(accounts::SignedInRequest const&, MatchForm const&)
)
{
    if (done) {
        return intake::back_to_case(page.match.family_case);
    }
    page.form.add_error("", intake::word_for(done.error(), request.texts));
    return web::unprocessable(render(request, page));
}

} // namespace matching
