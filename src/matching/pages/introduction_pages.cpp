#include "intake/store/case_event_store.hpp"
#include "matching/actions/hold_introduction.hpp"
#include "matching/actions/plan_introduction.hpp"
#include "matching/actions/withdraw_proposal.hpp"
#include "matching/pages/introduction_form.html.hpp"
#include "matching/pages/introduction_plan_form.html.hpp"
#include "matching/pages/match_form.hpp"
#include "matching/pages/match_pages.hpp"
#include "matching/pages/withdrawal_form.html.hpp"
#include "matching/store/match_volunteer_store.hpp"
#include "volunteers/pages/profile_words.hpp"

namespace matching {

namespace {

constexpr auto most_characters_of_note = std::size_t{2000};

// The introduction that is planned now, to be moved.
void prefill_introduction(accounts::SignedInRequest& request, MatchForm& page)
{
    auto last = intake::CaseEvent{};
    for (auto const& event : intake::list_case_events(request.database, page.match.family_case)) {
        if (event.event.kind == programme::EventKind::introduction_planned
            && event.event.match == page.match.id) {
            last = event;
        }
    }
    if (last.event.planned_for) {
        page.form.prefill("planned_for", base::to_iso(*last.event.planned_for));
        page.form.prefill("time", last.planned_time);
    }
}

// She said that she does not come on these days.
void demand_presence(MatchForm& page, base::Date day, accounts::SignedInRequest& request)
{
    auto const volunteer = load_volunteer_of(request.database, page.match);
    if (auto const away = volunteers::absence_on(volunteer.profile, day)) {
        auto const days = volunteers::words_for(*away, request.texts);
        page.form.add_error(
            "planned_for",
            text::fill(
                request.texts.translate("De vrijwilliger is dan weg: {days}. Kies een andere dag."),
                {{"days", days}}
            )
        );
    }
}

std::optional<PlanIntroduction> read_plan(MatchForm& page, accounts::SignedInRequest& request)
{
    auto& form = page.form;
    auto const planned_for = intake::read_planned_day(form, "planned_for", request);
    if (planned_for) {
        demand_presence(page, *planned_for, request);
    }
    auto const time = intake::read_time(form, "time", request.texts);
    auto const note = form.optional("note", most_characters_of_note);
    if (form.has_errors() || !planned_for) {
        return std::nullopt;
    }
    return PlanIntroduction{
        .match = page.match.id,
        .planned_for = *planned_for,
        .time = time,
        .note = note,
        .submission_key = intake::submission_key(form),
    };
}

std::optional<HoldIntroduction> read_introduction(MatchForm& page, accounts::SignedInRequest const& request)
{
    auto& form = page.form;
    auto const on = intake::read_day(form, request);
    auto const note = form.optional("note", most_characters_of_note);
    if (form.has_errors() || !on) {
        return std::nullopt;
    }
    return HoldIntroduction{
        .match = page.match.id, .on = *on, .note = note, .submission_key = intake::submission_key(form)
    };
}

std::optional<WithdrawProposal> read_withdrawal(MatchForm& page, accounts::SignedInRequest const& request)
{
    auto& form = page.form;
    auto const reason = form.required("reason", request.texts.translate("Kies een reden."));
    auto const note = form.optional("note", most_characters_of_note);
    auto const on = intake::read_day(form, request);
    if (form.has_errors() || !on) {
        return std::nullopt;
    }
    return WithdrawProposal{
        .match = page.match.id,
        .on = *on,
        .reason = reason,
        .note = note,
        .submission_key = intake::submission_key(form),
    };
}

} // namespace

web::Response show_introduction_plan(accounts::SignedInRequest& request)
{
    auto page = open_match_form(request);
    prefill_introduction(request, page);
    return web::html(render_introduction_plan_form(request, page));
}

web::Response create_introduction_plan(accounts::SignedInRequest& request)
{
    auto page = open_match_form(request);
    auto const wish = read_plan(page, request);
    if (!wish) {
        return web::unprocessable(render_introduction_plan_form(request, page));
    }
    auto const done = plan_introduction(request.database, request.occasion(), *wish);
    return answer_form(request, page, done, render_introduction_plan_form);
}

web::Response show_introduction(accounts::SignedInRequest& request)
{
    return web::html(render_introduction_form(request, open_match_form(request)));
}

web::Response create_introduction(accounts::SignedInRequest& request)
{
    auto page = open_match_form(request);
    auto const wish = read_introduction(page, request);
    if (!wish) {
        return web::unprocessable(render_introduction_form(request, page));
    }
    auto const done = hold_introduction(request.database, request.occasion(), *wish);
    return answer_form(request, page, done, render_introduction_form);
}

web::Response show_withdrawal(accounts::SignedInRequest& request)
{
    return web::html(render_withdrawal_form(request, open_match_form(request)));
}

web::Response create_withdrawal(accounts::SignedInRequest& request)
{
    auto page = open_match_form(request);
    auto const wish = read_withdrawal(page, request);
    if (!wish) {
        return web::unprocessable(render_withdrawal_form(request, page));
    }
    auto const done = withdraw_proposal(request.database, request.occasion(), *wish);
    return answer_form(request, page, done, render_withdrawal_form);
}

} // namespace matching
