#include "intake/pages/parent_view.hpp"

#include "intake/pages/intake_words.hpp"
#include "people/store/person_store.hpp"

namespace intake {

ParentView load_parent_view(accounts::SignedInRequest& request, FamilyCase const& family_case)
{
    auto const parent = people::load_person(request.database, family_case.parent, family_case.location);
    return {
        .phone = parent.phone ? parent.phone->for_people() : std::string{},
        .phone_number = parent.phone ? parent.phone->value() : std::string{},
        .email = parent.email ? parent.email->value() : std::string{},
        .reach_by = word_for(family_case.reach_by, request.texts),
        .reach_when = family_case.reach_when,
        .home_language = name_of(request.programme.languages, family_case.home_language, request.texts),
        .interpreter = family_case.interpreter,
        .street = family_case.street,
        .postcode = family_case.postcode,
        .question = family_case.question,
    };
}

} // namespace intake
