#include "reporting/pages/behind_figure.hpp"
#include "reporting/pages/counted_words.hpp"
#include "reporting/pages/figure_lines.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/pages/file_names.hpp"
#include "reporting/pages/quality.html.hpp"
#include "reporting/pages/quality_sheet.html.hpp"
#include "reporting/pages/quality_view.hpp"

#include <array>

namespace reporting {

namespace {

enum class NormOf { organisation, coordinators, volunteers };

struct Norm {
    NormOf of;
    std::string_view figure;
    std::string_view words; // Dutch
};

// The parts of the norms that the data can show. The rest is for the visitation itself.
constexpr auto norms = std::to_array<Norm>({
    {NormOf::organisation, "waiting_last_day", text::mark("Gezinnen wachten niet langer dan nodig.")},
    {NormOf::organisation, "days_to_start", text::mark("Tussen aanmelding en start zit zo min mogelijk tijd.")
    },
    {NormOf::organisation, "klik_rate", text::mark("De steun begint met een klik van beide kanten.")},
    {NormOf::organisation, "mark", text::mark("Ouders waarderen de steun.")},
    {NormOf::coordinators,
     "acquaintance_in_time",
     text::mark("De coördinator komt op tijd kennismaken, bij het gezin thuis.")},
    {NormOf::coordinators,
     "first_checks_in_time",
     text::mark("Na vijf weken vraagt de coördinator aan de ouder hoe het gaat.")},
    {NormOf::coordinators,
     "evaluations_in_time",
     text::mark("Elke drie tot zes maanden kijken ouder en coördinator samen terug.")},
    {NormOf::coordinators,
     "closings_at_home",
     text::mark("De steun eindigt met een gesprek bij het gezin thuis.")},
    {NormOf::coordinators,
     "follow_ups_in_time",
     text::mark("Drie maanden na de afsluiting wordt het gezin gebeld.")},
    {NormOf::volunteers,
     "certified_before_match",
     text::mark("Een vrijwilliger heeft de cursus afgerond voor zij bij een gezin begint.")},
    {NormOf::volunteers,
     "vog_valid",
     text::mark("Van elke vrijwilliger bij een gezin is een geldige VOG gezien.")},
    {NormOf::volunteers, "intervision", text::mark("Vrijwilligers leren van elkaar in intervisie.")},
    {NormOf::volunteers, "families_per_volunteer", text::mark("Een vrijwilliger heeft niet te veel gezinnen.")
    },
});

std::string word_for(NormOf of, text::Texts const& texts)
{
    switch (of) {
    case NormOf::organisation:
        return texts.translate("De uitvoerende organisatie");
    case NormOf::coordinators:
        return texts.translate("De coördinatoren");
    case NormOf::volunteers:
        return texts.translate("De vrijwilligers");
    }
    return {};
}

// Where a share is not so, and where it is not known. A guest is for her own location to speak with.
void add_where_not_met(
    NormView& norm,
    Figure const& figure,
    Facts const& facts,
    Chosen const& chosen,
    accounts::SignedInRequest& request
)
{
    if (figure.measure != Measure::share) {
        return;
    }
    auto const of_volunteers = std::holds_alternative<ReadVolunteer>(figure.read);
    for (auto const& record : records_behind(figure, facts, counting_of(request, chosen.period))) {
        auto const is_guest = of_volunteers && facts.volunteers[record.place].guest;
        if (is_guest || (!record.says_no() && !record.says_nothing())) {
            continue;
        }
        auto& lines = record.says_no() ? norm.not_met : norm.unknown;
        lines.push_back(
            of_volunteers ? line_of(facts.volunteers[record.place], request)
                          : line_of(facts.cases[record.place], request)
        );
    }
}

QualityPage quality_page(accounts::SignedInRequest& request)
{
    auto page = QualityPage{.chosen = read_choice(request), .groups = {}};
    auto const& texts = request.texts;
    auto const facts = load_facts(request.database, page.chosen.scope, page.chosen.period, request.programme);
    auto const shown =
        Shown{.counted = count_all(facts, counting_of(request, page.chosen.period)), .hidden = {}};
    for (auto const& norm : norms) {
        auto const& figure = *find_figure(norm.figure);
        if (page.groups.empty() || page.groups.back().name != word_for(norm.of, texts)) {
            page.groups.push_back({.name = word_for(norm.of, texts), .norms = {}});
        }
        auto& norms_of_group = page.groups.back().norms;
        norms_of_group.push_back(
            {.norm = texts.translate(norm.words),
             .value = shown_value(figure, shown, texts),
             .basis = basis_with_noun(figure, shown, texts),
             .counted = counted_in_words(figure, request.programme, texts),
             .address = address_of(figure, page.chosen)}
        );
        add_where_not_met(norms_of_group.back(), figure, facts, page.chosen, request);
    }
    return page;
}

} // namespace

web::Response show_quality(accounts::SignedInRequest& request)
{
    return web::html(render_quality(request, quality_page(request)));
}

// On paper without names: the visitation needs the figures, and asks for the rest.
web::Response show_quality_sheet(accounts::SignedInRequest& request)
{
    auto const page = quality_page(request);
    auto const sheet = pdf::Sheet{
        .name = "quality",
        .stylesheets = {"letters.css", "report.css"},
        .html = render_quality_sheet(request.texts, page, request.texts.date(request.today)),
    };
    return {
        .content_type = "application/pdf",
        .body = request.press.print_once(sheet),
        .headers = {kept_as("kwaliteit", page.chosen.place, page.chosen.period, ".pdf")},
    };
}

} // namespace reporting
