#include "reporting/pages/report_pages.hpp"

#include "locations/store/municipality_store.hpp"
#include "people/model/bsn.hpp"
#include "platform/base/not_found.hpp"
#include "platform/crypto/crypto.hpp"
#include "reporting/actions/write_report.hpp"
#include "reporting/pages/document_builder.hpp"
#include "reporting/pages/report.html.hpp"
#include "reporting/pages/report_files.hpp"
#include "reporting/pages/report_list.html.hpp"
#include "reporting/pages/report_view.hpp"
#include "reporting/store/document_json.hpp"
#include "reporting/store/facts_store.hpp"

#include <algorithm>
#include <limits>

namespace reporting {

namespace {

constexpr auto years_back = 6;

std::string address_of(ReportId id)
{
    return "/reports/" + std::to_string(id.value());
}

Report report_in_path(accounts::SignedInRequest& request)
{
    return load_report(
        request.database, web::id_in_path<ReportId>(request.http, "report"), request.location()
    );
}

std::string name_of_municipality(database::Connection& database, std::string const& code)
{
    return locations::load_municipality(database, *locations::MunicipalityCode::parse(code)).name;
}

std::string state_of(Report const& report, text::Texts const& texts)
{
    if (!report.is_finished()) {
        return texts.translate("concept");
    }
    return text::fill(texts.translate("vastgesteld op {day}"), {{"day", texts.moment(*report.finished_at)}});
}

void add_choices(ReportListPage& page, accounts::SignedInRequest& request)
{
    for (auto const& code : list_served_municipalities(request.database, request.location())) {
        page.municipalities.push_back(
            {.value = code,
             .name = name_of_municipality(request.database, code),
             .chosen = page.form.chosen("municipality", code)}
        );
    }
    std::ranges::sort(page.municipalities, {}, &PlaceChoice::name);
    auto const this_year = static_cast<int>(request.today.year());
    for (auto year = this_year; year > this_year - years_back; --year) {
        page.years.push_back(year);
    }
}

ReportListPage list_page(accounts::SignedInRequest& request)
{
    auto page = ReportListPage{
        .reports = {},
        .municipalities = {},
        .years = {},
        .chosen_year = static_cast<int>(request.today.year()) - 1,
        .form = web::Form{request.http.form, request.texts},
    };
    page.form.prefill("submission_key", crypto::random_token());
    for (auto const& report : list_reports(request.database, request.location())) {
        page.reports.push_back(
            {.municipality = name_of_municipality(request.database, report.municipality),
             .period = in_words(report.period, request.texts),
             .address = address_of(report.id),
             .state = state_of(report, request.texts),
             .finished = report.is_finished()}
        );
    }
    add_choices(page, request);
    return page;
}

ReportDesk desk_of(accounts::SignedInRequest& request)
{
    return {
        .database = request.database,
        .programme = request.programme,
        .texts = request.texts,
        .moment = {.now = request.now, .today = request.today},
    };
}

Document document_now(accounts::SignedInRequest& request, Report const& report)
{
    return report.is_finished() ? document_from_json(report.document) : document_of(desk_of(request), report);
}

ReportPage page_of(accounts::SignedInRequest& request, Report const& report)
{
    auto page = ReportPage{
        .address = address_of(report.id),
        .view = view_of(document_now(request, report), request.texts),
        .finished = report.is_finished(),
        .finished_on = report.finished_at ? request.texts.moment(*report.finished_at) : std::string{},
        .genuine =
            report.is_finished()
            && crypto::same_text(crypto::sign(report.document, request.site.signing_key), report.signature),
        .signature = report.signature,
        .version = report.version,
        .form = web::Form{request.http.form, request.texts},
    };
    page.form.prefill("version", std::to_string(report.version));
    page.form.prefill("foreword", report.texts.foreword);
    page.form.prefill("signals", report.texts.signals);
    return page;
}

// No text of a report may hold a number that could be somebody's BSN.
std::string read_text(web::Form& form, std::string_view field, text::Texts const& texts)
{
    auto text = form.optional(field, most_report_characters);
    if (people::holds_bsn(text)) {
        form.add_error(
            field, texts.translate("Hier lijkt een burgerservicenummer in te staan. Haal het weg.")
        );
    }
    return text;
}

void add_refusal(web::Form& form, ReportRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case ReportRefusal::finished:
        form.add_error("", texts.translate("Dit verslag is vastgesteld en verandert niet meer."));
        break;
    case ReportRefusal::changed_elsewhere:
        form.add_error(
            "",
            texts.translate("Iemand anders heeft dit verslag intussen veranderd. Jouw tekst staat hieronder; "
                            "bewaar opnieuw om die te houden.")
        );
        break;
    }
}

int version_in(web::Form const& form)
{
    auto copy = form;
    return copy.number("version", 1, std::numeric_limits<int>::max(), {}).value_or(0);
}

// A year, or one of its quarters. Nothing, and an error in the form, when it is none to choose.
std::optional<Period> read_period(web::Form& form, int this_year, text::Texts const& texts)
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

} // namespace

