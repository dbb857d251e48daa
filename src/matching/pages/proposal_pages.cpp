#include "matching/pages/proposal_pages.hpp"

#include "matching/actions/propose_match.hpp"
#include "matching/pages/candidates.html.hpp"
#include "matching/pages/candidates_page.hpp"
#include "matching/pages/match_words.hpp"
#include "matching/pages/proposal_form.html.hpp"

#include <algorithm>

namespace matching {

namespace {

constexpr auto most_characters_of_text = std::size_t{2000};

// The form about this candidate; nothing when nobody of this number can be proposed.
std::optional<ProposalPage> find_proposal_page(
    CandidatesPage const& page, std::string_view volunteer, accounts::PageRequest const& request
)
{
    auto const candidate = std::ranges::find_if(page.candidates, [&](CandidateRow const& row) {
        return std::to_string(row.id.value()) == volunteer;
    });
    if (candidate == page.candidates.end()) {
        return std::nullopt;
    }
    return ProposalPage{
        .heading = page.heading,
        .family = page.family,
        .candidate = *candidate,
        .form = intake::open_form(request),
    };
}

std::optional<ProposeMatch> read_proposal(ProposalPage& page, text::Texts const& texts)
{
    auto& form = page.form;
    auto const motivation = form.required(
        "motivation", texts.translate("Schrijf waarom deze vrijwilliger past."), most_characters_of_text
    );
    auto const told = form.required(
        "told", texts.translate("Schrijf wat ze over het gezin mag weten."), most_characters_of_text
    );
    if (form.has_errors()) {
        return std::nullopt;
    }
    return ProposeMatch{
        .family_case = page.heading.id,
        .volunteer = page.candidate.id,
        .motivation = motivation,
        .told_to_volunteer = told,
        .submission_key = intake::submission_key(form),
    };
}

struct RefusalWords {
    text::Texts const& texts;

    std::string operator()(programme::JourneyRefusal refusal) const
    {
        return intake::word_for(refusal, texts);
    }

    // The list behind the form says which rule: it changed since the form was opened.
    std::string operator()(std::vector<ProposalObstacle> const&) const { return not_a_candidate(texts); }

    static std::string not_a_candidate(text::Texts const& texts)
    {
        return texts.translate("Deze vrijwilliger kan nu niet bij dit gezin komen. In de lijst staat waarom."
        );
    }
};

// Sent by a page that was opened before something changed: the list says how it stands now.
web::Response not_a_candidate(accounts::SignedInRequest const& request, CandidatesPage page)
{
    if (page.refusal.empty()) {
        page.refusal = RefusalWords::not_a_candidate(request.texts);
    }
    return web::unprocessable(render_candidates(request, page));
}

} // namespace

web::Response show_proposals(accounts::SignedInRequest& request)
{
    auto const page = load_candidates_page(request);
    auto const proposal = find_proposal_page(page, request.http.query.first("volunteer"), request);
    return web::html(proposal ? render_proposal_form(request, *proposal) : render_candidates(request, page));
}

web::Response create_proposal(accounts::SignedInRequest& request)
{
    auto const candidates = load_candidates_page(request);
    auto page = find_proposal_page(candidates, request.http.form.first("volunteer"), request);
    if (!page) {
        return not_a_candidate(request, candidates);
    }
    auto const wish = read_proposal(*page, request.texts);
    if (!wish) {
        return web::unprocessable(render_proposal_form(request, *page));
    }
    auto const match = propose_match(request.database, request.occasion(), *wish);
    if (!match) {
        page->form.add_error("", std::visit(RefusalWords{request.texts}, match.error()));
        return web::unprocessable(render_proposal_form(request, *page));
    }
    return intake::back_to_case(wish->family_case);
}

} // namespace matching
