#pragma once

#include "intake/pages/case_form.hpp"
#include "intake/pages/inbox_page.hpp"
#include "intake/store/call_permission_store.hpp"
#include "people/model/person.hpp"

#include <vector>

namespace intake {

struct CallPermissionPage {
    CallPermission permission;
    people::Person parent;
    std::string referrer;
    std::string place;
    std::vector<CallAttempt> attempts;
    std::vector<Namesake> namesakes;
    std::optional<programme::DueItem> due; // while nobody is done with it
    web::Form attempt;                     // what was typed of a call that was not answered
    web::Form outcome;                     // what was chosen as the end of it
};

} // namespace intake
