#include "intake/pages/case_heading.hpp"

#include "intake/pages/place_name.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "people/store/person_store.hpp"
#include "programme/model/journey.hpp"

namespace intake {

CaseHeading load_case_heading(database::Connection& database, FamilyCaseId id, people::LocationId location)
{
    auto const family_case = load_family_case(database, id, location);
    auto const history = load_history(database, id);
    auto const match = programme::furthest_match(history);
    return {
        .id = id,
        .family = people::full_name(people::load_person(database, family_case.parent, location)),
        .place = place_name(database, family_case.municipality_code),
        .state = programme::case_state(history),
        .match = match ? std::optional{match->state} : std::nullopt,
        .paused = programme::is_paused(history),
    };
}

accounts::PageTitle title_with_family(accounts::PageTitle title, CaseHeading const& heading)
{
    title.words += ": " + heading.family;
    return title;
}

std::string address_of(FamilyCaseId id)
{
    return "/cases/" + std::to_string(id.value());
}

} // namespace intake
