#include "evaluation/pages/evaluation_words.hpp"

namespace evaluation {

std::string word_for(Moment moment, text::Texts const& texts)
{
    switch (moment) {
    case Moment::first_check:
        return texts.translate("Eerste check");
    case Moment::interim:
        return texts.translate("Tussentijdse evaluatie");
    case Moment::closing:
        return texts.translate("Eindevaluatie");
    case Moment::follow_up:
        return texts.translate("Bellen na drie maanden");
    }
    return {};
}

std::string word_for(TalkPlace how, text::Texts const& texts)
{
    switch (how) {
    case TalkPlace::home:
        return texts.translate("Thuis bij de ouder");
    case TalkPlace::phone:
        return texts.translate("Aan de telefoon");
    case TalkPlace::elsewhere:
        return texts.translate("Ergens anders");
    }
    return {};
}

std::string choose_one_of(programme::EvaluationDays const& days, text::Texts const& texts)
{
    auto const first = texts.date(days.first);
    if (!days.last) {
        return text::fill(texts.translate("Kies {first} of een dag daarna."), {{"first", first}});
    }
    return text::fill(
        texts.translate("Kies een dag van {first} tot en met {last}."),
        {{"first", first}, {"last", texts.date(*days.last)}}
    );
}

} // namespace evaluation
