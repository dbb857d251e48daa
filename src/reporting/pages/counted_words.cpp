#include "reporting/pages/counted_words.hpp"

#include "programme/model/step_codes.hpp"

namespace reporting {

namespace {

constexpr auto days_in_week = 7;
constexpr auto months_in_year = 12;

struct Term {
    int months = 0;
    int days = 0;

    void add(programme::Duration duration)
    {
        switch (duration.unit) {
        case programme::Duration::Unit::days:
            days += duration.count;
            break;
        case programme::Duration::Unit::weeks:
            days += days_in_week * duration.count;
            break;
        case programme::Duration::Unit::months:
            months += duration.count;
            break;
        case programme::Duration::Unit::years:
            months += months_in_year * duration.count;
            break;
        }
    }
};

std::string counted(std::string const& words, int count, text::Texts const& texts)
{
    return text::fill(words, {{"count", texts.number(count)}});
}

std::string months_in_words(int months, text::Texts const& texts)
{
    auto const years = months / months_in_year;
    return years > 0 && months % months_in_year == 0
               ? counted(texts.plural("{count} jaar", "{count} jaar", years), years, texts)
               : counted(texts.plural("{count} maand", "{count} maanden", months), months, texts);
}

// "21 dagen", "3 maanden en 14 dagen".
std::string in_words(Term const& term, text::Texts const& texts)
{
    auto const days = counted(texts.plural("{count} dag", "{count} dagen", term.days), term.days, texts);
    if (term.months == 0) {
        return days;
    }
    auto const months = months_in_words(term.months, texts);
    return term.days == 0
               ? months
               : text::fill(texts.translate("{months} en {days}"), {{"months", months}, {"days", days}});
}

// How long after its beginning a step still is in time: when it is due, and what it may be late.
std::string
in_time(std::string_view code, programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto const& step = programme::step(programme, code);
    auto term = Term{};
    term.add(step.due);
    if (step.tolerance) {
        term.add(*step.tolerance);
    }
    return in_words(term, texts);
}

std::string between_evaluations(programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto const& step = programme::step(programme, programme::step_codes::interim_evaluation);
    auto term = Term{};
    if (step.repeats && step.repeats->most) {
        term.add(*step.repeats->most);
    }
    return in_words(term, texts);
}

} // namespace

std::string
counted_in_words(Figure const& figure, programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto vog = Term{};
    vog.add(programme.vog_term);
    return text::fill(
        texts.translate(figure.counted),
        {{"acquaintance", in_time(programme::step_codes::acquaintance, programme, texts)},
         {"first_check", in_time(programme::step_codes::first_check, programme, texts)},
         {"follow_up", in_time(programme::step_codes::follow_up, programme, texts)},
         {"interim_evaluation", between_evaluations(programme, texts)},
         {"vog", in_words(vog, texts)},
         {"visit", texts.number(programme.usual_visit.minutes)}}
    );
}

} // namespace reporting
