#pragma once

#include "intake/pages/case_form.hpp"
#include "intake/pages/family_form.hpp"

#include <vector>

namespace intake {

struct CaseReferrerPage {
    CaseForm about;
    int version;   // of the case that the form would change
    bool is_known; // the case has a referrer already
    std::vector<Difference> differences;
};

} // namespace intake
