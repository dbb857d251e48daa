// Writing a report: begin it, write its texts, throw a draft away, and finish it for good.
#pragma once

#include "platform/database/connection.hpp"
#include "reporting/store/report_store.hpp"

#include <expected>

namespace reporting {

// The report that this form made before, or the draft that is there already, is the one.
ReportId begin_report(database::Connection& database, ReportOccasion const& occasion, NewReport const& wish);

struct ChangeReport {
    ReportId report;
    int version; // that was read
    ReportTexts texts;
};

std::expected<void, ReportRefusal>
change_report(database::Connection& database, ReportOccasion const& occasion, ChangeReport const& wish);

struct FinishReport {
    ReportId report;
    int version;
    base::Date today;
    ReportTexts texts;    // that stand in the document
    std::string document; // JSON
    std::string key;      // with which it is signed
};

// Only what is of a period that is over. With the same words finishing twice is once; what was finished first
// stays.
std::expected<void, ReportRefusal>
finish_report(database::Connection& database, ReportOccasion const& occasion, FinishReport const& wish);

// Whether it is still as it was finished: the seal fits the report, or of before seals held all of it,
// the document.
bool is_genuine(Report const& report, std::string_view key);

std::expected<void, ReportRefusal>
remove_report(database::Connection& database, ReportOccasion const& occasion, ReportId report);

} // namespace reporting
