#include "reporting/pages/figure_words.hpp"

#include <array>
#include <cmath>
#include <utility>

namespace reporting {

namespace {

struct CodeWord {
    std::string_view code;
    std::string_view word;
};

constexpr auto age_words = std::to_array<CodeWord>({
    {"0_1", text::mark("0 en 1 jaar")},
    {"2_3", text::mark("2 en 3 jaar")},
    {"4_6", text::mark("4 tot en met 6 jaar")},
    {"7_12", text::mark("7 tot en met 12 jaar")},
    {"13_17", text::mark("13 jaar en ouder")},
});

constexpr auto exit_words = std::to_array<CodeWord>({
    {"not_suitable", text::mark("De vraag paste niet")},
    {"withdrawn", text::mark("Het gezin zag ervan af")},
    {"no_capacity", text::mark("Er was geen vrijwilliger")},
    {"unreachable", text::mark("Niet te bereiken")},
});

constexpr auto route_words = std::to_array<CodeWord>({
    {"self", text::mark("Uit zichzelf")},
    {"professional", text::mark("Door een verwijzer")},
});

constexpr auto reached_words = std::to_array<CodeWord>({
    {"reached", text::mark("Bereikt")},
    {"partly", text::mark("Voor een deel")},
    {"not", text::mark("Niet bereikt")},
});

constexpr auto follow_up_words = std::to_array<CodeWord>({
    {"reached", text::mark("Gesproken")},
    {"not_reached", text::mark("Niet te bereiken")},
    {"not_wanted", text::mark("Liever niet gebeld")},
});

template <typename Words>
std::string word_in(Words const& words, std::string_view code, text::Texts const& texts)
{
    for (auto const& one : words) {
        if (one.code == code) {
            return texts.translate(one.word);
        }
    }
    return std::string{code};
}

std::string
choice_in(std::vector<programme::Choice> const& choices, std::string_view code, text::Texts const& texts)
{
    auto const* const choice = programme::find_choice(choices, code);
    return choice == nullptr ? std::string{code} : texts.translate(choice->name);
}

// A kind that the programme does not know any more is of no other.
std::string
kind_in(programme::ReferrerKinds const& referrers, std::string_view code, text::Texts const& texts)
{
    auto const is_of_other = !referrers.empty() && programme::find_choice(referrers.kinds, code) == nullptr;
    return choice_in(referrers.kinds, is_of_other ? referrers.all_else : code, texts);
}

} // namespace

std::string word_for(Group group, text::Texts const& texts)
{
    switch (group) {
    case Group::flow:
        return texts.translate("Van aanmelding tot afsluiting");
    case Group::duration:
        return texts.translate("Duur");
    case Group::families:
        return texts.translate("Gezinnen en kinderen");
    case Group::needs:
        return texts.translate("Wat ouders vragen");
    case Group::risks:
        return texts.translate("Risico's");
    case Group::route:
        return texts.translate("Hoe gezinnen bij Home-Start komen");
    case Group::outcome:
        return texts.translate("Wat het opleverde");
    case Group::endings:
        return texts.translate("Klik en einde");
    case Group::volunteers:
        return texts.translate("Vrijwilligers");
    case Group::quality:
        return texts.translate("Werken zoals afgesproken");
    case Group::meetings:
        return texts.translate("Ontmoetingen");
    case Group::signals:
        return texts.translate("Wat opvalt");
    case Group::money:
        return texts.translate("Kosten");
    }
    return {};
}

std::string word_for(FunnelStep step, text::Texts const& texts)
{
    switch (step) {
    case FunnelStep::applied:
        return texts.translate("Aangemeld");
    case FunnelStep::met:
        return texts.translate("Kennisgemaakt");
    case FunnelStep::accepted:
        return texts.translate("Vraag past");
    case FunnelStep::introduced:
        return texts.translate("Aan vrijwilliger voorgesteld");
    case FunnelStep::started:
        return texts.translate("Gestart");
    case FunnelStep::closed:
        return texts.translate("Afgesloten");
    case FunnelStep::followed_up:
        return texts.translate("Nagebeld");
    }
    return {};
}

std::string value_of(Figure const& figure, Result const& result, text::Texts const& texts)
{
    return result.value ? in_unit(*result.value, figure.unit, result.n - result.missing, texts)
                        : texts.translate("niet bekend");
}

std::string basis_in_words(CountedBasis const& basis, text::Texts const& texts)
{
    auto const missing = texts.number(basis.missing);
    if (basis.measure == Measure::sum || (basis.measure == Measure::classes && basis.missing == 0)) {
        return {};
    }
    if (basis.several_of_family) {
        auto const words =
            texts.plural("van {count} gezin niet bekend", "van {count} gezinnen niet bekend", basis.missing);
        return text::fill(words, {{"count", missing}});
    }
    auto const known = texts.number(basis.n - basis.missing);
    auto const of = text::fill(texts.translate("van {count}"), {{"count", known}});
    return basis.missing == 0
               ? of
               : text::fill(
                     texts.translate("{of}, van {missing} niet bekend"), {{"of", of}, {"missing", missing}}
                 );
}

std::string basis_of(Figure const& figure, Result const& result, text::Texts const& texts)
{
    auto const basis = CountedBasis{
        .measure = figure.measure,
        .several_of_family = figure.counts_several_of_family(),
        .n = result.n,
        .missing = result.missing,
    };
    return basis_in_words(basis, texts);
}

std::string name_of_class(
    ClassNames names,
    std::string_view code,
    programme::ProgrammeVersion const& programme,
    text::Texts const& texts
)
{
    if (code.empty()) {
        return texts.translate("niet bekend");
    }
    switch (names) {
    case ClassNames::end_reasons:
        return choice_in(programme.end_reasons, code, texts);
    case ClassNames::not_suitable_reasons:
        return choice_in(programme.not_suitable_reasons, code, texts);
    case ClassNames::stop_reasons:
        return choice_in(programme.stop_reasons, code, texts);
    case ClassNames::need_categories:
        return choice_in(programme.need_categories, code, texts);
    case ClassNames::languages:
        return choice_in(programme.languages, code, texts);
    case ClassNames::households:
        return code == unknown_household ? texts.translate("Niet bekend")
                                         : choice_in(programme.households, code, texts);
    case ClassNames::closing_words:
        return choice_in(programme.closing_words, code, texts);
    case ClassNames::ages:
        return word_in(age_words, code, texts);
    case ClassNames::exits:
        return word_in(exit_words, code, texts);
    case ClassNames::routes:
        return word_in(route_words, code, texts);
    case ClassNames::reached:
        return word_in(reached_words, code, texts);
    case ClassNames::follow_up:
        return word_in(follow_up_words, code, texts);
    case ClassNames::kinds_of_referrers:
        return kind_in(programme.referrers, code, texts);
    case ClassNames::as_written:
    case ClassNames::none:
        return std::string{code};
    }
    std::unreachable();
}

bool compares_with_nation(Measure measure)
{
    return measure == Measure::share || measure == Measure::mean || measure == Measure::median;
}

std::string title_of_years(Period const& period, text::Texts const& texts)
{
    auto const quarter = quarter_in(period);
    return quarter ? text::fill(
                         texts.translate("Kwartaal {quarter} door de jaren"),
                         {{"quarter", std::to_string(*quarter)}}
                     )
                   : texts.translate("Door de jaren");
}

std::string in_words(Period const& period, text::Texts const& texts)
{
    auto const year = static_cast<int>(period.from.year());
    if (period == year_of(year)) {
        return std::to_string(year);
    }
    if (auto const quarter = quarter_in(period)) {
        return text::fill(
            texts.translate("kwartaal {quarter} van {year}"),
            {{"quarter", std::to_string(*quarter)}, {"year", std::to_string(year)}}
        );
    }
    return text::fill(
        texts.translate("{from} tot en met {to}"),
        {{"from", texts.date(period.from)}, {"to", texts.date(period.to)}}
    );
}

std::string under_way_in_words(Period const& period, base::Date day, text::Texts const& texts)
{
    return day < period.to ? text::fill(texts.translate("tot en met {day}"), {{"day", texts.date(day)}})
                           : std::string{};
}

} // namespace reporting
