#pragma once

#include "intake/pages/consent_form.hpp"

#include <vector>

namespace intake {

struct ConsentPage {
    CaseForm about;
    std::vector<ConsentQuestion> questions; // none when nobody referred the family
    std::string referrer;                   // her name
};

// The name of who referred this family; empty when it came by itself.
std::string referrer_name(accounts::SignedInRequest& request, FamilyCase const& family_case);

} // namespace intake
