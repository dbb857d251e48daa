// The coordinator called the parent: the first contact is made, or she did not get through.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/family_case.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <string>

namespace intake {

enum class ContactResult { reached, not_reached };

struct RecordContact {
    FamilyCaseId family_case;
    ContactResult result;
    base::Date on;
    std::string note = {}; // for the coordinator only
    std::string submission_key = {};
};

// Throws base::NotFound when the location has no such case.
std::expected<void, programme::JourneyRefusal>
record_contact(database::Connection& database, accounts::Occasion const& occasion, RecordContact const& wish);

} // namespace intake

template <>
struct base::Codes<intake::ContactResult> {
    static constexpr auto table = std::to_array<std::pair<intake::ContactResult, std::string_view>>({
        {intake::ContactResult::reached, "reached"},
        {intake::ContactResult::not_reached, "not_reached"},
    });
};
