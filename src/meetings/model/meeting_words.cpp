#include "meetings/model/meeting_words.hpp"

namespace meetings {

std::string words_for(Hours const& hours, text::Texts const& texts)
{
    return text::fill(
        texts.translate("{from} tot {to} uur"),
        {{"from", texts.in_own_digits(hours.starts_at)}, {"to", texts.in_own_digits(hours.ends_at)}}
    );
}

std::string words_for(Place const& place)
{
    return place.name + ", " + place.street + ", " + place.town;
}

std::string when_in_words(MeetingDate const& date, text::Texts const& texts)
{
    return texts.weekday_date(date.on) + ", " + words_for(date.hours, texts);
}

} // namespace meetings