web::Response show_reports(accounts::SignedInRequest& request)
{
    return web::html(render_report_list(request, list_page(request)));
}

web::Response create_report(accounts::SignedInRequest& request)
{
    auto page = list_page(request);
    auto const this_year = static_cast<int>(request.today.year());
    auto const municipality =
        page.form.required("municipality", request.texts.translate("Kies een gemeente."));
    auto const period = read_period(page.form, this_year, request.texts);
    if (!page.form.has_errors()
        && std::ranges::find(page.municipalities, municipality, &PlaceChoice::value)
               == page.municipalities.end()) {
        throw base::NotFound{"municipality of a report"};
    }
    if (page.form.has_errors()) {
        return web::unprocessable(render_report_list(request, page));
    }
    auto const id = begin_report(
        request.database,
        request.occasion(),
        {.municipality = municipality, .period = *period, .submission_key = page.form.value("submission_key")}
    );
    return web::see_other(address_of(id));
}

web::Response show_report(accounts::SignedInRequest& request)
{
    return web::html(render_report(request, page_of(request, report_in_path(request))));
}

web::Response update_report(accounts::SignedInRequest& request)
{
    auto page = page_of(request, report_in_path(request));
    auto const texts = ReportTexts{
        .foreword = read_text(page.form, "foreword", request.texts),
        .signals = read_text(page.form, "signals", request.texts),
    };
    if (!page.form.has_errors()) {
        auto const id = web::id_in_path<ReportId>(request.http, "report");
        auto const changed = change_report(
            request.database,
            request.occasion(),
            {.report = id, .version = version_in(page.form), .texts = texts}
        );
        if (changed) {
            return web::see_other(page.address);
        }
        add_refusal(page.form, changed.error(), request.texts);
    }
    return web::unprocessable(render_report(request, page));
}

web::Response create_final_report(accounts::SignedInRequest& request)
{
    auto const report = report_in_path(request);
    if (report.is_finished()) {
        return web::see_other(address_of(report.id));
    }
    auto page = page_of(request, report);
    auto const finished = finish_report(
        request.database,
        request.occasion(),
        {.report = report.id,
         .version = version_in(page.form),
         .document = to_json(document_of(desk_of(request), report)),
         .key = request.site.signing_key}
    );
    if (finished) {
        return web::see_other(page.address);
    }
    add_refusal(page.form, finished.error(), request.texts);
    return web::unprocessable(render_report(request, page));
}

web::Response create_report_removal(accounts::SignedInRequest& request)
{
    auto const report = report_in_path(request);
    if (auto const removed = remove_report(request.database, request.occasion(), report.id); !removed) {
        auto page = page_of(request, report);
        add_refusal(page.form, removed.error(), request.texts);
        return web::unprocessable(render_report(request, page));
    }
    return web::see_other("/reports");
}

web::Response show_report_file(accounts::SignedInRequest& request)
{
    auto const report = report_in_path(request);
    auto const document = document_now(request, report);
    auto const& file = request.http.path_parameters.find("file")->second;
    auto response = web::Response{};
    if (file == "report.pdf") {
        response.content_type = "application/pdf";
        response.body = to_pdf(request.press, document, report.is_finished(), request.texts);
    } else if (file == "report.xlsx") {
        response.content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        response.body = to_xlsx(document, request.texts);
    } else if (file == "report.csv") {
        response.content_type = "text/csv; charset=utf-8";
        response.body = to_csv(document);
    } else {
        throw base::NotFound{"file of a report"};
    }
    response.headers.emplace_back(
        "Content-Disposition",
        "attachment; filename=\"" + file_name_of(report) + file.substr(file.rfind('.')) + "\""
    );
    return response;
}

} // namespace reporting
