#include "matching/pages/match_words.hpp"

#include <cmath>

namespace matching {

namespace {

std::string fill_number(std::string const& text, std::string_view name, int number)
{
    auto const digits = std::to_string(number);
    return text::fill(text, {{name, digits}});
}

} // namespace

std::string word_for(Factor factor, text::Texts const& texts)
{
    switch (factor) {
    case Factor::dagdeel:
        return texts.translate("Dagdeel");
    case Factor::language:
        return texts.translate("Taal");
    case Factor::distance:
        return texts.translate("Afstand");
    case Factor::experience:
        return texts.translate("Ervaring");
    case Factor::child_ages:
        return texts.translate("Eigen kinderen");
    case Factor::interests:
        return texts.translate("Wat ze graag doet");
    case Factor::earlier:
        return texts.translate("Kent het gezin");
    case Factor::waiting:
        return texts.translate("Wacht op een gezin");
    }
    return {};
}

std::string word_for(ProposalAnswer answer, text::Texts const& texts)
{
    switch (answer) {
    case ProposalAnswer::yes:
        return texts.translate("Ja, graag");
    case ProposalAnswer::no:
        return texts.translate("Nee, dit gezin niet");
    }
    return {};
}

std::string word_for(KlikSide side, text::Texts const& texts)
{
    switch (side) {
    case KlikSide::parent:
        return texts.translate("De ouder");
    case KlikSide::volunteer:
        return texts.translate("De vrijwilliger");
    }
    return {};
}

std::string word_for(KlikAnswer answer, text::Texts const& texts)
{
    switch (answer) {
    case KlikAnswer::yes:
        return texts.translate("Ja, we gaan samen verder");
    case KlikAnswer::not_yet:
        return texts.translate("Nog niet, ik wil er nog over denken");
    case KlikAnswer::no:
        return texts.translate("Nee, liever niet");
    }
    return {};
}

std::string word_for(ReminderRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case ReminderRefusal::nothing_open:
        return texts.translate("Er staat nu geen vraag open om nog eens te mailen.");
    case ReminderRefusal::already_today:
        return texts.translate("Vandaag is er al een mail gestuurd. Probeer het morgen, of bel.");
    case ReminderRefusal::no_email:
        return texts.translate("Er is geen e-mailadres bekend. Bel, en leg het antwoord hier vast.");
    }
    return {};
}

std::string words_for(StalledKlik const& stalled, KlikNames const& names, text::Texts const& texts)
{
    auto const days = std::to_string(stalled.days);
    if (stalled.silent.size() > 1) {
        return text::fill(
            texts.plural(
                "De klik ligt stil: {parent} en {volunteer} antwoorden niet sinds {days} dag",
                "De klik ligt stil: {parent} en {volunteer} antwoorden niet sinds {days} dagen",
                stalled.days
            ),
            {{"parent", names.parent}, {"volunteer", names.volunteer}, {"days", days}}
        );
    }
    auto const& who = stalled.silent.front() == KlikSide::parent ? names.parent : names.volunteer;
    return text::fill(
        texts.plural(
            "De klik ligt stil: {who} antwoordt niet sinds {days} dag",
            "De klik ligt stil: {who} antwoordt niet sinds {days} dagen",
            stalled.days
        ),
        {{"who", who}, {"days", days}}
    );
}

std::string words_for_distance(std::optional<double> kilometres, text::Texts const& texts)
{
    if (!kilometres) {
        return texts.translate("afstand onbekend");
    }
    auto const whole = static_cast<int>(std::ceil(*kilometres));
    return *kilometres < 1.0 ? texts.translate("minder dan 1 km")
                             : fill_number(texts.translate("{km} km"), "km", whole);
}

} // namespace matching
