#include "evaluation/pages/score_link_pages.hpp"

#include "evaluation/pages/give_back.hpp"
#include "evaluation/pages/question_field.hpp"
#include "evaluation/pages/score_check.html.hpp"
#include "evaluation/pages/score_give_back.html.hpp"
#include "evaluation/pages/score_over.html.hpp"
#include "evaluation/pages/score_screens.hpp"
#include "evaluation/pages/score_start.html.hpp"
#include "evaluation/pages/score_thanks.html.hpp"
#include "evaluation/pages/score_words.hpp"
#include "platform/base/not_found.hpp"

#include <algorithm>

namespace evaluation {

namespace {

std::string const& token_of(accounts::PageRequest const& request)
{
    return request.http.path_parameters.find("token")->second;
}

std::string const& screen_in_path(accounts::PageRequest const& request)
{
    return request.http.path_parameters.find("screen")->second;
}

// A family whose questions all went meanwhile is asked nothing.
std::expected<OpenScoring, ScoringLinkRefusal> open_link_of(accounts::PageRequest& request)
{
    auto open = open_scoring_link(
        request.database, {.token = token_of(request), .now = request.now, .programme = request.programme}
    );
    if (open && screens_of(open->sheet, open->draft).empty()) {
        return std::unexpected{ScoringLinkRefusal::over};
    }
    return open;
}

// Around a page that is no screen.
ScoreFrame plain_frame(accounts::PageRequest const& request, SelfScoring const& scoring)
{
    return {.give_back = give_back_address(request, scoring)};
}

// Around a page after which nothing is chosen any more.
ScoreFrame last_frame(accounts::PageRequest const& request, SelfScoring const& scoring)
{
    auto frame = plain_frame(request, scoring);
    frame.is_over = true;
    return frame;
}

// Throws base::NotFound for a link that was mailed.
SelfScoring load_tablet(accounts::PageRequest const& request)
{
    auto const scoring = find_scoring_of_link(request.database, token_of(request));
    return scoring.way == ScoringWay::tablet ? scoring : throw base::NotFound{"tablet"};
}

web::Response refuse_scores(accounts::PageRequest& request, ScoringLinkRefusal refusal)
{
    auto const scoring = find_scoring_of_link(request.database, token_of(request));
    auto const words = word_for(refusal, request.texts);
    return web::with_status(410, render_score_over(request, words, last_frame(request, scoring)));
}

// Where she was; at the first screen when that one went meanwhile.
ScoreStartPage start_page(accounts::PageRequest const& request, OpenScoring const& open)
{
    auto const screens = screens_of(open.sheet, open.draft);
    auto const& next = open.scoring.next_screen;
    auto const is_there =
        next == check_screen || std::ranges::find(screens, next, &Screen::code) != screens.end();
    return {
        .frame = plain_frame(request, open.scoring),
        .first = address_of_screen(request, is_there ? next : screens.front().code),
        .goes_on = is_there,
    };
}

ScoreCheckPage check_page(accounts::PageRequest const& request, OpenScoring const& open)
{
    return {
        .address = address_of_screen(request, check_screen),
        .lines = chosen_lines(request, open),
        .frame =
            {.back = address_of_screen(request, screens_of(open.sheet, open.draft).back().code),
             .give_back = give_back_address(request, open.scoring)},
        .form = web::Form{request.http.form, request.texts},
    };
}

// After the last screen, or a change from there, the last one shows all; but what is asked only now comes
// first.
std::string next_screen(OpenScoring const& open, ScoreScreenPage const& page, ChosenFields const& fields)
{
    auto draft = open.draft;
    for (auto const& [field, typed] : fields) {
        draft[field] = typed;
    }
    auto const screens = screens_of(open.sheet, draft);
    if (!page.to_check) {
        return screen_after(screens, page.screen.code);
    }
    auto const before = screens_of(open.sheet, open.draft);
    auto const here = std::ranges::find(screens, page.screen.code, &Screen::code);
    auto const added = std::find_if(here, screens.end(), [&](Screen const& screen) {
        return std::ranges::find(before, screen.code, &Screen::code) == before.end();
    });
    return added == screens.end() ? std::string{check_screen} : added->code;
}

std::string words_for(SendRefusal const& refusal, text::Texts const& texts)
{
    if (auto const* const missing = std::get_if<QuestionMissing>(&refusal)) {
        return word_for(programme::AnswerRefusal::missing, missing->question, texts);
    }
    return texts.translate("Je koos nog niets. Kies eerst hoe het gaat.");
}

web::Response go_on(
    accounts::PageRequest& request, OpenScoring const& open, ScoreScreenPage const& page, ChosenFields fields
)
{
    auto const next = next_screen(open, page, fields);
    auto const kept = keep_choice(
        request.database,
        request.occasion_at(open.scoring.location),
        {.token = token_of(request), .fields = std::move(fields), .next_screen = next}
    );
    auto const then = page.to_check && next != check_screen ? "?then=" + std::string{check_screen} : "";
    return kept ? web::see_other(address_of_screen(request, next) + then)
                : refuse_scores(request, kept.error());
}

} // namespace

web::Response show_score_link(accounts::PageRequest& request)
{
    auto const open = open_link_of(request);
    if (!open) {
        auto const thanked = open.error() == ScoringLinkRefusal::used && request.http.query.has("thanks");
        return thanked ? web::html(render_score_thanks(request)) : refuse_scores(request, open.error());
    }
    auto const page = start_page(request, *open);
    return web::html(render_score_start(request, page));
}

web::Response show_give_back(accounts::PageRequest& request)
{
    auto const scoring = load_tablet(request);
    auto const open = open_link_of(request);
    if (open) {
        return web::see_other(address_of_screen(request, {}));
    }
    if (scoring.expires_at <= request.now) {
        return refuse_scores(request, open.error());
    }
    auto const page = give_back_page(request, scoring);
    return web::html(render_score_give_back(request, page, last_frame(request, scoring)));
}

web::Response create_give_back(accounts::PageRequest& request)
{
    auto const scoring = load_tablet(request);
    give_tablet_back(request.database, request.occasion_at(scoring.location), token_of(request));
    return web::see_other(give_back_address(request, scoring));
}

web::Response show_score_screen(accounts::PageRequest& request)
{
    auto const open = open_link_of(request);
    if (!open) {
        return refuse_scores(request, open.error());
    }
    auto const page = screen_page(request, *open, screen_in_path(request));
    return page ? web::html(render_screen(request, *page)) : web::see_other(address_of_screen(request, {}));
}

web::Response update_score_screen(accounts::PageRequest& request)
{
    auto const open = open_link_of(request);
    if (!open) {
        return refuse_scores(request, open.error());
    }
    auto page = screen_page(request, *open, screen_in_path(request));
    if (!page) {
        return web::see_other(address_of_screen(request, {}));
    }
    if (!page->form.value("lang").empty()) {
        return web::html(render_screen(request, *page));
    }
    if (page->may_skip && !page->form.value("skip").empty()) {
        return go_on(request, *open, *page, skipped(page->screen));
    }
    auto const chosen = read_screen(*page, request);
    return chosen ? go_on(request, *open, *page, *chosen) : web::unprocessable(render_screen(request, *page));
}

web::Response show_score_check(accounts::PageRequest& request)
{
    auto const open = open_link_of(request);
    return open ? web::html(render_score_check(request, check_page(request, *open)))
                : refuse_scores(request, open.error());
}

web::Response create_own_scores(accounts::PageRequest& request)
{
    auto const open = open_link_of(request);
    if (!open) {
        return refuse_scores(request, open.error());
    }
    auto const sent =
        send_own_scores(request.database, request.occasion_at(open->scoring.location), token_of(request));
    if (sent) {
        auto const end = give_back_address(request, open->scoring);
        return web::see_other(end.empty() ? address_of_screen(request, {}) + "?thanks=yes" : end);
    }
    if (auto const* const refusal = std::get_if<ScoringLinkRefusal>(&sent.error())) {
        return refuse_scores(request, *refusal);
    }
    auto page = check_page(request, *open);
    page.form.add_error("", words_for(sent.error(), request.texts));
    return web::unprocessable(render_score_check(request, page));
}

} // namespace evaluation
