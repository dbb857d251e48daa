#pragma once

#include "intake/pages/case_form.hpp"
#include "intake/pages/family_form.hpp"

#include <vector>

namespace intake {

struct DetailsPage {
    CaseForm about;
    int version;        // of the case that the form would change
    int parent_version; // of the parent
    std::vector<Difference> differences;
};

} // namespace intake
