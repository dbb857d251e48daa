#include "reporting/pages/report_pages.hpp"

#include "platform/base/not_found.hpp"
#include "reporting/actions/write_report.hpp"
#include "reporting/pages/report.html.hpp"
#include "reporting/pages/report_files.hpp"
#include "reporting/pages/report_occasion.hpp"
#include "reporting/pages/report_page.hpp"
#include "reporting/store/document_json.hpp"

namespace reporting {

namespace {

// What somebody typed is not lost because other figures are being counted.
constexpr auto longest_wait_with_form = std::chrono::minutes{5};

Report report_in_path(accounts::SignedInRequest& request)
{
    return load_report(
        request.database, web::id_in_path<ReportId>(request.http, "report"), location_of_reports(request)
    );
}

Document document_now(accounts::SignedInRequest& request, Report const& report)
{
    return report.is_finished() ? document_from_json(report.document) : document_of(desk_of(request), report);
}

} // namespace

std::string day_to_finish(Report const& report, text::Texts const& texts)
{
    return texts.date(base::add_days(report.period.to, 1));
}

ReportDesk desk_of(accounts::SignedInRequest& request)
{
    return {
        .database = request.database,
        .programme = request.programme,
        .texts = request.texts,
        .moment =
            {.now = request.now,
             .today = request.today,
             .wait = request.http.method == web::Method::get ? longest_wait : longest_wait_with_form},
    };
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
        .finish_from =
            is_over(report.period, request.today) ? std::string{} : day_to_finish(report, request.texts),
        .version = report.version,
        .form = web::Form{request.http.form, request.texts},
    };
    page.form.prefill("version", std::to_string(report.version));
    page.form.prefill("foreword", report.texts.foreword);
    page.form.prefill("signals", report.texts.signals);
    return page;
}

web::Response show_report(accounts::SignedInRequest& request)
{
    return web::html(render_report(request, page_of(request, report_in_path(request))));
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
        response.body = to_csv(document, request.texts);
    } else {
        throw base::NotFound{"file of a report"};
    }
    response.headers.emplace_back(
        "Content-Disposition",
        "attachment; filename=\"" + file_name_of(document) + file.substr(file.rfind('.')) + "\""
    );
    return response;
}

} // namespace reporting
