// The table of reports. Each is of a location, or of the national office: where no location is given.
#pragma once

#include "platform/database/connection.hpp"
#include "reporting/model/report.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace reporting {

struct NewReport {
    std::string municipality; // code; empty of the whole country
    Period period;
    std::string submission_key;
};

ReportId
insert_report(database::Connection& database, NewReport const& report, ReportOccasion const& occasion);

// The draft about this place and period, or the report that this form made.
std::optional<ReportId> find_report_like(
    database::Connection& database, NewReport const& report, std::optional<people::LocationId> location
);

// Throws base::NotFound when the location, or the national office, has no such report.
Report load_report(database::Connection& database, ReportId id, std::optional<people::LocationId> location);

// Nothing when there is none, such as a draft that was thrown away.
std::optional<Report>
find_report(database::Connection& database, ReportId id, std::optional<people::LocationId> location);

// As load_report, and keeps others from changing it until the transaction ends.
Report lock_report(database::Connection& database, ReportId id, std::optional<people::LocationId> location);

// The newest period first, then by municipality. Without their documents.
std::vector<Report> list_reports(database::Connection& database, std::optional<people::LocationId> location);

// False when somebody else changed it since its version was read.
bool update_report_texts(database::Connection& database, Report const& report, ReportTexts const& texts);

struct FinishedDocument {
    std::string_view json;
    std::string_view signature;
};

void finish_report(
    database::Connection& database,
    Report const& report,
    FinishedDocument const& document,
    ReportOccasion const& occasion
);

void delete_report(database::Connection& database, Report const& report);

} // namespace reporting
