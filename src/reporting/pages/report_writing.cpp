// Writing a report: its texts, and the two steps that cannot be undone and are asked once more.
#include "people/model/bsn.hpp"
#include "platform/base/not_found.hpp"
#include "reporting/actions/write_report.hpp"
#include "reporting/pages/report.html.hpp"
#include "reporting/pages/report_gone.html.hpp"
#include "reporting/pages/report_occasion.hpp"
#include "reporting/pages/report_page.hpp"
#include "reporting/pages/report_pages.hpp"
#include "reporting/pages/report_question.html.hpp"
#include "reporting/store/document_json.hpp"

#include <limits>

namespace reporting {

namespace {

// What a form about a report asks for. The report is not there when it was thrown away meanwhile.
struct TypedReport {
    std::optional<Report> report;
    ReportTexts texts;
    int version;
    bool confirmed;
    web::Form form;
};

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

int version_in(web::Form const& form)
{
    auto copy = form;
    return copy.number("version", 1, std::numeric_limits<int>::max(), {}).value_or(0);
}

TypedReport read_report_form(accounts::SignedInRequest& request)
{
    auto form = web::Form{request.http.form, request.texts};
    auto texts = ReportTexts{
        .foreword = read_text(form, "foreword", request.texts),
        .signals = read_text(form, "signals", request.texts),
    };
    return {
        .report = find_report(
            request.database, web::id_in_path<ReportId>(request.http, "report"), location_of_reports(request)
        ),
        .texts = std::move(texts),
        .version = version_in(form),
        .confirmed = form.chosen("confirmed", "yes"),
        .form = std::move(form),
    };
}

std::string
words_for(ReportRefusal refusal, Report const& report, ReportTexts const& typed, text::Texts const& texts)
{
    switch (refusal) {
    case ReportRefusal::finished:
        return typed == report.texts
                   ? texts.translate("Dit verslag is vastgesteld en verandert niet meer.")
                   : texts.translate(
                         "Dit verslag is intussen vastgesteld en verandert niet meer. Wat jij typte, "
                         "is niet bewaard en staat hieronder."
                     );
    case ReportRefusal::changed_elsewhere:
        return texts.translate(
            "Iemand anders heeft dit verslag intussen veranderd. Jouw tekst staat hieronder, met wat er nu "
            "staat; bewaar opnieuw om de jouwe te houden."
        );
    case ReportRefusal::not_over:
        return text::fill(
            texts.translate("De periode van dit verslag is nog niet voorbij. Vaststellen kan vanaf {day}."),
            {{"day", day_to_finish(report, texts)}}
        );
    }
    return {};
}

// Her words are given back, to copy; who wrote none asked for what is not there.
web::Response gone(accounts::SignedInRequest& request, ReportTexts const& texts)
{
    if (texts.is_empty()) {
        throw base::NotFound{"report"};
    }
    return web::with_status(
        404, render_report_gone(request, title_of_reports(request), written_in(texts, request.texts))
    );
}

web::Response with_errors(accounts::SignedInRequest& request, TypedReport const& typed)
{
    auto page = page_of(request, *typed.report);
    page.form = typed.form;
    page.version = typed.version;
    return web::unprocessable(render_report(request, page));
}

// The page again, with what was typed beside what is there.
web::Response refused(accounts::SignedInRequest& request, TypedReport const& typed, ReportRefusal refusal)
{
    auto const report = find_report(request.database, typed.report->id, location_of_reports(request));
    if (!report) {
        return gone(request, typed.texts);
    }
    auto page = page_of(request, *report);
    page.form.add_error({}, words_for(refusal, *report, typed.texts, request.texts));
    if (refusal == ReportRefusal::finished && typed.texts != report->texts) {
        page.unkept = written_in(typed.texts, request.texts);
    }
    if (refusal == ReportRefusal::changed_elsewhere) {
        page.stored = written_in(report->texts, request.texts);
    }
    return web::unprocessable(render_report(request, page));
}

web::Response ask(accounts::SignedInRequest& request, TypedReport const& typed, ReportQuestion question)
{
    question.written = written_in(typed.texts, request.texts);
    auto page = page_of(request, *typed.report);
    question.address = page.address + question.address;
    return web::html(render_report_question(request, page, question));
}

web::Response ask_to_finish(accounts::SignedInRequest& request, TypedReport const& typed)
{
    auto const& texts = request.texts;
    return ask(
        request,
        typed,
        {.question = texts.translate("Wil je dit verslag vaststellen?"),
         .explanation =
             texts.translate("Vast komen te staan: de cijfers zoals ze nu zijn, en de tekst hieronder. "
                             "Daarna kan niemand er nog iets aan veranderen, ook geen fout, en kan "
                             "het verslag niet meer weg."),
         .no_text = texts.translate("Er is geen tekst bij geschreven."),
         .written = {},
         .address = "/final",
         .button = texts.translate("Stel het verslag vast")}
    );
}

web::Response ask_to_remove(accounts::SignedInRequest& request, TypedReport const& typed)
{
    auto const& texts = request.texts;
    return ask(
        request,
        typed,
        {.question = texts.translate("Wil je dit concept weggooien?"),
         .explanation = texts.translate("De tekst gaat mee weg en komt niet terug. De cijfers blijven."),
         .no_text = texts.translate("Er is geen tekst bij geschreven."),
         .written = {},
         .address = "/removal",
         .button = texts.translate("Gooi het concept weg")}
    );
}

std::expected<void, ReportRefusal> finish(accounts::SignedInRequest& request, TypedReport const& typed)
{
    auto report = *typed.report;
    report.texts = typed.texts;
    return finish_report(
        request.database,
        report_occasion(request),
        {.report = report.id,
         .version = typed.version,
         .today = request.today,
         .texts = typed.texts,
         .document = to_json(document_of(desk_of(request), report)),
         .key = request.site.signing_key}
    );
}

} // namespace

web::Response update_report(accounts::SignedInRequest& request)
{
    auto const typed = read_report_form(request);
    if (!typed.report) {
        return gone(request, typed.texts);
    }
    if (typed.form.has_errors()) {
        return with_errors(request, typed);
    }
    auto const changed = change_report(
        request.database,
        report_occasion(request),
        {.report = typed.report->id, .version = typed.version, .texts = typed.texts}
    );
    return changed ? web::see_other(address_of(typed.report->id)) : refused(request, typed, changed.error());
}

web::Response create_final_report(accounts::SignedInRequest& request)
{
    auto const typed = read_report_form(request);
    if (!typed.report) {
        return gone(request, typed.texts);
    }
    auto const& report = *typed.report;
    if (report.is_finished() && typed.texts == report.texts) {
        return web::see_other(address_of(report.id));
    }
    if (typed.form.has_errors()) {
        return with_errors(request, typed);
    }
    if (auto const refusal = refusal_to_finish(report, typed.version, request.today)) {
        return refused(request, typed, *refusal);
    }
    if (!typed.confirmed) {
        return ask_to_finish(request, typed);
    }
    auto const finished = finish(request, typed);
    return finished ? web::see_other(address_of(report.id)) : refused(request, typed, finished.error());
}

web::Response create_report_removal(accounts::SignedInRequest& request)
{
    auto const typed = read_report_form(request);
    if (!typed.report) {
        return gone(request, typed.texts);
    }
    if (!typed.report->is_finished() && !typed.confirmed) {
        return ask_to_remove(request, typed);
    }
    auto const removed = remove_report(request.database, report_occasion(request), typed.report->id);
    return removed ? web::see_other("/reports?removed=yes") : refused(request, typed, removed.error());
}

} // namespace reporting
