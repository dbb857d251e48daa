#include "reporting/pages/definition_words.hpp"

#include "reporting/pages/figure_words.hpp"

#include <utility>

namespace reporting {

namespace {

std::string word_for(Population population, text::Texts const& texts)
{
    switch (population) {
    case Population::families:
        return texts.translate("gezinnen, per aanmelding");
    case Population::matches:
        return texts.translate("koppelingen van een vrijwilliger aan een gezin");
    case Population::volunteers:
        return texts.translate("vrijwilligers");
    case Population::meetings:
        return texts.translate("ontmoetingen, per keer");
    case Population::municipalities:
        return texts.translate("gemeenten");
    }
    std::unreachable();
}

std::string word_for(AsOf as_of, text::Texts const& texts)
{
    switch (as_of) {
    case AsOf::in_period:
        return texts.translate("Wat in de periode gebeurde, de eerste en de laatste dag meegeteld.");
    case AsOf::any_day:
        return texts.translate(
            "Wat er op minstens een dag van de periode was, de eerste en de laatste dag meegeteld."
        );
    case AsOf::first_day:
        return texts.translate("Zoals het op de eerste dag van de periode was.");
    case AsOf::last_day:
        return texts.translate(
            "Zoals het op de laatste dag van de periode was. Loopt de periode nog, dan zoals het vandaag is."
        );
    case AsOf::due_in_period:
        return texts.translate("Wat uiterlijk in de periode gedaan moest zijn. Wat later moet, telt nog niet."
        );
    case AsOf::day_of_counting:
        return texts.translate("Wat in de periode begon, zoals het op de dag van tellen is.");
    }
    std::unreachable();
}

std::string formula_of(Figure const& figure, text::Texts const& texts)
{
    switch (figure.measure) {
    case Measure::sum:
        return figure.added == Added::records
                   ? texts.translate("Tellen: elk telt een keer.")
                   : texts.translate("Optellen: wat er bij elk is vastgelegd, bij elkaar.");
    case Measure::share:
        return texts.translate("Bij hoeveel het zo is, gedeeld door bij hoeveel het bekend is (n min niet "
                               "bekend), keer 100.");
    case Measure::mean:
        return texts.translate(
            "De waarden bij elkaar, gedeeld door bij hoeveel de waarde bekend is (n min niet bekend)."
        );
    case Measure::median:
        return texts.translate(
            "De middelste van de bekende waarden, van laag naar hoog. De mediaan en de kwartielen liggen op "
            "plaats 1 + (aantal - 1) x 0,5, x 0,25 en x 0,75. Valt dat tussen twee waarden, dan ligt het "
            "daar naar verhouding tussen."
        );
    case Measure::classes:
        if (figure.counts_several_of_family()) {
            return texts.translate(
                "Tellen per soort. Een gezin telt mee met elk kind of elke vraag; n en niet "
                "bekend zijn gezinnen."
            );
        }
        return texts.translate("Tellen per soort. Wat bij meer soorten hoort, telt bij elke soort mee.");
    }
    std::unreachable();
}

std::string line_of(std::string const& name, std::string const& words)
{
    return "- " + name + ": " + words + "\n";
}

std::string
markdown_of(Figure const& figure, programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto const words = definition_in_words(figure, programme, texts);
    return "### " + texts.translate(figure.name) + "\n\n" + words.counted + "\n\n"
           + line_of(texts.translate("Code"), "`" + std::string{figure.code} + "`")
           + line_of(texts.translate("Versie"), std::to_string(figure.version))
           + line_of(texts.translate("Geteld over"), words.population)
           + line_of(texts.translate("Berekening"), words.formula)
           + line_of(texts.translate("Eenheid"), words.unit)
           + line_of(texts.translate("Peilmoment"), words.as_of) + "\n";
}

} // namespace

std::string word_for(Unit unit, text::Texts const& texts)
{
    switch (unit) {
    case Unit::number:
        return texts.translate("aantal");
    case Unit::percent:
        return texts.translate("procent");
    case Unit::days:
        return texts.translate("dagen");
    case Unit::months:
        return texts.translate("maanden");
    case Unit::hours:
        return texts.translate("uren");
    case Unit::mark:
        return texts.translate("cijfer van 1 tot en met 10");
    }
    std::unreachable();
}

DefinitionWords definition_in_words(
    Figure const& figure, programme::ProgrammeVersion const& programme, text::Texts const& texts
)
{
    return {
        .counted = counted_in_words(figure, programme, texts),
        .formula = formula_of(figure, texts),
        .unit = word_for(figure.unit, texts),
        .population = word_for(figure.population(), texts),
        .as_of = word_for(figure.as_of, texts),
    };
}

std::string definitions_as_markdown(programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto words =
        "# " + texts.translate("Wat we tellen") + "\n\n"
        + texts.translate(
            "Elk cijfer heeft een vaste omschrijving. Pagina, bestand en verslag tellen hetzelfde."
        )
        + " "
        + texts.translate(
            "Percentages en gemiddelden staan er met het aantal waarvan ze zijn. Wat niet bekend "
            "is telt niet mee en wordt genoemd."
        )
        + "\n\n"
        + texts.translate("Deze lijst schrijft het programma zelf: `homestart figures > docs/figures.md`.")
        + "\n\n";
    auto const* before = static_cast<Figure const*>(nullptr);
    for (auto const& figure : figures_of(programme)) {
        if (before == nullptr || before->group != figure.group) {
            words += "## " + word_for(figure.group, texts) + "\n\n";
        }
        words += markdown_of(figure, programme, texts);
        before = &figure;
    }
    words.pop_back();
    return words;
}

} // namespace reporting
