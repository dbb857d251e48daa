#pragma once

#include "intake/pages/case_form.hpp"
#include "intake/pages/exit_notice.hpp"
#include "intake/pages/parent_view.hpp"

namespace intake {

struct FitPage {
    CaseForm about;
    ParentView parent;
    ExitNotice notice; // when the question does not fit
};

} // namespace intake
