// Brings the offers that are publicly known into the database, as the real locations of a demonstration.
#pragma once

#include "locations/model/offer.hpp"
#include "platform/database/connection.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace locations {

// A row that was left out, and why.
struct SkippedRow {
    std::string place;
    std::string reason;
};

struct KnownOffersReport {
    int organisations = 0;
    int locations = 0;
    int offers = 0;
    std::vector<SkippedRow> skipped = {};
};

// Reads home_start_locations.csv. Municipalities served by one team become one location. Unknown ages become
// 0 up to and including 6, and pregnancy counts only where the source says so (programme.md, core). An offer
// begins on 1 January of the year of its source, or of the year before `today` where that is not known. What
// is there already stays as it is. One transaction; throws base::CsvError for a faulty file.
KnownOffersReport
seed_known_offers(database::Connection& database, std::filesystem::path const& file, base::Date today);

} // namespace locations
