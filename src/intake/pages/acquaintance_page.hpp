#pragma once

#include "intake/pages/consent_form.hpp"
#include "intake/pages/family_form.hpp"
#include "intake/pages/need_form.hpp"
#include "intake/pages/parent_view.hpp"

#include <vector>

namespace intake {

struct AcquaintancePage {
    CaseForm about;
    ParentView parent;
    int version; // of the case that the form would change
    std::vector<NeedFields> needs;
    std::vector<ConsentQuestion> questions;
    std::vector<Difference> differences;
};

} // namespace intake
