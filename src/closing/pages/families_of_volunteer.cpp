#include "closing/pages/families_of_volunteer.hpp"

#include "intake/pages/journey_words.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "locations/store/location_store.hpp"
#include "matching/store/match_store.hpp"
#include "people/store/person_store.hpp"

namespace closing {

namespace {

std::string name_of_family(accounts::SignedInRequest& request, matching::Match const& match)
{
    if (match.location != request.location()) {
        return text::fill(
            request.texts.translate("een gezin van {location}"),
            {{"location", locations::load_location(request.database, match.location).name}}
        );
    }
    auto const family_case =
        intake::load_family_case(request.database, match.family_case, request.location());
    return people::full_name(people::load_person(request.database, family_case.parent, request.location()));
}

FamilyOfVolunteer family_of(accounts::SignedInRequest& request, matching::Match const& match)
{
    auto const history = intake::load_history(request.database, match.family_case);
    auto const state = programme::match_state(history, match.id);
    auto const is_ours = match.location == request.location();
    return {
        .match = match.id,
        .family = name_of_family(request, match),
        .case_address = is_ours ? "/cases/" + std::to_string(match.family_case.value()) : std::string{},
        .state = intake::word_for(state, request.texts),
        .runs = state == programme::MatchState::active,
        .winds_down = programme::case_state(history) == programme::CaseState::winding_down,
    };
}

} // namespace

std::vector<FamilyOfVolunteer>
families_of_volunteer(accounts::SignedInRequest& request, volunteers::VolunteerId id)
{
    auto families = std::vector<FamilyOfVolunteer>{};
    for (auto const& match : matching::list_open_matches_of(request.database, id)) {
        families.push_back(family_of(request, match));
    }
    return families;
}

std::vector<volunteers::FamilyLink>
links_to_families(accounts::SignedInRequest& request, volunteers::VolunteerId id)
{
    auto links = std::vector<volunteers::FamilyLink>{};
    for (auto const& family : families_of_volunteer(request, id)) {
        links.push_back(
            {.family = family.family,
             .address = family.case_address,
             .state = family.state,
             .runs = family.runs}
        );
    }
    return links;
}

} // namespace closing
