#include "evaluation/pages/evaluation_words.hpp"

#include "needs/pages/need_words.hpp"

namespace evaluation {

std::string word_for(Moment moment, text::Texts const& texts)
{
    return needs::word_for(moment_of_scores(moment), texts);
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
