#pragma once

#include "intake/model/application.hpp"
#include "intake/pages/case_form.hpp"
#include "intake/pages/inbox_page.hpp"
#include "platform/web/components.hpp"

#include <vector>

namespace intake {

struct ApplicationPage {
    web::Form form;
    std::optional<CallPermissionId> permission;
    std::vector<web::Choice> municipalities; // of the location, when the postcode leaves a choice
    std::vector<Namesake> namesakes;         // perhaps she is known already
};

} // namespace intake
