#pragma once

#include "intake/pages/alike_view.hpp"
#include "intake/pages/case_form.hpp"
#include "intake/pages/recorded_by.hpp"
#include "intake/store/call_permission_store.hpp"
#include "people/model/person.hpp"
#include "programme/model/clock.hpp"

#include <vector>

namespace intake {

struct CallPermissionPage {
    CallPermission permission;
    people::Person parent;
    std::optional<RecordedBy> recorded_by; // nobody when the parent asked for the call herself
    std::vector<RecordedBy> repeats;       // who recorded the same telephone number after the first
    std::string place;
    std::vector<CallAttempt> attempts;
    std::vector<AlikeFamily> alike;
    std::optional<programme::DueItem> due; // while nobody is done with it
    web::Form attempt;                     // what was typed of a call that was not answered
    web::Form outcome;                     // what was chosen as the end of it
};

} // namespace intake
