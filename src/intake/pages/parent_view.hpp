// What a form shows of the parent, ready to read.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/model/family_case.hpp"

#include <string>

namespace intake {

struct ParentView {
    std::string phone;        // as people write it; empty when not known
    std::string phone_number; // for a tel: link
    std::string email;        // empty when not known
    std::string reach_by;
    std::string reach_when;
    std::string home_language;
    bool interpreter;
    std::string street;
    std::string postcode;
    std::string question; // in her own words
};

ParentView load_parent_view(accounts::SignedInRequest& request, FamilyCase const& family_case);

} // namespace intake
