#include "support/actions/answer_call.hpp"
#include "support/actions/receive_visit.hpp"
#include "support/actions/record_visit.hpp"
#include "support/actions/say_words.hpp"
#include "support/pages/support_pages.hpp"
#include "support/pages/support_words.hpp"
#include "support/pages/visit_form.hpp"
#include "support/pages/visits.html.hpp"
#include "support/pages/visits_page.hpp"

namespace support {

namespace {

constexpr auto most_visits_shown = 30;

std::vector<KeptAnswer> late_answers_of(accounts::SignedInRequest& request, matching::MatchId match)
{
    auto late = list_late_answers(request.database, request.location());
    std::erase_if(late, [match](KeptAnswer const& kept) { return kept.match != match; });
    return late;
}

VisitsPage visits_page(accounts::SignedInRequest& request)
{
    auto about = matching::open_match_form(request);
    auto const match = about.match.id;
    about.form.prefill("minutes", std::to_string(request.programme.usual_visit.minutes));
    return {
        .about = std::move(about),
        .agreement = find_agreement(request.database, match, request.today),
        .visits = list_visits(request.database, match, most_visits_shown),
        .totals = count_visits(request.database, match),
        .told = list_visit_answers(request.database, match, most_visits_shown),
        .late = late_answers_of(request, match),
    };
}

} // namespace

std::vector<web::Choice> visit_choices_of(VisitsPage const& page, text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const& visit : page.visits) {
        choices.push_back(
            {.value = base::to_iso(visit.visited_on), .label = texts.weekday_date(visit.visited_on)}
        );
    }
    return choices;
}

web::Response show_visits(accounts::SignedInRequest& request)
{
    return web::html(render_visits(request, visits_page(request)));
}

web::Response create_visit(accounts::SignedInRequest& request)
{
    auto page = visits_page(request);
    auto& form = page.about.form;
    auto const on = intake::read_day(form, request);
    auto const visit = read_visit(form, {}, on, request.texts);
    if (!visit) {
        return web::unprocessable(render_visits(request, page));
    }
    auto const match = page.about.match.id;
    auto const done = record_visit(request.database, request.occasion(), {.match = match, .visit = *visit});
    if (!done) {
        form.add_error(
            done.error() == VisitRefusal::unknown_reason ? "reason" : "on",
            word_for(done.error(), request.texts)
        );
        return web::unprocessable(render_visits(request, page));
    }
    return web::see_other(matching::address_of(match) + "/visits");
}

web::Response create_visit_words(accounts::SignedInRequest& request)
{
    auto page = visits_page(request);
    auto& form = page.about.form;
    auto const& texts = request.texts;
    auto const on = form.date("visited_on", texts.translate("Kies een bezoek."));
    auto const words =
        form.required("words", texts.translate("Schrijf een kort woord."), most_characters_of_words);
    auto const key = intake::submission_key(form);
    if (form.has_errors() || !on || key.empty()) {
        return web::unprocessable(render_visits(request, page));
    }
    auto const match = page.about.match.id;
    say_words(
        request.database, request.occasion(), match, {.visited_on = *on, .words = words, .form_key = key}
    );
    return web::see_other(matching::address_of(match) + "/visits");
}

web::Response create_late_settlement(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<VisitAnswerId>(request.http, "answer");
    auto const kept = load_late_answer(request.database, id, request.location());
    auto const choice = request.http.form.first("choice") == "take" ? LateAnswer::take : LateAnswer::leave;
    auto const done = settle_late_visit(request.database, request.occasion(), id, choice);
    auto const back = matching::address_of(kept.match) + "/visits";
    return web::see_other(done ? back : back + "?refused=" + std::to_string(id.value()));
}

web::Response create_call_answer(accounts::SignedInRequest& request)
{
    answer_call(request.database, request.occasion(), web::id_in_path<CallRequestId>(request.http, "call"));
    return web::see_other("/today");
}

} // namespace support
