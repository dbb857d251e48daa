// A parent leaves the questions halfway: to go on later, or to be called instead. What she typed is kept as
// it stands, also where something is missing or wrong.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/model/application_draft.hpp"
#include "intake/pages/apply_place.hpp"
#include "platform/web/form.hpp"

#include <optional>
#include <string>

namespace intake {

// Where the family lives, as far as the draft says so and Home-Start is there today.
std::optional<FamilyPlace>
place_of_draft(accounts::PageRequest const& request, ApplicationDraft const& draft);

// "/call-me?municipality=GM0197", or without municipality where it is not known.
std::string call_me_address(std::optional<FamilyPlace> const& place);

// The page where she goes on: the first open question, or all answers together.
std::string address_to_go_on(ApplicationDraft const& draft);

// Nothing when she did not press one of those buttons, or what she typed is too much to keep: then the form
// says so.
std::optional<web::Response>
leave_halfway(accounts::PageRequest const& request, ApplicationStep step, web::Form& form);

} // namespace intake
