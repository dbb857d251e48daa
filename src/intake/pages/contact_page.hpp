#pragma once

#include "intake/pages/case_form.hpp"
#include "intake/pages/parent_view.hpp"

namespace intake {

// Also of planning the acquaintance: both are done with the parent on the phone.
struct ContactPage {
    CaseForm about;
    ParentView parent;
};

} // namespace intake
