#include "intake/pages/due_words.hpp"

#include <utility>

namespace intake {

std::string due_words(programme::DueItem const& item, base::Date today, text::Texts const& texts)
{
    using programme::Urgency;
    switch (urgency(item, today)) {
    case Urgency::overdue:
    case Urgency::late: {
        auto const days = days_late(item, today);
        auto const number = texts.number(days);
        return text::fill(
            texts.plural("{count} dag te laat", "{count} dagen te laat", days), {{"count", number}}
        );
    }
    case Urgency::today:
        return texts.translate("vandaag");
    case Urgency::this_week:
    case Urgency::later:
        return texts.weekday_date(item.due);
    }
    std::unreachable();
}

std::string_view due_class(programme::DueItem const& item, base::Date today)
{
    using programme::Urgency;
    switch (urgency(item, today)) {
    case Urgency::late:
        return "is-late";
    case Urgency::overdue:
    case Urgency::today:
        return "is-soon";
    case Urgency::this_week:
    case Urgency::later:
        return "";
    }
    std::unreachable();
}

} // namespace intake
