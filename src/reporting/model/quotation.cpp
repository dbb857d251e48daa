#include "reporting/model/quotation.hpp"

#include "platform/text/texts.hpp"

#include <array>

namespace reporting {

namespace {

constexpr auto all_quotations = std::to_array<Quotation>({
    {
        .claim = text::mark("Hoe eerder je investeert, hoe groter het rendement (Heckman-curve, 2008)."),
        .said_by =
            text::mark("James Heckman, aangehaald in de presentatie van Home-Start voor gemeenten van 2024."),
        .caveat = text::mark(
            "Gaat over intensieve opvang van kinderen van 0 tot 5 jaar in de Verenigde Staten, gevolgd "
            "tot halverwege de dertig. Andere onderzoekers vonden zo'n curve niet terug in de "
            "cijfers van veel programma's. Over vrijwilligers thuis zegt de curve niets."
        ),
    },
    {
        .claim = text::mark("Een informeel traject zoals Home-Start levert naar schatting 1 : 127 op."),
        .said_by = text::mark("De presentatie van Home-Start voor gemeenten van 2024."),
        .caveat = text::mark(
            "Hier is geen bron voor gevonden. Andere berekeningen komen veel lager uit: 1 : 1,3 tot "
            "1 : 1,44 voor gezinshuizen, 1 : 7,3 voor intensieve opvang in de Verenigde Staten, 1 : 3 tot "
            "1 : 50 voor jeugdgezondheidszorg."
        ),
    },
    {
        .claim = text::mark("Effectieve preventie bespaart 280.000 euro aan kosten op 35-jarige leeftijd."),
        .said_by = text::mark("De presentatie van Home-Start voor gemeenten van 2024."),
        .caveat = text::mark(
            "Hier is geen bron voor gevonden. De leeftijd doet denken aan onderzoek in de Verenigde "
            "Staten. Wie dit bedrag voor elk gezin telt, neemt aan dat elk kind het hele bedrag "
            "oplevert."
        ),
    },
});

} // namespace

std::span<Quotation const> quotations()
{
    return all_quotations;
}

} // namespace reporting
