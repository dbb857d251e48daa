#include "intake/pages/case_form.hpp"
#include "matching/actions/answer_proposal.hpp"
#include "matching/actions/remind.hpp"
#include "matching/pages/answer_form.hpp"
#include "matching/pages/klik_form.html.hpp"
#include "matching/pages/klik_page.hpp"
#include "matching/pages/match_form.hpp"
#include "matching/pages/match_pages.hpp"
#include "matching/pages/match_words.hpp"
#include "matching/pages/proposal_answer_form.html.hpp"
#include "matching/store/klik_store.hpp"

namespace matching {

namespace {

std::optional<AnswerProposal> read_answer(MatchForm& page, accounts::SignedInRequest const& request)
{
    auto const& texts = request.texts;
    auto& form = page.form;
    auto const answer =
        intake::read_choice<ProposalAnswer>(form, "answer", texts.translate("Kies een antwoord."));
    auto const reason = read_decline_reason(form, answer, texts);
    auto const remark = form.optional("remark", most_characters_of_remark);
    auto const on = intake::read_day(form, request);
    if (form.has_errors() || !answer || !on) {
        return std::nullopt;
    }
    return AnswerProposal{
        .match = page.match.id,
        .answer = *answer,
        .on = *on,
        .reason = reason,
        .remark = remark,
        .submission_key = intake::submission_key(form),
    };
}

KlikPage klik_page(accounts::SignedInRequest& request)
{
    auto about = open_match_form(request);
    about.form.prefill("side", request.http.query.first("side"));
    return {
        .about = about,
        .parent = find_klik(request.database, about.match.id, KlikSide::parent),
        .volunteer = find_klik(request.database, about.match.id, KlikSide::volunteer),
    };
}

std::optional<AnswerKlik> read_klik_form(MatchForm& page, accounts::SignedInRequest const& request)
{
    auto const& texts = request.texts;
    auto& form = page.form;
    auto const side = intake::read_choice<KlikSide>(form, "side", texts.translate("Kies wie antwoordde."));
    auto const given = read_klik(form, texts);
    auto const on = intake::read_day(form, request);
    if (form.has_errors() || !side || !given || !on) {
        return std::nullopt;
    }
    return AnswerKlik{.match = page.match.id, .side = *side, .given = *given, .on = *on};
}

} // namespace

web::Response show_proposal_answer(accounts::SignedInRequest& request)
{
    return web::html(render_proposal_answer_form(request, open_match_form(request)));
}

web::Response create_proposal_answer(accounts::SignedInRequest& request)
{
    auto page = open_match_form(request);
    auto const wish = read_answer(page, request);
    if (!wish) {
        return web::unprocessable(render_proposal_answer_form(request, page));
    }
    auto const done = answer_proposal(request.database, request.occasion(), *wish);
    return answer_form(request, page, done, render_proposal_answer_form);
}

web::Response show_klik(accounts::SignedInRequest& request)
{
    return web::html(render_klik_form(request, klik_page(request)));
}

web::Response create_klik(accounts::SignedInRequest& request)
{
    auto page = klik_page(request);
    auto const wish = read_klik_form(page.about, request);
    if (!wish) {
        return web::unprocessable(render_klik_form(request, page));
    }
    if (auto const done = answer_klik(request.database, request.occasion(), *wish); !done) {
        page.about.form.add_error("", intake::word_for(done.error(), request.texts));
        return web::unprocessable(render_klik_form(request, page));
    }
    return intake::back_to_case(page.about.match.family_case);
}

web::Response create_reminder(accounts::SignedInRequest& request)
{
    auto page = klik_page(request);
    auto const done = remind(request.database, request.occasion(), page.about.match.id);
    if (done) {
        return intake::back_to_case(page.about.match.family_case);
    }
    page.about.form = web::Form{};
    page.about.form.add_error("", word_for(done.error(), request.texts));
    return web::unprocessable(
        page.about.state == programme::MatchState::proposed ? render_proposal_answer_form(request, page.about)
                                                            : render_klik_form(request, page)
    );
}

} // namespace matching
