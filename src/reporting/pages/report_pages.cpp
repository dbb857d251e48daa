#include "reporting/pages/report_pages.hpp"

#include "people/model/bsn.hpp"
#include "platform/base/not_found.hpp"
#include "reporting/actions/write_report.hpp"
#include "reporting/pages/document_builder.hpp"
#include "reporting/pages/report.html.hpp"
#include "reporting/pages/report_files.hpp"
#include "reporting/pages/report_occasion.hpp"
#include "reporting/pages/report_view.hpp"
#include "reporting/store/document_json.hpp"

#include <limits>

namespace reporting {

namespace {

Report report_in_path(accounts::SignedInRequest& request)
{
    return load_report(
        request.database, web::id_in_path<ReportId>(request.http, "report"), location_of_reports(request)
    );
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
        .title = report.is_of_nation() ? request.texts.translate("Verslag van het land")
                                       : request.texts.translate("Verslag aan de gemeente"),
        .title_of_list = title_of_reports(request),
        .may_finish = request.actor.role != accounts::Role::coordinator,
        .view = view_of(document_now(request, report), request.texts),
        .finished = report.is_finished(),
        .seal = seal_of(report, request.texts),
        .genuine = is_genuine(report, request.site.signing_key),
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

} // namespace

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
            report_occasion(request),
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
        report_occasion(request),
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
    if (auto const removed = remove_report(request.database, report_occasion(request), report.id); !removed) {
        auto page = page_of(request, report);
        add_refusal(page.form, removed.error(), request.texts);
        return web::unprocessable(render_report(request, page));
    }
    return web::see_other("/reports");
}

web::Response show_report_file(accounts::SignedInRequest& request)
{
    auto const report = report_in_path(request);
    if (report.is_finished() && !is_genuine(report, request.site.signing_key)) {
        return web::unprocessable(render_report(request, page_of(request, report)));
    }
    auto const document = document_now(request, report);
    auto const& file = request.http.path_parameters.find("file")->second;
    auto response = web::Response{};
    if (file == "report.pdf") {
        response.content_type = "application/pdf";
        response.body = to_pdf(request.press, document, seal_of(report, request.texts), request.texts);
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
