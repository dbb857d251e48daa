// Consent (toestemming): what the parent allowed, per purpose. The last answer counts; it can be withdrawn
// any time.
#pragma once

#include "platform/base/codes.hpp"
#include "platform/base/date.hpp"

#include <array>
#include <optional>
#include <string>

namespace intake {

enum class ConsentPurpose {
    start_notice, // the referrer may hear whether support starts
    end_notice,   // the referrer may hear that support ended
};

enum class ConsentChannel { application, home_visit, phone };

struct Consent {
    ConsentPurpose purpose;
    bool given;
    base::Date answered_on;
    ConsentChannel how;
};

// Which text the parent agreed to; it changes when the words of the notices change.
inline constexpr auto notice_text_version = "2026-11-22";

} // namespace intake

template <>
struct base::Codes<intake::ConsentPurpose> {
    static constexpr auto table = std::to_array<std::pair<intake::ConsentPurpose, std::string_view>>({
        {intake::ConsentPurpose::start_notice, "start_notice"},
        {intake::ConsentPurpose::end_notice, "end_notice"},
    });
};

template <>
struct base::Codes<intake::ConsentChannel> {
    static constexpr auto table = std::to_array<std::pair<intake::ConsentChannel, std::string_view>>({
        {intake::ConsentChannel::application, "application"},
        {intake::ConsentChannel::home_visit, "home_visit"},
        {intake::ConsentChannel::phone, "phone"},
    });
};
