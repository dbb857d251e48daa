#include "reporting/model/people_numbers.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace reporting {

namespace {

// Figures that count the same people: who knows the one knows the other.
struct SamePeople {
    std::string_view figure;
    std::string_view people; // the figure that adds them up
};

constexpr auto same_people = std::to_array<SamePeople>({
    {"routes", "applications"},
    {"days_to_acquaintance", "acquaintances"},
    {"days_to_start", "starts"},
    {"days_acquaintance_to_start", "starts"},
    {"needs_at_start", "starts"},
    {"months_of_support", "closed"},
    {"needs_reached", "closed"},
    {"mark", "closed"},
    {"closing_words", "closed"},
    {"improved", "closed"},
    {"end_reasons", "closed"},
    {"closings_at_home", "closed"},
    {"children_per_family", "families"},
    {"home_languages", "families"},
    {"interpreters", "families"},
    {"families_per_volunteer", "volunteers"},
    {"intervision", "volunteers"},
});

// A class of one figure that is all of another.
struct ClassIsAll {
    std::string_view figure;
    std::string_view one;
    std::string_view all_of;
};

constexpr auto classes_that_are_all = std::to_array<ClassIsAll>({
    {"left_before_support", "not_suitable", "not_suitable"},
    {"routes", "professional", "referrer_roles"},
});

// Figures of what people did, not of people: hidden where so few did it.
constexpr auto not_people = std::to_array<std::string_view>(
    {"visits",
     "visits_missed",
     "hours",
     "meetings",
     "meeting_parents",
     "meeting_children",
     "meeting_partners",
     "municipalities"}
);

// A record can be in several of the classes of these: the classes add up to more than the records.
constexpr auto several_classes =
    std::to_array<std::string_view>({"needs_at_start", "needs_new", "needs_reached", "child_ages"});

template <typename List>
bool is_in(List const& list, std::string_view code)
{
    return std::ranges::find(list, code) != list.end();
}

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

bool is_of_people(Figure const& figure)
{
    return !is_in(not_people, figure.code);
}

void PeopleNumbers::add_place(std::string_view place, Counted const& counted)
{
    for (auto const& figure : all_figures()) {
        if (!is_of_people(figure) || !counted.results.contains(figure.code)) {
            continue;
        }
        auto const& result = result_of(counted, figure);
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
    auto together = std::int64_t{0};
    for (auto const part : parts) {
        together += published_.counts[part];
    }
    if (!parts.empty() && !twice && std::ranges::find(parts, total) == parts.end()
        && together == published_.counts[total]) {
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
    if (is_in(several_classes, figure.code)) {
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

// Who was there on the first day and who started are those who were closed and those who go on.
void PeopleNumbers::add_flow(std::string_view place)
{
    auto const first = *find(place, "running_first_day", "value");
    auto const started = *find(place, "starts", "value");
    auto const closed = *find(place, "closed", "value");
    auto const last = *find(place, "running_last_day", "value");
    auto const together = published_.counts[first] + published_.counts[started];
    if (together == published_.counts[closed] + published_.counts[last]) {
        auto const all = add(name_of(place, "flow", "all"), together);
        add_sum(all, {first, started});
        add_sum(all, {closed, last});
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
    return numbers;
}

} // namespace reporting
