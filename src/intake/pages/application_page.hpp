#pragma once

#include "intake/model/application.hpp"
#include "intake/pages/alike_view.hpp"
#include "intake/pages/case_form.hpp"
#include "platform/web/components.hpp"

#include <vector>

namespace intake {

struct ApplicationPage {
    web::Form form;
    std::optional<CallPermissionId> permission;
    std::vector<web::Choice> municipalities; // of the location, when the postcode leaves a choice
    std::vector<AlikeFamily> alike;          // perhaps she is known already
};

} // namespace intake
