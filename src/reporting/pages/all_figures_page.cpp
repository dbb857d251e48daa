#include "reporting/pages/all_figures.html.hpp"
#include "reporting/pages/definition_words.hpp"
#include "reporting/pages/definitions.html.hpp"
#include "reporting/pages/figure_lines.hpp"
#include "reporting/pages/figures_pages.hpp"

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
        return texts.translate("Kosten staan bij de rekenhulp: ze zijn geen telling.");
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
        };
        for (auto const& figure : figures_of(request.programme)) {
            if (figure.group == group && chosen.counts(figure)) {
                view.figures.push_back(line_of(figure, beside, chosen, request));
            }
        }
        if (view.figures.empty() && view.instead.empty()) {
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
