#include "matching/pages/match_words.hpp"

#include "volunteers/pages/volunteer_words.hpp"

#include <cmath>

namespace matching {

namespace {

std::string fill_number(std::string const& text, std::string_view name, int number)
{
    auto const digits = std::to_string(number);
    return text::fill(text, {{name, digits}});
}

std::string too_far_words(PoolVolunteer const& volunteer, text::Texts const& texts)
{
    auto const distance = words_for_distance(volunteer.kilometres, texts);
    auto const most = std::to_string(volunteer.profile.travel_km);
    return text::fill(
        texts.translate("te ver: {distance}, reist tot {most} km"), {{"distance", distance}, {"most", most}}
    );
}

std::string expired_words(PoolVolunteer const& volunteer, text::Texts const& texts)
{
    auto const last_day = volunteer.standing.vog_valid_until;
    auto const day = last_day ? texts.short_date(*last_day) : std::string{};
    return text::fill(texts.translate("VOG verlopen op {day}"), {{"day", day}});
}

std::string not_available_words(PoolVolunteer const& volunteer, text::Texts const& texts)
{
    auto const state = volunteers::word_for(volunteer.state, texts);
    return text::fill(texts.translate("niet beschikbaar ({state})"), {{"state", state}});
}

std::string away_words(PoolVolunteer const& volunteer, base::Date today, text::Texts const& texts)
{
    auto const absence = volunteers::absence_on(volunteer.profile, today);
    auto const day = absence ? texts.short_date(absence->last_day) : std::string{};
    return text::fill(texts.translate("weg tot en met {day}"), {{"day", day}});
}

} // namespace

std::string word_for(
    ProposalObstacle obstacle, PoolVolunteer const& volunteer, base::Date today, text::Texts const& texts
)
{
    switch (obstacle) {
    case ProposalObstacle::not_available:
        return not_available_words(volunteer, texts);
    case ProposalObstacle::away:
        return away_words(volunteer, today, texts);
    case ProposalObstacle::not_certified:
        return texts.translate("cursus nog niet afgerond");
    case ProposalObstacle::vog_not_seen:
        return texts.translate("nog geen VOG gezien");
    case ProposalObstacle::vog_expired:
        return expired_words(volunteer, texts);
    case ProposalObstacle::no_room:
        return fill_number(
            texts.plural("heeft al {count} gezin", "heeft al {count} gezinnen", volunteer.open_matches),
            "count",
            volunteer.open_matches
        );
    case ProposalObstacle::no_shared_language:
        return texts.translate("spreekt de taal van het gezin niet");
    case ProposalObstacle::no_shared_dagdeel:
        return texts.translate("geen gedeeld dagdeel");
    case ProposalObstacle::too_far:
        return too_far_words(volunteer, texts);
    case ProposalObstacle::with_family_now:
        return texts.translate("hoort al bij dit gezin");
    case ProposalObstacle::earlier_no:
        return texts.translate("eerder een nee of geen klik met dit gezin");
    }
    return {};
}

std::string words_for(LeftOut const& left_out, base::Date today, text::Texts const& texts)
{
    auto words = std::string{};
    for (auto const obstacle : left_out.why) {
        words += (words.empty() ? "" : ", ") + word_for(obstacle, left_out.volunteer, today, texts);
    }
    return words;
}

std::string word_for(Factor factor, text::Texts const& texts)
{
    switch (factor) {
    case Factor::language:
        return texts.translate("Taal");
    case Factor::dagdeel:
        return texts.translate("Dagdeel");
    case Factor::distance:
        return texts.translate("Afstand");
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
