// How figures hang together: which count the same people, or people who are among those of another, and which
// are made up of others. Who is shown the one may know something of the other.
#pragma once

#include "reporting/model/figure.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace reporting {

// Figures that count the same people: who knows the one knows the other.
struct SamePeople {
    std::string_view figure;
    std::string_view people; // the figure that adds them up
};

inline constexpr auto same_people = std::to_array<SamePeople>({
    {"routes", "applications"},
    {"days_to_acquaintance", "acquaintances"},
    {"days_to_start", "starts"},
    {"days_acquaintance_to_start", "starts"},
    {"needs_at_start", "starts"},
    {"needs_per_family", "starts"},
    {"months_of_support", "closed"},
    {"needs_reached", "closed"},
    {"mark", "closed"},
    {"closing_words", "closed"},
    {"improved", "closed"},
    {"end_reasons", "closed"},
    {"closings_at_home", "closed"},
    {"children_per_family", "families"},
    {"child_ages", "families"},
    {"home_languages", "families"},
    {"interpreters", "families"},
    {"households", "families"},
    {"evaluations_in_time", "running_last_day"},
    {"families_per_volunteer", "volunteers"},
    {"intervision", "volunteers"},
    {"vog_valid", "volunteers_matched"},
});

// A class of one figure that is all of another.
struct ClassIsAll {
    std::string_view figure;
    std::string_view one;
    std::string_view all_of;
};

inline constexpr auto classes_that_are_all = std::to_array<ClassIsAll>({
    {"left_before_support", "not_suitable", "not_suitable"},
    {"routes", "professional", "referrer_roles"},
});

// The people of one figure are among those of another: who knows both knows how many are not. Where those are
// few the one is hidden.
struct Among {
    std::string_view figure;
    std::string_view part;
    std::string_view all;
    std::string_view part_of_all;
};

inline constexpr auto among = std::to_array<Among>({
    {"families_child_under_two", "value", "families", "value"},
    {"families_pregnant", "value", "families", "value"},
    {"end_scores", "n", "closed", "value"},
    {"running_over_18_months", "value", "running_last_day", "value"},
    {"volunteers_matched", "value", "volunteers", "value"},
});

struct NumberOfFigure {
    std::string_view figure;
    std::string_view part;
};

// Figures that are made up of parts of others.
struct SumOverFigures {
    NumberOfFigure total;
    std::vector<NumberOfFigure> parts;
    std::string_view rest; // what else may be in it
};

inline std::vector<SumOverFigures> const sums_over_figures = {
    {{"families", "value"}, {{"closed", "value"}, {"running_last_day", "value"}}, "neither"},
    {{"running_last_day", "value"}, {{"volunteers_matched", "value"}}, "without a volunteer of their own"},
    {{"early_losses", "n"}, {{"starts", "value"}, {"rematches", "value"}}, "neither new nor again"},
    {{"closed", "value"}, {{"end_scores", "part"}, {"improved", "missing"}}, "no pair of scores"},
    {{"closed", "value"}, {{"end_scores", "n"}}, "no score at the start"},
    {{"kliks", "value"}, {{"klik_rate", "part"}}, "not in the rate"},
};

// Whether it is about people. What locations do, such as meetings, anybody may know.
bool is_of_people(Figure const& figure);

// Of an amount that people made together, such as their hours: the figure that is hidden where it is.
// Nothing for other figures.
std::optional<std::string_view> amount_of(Figure const& figure);

// Whether a record can be in several of its classes: they add up to more than the records.
bool has_several_classes(Figure const& figure);

} // namespace reporting
