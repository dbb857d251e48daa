#include "support/pages/support_words.hpp"

#include "intake/pages/intake_words.hpp"
#include "intake/pages/journey_words.hpp"

namespace support {

std::string point_of_checklist(programme::StartCondition condition, text::Texts const& texts)
{
    using programme::StartCondition;
    switch (condition) {
    case StartCondition::acquaintance_held:
        return texts.translate("Kennismaking geweest");
    case StartCondition::decision_accepted:
        return texts.translate("Besloten dat de vraag past");
    case StartCondition::klik_of_parent:
        return texts.translate("Klik van de ouder");
    case StartCondition::klik_of_volunteer:
        return texts.translate("Klik van de vrijwilliger");
    case StartCondition::volunteer_available:
        return texts.translate("Vrijwilliger beschikbaar");
    case StartCondition::volunteer_certified:
        return texts.translate("Cursus afgerond");
    case StartCondition::vog_seen:
        return texts.translate("VOG gezien");
    case StartCondition::vog_in_term:
        return texts.translate("VOG geldig");
    case StartCondition::no_other_running_match:
        return texts.translate("Geen andere vrijwilliger bij dit gezin");
    }
    return {};
}

std::string word_for(VisitRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case VisitRefusal::match_does_not_run:
        return texts.translate("Op deze dag kwam deze vrijwilliger niet bij dit gezin. Kies een andere dag.");
    case VisitRefusal::in_future:
        return texts.translate("Deze dag is nog niet geweest.");
    case VisitRefusal::unknown_reason:
        return texts.translate("Kies een reden.");
    }
    return {};
}

std::string word_for(VisitLinkRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case VisitLinkRefusal::used:
        return texts.translate("Deze link is al gebruikt. Hij werkt één keer.");
    case VisitLinkRefusal::too_old:
        return texts.translate("Deze link is te oud. Log in om over je bezoek te vertellen.");
    case VisitLinkRefusal::somebody_else:
        return texts.translate("Deze link is van iemand anders. Log eerst uit als je dat zelf bent.");
    case VisitLinkRefusal::match_ended:
        return texts.translate("Je komt niet meer bij dit gezin. Dit antwoord telt daarom niet mee.");
    case VisitLinkRefusal::answered:
        return texts.translate("Over dit bezoek is al verteld. Je hoeft niets te doen.");
    }
    return {};
}

std::string word_for(AfterMatch next, text::Texts const& texts)
{
    switch (next) {
    case AfterMatch::seek_another:
        return texts.translate("We zoeken een andere vrijwilliger");
    case AfterMatch::wind_down:
        return texts.translate("De steun wordt afgebouwd");
    }
    return {};
}

std::string
words_for(Visit const& visit, programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    if (!visit.happened()) {
        auto const reason = intake::name_of(programme.missed_visit_reasons, visit.reason, texts);
        return text::fill(texts.translate("Ging niet door: {reason}"), {{"reason", reason}});
    }
    if (!visit.minutes) {
        return texts.translate("Was er");
    }
    auto const minutes = std::to_string(*visit.minutes);
    return text::fill(texts.translate("Was er, {minutes} minuten"), {{"minutes", minutes}});
}

std::string words_for(Agreement const& agreement, text::Texts const& texts)
{
    auto words = intake::word_for(agreement.dagdeel, texts);
    if (!agreement.starts_at.empty()) {
        words += ", " + agreement.starts_at;
    }
    return agreement.every_weeks == 1 ? words : words + ", " + texts.translate("om de week");
}

} // namespace support
