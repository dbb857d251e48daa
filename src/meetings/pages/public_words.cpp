#include "meetings/pages/public_words.hpp"

namespace meetings {

std::string public_address_of(MeetingId id)
{
    return "/meetings/" + std::to_string(id.value());
}

std::string registration_address_of(MeetingId id, MeetingDate const& date)
{
    return public_address_of(id) + "/dates/" + base::to_iso(date.planned_on) + "/registration";
}

std::string word_for(Repeats repeats, text::Texts const& texts)
{
    switch (repeats) {
    case Repeats::once:
        return texts.translate("Eén keer");
    case Repeats::weekly:
        return texts.translate("Elke week");
    case Repeats::fortnightly:
        return texts.translate("Om de week");
    case Repeats::monthly:
        return texts.translate("Elke maand");
    }
    std::unreachable();
}

std::string word_for(std::optional<Ages> const& ages, text::Texts const& texts)
{
    if (!ages) {
        return texts.translate("Voor kinderen van alle leeftijden, met hun ouder.");
    }
    auto const from = texts.number(ages->from);
    auto const to = texts.number(ages->to_inclusive);
    return text::fill(
        texts.translate("Voor kinderen van {from} t/m {to} jaar, met hun ouder."),
        {{"from", from}, {"to", to}}
    );
}

std::string refusal_for_parent(MeetingRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case MeetingRefusal::is_full:
        return texts.translate("Deze dag is vol. Kies een andere dag.");
    case MeetingRefusal::is_cancelled:
        return texts.translate("Deze dag gaat niet door. Kies een andere dag.");
    case MeetingRefusal::not_by_name:
        return texts.translate("Je hoeft je niet op te geven. Je mag zo komen.");
    case MeetingRefusal::is_over:
    case MeetingRefusal::no_days:
    case MeetingRefusal::day_twice:
    case MeetingRefusal::day_in_use:
    case MeetingRefusal::changed_meanwhile:
    case MeetingRefusal::is_yet_to_come:
        return texts.translate("Deze dag is al geweest. Kies een andere dag.");
    }
    std::unreachable();
}

} // namespace meetings
