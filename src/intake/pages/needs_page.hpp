#pragma once

#include "intake/pages/case_form.hpp"
#include "intake/pages/family_form.hpp"
#include "intake/pages/need_form.hpp"

#include <vector>

namespace intake {

struct NeedsPage {
    CaseForm about;
    int version; // of the case that the form would change
    std::vector<NeedFields> fields;
    std::vector<Difference> differences;
};

} // namespace intake
