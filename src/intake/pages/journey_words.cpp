#include "intake/pages/journey_words.hpp"

#include <array>
#include <stdexcept>

namespace intake {

std::string word_for(programme::CaseState state, text::Texts const& texts)
{
    using programme::CaseState;
    switch (state) {
    case CaseState::applied:
        return texts.translate("Aangemeld");
    case CaseState::acquaintance:
        return texts.translate("Kennismaking");
    case CaseState::waiting:
        return texts.translate("Wacht op een vrijwilliger");
    case CaseState::in_introduction:
        return texts.translate("Voorstellen");
    case CaseState::supported:
        return texts.translate("Ondersteuning");
    case CaseState::winding_down:
        return texts.translate("Afbouw");
    case CaseState::closed:
        return texts.translate("Afgesloten");
    case CaseState::followed_up:
        return texts.translate("Afgerond");
    case CaseState::not_suitable:
        return texts.translate("Past niet");
    case CaseState::withdrawn:
        return texts.translate("Teruggetrokken");
    case CaseState::no_capacity:
        return texts.translate("Geen plek");
    case CaseState::unreachable:
        return texts.translate("Niet bereikt");
    }
    return {};
}

std::string
word_for(programme::CaseState state, std::optional<programme::MatchState> match, text::Texts const& texts)
{
    using programme::CaseState;
    using programme::MatchState;
    if (state == CaseState::waiting && match == MatchState::proposed) {
        return texts.translate("Voorstel gedaan");
    }
    if (state == CaseState::in_introduction && match == MatchState::introduced) {
        return texts.translate("Klik gevraagd");
    }
    if (state == CaseState::in_introduction && match == MatchState::klik_both) {
        return texts.translate("Klik van allebei");
    }
    return word_for(state, texts);
}

std::string word_for(programme::MatchState state, text::Texts const& texts)
{
    using programme::MatchState;
    switch (state) {
    case MatchState::proposed:
        return texts.translate("Voorgesteld");
    case MatchState::accepted_by_volunteer:
        return texts.translate("Vrijwilliger wil graag");
    case MatchState::introduced:
        return texts.translate("Aan elkaar voorgesteld");
    case MatchState::klik_both:
        return texts.translate("Klik van allebei");
    case MatchState::active:
        return texts.translate("Actief");
    case MatchState::ended:
        return texts.translate("Gestopt");
    case MatchState::declined:
        return texts.translate("Vrijwilliger wil niet");
    case MatchState::no_klik:
        return texts.translate("Geen klik");
    case MatchState::withdrawn:
        return texts.translate("Teruggenomen");
    }
    return {};
}

std::string word_for(programme::JourneyRefusal refusal, text::Texts const& texts)
{
    using programme::JourneyRefusal;
    switch (refusal) {
    case JourneyRefusal::case_is_over:
        return texts.translate("Dit traject is al afgelopen.");
    case JourneyRefusal::not_in_this_state:
        return texts.translate("Dit kan nog niet: de stap ervoor is nog niet gedaan.");
    case JourneyRefusal::already_done:
        return texts.translate("Dit is al vastgelegd, misschien door een collega.");
    case JourneyRefusal::case_is_paused:
        return texts.translate("Dit traject staat stil. Hervat het eerst.");
    case JourneyRefusal::match_is_over:
        return texts.translate("Deze koppeling is al gestopt.");
    case JourneyRefusal::no_such_match:
        return texts.translate("Deze koppeling hoort niet bij dit gezin.");
    case JourneyRefusal::before_earlier_event:
        return texts.translate("Deze dag ligt vóór de stap ervoor. Kies een latere dag.");
    case JourneyRefusal::unknown_code:
        return texts.translate("Kies een van de redenen uit de lijst.");
    case JourneyRefusal::cannot_be_skipped:
        return texts.translate("Deze stap hoort bij het programma en kun je niet overslaan.");
    case JourneyRefusal::needs_planned_date:
        return texts.translate("Vul in op welke dag.");
    case JourneyRefusal::planned_date_out_of_range:
        return texts.translate("Deze dag valt buiten wat het programma toelaat.");
    case JourneyRefusal::start_conditions_missing:
        return texts.translate("Nog niet aan alle voorwaarden voor de start is voldaan.");
    }
    return {};
}

std::string word_for(programme::StartCondition missing, text::Texts const& texts)
{
    using programme::StartCondition;
    switch (missing) {
    case StartCondition::acquaintance_held:
        return texts.translate("De kennismaking is nog niet geweest.");
    case StartCondition::decision_accepted:
        return texts.translate("Nog niet besloten is dat de vraag past.");
    case StartCondition::klik_of_parent:
        return texts.translate("De ouder heeft nog geen ja gezegd.");
    case StartCondition::klik_of_volunteer:
        return texts.translate("De vrijwilliger heeft nog geen ja gezegd.");
    case StartCondition::volunteer_available:
        return texts.translate("De vrijwilliger is nu niet beschikbaar.");
    case StartCondition::volunteer_certified:
        return texts.translate("De vrijwilliger heeft de cursus nog niet afgerond.");
    case StartCondition::vog_seen:
        return texts.translate("Van de vrijwilliger is nog geen VOG gezien.");
    case StartCondition::vog_in_term:
        return texts.translate("De VOG van de vrijwilliger is verlopen.");
    case StartCondition::no_other_running_match:
        return texts.translate(
            "Bij dit gezin komt al een andere vrijwilliger. Zeg waarom er een tweede bij komt."
        );
    }
    return {};
}

std::string word_for_weekday(int weekday, text::Texts const& texts)
{
    static constexpr auto names = std::to_array<std::string_view>({
        text::mark("maandag"),
        text::mark("dinsdag"),
        text::mark("woensdag"),
        text::mark("donderdag"),
        text::mark("vrijdag"),
        text::mark("zaterdag"),
        text::mark("zondag"),
    });
    if (weekday < 1 || weekday > 7) {
        throw std::invalid_argument{"weekday " + std::to_string(weekday)};
    }
    return texts.translate(names[static_cast<std::size_t>(weekday - 1)]);
}

std::string word_for(programme::DayPart part, text::Texts const& texts)
{
    switch (part) {
    case programme::DayPart::morning:
        return texts.translate("ochtend");
    case programme::DayPart::afternoon:
        return texts.translate("middag");
    case programme::DayPart::evening:
        return texts.translate("avond");
    }
    return {};
}

std::string word_for(programme::Dagdeel const& dagdeel, text::Texts const& texts)
{
    auto const joined = texts.language() == text::Language::nl ? "" : " ";
    return word_for_weekday(dagdeel.weekday, texts) + joined + word_for(dagdeel.part, texts);
}

} // namespace intake
