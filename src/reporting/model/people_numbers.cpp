#include "reporting/model/people_numbers.hpp"

#include "reporting/model/figure_bonds.hpp"
#include "reporting/model/suppression.hpp"

#include <algorithm>
#include <cmath>

namespace reporting {

namespace {

std::int64_t whole_number(std::optional<double> const& value)
{
    return std::llround(value.value_or(0));
}

std::string name_of(std::string_view place, std::string_view figure, std::string_view part)
{
    return std::string{place} + "|" + std::string{figure} + "|" + std::string{part};
}

std::string class_part(std::string_view code)
{
    return "class " + std::string{code};
}

} // namespace

void PeopleNumbers::add_place(std::string_view place, Counted const& counted)
{
    for (auto const& figure : all_figures()) {
        if (!is_of_people(figure) || !counted.results.contains(figure.code)) {
            continue;
        }
        auto const& result = result_of(counted, figure);
        if (auto const amount = amount_of(figure)) {
            if (*amount == figure.code) {
                add_amount(place, figure, result);
            }
            continue;
        }
        if (figure.measure == Measure::sum) {
            add(name_of(place, figure.code, "value"), whole_number(result.value));
            continue;
        }
        auto const people = add_people(place, figure, counted);
        if (figure.measure == Measure::classes) {
            add_classes(place, figure, result, people);
        } else if (figure.measure == Measure::share) {
            add_share(place, figure, result, people);
        }
    }
    for (auto const& [figure, one, all_of] : classes_that_are_all) {
        auto const part = find(place, figure, class_part(one));
        auto const all = find(place, all_of, "n");
        if (part && all) {
            add_sum(*all, {*part});
        }
    }
    add_flow(place);
    add_bonds(place);
}

void PeopleNumbers::add_unseen_place(std::string_view place, Counted const& counted)
{
    auto const first = published_.counts.size();
    add_place(place, counted);
    for (auto number = first; number < published_.counts.size(); ++number) {
        published_.unseen.push_back(number);
    }
}

void PeopleNumbers::add_division(Division const& division)
{
    auto const whole = division.whole + "|";
    for (auto known = index_.lower_bound(whole); known != index_.end() && known->first.starts_with(whole);
         ++known) {
        auto parts = std::vector<NumberIndex>{};
        for (auto const& place : division.parts) {
            auto const part = index_.find(place + known->first.substr(division.whole.size()));
            if (part != index_.end()) {
                parts.push_back(part->second);
            }
        }
        add_sum(known->second, std::move(parts));
    }
}

std::optional<NumberIndex>
PeopleNumbers::find(std::string_view place, std::string_view figure, std::string_view part) const
{
    auto const known = index_.find(name_of(place, figure, part));
    return known == index_.end() ? std::nullopt : std::optional{known->second};
}

NumberIndex PeopleNumbers::add(Name const& name, std::int64_t count)
{
    auto const [known, is_new] = index_.try_emplace(name, published_.counts.size());
    if (is_new) {
        published_.counts.push_back(count);
    }
    return known->second;
}

// Left out where they do not add up: a guest volunteer comes to families of two places.
void PeopleNumbers::add_sum(NumberIndex total, std::vector<NumberIndex> parts)
{
    std::ranges::sort(parts);
    auto const twice = std::ranges::adjacent_find(parts) != parts.end();
    if (!parts.empty() && !twice && std::ranges::find(parts, total) == parts.end()
        && count_of(parts) == published_.counts[total]) {
        published_.sums.push_back({.total = total, .parts = std::move(parts)});
    }
}

// The number of people of whom the figure is: one number for all figures of the same people.
NumberIndex PeopleNumbers::add_people(std::string_view place, Figure const& figure, Counted const& counted)
{
    auto const& result = result_of(counted, figure);
    auto const same = std::ranges::find(same_people, figure.code, &SamePeople::figure);
    auto const name = name_of(place, figure.code, "n");
    if (same != same_people.end()) {
        auto const people = whole_number(result_of(counted, *find_figure(same->people)).value);
        if (people == result.n) {
            auto const number = add(name_of(place, same->people, "value"), people);
            return index_.try_emplace(name, number).first->second;
        }
    }
    return add(name, result.n);
}

void PeopleNumbers::add_classes(
    std::string_view place, Figure const& figure, Result const& result, NumberIndex people
)
{
    auto parts = std::vector<NumberIndex>{};
    for (auto const& one : result.classes) {
        parts.push_back(add(name_of(place, figure.code, class_part(one.code)), one.count));
    }
    if (has_several_classes(figure)) {
        add_sum(add(name_of(place, figure.code, "value"), whole_number(result.value)), std::move(parts));
        return;
    }
    parts.push_back(add(name_of(place, figure.code, "missing"), result.missing));
    add_sum(people, std::move(parts));
}

void PeopleNumbers::add_share(
    std::string_view place, Figure const& figure, Result const& result, NumberIndex people
)
{
    constexpr auto per_hundred = 100.0;
    auto const known = result.n - result.missing;
    auto const part = std::llround(result.value.value_or(0) * known / per_hundred);
    add_sum(
        people,
        {add(name_of(place, figure.code, "part"), part),
         add(name_of(place, figure.code, "rest"), known - part),
         add(name_of(place, figure.code, "missing"), result.missing)}
    );
}

NumberIndex PeopleNumbers::add_amount(std::string_view place, Figure const& figure, Result const& result)
{
    auto const number = add(name_of(place, figure.code, "value"), whole_number(result.value));
    if (result.n > 0 && result.n < smallest_shown) {
        published_.few.push_back(number);
    }
    return number;
}

std::int64_t PeopleNumbers::count_of(std::vector<NumberIndex> const& parts) const
{
    auto together = std::int64_t{0};
    for (auto const part : parts) {
        together += published_.counts[part];
    }
    return together;
}

// The total is the parts and a rest, which is never shown.
void PeopleNumbers::add_rest(NumberIndex total, std::vector<NumberIndex> parts, Name const& rest)
{
    auto const others = published_.counts[total] - count_of(parts);
    if (others > 0) {
        parts.push_back(add(rest, others));
        published_.rests.push_back(parts.back());
    }
    add_sum(total, std::move(parts));
}

// Who had support was there on the first day or started, some of them on that day.
void PeopleNumbers::add_flow(std::string_view place)
{
    auto const first = *find(place, "running_first_day", "value");
    auto const started = *find(place, "starts", "value");
    auto const families = *find(place, "families", "value");
    if (count_of({first, started}) == published_.counts[families]) {
        add_sum(families, {first, started});
        return;
    }
    auto const both = add(name_of(place, "flow", "both"), count_of({first, started}));
    published_.rests.push_back(both);
    add_sum(both, {first, started});
    add_rest(both, {families}, name_of(place, "flow", "started on the first day"));
}

// How figures of one place hang together.
void PeopleNumbers::add_bonds(std::string_view place)
{
    for (auto const& [figure, part, all, part_of_all] : among) {
        auto const some = find(place, figure, part);
        auto const total = find(place, all, part_of_all);
        if (!some || !total || published_.counts[*some] == 0) {
            continue;
        }
        auto const others = published_.counts[*total] - published_.counts[*some];
        if (others > 0 && others < smallest_shown && published_.counts[*total] >= smallest_shown) {
            published_.few.push_back(*some);
        }
    }
    for (auto const& [total, parts, rest] : sums_over_figures) {
        auto numbers = std::vector<NumberIndex>{};
        for (auto const& [figure, part] : parts) {
            if (auto const number = find(place, figure, part)) {
                numbers.push_back(*number);
            }
        }
        if (auto const whole = find(place, total.figure, total.part); whole && !numbers.empty()) {
            add_rest(*whole, std::move(numbers), name_of(place, total.figure, rest));
        }
    }
}

void PeopleNumbers::add_same(SameNumber const& same)
{
    auto const one = find(same.place, same.figure, "value");
    auto const other = find(same.as_place, same.as_figure, "value");
    if (one && other) {
        add_sum(*one, {*other});
    }
}

void PeopleNumbers::add_dear_place(std::string_view place)
{
    auto const begin = std::string{place} + "|";
    for (auto known = index_.lower_bound(begin); known != index_.end() && known->first.starts_with(begin);
         ++known) {
        published_.dear.push_back(known->second);
    }
}

// Small numbers are protected as if nothing was told of them.
void PeopleNumbers::add_told(ToldNumber const& told)
{
    auto const number = find(told.place, told.figure, "value");
    if (!number || published_.counts[*number] != told.count) {
        return;
    }
    if (told.hidden || told.count >= smallest_shown) {
        (told.hidden ? published_.unseen : published_.known).push_back(*number);
    }
}

void PeopleNumbers::add_decided(PeopleNumbers const& before, std::vector<bool> const& hidden)
{
    for (auto const& [name, number] : before.index_) {
        auto const here = index_.find(name);
        if (here != index_.end() && published_.counts[here->second] == before.published_.counts[number]) {
            (hidden[number] ? published_.unseen : published_.known).push_back(here->second);
        }
    }
}

PeopleNumbers numbers_of(CountedPlaces const& places)
{
    auto numbers = PeopleNumbers{};
    for (auto const& [name, counted] : places.shown) {
        numbers.add_place(name, counted);
    }
    for (auto const& [name, counted] : places.unseen) {
        numbers.add_unseen_place(name, counted);
    }
    for (auto const& division : places.divisions) {
        numbers.add_division(division);
    }
    for (auto const& same : places.same) {
        numbers.add_same(same);
    }
    for (auto const& place : places.dear) {
        numbers.add_dear_place(place);
    }
    for (auto const& told : places.told) {
        numbers.add_told(told);
    }
    return numbers;
}

} // namespace reporting
