// The table of counts for the whole country and its parts. Only those of the definitions in force are read:
// by the figures of the program and the rules of the programme that is given.
#pragma once

#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/version.hpp"
#include "reporting/model/levels.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace reporting {

struct StoredCount {
    Shown shown;
    base::Instant counted_at;
};

std::optional<StoredCount> find_count(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    std::string_view place,
    Period const& period
);

// When the country was counted last; nothing when it never was.
std::optional<base::Instant> find_counted_at(
    database::Connection& database, programme::ProgrammeVersion const& programme, Period const& period
);

// When all places below it were.
std::optional<base::Instant> find_all_counted_at(
    database::Connection& database, programme::ProgrammeVersion const& programme, Period const& period
);

// The places of a period whose names begin so, such as "location/", by place.
std::map<std::string, Shown> list_counts(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    std::string_view kind,
    Period const& period
);

// Takes the place of what was counted before, by whatever definitions.
void save_count(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    std::string_view place,
    Period const& period,
    Shown const& shown,
    base::Instant now
);

// Of all definitions.
void delete_counts(database::Connection& database, Period const& period);

} // namespace reporting
