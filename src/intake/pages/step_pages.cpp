#include "intake/pages/step_pages.hpp"

#include "intake/actions/replan_step.hpp"
#include "intake/actions/skip_step.hpp"
#include "intake/pages/replan_form.html.hpp"
#include "intake/pages/skip_form.html.hpp"
#include "intake/store/case_event_store.hpp"
#include "platform/base/not_found.hpp"

#include <algorithm>
#include <charconv>

namespace intake {

namespace {

// The step and the match travel in the address, and then in the form.
std::string_view asked(accounts::SignedInRequest const& request, std::string_view name)
{
    auto const& sent = request.http.form;
    return sent.has(name) ? sent.first(name) : request.http.query.first(name);
}

std::optional<programme::MatchId> asked_match(accounts::SignedInRequest const& request)
{
    auto const text = asked(request, "match");
    if (text.empty()) {
        return std::nullopt;
    }
    auto number = std::int64_t{0};
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number <= 0) {
        throw base::NotFound{"match " + std::string{text}};
    }
    return programme::MatchId{number};
}

std::optional<programme::DueItem> find_due(accounts::SignedInRequest& request, StepPage const& page)
{
    auto const history = load_history(request.database, page.about.heading.id);
    auto const items = programme::due_items(request.programme, history, request.today);
    auto const found = std::ranges::find_if(items, [&](programme::DueItem const& item) {
        return item.step == page.step->code && item.match == page.match;
    });
    return found == items.end() ? std::nullopt : std::optional{*found};
}

StepPage step_page(accounts::SignedInRequest& request)
{
    auto page = StepPage{
        .about = open_case_form(request),
        .step = &programme::step(request.programme, asked(request, "step")),
        .match = asked_match(request),
        .due = std::nullopt,
    };
    page.due = find_due(request, page);
    return page;
}

std::optional<ReplanStep> read_replan(StepPage& page, accounts::SignedInRequest const& request)
{
    auto const& texts = request.texts;
    auto& form = page.about.form;
    auto const planned_for = read_planned_day(form, "planned_for", request);
    auto const reason = form.required("reason", texts.translate("Schrijf op waarom."), 2000);
    if (form.has_errors() || !planned_for) {
        return std::nullopt;
    }
    return ReplanStep{
        .family_case = page.about.heading.id,
        .step = page.step->code,
        .match = page.match,
        .planned_for = *planned_for,
        .reason = reason,
        .submission_key = submission_key(form),
    };
}

std::optional<SkipStep> read_skip(StepPage& page, text::Texts const& texts)
{
    auto& form = page.about.form;
    auto const reason = form.required("reason", texts.translate("Schrijf op waarom."), 2000);
    if (form.has_errors()) {
        return std::nullopt;
    }
    return SkipStep{
        .family_case = page.about.heading.id,
        .step = page.step->code,
        .match = page.match,
        .reason = reason,
        .submission_key = submission_key(form),
    };
}

} // namespace

web::Response show_replan(accounts::SignedInRequest& request)
{
    auto const page = step_page(request);
    return page.due ? web::html(render_replan_form(request, page)) : back_to_case(page.about.heading.id);
}

web::Response create_replan(accounts::SignedInRequest& request)
{
    auto page = step_page(request);
    auto const wish = read_replan(page, request);
    if (!wish) {
        return web::unprocessable(render_replan_form(request, page));
    }
    if (auto const done = replan_step(request.database, request.occasion(), *wish); !done) {
        page.about.form.add_error("", word_for(done.error(), request.texts));
        return web::unprocessable(render_replan_form(request, page));
    }
    return back_to_case(wish->family_case);
}

web::Response show_skip(accounts::SignedInRequest& request)
{
    auto const page = step_page(request);
    return page.due ? web::html(render_skip_form(request, page)) : back_to_case(page.about.heading.id);
}

web::Response create_skip(accounts::SignedInRequest& request)
{
    auto page = step_page(request);
    auto const wish = read_skip(page, request.texts);
    if (!wish) {
        return web::unprocessable(render_skip_form(request, page));
    }
    if (auto const done = skip_step(request.database, request.occasion(), *wish); !done) {
        page.about.form.add_error("", word_for(done.error(), request.texts));
        return web::unprocessable(render_skip_form(request, page));
    }
    return back_to_case(wish->family_case);
}

} // namespace intake
