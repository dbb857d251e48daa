#include "reporting/model/evidence.hpp"
#include "reporting/pages/figure_lines.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/pages/outcome.html.hpp"
#include "reporting/pages/outcome_lines.hpp"
#include "reporting/pages/outcome_view.hpp"
#include "reporting/pages/shown_figures.hpp"
#include "reporting/pages/study_views.hpp"

#include <algorithm>
#include <functional>
#include <iterator>

namespace reporting {

namespace {

// Who stopped early or gave no last score is in no pair.
std::vector<FigureLine>
dropped_out(Shown const& shown, Chosen const& chosen, accounts::SignedInRequest const& request)
{
    auto lines = std::vector<FigureLine>{};
    for (auto const* const code : {"end_scores", "early_losses"}) {
        lines.push_back(
            line_of(*find_figure(code), {.now = shown, .before = shown, .nation = {}}, chosen, request)
        );
    }
    return lines;
}

std::string lead_of(OutcomeLine const& all, text::Texts const& texts)
{
    if (all.too_few) {
        return texts.translate(
            "Er zijn nog te weinig gezinnen met een begin- en een eindscore om iets te zeggen."
        );
    }
    if (all.hides_shares) {
        return texts.translate(
            "Bij hoeveel gezinnen de ouder zich beter redde, wordt van deze plaats niet getoond."
        );
    }
    return text::fill(
        texts.translate(
            "Bij {improved} van de gezinnen redde de ouder zich aan het eind beter dan aan het begin."
        ),
        {{"improved", all.improved}}
    );
}

void set_apart_few(OutcomePage& page)
{
    std::ranges::copy_if(page.lines, std::back_inserter(page.few), &OutcomeLine::too_few);
    std::erase_if(page.lines, std::mem_fn(&OutcomeLine::too_few));
}

} // namespace

web::Response show_outcome(accounts::SignedInRequest& request)
{
    auto chosen = read_choice(request);
    // Quarters beside their year would tell of few.
    if (chosen.quarter && !chosen.sees_rows) {
        chosen.take_whole_year();
    }
    auto const shown = shown_for(request, chosen, chosen.period);
    auto page = OutcomePage{
        .chosen = chosen,
        .lead = {},
        .lines = outcome_lines(shown, chosen, request),
        .dropped_out = dropped_out(shown, chosen, request),
        .studies = studies_of(StudyOf::home_start, request.texts),
        .similar_programmes = studies_of(StudyOf::similar_programme, request.texts),
    };
    page.lead =
        shown.counted.family_transitions
            ? lead_of(page.lines.front(), request.texts)
            : request.texts.translate("De uitkomst per gezin is nog niet geteld. Dat gebeurt binnen een dag."
              );
    set_apart_few(page);
    return web::html(render_outcome(request, page));
}

} // namespace reporting
