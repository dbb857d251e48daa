#include "locations/store/municipality_store.hpp"
#include "platform/base/not_found.hpp"
#include "platform/crypto/crypto.hpp"
#include "reporting/actions/write_report.hpp"
#include "reporting/pages/report_list.html.hpp"
#include "reporting/pages/report_occasion.hpp"
#include "reporting/pages/report_pages.hpp"
#include "reporting/pages/report_view.hpp"
#include "reporting/store/facts_store.hpp"

#include <algorithm>

namespace reporting {

namespace {

constexpr auto years_back = 6;

std::string name_of_municipality(database::Connection& database, std::string const& code)
{
    return locations::load_municipality(database, *locations::MunicipalityCode::parse(code)).name;
}

std::string name_of_place(accounts::SignedInRequest& request, Report const& report)
{
    return report.is_of_nation() ? request.texts.translate("Nederland")
                                 : name_of_municipality(request.database, report.municipality);
}

std::string state_of(Report const& report, text::Texts const& texts)
{
    if (!report.is_finished()) {
        return texts.translate("concept");
    }
    return text::fill(texts.translate("vastgesteld op {day}"), {{"day", texts.moment(*report.finished_at)}});
}

void add_municipalities_to_choose(ReportListPage& page, accounts::SignedInRequest& request)
{
    for (auto const& code : list_served_municipalities(request.database, request.location())) {
        page.municipalities.push_back(
            {.value = code,
             .name = name_of_municipality(request.database, code),
             .chosen = page.form.chosen("municipality", code)}
        );
    }
    std::ranges::sort(page.municipalities, {}, &PlaceChoice::name);
}

ReportListPage list_page(accounts::SignedInRequest& request)
{
    auto const this_year = static_cast<int>(request.today.year());
    auto page = ReportListPage{
        .title = title_of_reports(request),
        .is_nation = is_of_national_office(request),
        .reports = {},
        .municipalities = {},
        .years = {},
        .chosen_year = this_year - 1,
        .removed = request.http.query.has("removed"),
        .form = web::Form{request.http.form, request.texts},
    };
    page.form.prefill("submission_key", crypto::random_token());
    page.form.prefill("year", request.http.query.first("year"));
    page.form.prefill("quarter", request.http.query.first("quarter"));
    page.form.prefill("municipality", request.http.query.first("place"));
    for (auto const& report : list_reports(request.database, location_of_reports(request))) {
        page.reports.push_back(
            {.place = name_of_place(request, report),
             .period = in_words(report.period, request.texts),
             .address = address_of(report.id),
             .state = state_of(report, request.texts),
             .finished = report.is_finished()}
        );
    }
    for (auto year = this_year; year > this_year - years_back; --year) {
        page.years.push_back(year);
    }
    if (!page.is_nation) {
        add_municipalities_to_choose(page, request);
    }
    return page;
}

// A year, or one of its quarters.
std::optional<Period> read_typed_period(web::Form& form, int this_year, text::Texts const& texts)
{
    auto const year =
        form.number("year", this_year - years_back + 1, this_year, texts.translate("Kies een jaar."));
    if (!year || form.value("quarter").empty()) {
        return year.transform(year_of);
    }
    return form
        .number("quarter", 1, quarters_in_year, texts.translate("Kies een kwartaal, of het hele jaar."))
        .transform([&](int quarter) { return quarter_of(*year, quarter); });
}

// Nothing, and an error in the form, when it is none to choose or it has not begun.
std::optional<Period> read_period(web::Form& form, base::Date today, text::Texts const& texts)
{
    auto const period = read_typed_period(form, static_cast<int>(today.year()), texts);
    if (period && !has_begun(*period, today)) {
        form.add_error(
            "quarter",
            text::fill(
                texts.translate("Van {period} zijn er nog geen cijfers: het begint op {day}."),
                {{"period", in_words(*period, texts)}, {"day", texts.date(period->from)}}
            )
        );
    }
    return period;
}

// Empty of the country. A municipality that the location does not serve is not there.
std::string read_municipality(ReportListPage& page, text::Texts const& texts)
{
    if (page.is_nation) {
        return {};
    }
    auto municipality = page.form.required("municipality", texts.translate("Kies een gemeente."));
    if (!municipality.empty()
        && std::ranges::find(page.municipalities, municipality, &PlaceChoice::value)
               == page.municipalities.end()) {
        throw base::NotFound{"municipality of a report"};
    }
    return municipality;
}

} // namespace

web::Response show_reports(accounts::SignedInRequest& request)
{
    return web::html(render_report_list(request, list_page(request)));
}

web::Response create_report(accounts::SignedInRequest& request)
{
    auto page = list_page(request);
    auto const municipality = read_municipality(page, request.texts);
    auto const period = read_period(page.form, request.today, request.texts);
    if (page.form.has_errors()) {
        return web::unprocessable(render_report_list(request, page));
    }
    auto const id = begin_report(
        request.database,
        report_occasion(request),
        {.municipality = municipality, .period = *period, .submission_key = page.form.value("submission_key")}
    );
    return web::see_other(address_of(id));
}

} // namespace reporting
