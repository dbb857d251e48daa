#include "reporting/actions/write_report.hpp"

#include "platform/crypto/crypto.hpp"

namespace reporting {

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
    if (auto const refusal = refusal_to_finish(report, wish.version, wish.today)) {
        return std::unexpected{*refusal};
    }
    update_report_texts(database, report, wish.texts);
    auto const signature = crypto::sign(wish.document, wish.key);
    finish_report(database, report, {.json = wish.document, .signature = signature}, occasion);
    transaction.commit();
    return {};
}

bool is_genuine(Report const& report, std::string_view key)
{
    return report.is_finished() && crypto::same_text(crypto::sign(report.document, key), report.signature);
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
