// A family leaves before support began: it does not want to go on, nobody can be found for it, or it cannot
// be reached.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/family_case.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <string>

namespace intake {

enum class Exit { withdrawn, no_capacity, unreachable };

struct LeaveBeforeSupport {
    FamilyCaseId family_case;
    Exit exit;
    base::Date on;
    std::string reason; // in the coordinator's words
    std::string submission_key = {};
};

// The referrer is told that support does not start, as far as the parent allows. Throws base::NotFound when
// the location has no such case.
std::expected<void, programme::JourneyRefusal> leave_before_support(
    database::Connection& database, accounts::Occasion const& occasion, LeaveBeforeSupport const& wish
);

} // namespace intake

template <>
struct base::Codes<intake::Exit> {
    static constexpr auto table = std::to_array<std::pair<intake::Exit, std::string_view>>({
        {intake::Exit::withdrawn, "withdrawn"},
        {intake::Exit::no_capacity, "no_capacity"},
        {intake::Exit::unreachable, "unreachable"},
    });
};
