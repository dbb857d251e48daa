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
};

// After a permission was recorded.
struct PermissionThanksPage {
    locations::Location location; // which calls
    std::string term;             // "5 dagen"
};

// One family a referrer told of us: never more than the parent allows.
struct MyNotice {
    std::string parent_first_name;
    std::optional<base::Date> permitted_on; // nothing when the family is known to us in another way
    std::vector<std::string> lines;         // what happened, oldest first
};

} // namespace intake
