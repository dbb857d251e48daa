// The follow-up call (follow-up), three months after closing, and what came of it.
#pragma once

#include "platform/base/codes.hpp"

#include <array>

namespace closing {

enum class FollowUpResult { reached, not_reached, not_wanted };

} // namespace closing

template <>
struct base::Codes<closing::FollowUpResult> {
    static constexpr auto table = std::to_array<std::pair<closing::FollowUpResult, std::string_view>>({
        {closing::FollowUpResult::reached, "reached"},
        {closing::FollowUpResult::not_reached, "not_reached"},
        {closing::FollowUpResult::not_wanted, "not_wanted"},
    });
};
