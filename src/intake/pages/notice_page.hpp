#pragma once

#include "intake/pages/consent_form.hpp"

#include <vector>

namespace intake {

struct NoticePage {
    CaseForm about;
    NoticeKind kind;
    NoticeWay way;                          // what would be done now
    std::vector<ConsentQuestion> questions; // the one question, when there is a referrer
    std::string referrer;                   // her name
};

} // namespace intake
