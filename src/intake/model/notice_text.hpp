// The words of a notice to the referrer, so that the parent can read them before she agrees.
#pragma once

#include "intake/model/referrer_notice.hpp"
#include "platform/text/texts.hpp"

#include <string>
#include <string_view>

namespace intake {

struct NoticeText {
    std::string subject;
    std::string body;
};

NoticeText notice_text(NoticeKind kind, std::string_view parent_first_name, text::Texts const& texts);

} // namespace intake
