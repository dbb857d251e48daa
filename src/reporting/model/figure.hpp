// A year figure (jaarcijfer): a named, versioned definition. It says in words what is counted, and reads one
// record at a time; pages, exports, tests and the printed definitions all go through it.
#pragma once

#include "platform/base/codes.hpp"
#include "programme/model/version.hpp"
#include "reporting/model/facts.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace reporting {

// The thirteen groups of figures for a municipality.
enum class Group {
    flow,
    duration,
    families,
    needs,
    risks,
    route,
    outcome,
    endings,
    volunteers,
    quality,
    meetings,
    signals,
    money,
};

// What is done with the readings.
enum class Measure {
    sum,     // added up
    share,   // percentage of readings that are 1
    mean,    // rounded to one decimal where it is shown
    median,  // with quartiles and the largest
    classes, // how many of each class; one record may be in several
};

// What a record says to a figure: nothing when the record is not counted at all, and no value when it should
// have one but it is missing.
struct Reading {
    std::optional<double> value = {};
    std::vector<std::string> classes = {};
};

// For which days, as seen from which day, by which rules.
struct Counting {
    Period period;
    base::Date today;
    programme::ProgrammeVersion const& programme;

    // The last day of the period, or today while it has not ended.
    [[nodiscard]] base::Date last_day() const { return std::min(period.to, today); }
};

// Of which records the figure is a figure.
struct MatchOfCase {
    CaseFacts const& family_case;
    MatchFacts const& match;
};

using ReadCase = std::optional<Reading> (*)(CaseFacts const&, Counting const&);
using ReadMatch = std::optional<Reading> (*)(MatchOfCase const&, Counting const&);
using ReadVolunteer = std::optional<Reading> (*)(VolunteerFacts const&, Counting const&);
using ReadMeeting = std::optional<Reading> (*)(MeetingFacts const&, Counting const&);
using ReadMunicipality = std::optional<Reading> (*)(MunicipalityFacts const&, Counting const&);
using Read = std::variant<ReadCase, ReadMatch, ReadVolunteer, ReadMeeting, ReadMunicipality>;

// Not known is a class beside the others, which is hidden where it is small without hiding all of them.
inline constexpr auto unknown_household = std::string_view{"unknown"};

// Where the names of the classes come from.
enum class ClassNames {
    none,
    end_reasons,
    not_suitable_reasons,
    stop_reasons,
    need_categories,
    languages,
    households,
    closing_words,
    ages,
    exits,
    routes,
    reached,
    follow_up,
    kinds_of_referrers,
    as_written, // the class is its own name, such as the partner of a meeting
};

// In what the value is said.
enum class Unit { number, percent, days, months, hours, mark };

// The smallest area of which it can be counted: a volunteer belongs to a location, not to a municipality.
enum class Area { municipality, location };

// As of when it is counted.
enum class AsOf {
    in_period,       // what happened in the period
    any_day,         // what was there on one of its days or more
    first_day,       // as it was on that day
    last_day,        // as it was on that day, or as it is today
    due_in_period,   // what had to be done in the period at the latest
    day_of_counting, // what began in the period, as it is on the day of counting
};

// What a sum adds up: each record once, or what each holds, such as hours.
enum class Added { records, amounts };

// What a figure is a figure of, in the order of what it may read.
enum class Population { families, matches, volunteers, meetings, municipalities };

struct Figure {
    std::string_view code;
    int version; // rises when what is counted changes; a report keeps the words and version it was made with
    Group group;
    Measure measure;
    Unit unit;
    AsOf as_of;
    std::string_view name;    // Dutch, marked for translation
    std::string_view counted; // Dutch: what is counted, of what, as of when
    Read read;
    ClassNames class_names = ClassNames::none;
    Area smallest_area = Area::municipality;
    Added added = Added::records;

    // Of how many it is stands beside the value. A sum says it itself, or does not say it, as of children:
    // that is a figure of its own.
    [[nodiscard]] bool says_of_how_many() const { return measure != Measure::sum; }

    [[nodiscard]] Population population() const { return static_cast<Population>(read.index()); }

    // Its classes count children or questions, of which a family has several.
    [[nodiscard]] bool counts_several_of_family() const
    {
        return class_names == ClassNames::ages || class_names == ClassNames::reached
               || class_names == ClassNames::need_categories;
    }
};

// Nothing when no figure has this code.
Figure const* find_figure(std::string_view code);

// All figures, in the order in which a report shows them.
std::vector<Figure> const& all_figures();

// Those that a country counts: none by a list that its programme does not have.
inline auto figures_of(programme::ProgrammeVersion const& programme)
{
    return all_figures() | std::views::filter([&programme](Figure const& figure) {
               return (figure.class_names != ClassNames::households || !programme.households.empty())
                      && (figure.class_names != ClassNames::kinds_of_referrers || !programme.referrers.empty()
                      );
           });
}

} // namespace reporting

template <>
struct base::Codes<reporting::Group> {
    using enum reporting::Group;
    static constexpr auto table = std::to_array<std::pair<reporting::Group, std::string_view>>({
        {flow, "flow"},
        {duration, "duration"},
        {families, "families"},
        {needs, "needs"},
        {risks, "risks"},
        {route, "route"},
        {outcome, "outcome"},
        {endings, "endings"},
        {volunteers, "volunteers"},
        {quality, "quality"},
        {meetings, "meetings"},
        {signals, "signals"},
        {money, "money"},
    });
};

template <>
struct base::Codes<reporting::Measure> {
    using enum reporting::Measure;
    static constexpr auto table = std::to_array<std::pair<reporting::Measure, std::string_view>>({
        {sum, "sum"},
        {share, "share"},
        {mean, "mean"},
        {median, "median"},
        {classes, "classes"},
    });
};

template <>
struct base::Codes<reporting::Unit> {
    using enum reporting::Unit;
    static constexpr auto table = std::to_array<std::pair<reporting::Unit, std::string_view>>({
        {number, "number"},
        {percent, "percent"},
        {days, "days"},
        {months, "months"},
        {hours, "hours"},
        {mark, "mark"},
    });
};

template <>
struct base::Codes<reporting::AsOf> {
    using enum reporting::AsOf;
    static constexpr auto table = std::to_array<std::pair<reporting::AsOf, std::string_view>>({
        {in_period, "in_period"},
        {any_day, "any_day"},
        {first_day, "first_day"},
        {last_day, "last_day"},
        {due_in_period, "due_in_period"},
        {day_of_counting, "day_of_counting"},
    });
};

template <>
struct base::Codes<reporting::Population> {
    using enum reporting::Population;
    static constexpr auto table = std::to_array<std::pair<reporting::Population, std::string_view>>({
        {families, "families"},
        {matches, "matches"},
        {volunteers, "volunteers"},
        {meetings, "meetings"},
        {municipalities, "municipalities"},
    });
};
