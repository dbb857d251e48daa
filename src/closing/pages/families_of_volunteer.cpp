#include "closing/pages/families_of_volunteer.hpp"

#include "intake/pages/journey_words.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "matching/store/match_store.hpp"
#include "people/store/person_store.hpp"

namespace closing {

namespace {

FamilyOfVolunteer family_of(accounts::SignedInRequest& request, matching::Match const& match)
{
    auto const family_case =
        intake::load_family_case(request.database, match.family_case, request.location());
    auto const history = intake::load_history(request.database, family_case.id);
    auto const state = programme::match_state(history, match.id);
    auto const parent = people::load_person(request.database, family_case.parent, request.location());
    return {
        .match = match.id,
        .family = people::full_name(parent),
        .case_address = "/cases/" + std::to_string(family_case.id.value()),
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
