#include "reporting/actions/write_report.hpp"

#include "platform/crypto/crypto.hpp"

#include <fmt/format.h>

namespace reporting {

namespace {

// Before its signature, of a seal of the whole report. Older ones are of the document alone, and have nothing
// there.
constexpr auto seal_of_report = std::string_view{"2."};

template <typename Id>
std::int64_t number_of(std::optional<Id> const& id)
{
    return id ? id->value() : 0;
}

// All that a finished report says, a part on each line: the document is the last.
std::string sealed_words(Report const& report)
{
    return fmt::format(
        "{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}",
        report.id.value(),
        number_of(report.location),
        report.municipality,
        base::to_iso(report.period.from),
        base::to_iso(report.period.to),
        base::to_iso(*report.finished_at),
        number_of(report.finished_by),
        report.document
    );
}

std::string seal(Report const& report, std::string_view key)
{
    return std::string{seal_of_report} + crypto::sign(sealed_words(report), key);
}

} // namespace

ReportId begin_report(database::Connection& database, ReportOccasion const& occasion, NewReport const& wish)
{
    auto transaction = database::Transaction{database};
    if (auto const known = find_report_like(database, wish, occasion.location)) {
        return *known;
    }
    auto const id = insert_report(database, wish, occasion);
    transaction.commit();
    return id;
}

std::expected<void, ReportRefusal>
change_report(database::Connection& database, ReportOccasion const& occasion, ChangeReport const& wish)
{
    auto transaction = database::Transaction{database};
    auto const report = lock_report(database, wish.report, occasion.location);
    if (report.is_finished()) {
        return std::unexpected{ReportRefusal::finished};
    }
    if (report.version != wish.version || !update_report_texts(database, report, wish.texts)) {
        return std::unexpected{ReportRefusal::changed_elsewhere};
    }
    transaction.commit();
    return {};
}

std::expected<void, ReportRefusal>
finish_report(database::Connection& database, ReportOccasion const& occasion, FinishReport const& wish)
{
    auto transaction = database::Transaction{database};
    auto const report = lock_report(database, wish.report, occasion.location);
    if (report.is_finished() && report.texts == wish.texts) {
        return {};
    }
    if (auto const refusal = refusal_to_finish(report, wish.version, wish.today)) {
        return std::unexpected{*refusal};
    }
    update_report_texts(database, report, wish.texts);
    auto finished = report;
    finished.finished_at = occasion.now;
    finished.finished_by = occasion.by;
    finished.document = wish.document;
    auto const signature = seal(finished, wish.key);
    finish_report(database, report, {.json = wish.document, .signature = signature}, occasion);
    transaction.commit();
    return {};
}

bool is_genuine(Report const& report, std::string_view key)
{
    if (!report.is_finished()) {
        return false;
    }
    auto const fits =
        report.signature.starts_with(seal_of_report) ? seal(report, key) : crypto::sign(report.document, key);
    return crypto::same_text(fits, report.signature);
}

std::expected<void, ReportRefusal>
remove_report(database::Connection& database, ReportOccasion const& occasion, ReportId id)
{
    auto transaction = database::Transaction{database};
    auto const report = lock_report(database, id, occasion.location);
    if (report.is_finished()) {
        return std::unexpected{ReportRefusal::finished};
    }
    delete_report(database, report);
    transaction.commit();
    return {};
}

} // namespace reporting
