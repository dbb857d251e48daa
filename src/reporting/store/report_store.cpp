#include "reporting/store/report_store.hpp"

#include "platform/base/not_found.hpp"

namespace reporting {

namespace {

std::string const report_columns =
    "SELECT id, location_id, municipality_code, first_day, last_day, foreword, signals, version, made_at, "
    "finished_at, finished_by, document, signature FROM reports ";

Report report_in(database::Rows const& rows)
{
    return {
        .id = rows.id<ReportId>(0),
        .location = rows.optional_id<people::LocationId>(1),
        .municipality = rows.optional_text(2).value_or(""),
        .period = {.from = rows.date(3), .to = rows.date(4)},
        .texts = {.foreword = rows.text(5), .signals = rows.text(6)},
        .version = rows.small(7),
        .made_at = rows.instant(8),
        .finished_at = rows.optional_instant(9),
        .finished_by = rows.optional_id<accounts::AccountId>(10),
        .document = rows.text(11),
        .signature = rows.text(12),
    };
}

std::optional<Report> read_report(
    database::Connection& database,
    ReportId id,
    std::optional<people::LocationId> location,
    std::string_view ending
)
{
    auto rows = database.query(
        report_columns + "WHERE id = $1 AND location_id IS NOT DISTINCT FROM $2" + std::string{ending},
        id,
        location
    );
    return rows.next() ? std::optional{report_in(rows)} : std::nullopt;
}

Report there(std::optional<Report> report)
{
    return report ? *std::move(report) : throw base::NotFound{"report"};
}

database::Value code_or_null(NewReport const& report)
{
    return report.municipality.empty() ? database::Value{nullptr} : database::Value{report.municipality};
}

} // namespace

ReportId
insert_report(database::Connection& database, NewReport const& report, ReportOccasion const& occasion)
{
    return database.insert<ReportId>(
        R"sql(
            INSERT INTO reports
                (location_id, municipality_code, first_day, last_day, made_by, made_at, submission_key)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
        )sql",
        occasion.location,
        code_or_null(report),
        report.period.from,
        report.period.to,
        occasion.by,
        occasion.now,
        report.submission_key
    );
}

std::optional<ReportId> find_report_like(
    database::Connection& database, NewReport const& report, std::optional<people::LocationId> location
)
{
    auto rows = database.query(
        R"sql(
            SELECT id FROM reports
            WHERE location_id IS NOT DISTINCT FROM $1 AND (submission_key = $2
                OR (finished_at IS NULL AND municipality_code IS NOT DISTINCT FROM $3 AND first_day = $4
                    AND last_day = $5))
            ORDER BY id
        )sql",
        location,
        report.submission_key,
        code_or_null(report),
        report.period.from,
        report.period.to
    );
    return rows.next() ? std::optional{rows.id<ReportId>(0)} : std::nullopt;
}

std::optional<Report>
find_report(database::Connection& database, ReportId id, std::optional<people::LocationId> location)
{
    return read_report(database, id, location, "");
}

Report load_report(database::Connection& database, ReportId id, std::optional<people::LocationId> location)
{
    return there(find_report(database, id, location));
}

Report lock_report(database::Connection& database, ReportId id, std::optional<people::LocationId> location)
{
    return there(read_report(database, id, location, database.for_update()));
}

std::vector<Report> list_reports(database::Connection& database, std::optional<people::LocationId> location)
{
    auto reports = std::vector<Report>{};
    auto rows = database.query(
        R"sql(
            SELECT id, location_id, municipality_code, first_day, last_day, '', '', version, made_at, finished_at,
                finished_by, '', ''
            FROM reports WHERE location_id IS NOT DISTINCT FROM $1
            ORDER BY first_day DESC, municipality_code, id DESC
        )sql",
        location
    );
    while (rows.next()) {
        reports.push_back(report_in(rows));
    }
    return reports;
}

bool update_report_texts(database::Connection& database, Report const& report, ReportTexts const& texts)
{
    return database.execute(
               "UPDATE reports SET foreword = $1, signals = $2, version = version + 1 "
               "WHERE id = $3 AND version = $4 AND finished_at IS NULL",
               texts.foreword,
               texts.signals,
               report.id,
               report.version
           )
           == 1;
}

void finish_report(
    database::Connection& database,
    Report const& report,
    FinishedDocument const& document,
    ReportOccasion const& occasion
)
{
    database.execute(
        "UPDATE reports SET document = $1, signature = $2, finished_at = $3, finished_by = $4, "
        "version = version + 1 WHERE id = $5",
        document.json,
        document.signature,
        occasion.now,
        occasion.by,
        report.id
    );
}

void delete_report(database::Connection& database, Report const& report)
{
    database.execute("DELETE FROM reports WHERE id = $1", report.id);
}

} // namespace reporting
