// What the pages of a referrer show.
#pragma once

#include "intake/pages/apply_view.hpp"
#include "platform/web/form.hpp"

#include <optional>
#include <string>
#include <vector>

namespace intake {

struct NewPermissionPage {
    web::Form form;
    std::string referrer;                    // who signed in; empty for somebody unknown
    std::vector<web::Choice> municipalities; // when what was typed leaves it open
    std::string room = {};                   // "Aalten: er is nu plaats."; empty when nothing is known
};

// After a permission was recorded.
struct PermissionThanksPage {
    locations::Location location; // which calls
    std::string term;             // "5 dagen"
    bool has_account;             // then she follows it there, and else by a mailed link
};

// One family a referrer told of us: never more than the parent allows.
struct MyNotice {
    std::string parent_first_name;
    std::vector<std::string> lines; // what happened, oldest first
};

} // namespace intake
