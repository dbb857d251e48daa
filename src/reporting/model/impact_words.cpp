#include "reporting/model/impact_words.hpp"

#include "platform/text/texts.hpp"

namespace reporting {

ParameterWords words_for(ImpactParameter parameter)
{
    switch (parameter) {
    case ImpactParameter::family_cases:
        return {
            .name = text::mark("Aantal trajecten"),
            .source = text::mark(
                "Eén traject is de steun aan één gezin, van de start tot de afsluiting. Het telt in "
                "het jaar waarin het is afgesloten; wie nog steun heeft, telt later."
            ),
        };
    case ImpactParameter::case_cost:
        return {
            .name = text::mark("Kosten van een traject"),
            .source = text::mark(
                "De presentatie van Home-Start voor gemeenten van 2024 noemt 2.500 euro, voor 2 uur per "
                "week, 52 weken lang. Het onderzoek erachter is niet gepubliceerd."
            ),
        };
    case ImpactParameter::hours:
        return {
            .name = text::mark("Uren ambulante hulp in plaats van een traject"),
            .source =
                text::mark("De presentatie rekent met 2 uur per week, 52 weken lang: 104 uur. Veel trajecten "
                           "duren korter dan een jaar."),
        };
    case ImpactParameter::hourly_rate:
        return {
            .name = text::mark("Tarief van ambulante hulp per uur"),
            .source = text::mark(
                "De presentatie noemt 6.552 euro voor 104 uur. Dat is 63 euro per uur. Welk tarief dat "
                "is, staat er niet bij."
            ),
        };
    case ImpactParameter::otherwise_helped:
        return {
            .name = text::mark("Deel dat anders ambulante hulp kreeg"),
            .source = text::mark(
                "Geen onderzoek zegt hoe groot dit deel is. De presentatie rekent met alle gezinnen, "
                "zonder dat te zeggen."
            ),
        };
    case ImpactParameter::attribution:
        return {
            .name = text::mark("Deel daarvan dat dankzij Home-Start zonder kan"),
            .source = text::mark(
                "Ook zonder Home-Start wordt het in een deel van de gezinnen beter. Geen onderzoek zegt "
                "hoe groot dat deel is. De presentatie telt alles mee, zonder dat te zeggen."
            ),
        };
    }
    return {};
}

} // namespace reporting
