#include "matching/pages/link_pages.hpp"

#include "intake/pages/case_form.hpp"
#include "matching/actions/ask_to_talk_first.hpp"
#include "matching/pages/answer_form.hpp"
#include "matching/pages/klik_link.html.hpp"
#include "matching/pages/link_over.html.hpp"
#include "matching/pages/link_thanks.html.hpp"
#include "matching/pages/link_words.hpp"
#include "matching/pages/open_question.hpp"
#include "matching/pages/proposal_link.html.hpp"
#include "volunteers/pages/volunteer_words.hpp"

namespace matching {

namespace {

using accounts::LinkPurpose;

constexpr auto most_dagdelen_told = std::size_t{5};

web::Response is_over(accounts::PageRequest const& request)
{
    return web::with_status(410, render_link_over(request));
}

// After an answer the same address says thank you, so that a page loaded again sends nothing twice.
web::Response thank(std::string const& address, LinkThanks thanks)
{
    return web::see_other(address + "?thanks=" + std::string{base::to_code(thanks)});
}

std::optional<LinkThanks> thanks_in(accounts::PageRequest const& request)
{
    return base::from_code<LinkThanks>(request.http.query.first("thanks"));
}

LinkQuestion page_of(accounts::PageRequest& request, OpenQuestion const& question, std::string_view folder)
{
    auto const is_proposal = question.link.purpose == LinkPurpose::proposal;
    auto const& dagdelen = question.family_case.dagdelen;
    return {
        .address = std::string{folder} + request.http.path_parameters.find("token")->second,
        .about = first_name_of_other(request, question),
        .dagdelen = is_proposal ? volunteers::words_for(dagdelen, most_dagdelen_told, request.texts) : "",
        .told = is_proposal ? question.match.told_to_volunteer : "",
        .form = web::Form{request.http.form, request.texts},
    };
}

LinkQuestion proposal_page(accounts::PageRequest& request, OpenQuestion const& question)
{
    return page_of(request, question, "/links/proposals/");
}

LinkQuestion klik_link_page(accounts::PageRequest& request, OpenQuestion const& question)
{
    return page_of(request, question, "/links/klik/");
}

std::optional<AnswerProposal>
read_link_answer(LinkQuestion& page, MatchId match, accounts::PageRequest const& request)
{
    auto const& texts = request.texts;
    auto& form = page.form;
    auto const answer =
        intake::read_choice<ProposalAnswer>(form, "answer", texts.translate("Kies een antwoord."));
    auto const reason = read_decline_reason(form, answer, texts);
    auto const remark = form.optional("remark", most_characters_of_remark);
    if (form.has_errors() || !answer) {
        return std::nullopt;
    }
    return AnswerProposal{
        .match = match, .answer = *answer, .on = request.today, .reason = reason, .remark = remark
    };
}

// A reason that the programme does not know is a mistake in the form; all else means that it is too late.
web::Response refuse_answer(
    accounts::PageRequest const& request,
    LinkQuestion& page,
    programme::JourneyRefusal refusal,
    std::string (*render)(accounts::PageRequest const&, LinkQuestion const&)
)
{
    if (refusal != programme::JourneyRefusal::unknown_code) {
        return is_over(request);
    }
    page.form.add_error("reason", intake::word_for(refusal, request.texts));
    return web::unprocessable(render(request, page));
}

web::Response ask_to_talk(accounts::PageRequest& request, OpenQuestion const& question)
{
    auto const asked =
        ask_to_talk_first(request.database, request.occasion_at(question.location()), question.match.id);
    return asked ? thank(proposal_page(request, question).address, LinkThanks::talk) : is_over(request);
}

LinkThanks thanks_for(KlikAnswer answer)
{
    switch (answer) {
    case KlikAnswer::yes:
        return LinkThanks::yes;
    case KlikAnswer::no:
        return LinkThanks::no;
    case KlikAnswer::not_yet:
        return LinkThanks::not_yet;
    }
    return LinkThanks::yes;
}

} // namespace

web::Response show_proposal_link(accounts::PageRequest& request)
{
    auto const question = find_open_question(request, {LinkPurpose::proposal});
    if (auto const thanks = thanks_in(request)) {
        return web::html(render_link_thanks(request, *thanks));
    }
    return question ? web::html(render_proposal_link(request, proposal_page(request, *question)))
                    : is_over(request);
}

web::Response create_proposal_link_answer(accounts::PageRequest& request)
{
    auto const question = find_open_question(request, {LinkPurpose::proposal});
    if (!question) {
        return is_over(request);
    }
    if (request.http.form.first("answer") == talk_first) {
        return ask_to_talk(request, *question);
    }
    auto page = proposal_page(request, *question);
    auto const wish = read_link_answer(page, question->match.id, request);
    if (!wish) {
        return web::unprocessable(render_proposal_link(request, page));
    }
    auto const done = answer_proposal(request.database, request.occasion_at(question->location()), *wish);
    if (!done) {
        return refuse_answer(request, page, done.error(), render_proposal_link);
    }
    return thank(page.address, wish->answer == ProposalAnswer::yes ? LinkThanks::yes : LinkThanks::no);
}

web::Response show_klik_link(accounts::PageRequest& request)
{
    auto const question =
        find_open_question(request, {LinkPurpose::parent_klik, LinkPurpose::volunteer_klik});
    if (auto const thanks = thanks_in(request)) {
        return web::html(render_link_thanks(request, *thanks));
    }
    return question ? web::html(render_klik_link(request, klik_link_page(request, *question)))
                    : is_over(request);
}

web::Response create_klik_link_answer(accounts::PageRequest& request)
{
    auto const question =
        find_open_question(request, {LinkPurpose::parent_klik, LinkPurpose::volunteer_klik});
    if (!question) {
        return is_over(request);
    }
    auto page = klik_link_page(request, *question);
    if (!page.form.value("lang").empty()) {
        return web::html(render_klik_link(request, page));
    }
    auto const given = read_klik(page.form, request.texts);
    if (!given) {
        return web::unprocessable(render_klik_link(request, page));
    }
    auto const wish = AnswerKlik{
        .match = question->match.id,
        .side = side_of(question->link.purpose),
        .given = *given,
        .on = request.today,
    };
    auto const done = answer_klik(request.database, request.occasion_at(question->location()), wish);
    return done ? thank(page.address, thanks_for(given->answer))
                : refuse_answer(request, page, done.error(), render_klik_link);
}

} // namespace matching
