#pragma once

#include "intake/pages/case_form.hpp"
#include "intake/pages/exit_notice.hpp"

namespace intake {

struct ExitPage {
    CaseForm about;
    ExitNotice notice;
};

} // namespace intake
