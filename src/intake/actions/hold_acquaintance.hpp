// The acquaintance (kennismaking) was held: what the coordinator learned at the family's home.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/consent.hpp"
#include "intake/store/family_case_store.hpp"
#include "needs/model/need.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace intake {

// A question of the parent, as it was told.
struct LearnedNeed {
    std::string category; // of the programme
    std::string words;    // in the parent's own words
    std::optional<int> score = {};
};

struct HoldAcquaintance {
    FamilyCaseId family_case;
    int version; // of the case, as it was read
    base::Date on;
    FamilyDetails details;
    std::vector<LearnedNeed> needs; // all of them: others are no longer among the parent's questions
    needs::ScoredBy scored_by;      // of the scores among them
    std::vector<Consent> consents;
    std::string note = {};
    std::string submission_key = {};
};

// A colleague changed the case since it was read; nothing is overwritten.
struct ChangedMeanwhile {};

using AcquaintanceObjection = std::variant<programme::JourneyRefusal, ChangedMeanwhile>;

// Throws base::NotFound when the location has no such case.
std::expected<void, AcquaintanceObjection> hold_acquaintance(
    database::Connection& database, accounts::Occasion const& occasion, HoldAcquaintance const& wish
);

} // namespace intake
