#include "coaching/pages/coaching_words.hpp"

#include <utility>

namespace coaching {

std::string track_address(VolunteerId id)
{
    return "/volunteers/" + std::to_string(id.value()) + "/track";
}

std::string address_of(IntervisionGroupId id)
{
    return "/intervision/" + std::to_string(id.value());
}

std::string attendance_address(IntervisionGroupId group, IntervisionDateId date)
{
    return address_of(group) + "/dates/" + std::to_string(date.value()) + "/attendance";
}

std::string word_for(TalkRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case TalkRefusal::in_future:
        return texts.translate("Deze dag is nog niet geweest.");
    case TalkRefusal::before_sign_up:
        return texts.translate("Op deze dag was zij nog niet aangemeld.");
    }
    std::unreachable();
}

std::string word_for(IntervisionRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case IntervisionRefusal::changed_meanwhile:
        return texts.translate("Iemand anders heeft dit intussen gewijzigd. Open de pagina opnieuw.");
    case IntervisionRefusal::is_yet_to_come:
        return texts.translate("Deze dag is nog niet geweest.");
    case IntervisionRefusal::was_recorded:
        return texts.translate("Wie er was, is al vastgelegd.");
    }
    std::unreachable();
}

std::string words_for(Silence const& silence, text::Texts const& texts)
{
    if (!silence.last_talk) {
        return texts.translate("nog niet gesproken");
    }
    if (silence.days == 0) {
        return texts.translate("vandaag");
    }
    return text::fill(
        texts.plural("{day}, {count} dag geleden", "{day}, {count} dagen geleden", silence.days),
        {{"day", texts.date(*silence.last_talk)}, {"count", texts.number(silence.days)}}
    );
}

std::string words_for(RememberedDay const& day, text::Texts const& texts)
{
    switch (day.kind) {
    case RememberedKind::birthday:
        return texts.translate("Jarig");
    case RememberedKind::anniversary:
        return text::fill(
            texts.plural("{count} jaar vrijwilliger", "{count} jaar vrijwilliger", day.years),
            {{"count", texts.number(day.years)}}
        );
    case RememberedKind::pause_ends:
        return texts.translate("De pauze loopt af");
    }
    std::unreachable();
}

} // namespace coaching
