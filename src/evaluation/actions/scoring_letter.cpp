#include "evaluation/actions/scoring_letter.hpp"

namespace evaluation {

mail::Letter scoring_letter(ScoringLetter const& letter, text::Texts const& texts)
{
    auto const greeting = text::fill(texts.translate("Beste {name},"), {{"name", letter.to.first_name}});
    auto const until =
        text::fill(texts.translate("De link werkt tot {day}."), {{"day", texts.date(letter.last_day)}});
    return {
        .person = letter.to.id.value(),
        .subject = texts.translate("Home-Start: hoe gaat het met jou?"),
        .body = greeting + "\n\n" + texts.translate("Hoe gaat het nu met jouw vragen? Kies het zelf.") + "\n"
                + texts.translate("Het duurt een paar minuten. Overslaan mag.") + "\n\n" + letter.address
                + "\n\n" + until + " " + texts.translate("Liever samen invullen? Bel je coördinator.")
                + "\n\n" + texts.translate("Hartelijke groet, Home-Start") + "\n",
    };
}

} // namespace evaluation
