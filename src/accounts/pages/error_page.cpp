#include "accounts/pages/error_page.hpp"

#include "accounts/pages/error_message.html.hpp"

#include <algorithm>
#include <array>

namespace accounts {

namespace {

struct Words {
    int status;
    std::string_view title;
    std::string_view explanation;
};

constexpr auto known = std::to_array<Words>({
    {400,
     text::mark("Dit konden we niet lezen."),
     text::mark("Ga terug naar de vorige pagina en probeer het nog eens.")},
    {403,
     text::mark("Deze pagina is niet voor jou."),
     text::mark("Heb je deze pagina wel nodig? Vraag het aan wie jou je account gaf.")},
    {404,
     text::mark("Deze pagina is er niet."),
     text::mark("Misschien is het adres verkeerd overgenomen, of bestaat de pagina niet meer.")},
    {405,
     text::mark("Dit kan hier niet."),
     text::mark("Ga terug naar de vorige pagina en gebruik de knoppen op die pagina.")},
    {408, text::mark("Het duurde te lang."), text::mark("Kijk of je internet werkt en probeer het nog eens.")
    },
    {415,
     text::mark("Dit konden we niet lezen."),
     text::mark("Ga terug naar de vorige pagina en gebruik het formulier op die pagina.")},
    {413,
     text::mark("Dit is te veel in één keer."),
     text::mark("Ga terug, maak je tekst korter en probeer het nog eens.")},
    {414, // what is typed in a search box becomes part of the address
     text::mark("Dit is te veel in één keer."),
     text::mark("Ga terug, maak je tekst korter en probeer het nog eens.")},
    {431,
     text::mark("Dit is te veel in één keer."),
     text::mark("Wis de cookies van deze website in je browser en probeer het nog eens.")},
    {501,
     text::mark("Dit kan hier niet."),
     text::mark("Ga terug naar de vorige pagina en gebruik de knoppen op die pagina.")},
    {503,
     text::mark("We zijn even niet bereikbaar."),
     text::mark("Wat je eerder hebt bewaard, is er nog. Probeer het over een paar minuten nog eens.")},
});

constexpr auto our_fault = Words{
    500,
    text::mark("Er ging bij ons iets mis."),
    text::mark("Het ligt niet aan jou. Probeer het over een paar minuten nog eens."),
};

Words const& words_for(int status)
{
    auto const* const found = std::ranges::find(known, status, &Words::status);
    return found == known.end() ? our_fault : *found;
}

} // namespace

ErrorMessage error_message_for(int status, text::Texts const& texts)
{
    auto const& words = words_for(status);
    return {.title = texts.translate(words.title), .explanation = texts.translate(words.explanation)};
}

std::string
error_page(int status, std::string_view request_id, text::Texts const& texts, web::Assets const& assets)
{
    auto const is_ours = &words_for(status) == &our_fault;
    return render_error_message(texts, assets, error_message_for(status, texts), is_ours ? request_id : "");
}

} // namespace accounts
