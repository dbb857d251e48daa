// Support (ondersteuning): the agreement on a weekly dagdeel, and the visits.
#pragma once

#include "matching/model/match.hpp"
#include "programme/model/dagdeel.hpp"
#include "programme/model/version.hpp"

#include <expected>
#include <optional>
#include <string>

namespace support {

// What was agreed at the start; a later agreement takes its place from its first day.
struct Agreement {
    programme::Dagdeel dagdeel;
    std::string starts_at; // "13:30"; may be empty
    base::Date valid_from;
    int every_weeks = 1; // 2: every other week, from its first visit on
};

// A visit that happened, or one that did not (with the reason).
struct Visit {
    base::Date visited_on;
    std::optional<int> minutes; // of a visit that happened
    std::string reason;         // of one that did not: a missed visit reason of the programme

    [[nodiscard]] bool happened() const { return reason.empty(); }
};

// Why a visit cannot be recorded. Each has words in pages.
enum class VisitRefusal {
    match_does_not_run, // before the start, or after the end of the match
    in_future,
    unknown_reason,
};

struct SupportPeriod {
    base::Date started_on;
    std::optional<base::Date> ended_on;
};

std::expected<void, VisitRefusal> may_record(
    programme::ProgrammeVersion const& programme,
    SupportPeriod const& period,
    Visit const& visit,
    base::Date today
);

} // namespace support
