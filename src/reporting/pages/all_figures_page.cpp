#include "reporting/pages/all_figures.html.hpp"
#include "reporting/pages/definition_words.hpp"
#include "reporting/pages/definitions.html.hpp"
#include "reporting/pages/figure_lines.hpp"
#include "reporting/pages/figures_pages.hpp"

#include <algorithm>
#include <functional>

namespace reporting {

namespace {

std::string instead_of(Group group, text::Texts const& texts)
{
    switch (group) {
    case Group::risks:
        return texts.translate("Home-Start vraagt niet naar risico's of diagnoses. Er is dus niets te tellen."
        );
    case Group::signals:
        return texts.translate("Wat opvalt schrijft de coördinator zelf, in het verslag aan de gemeente.");
    case Group::money:
        return texts.translate("Kosten zijn geen telling. Reken ermee bij");
    case Group::flow:
    case Group::duration:
    case Group::families:
    case Group::needs:
    case Group::route:
    case Group::outcome:
    case Group::endings:
    case Group::volunteers:
    case Group::quality:
    case Group::meetings:
        return {};
    }
    return {};
}

// One that is not shown is a line as any other; more of them would bury what is shown.
void fold_not_shown(GroupView& group)
{
    if (std::ranges::count_if(group.figures, &FigureLine::tells_nothing) > 1) {
        auto const first =
            std::ranges::stable_partition(group.figures, std::not_fn(&FigureLine::tells_nothing));
        group.not_shown.assign(first.begin(), first.end());
        group.figures.erase(first.begin(), first.end());
    }
}

} // namespace

web::Response show_all_figures(accounts::SignedInRequest& request)
{
    auto const chosen = read_choice(request);
    auto const beside = beside_each_other(request, chosen);
    auto page = AllFiguresPage{.chosen = chosen, .has_nation = beside.nation.has_value(), .groups = {}};
    for (auto const& [group, code] : base::Codes<Group>::table) {
        auto view = GroupView{
            .code = std::string{code},
            .name = word_for(group, request.texts),
            .figures = {},
            .instead = instead_of(group, request.texts),
            .elsewhere = group == Group::money ? "/impact" + chosen.query() : std::string{},
        };
        for (auto const& figure : figures_of(request.programme)) {
            if (figure.group == group && chosen.counts(figure)) {
                view.figures.push_back(line_of(figure, beside, chosen, request));
            }
        }
        fold_not_shown(view);
        if (view.figures.empty() && view.not_shown.empty() && view.instead.empty()) {
            view.instead = request.texts.translate("Per gemeente zijn dit er te weinig om te laten zien.");
        }
        page.groups.push_back(std::move(view));
    }
    return web::html(render_all_figures(request, page));
}

web::Response show_definitions(accounts::SignedInRequest& request)
{
    auto page = DefinitionsPage{.chosen = read_choice(request), .groups = {}};
    for (auto const& figure : figures_of(request.programme)) {
        auto const code = base::to_code(figure.group);
        if (page.groups.empty() || page.groups.back().code != code) {
            page.groups.push_back(
                {.code = std::string{code}, .name = word_for(figure.group, request.texts), .definitions = {}}
            );
        }
        page.groups.back().definitions.push_back(
            {.code = std::string{figure.code},
             .version = figure.version,
             .name = request.texts.translate(figure.name),
             .words = definition_in_words(figure, request.programme, request.texts)}
        );
    }
    return web::html(render_definitions(request, page));
}

} // namespace reporting
