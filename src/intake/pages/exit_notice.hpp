// What the referrer hears when a family leaves before support: shown on the forms that let it go.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/model/referrer_notice.hpp"

#include <string>

namespace intake {

struct ExitNotice {
    std::string words;   // empty when there is no referrer
    std::string letter;  // what she reads; empty when she hears nothing
    std::string address; // where what is missing is written down; may be empty
};

ExitNotice load_exit_notice(accounts::SignedInRequest& request, FamilyCaseId id, NoticeKind kind);

} // namespace intake
