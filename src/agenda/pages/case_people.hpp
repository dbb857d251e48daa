// The people of a family: parent, volunteers, and the referrer with what she may know.
#pragma once

#include "agenda/pages/case_facts.hpp"

namespace agenda {

std::vector<PersonView> people_of(CaseFacts const& facts, accounts::SignedInRequest& request);

} // namespace agenda
