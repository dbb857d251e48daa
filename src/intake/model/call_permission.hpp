// A permission to call (toestemming om te bellen): a referrer recorded that a parent may be called, or the
// parent asked for it herself. It is not an application: a family applies by itself, if it wants to, when the
// coordinator calls.
#pragma once

#include "intake/model/application.hpp"
#include "platform/base/codes.hpp"

#include <array>
#include <optional>
#include <string>

namespace intake {

// How the parent gave her permission to the referrer.
enum class PermissionGiven { spoken, written };

// What came of calling.
enum class CallOutcome { applied, not_wanted, not_reached, not_possible };

struct CallPermission {
    CallPermissionId id;
    people::LocationId location;
    std::string municipality_code;
    std::optional<people::PersonId> referrer; // nothing when the parent asked for the call herself
    std::string referrer_role;                // "huisarts"
    people::PersonId parent;
    base::Date permitted_on;
    PermissionGiven how; // to the referrer
    std::string line;    // one free line
    bool tell_start;     // the parent agreed that the referrer hears of start and end
    std::optional<base::Date> settled_on;
    std::optional<CallOutcome> outcome;
    std::optional<FamilyCaseId> family_case;
    std::optional<base::Date> withdrawn_on; // the parent said that the referrer hears nothing more
    std::optional<CallPermissionId>
        repeats; // the one with the same telephone number that was waiting already
};

} // namespace intake

template <>
struct base::Codes<intake::PermissionGiven> {
    static constexpr auto table = std::to_array<std::pair<intake::PermissionGiven, std::string_view>>({
        {intake::PermissionGiven::spoken, "spoken"},
        {intake::PermissionGiven::written, "written"},
    });
};

template <>
struct base::Codes<intake::CallOutcome> {
    static constexpr auto table = std::to_array<std::pair<intake::CallOutcome, std::string_view>>({
        {intake::CallOutcome::applied, "applied"},
        {intake::CallOutcome::not_wanted, "not_wanted"},
        {intake::CallOutcome::not_reached, "not_reached"},
        {intake::CallOutcome::not_possible, "not_possible"},
    });
};
