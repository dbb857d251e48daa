#include "intake/pages/fit_pages.hpp"

#include "intake/actions/decide_fit.hpp"
#include "intake/pages/fit_form.html.hpp"
#include "intake/store/family_case_store.hpp"

namespace intake {

namespace {

FitPage fit_page(accounts::SignedInRequest& request)
{
    auto const family_case = load_family_case(request.database, case_in_path(request), request.location());
    return {
        .about = open_case_form(request),
        .parent = load_parent_view(request, family_case),
        .notice = load_exit_notice(request, family_case.id, NoticeKind::not_suitable),
    };
}

// Only what belongs to this decision is asked; what stands in the other fields stays there.
FitJudgement read_judgement(web::Form& form, FitDecision decision, accounts::SignedInRequest const& request)
{
    auto const& texts = request.texts;
    auto judgement = FitJudgement{.decision = decision, .confirmed = form.values("points")};
    switch (decision) {
    case FitDecision::accepted:
        break;
    case FitDecision::accepted_with_note:
        judgement.note = form.optional("note", 2000);
        break;
    case FitDecision::not_suitable:
        judgement.reason = form.required("reason", texts.translate("Kies waarom de vraag niet past."));
        judgement.note = form.optional("other_offer", 2000);
        break;
    }
    return judgement;
}

std::string_view field_of(FitRefusal refusal)
{
    switch (refusal) {
    case FitRefusal::points_open:
        return "points";
    case FitRefusal::note_missing:
        return "note";
    case FitRefusal::other_offer_missing:
        return "other_offer";
    }
    return "";
}

std::optional<DecideFit> read_fit(CaseForm& about, accounts::SignedInRequest const& request)
{
    auto const& texts = request.texts;
    auto& form = about.form;
    auto const decision =
        read_choice<FitDecision>(form, "decision", texts.translate("Kies of de vraag past."));
    auto const on = read_day(form, request);
    if (!decision) {
        return std::nullopt;
    }
    auto const judgement = read_judgement(form, *decision, request);
    if (auto const checked = check_fit(request.programme, judgement); !checked) {
        form.add_error(field_of(checked.error()), word_for(checked.error(), texts));
    }
    if (form.has_errors() || !on) {
        return std::nullopt;
    }
    return DecideFit{
        .family_case = about.heading.id,
        .on = *on,
        .judgement = judgement,
        .submission_key = submission_key(form),
    };
}

} // namespace

web::Response show_fit(accounts::SignedInRequest& request)
{
    return web::html(render_fit_form(request, fit_page(request)));
}

web::Response create_fit(accounts::SignedInRequest& request)
{
    auto page = fit_page(request);
    auto const wish = read_fit(page.about, request);
    if (!wish) {
        return web::unprocessable(render_fit_form(request, page));
    }
    if (auto const done = decide_fit(request.database, request.occasion(), *wish); !done) {
        auto const say = [&](auto refusal) { return word_for(refusal, request.texts); };
        page.about.form.add_error("", std::visit(say, done.error()));
        return web::unprocessable(render_fit_form(request, page));
    }
    return back_to_case(wish->family_case);
}

} // namespace intake
