#include "matching/actions/match_letters.hpp"

#include <initializer_list>

namespace matching {

namespace {

std::string greeting(people::Person const& to, text::Texts const& texts)
{
    return text::fill(texts.translate("Beste {name},"), {{"name", to.first_name}});
}

std::string farewell(text::Texts const& texts)
{
    return texts.translate("Hartelijke groet, Home-Start");
}

// Paragraphs with a line between them.
std::string body_of(std::initializer_list<std::string> paragraphs)
{
    auto body = std::string{};
    for (auto const& paragraph : paragraphs) {
        body += (body.empty() ? "" : "\n\n") + paragraph;
    }
    return body + "\n";
}

} // namespace

mail::Letter proposal_letter(LetterWithLink const& letter, text::Texts const& texts)
{
    auto const question = text::fill(
        texts.translate("We denken dat jij en {name} bij elkaar passen. Wil je dit gezin steunen?"),
        {{"name", letter.about}}
    );
    return {
        .person = letter.to.id.value(),
        .subject = texts.translate("Home-Start: een gezin voor jou?"),
        .body = body_of(
            {greeting(letter.to, texts),
             question,
             texts.translate("Lees hier meer en geef antwoord. Nee zeggen mag, en eerst bellen ook."),
             letter.address,
             farewell(texts)}
        ),
    };
}

mail::Letter klik_letter(LetterWithLink const& letter, text::Texts const& texts)
{
    auto const question = text::fill(
        texts.translate("Je hebt kennisgemaakt met {name}. Wil je samen verder?"), {{"name", letter.about}}
    );
    return {
        .person = letter.to.id.value(),
        .subject = texts.translate("Home-Start: is er een klik?"),
        .body = body_of(
            {greeting(letter.to, texts),
             question,
             texts.translate("Geef hier antwoord. Alleen je coördinator ziet wat je antwoordt."),
             letter.address,
             farewell(texts)}
        ),
    };
}

mail::Letter call_letter(CallLetter const& letter, text::Texts const& texts)
{
    auto const wish = text::fill(
        texts.translate("{name} wil eerst bellen over het gezin dat je voorstelde."),
        {{"name", letter.volunteer}}
    );
    return {
        .person = letter.to.id.value(),
        .subject = texts.translate("Home-Start: een vrijwilliger wil je spreken"),
        .body = body_of({greeting(letter.to, texts), wish, letter.address}),
    };
}

} // namespace matching
