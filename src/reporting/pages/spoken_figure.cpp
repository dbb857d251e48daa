#include "reporting/pages/spoken_figure.hpp"

#include "reporting/pages/figure_words.hpp"

#include <cmath>
#include <utility>

namespace reporting {

namespace {

std::string noun_of(Population population, std::int64_t count, text::Texts const& texts)
{
    switch (population) {
    case Population::families:
        return texts.plural("{count} gezin", "{count} gezinnen", count);
    case Population::matches:
        return texts.plural("{count} koppeling", "{count} koppelingen", count);
    case Population::volunteers:
        return texts.plural("{count} vrijwilliger", "{count} vrijwilligers", count);
    case Population::meetings:
        return texts.plural("{count} ontmoeting", "{count} ontmoetingen", count);
    case Population::municipalities:
        return texts.plural("{count} gemeente", "{count} gemeenten", count);
    }
    std::unreachable();
}

bool counts_children(Figure const& figure)
{
    return figure.code == "children" || figure.class_names == ClassNames::ages;
}

// What is added up, where that is not the records themselves.
std::string noun_of_amount(Figure const& figure, std::int64_t count, text::Texts const& texts)
{
    if (counts_children(figure)) {
        return texts.plural("{count} kind", "{count} kinderen", count);
    }
    return figure.counts_several_of_family() ? texts.plural("{count} vraag", "{count} vragen", count)
                                             : texts.plural("{count} bezoek", "{count} bezoeken", count);
}

std::string counted_with_noun(Figure const& figure, double value, text::Texts const& texts)
{
    if (figure.unit != Unit::number) {
        return in_unit(value, figure.unit, texts);
    }
    auto const count = std::llround(value);
    auto const is_amount = figure.added == Added::amounts || figure.counts_several_of_family();
    return is_amount ? text::fill(noun_of_amount(figure, count, texts), {{"count", texts.number(count)}})
                     : with_noun(count, figure.population(), texts);
}

std::string unknown_of(Figure const& figure, int missing, text::Texts const& texts)
{
    auto const count = figure.counts_several_of_family() ? with_noun(missing, figure.population(), texts)
                                                         : texts.number(missing);
    return text::fill(texts.translate("van {count} niet bekend"), {{"count", count}});
}

std::string known_with_noun(Figure const& figure, Result const& result, text::Texts const& texts)
{
    return with_noun(result.n - result.missing, figure.population(), texts);
}

// A sentence without what is not known of it.
std::string spoken_known(Figure const& figure, Result const& result, text::Texts const& texts)
{
    auto const value = value_of(figure, result, texts);
    auto const say = [&](std::string const& words) {
        return text::fill(words, {{"value", value}, {"count", known_with_noun(figure, result, texts)}});
    };
    switch (figure.measure) {
    case Measure::sum:
    case Measure::classes:
        return counted_with_noun(figure, *result.value, texts);
    case Measure::share:
        return say(texts.translate("{value} van {count}"));
    case Measure::mean:
        return say(texts.translate("gemiddeld {value}, van {count}"));
    case Measure::median:
        return say(texts.translate("hoogstens {value} bij de helft van {count}"));
    }
    std::unreachable();
}

std::string with_rest(std::string const& beginning, std::string const& rest)
{
    return beginning.empty() || rest.empty() ? beginning + rest : beginning + ", " + rest;
}

std::string spoken_missing(Figure const& figure, Result const& result, text::Texts const& texts)
{
    return figure.says_of_how_many() && result.missing > 0 ? unknown_of(figure, result.missing, texts)
                                                           : std::string{};
}

} // namespace

std::string with_noun(std::int64_t count, Population population, text::Texts const& texts)
{
    return text::fill(noun_of(population, count, texts), {{"count", texts.number(count)}});
}

std::string spoken_value(Figure const& figure, Result const& result, text::Texts const& texts)
{
    return result.value
               ? with_rest(spoken_known(figure, result, texts), spoken_missing(figure, result, texts))
               : texts.translate("niet bekend");
}

std::string spoken_basis(Figure const& figure, Result const& result, text::Texts const& texts)
{
    auto const is_counted = figure.measure == Measure::sum || figure.measure == Measure::classes;
    auto const of =
        is_counted
            ? std::string{}
            : text::fill(texts.translate("van {count}"), {{"count", known_with_noun(figure, result, texts)}});
    return with_rest(of, spoken_missing(figure, result, texts));
}

} // namespace reporting
