// Histories of family cases told briefly, and the programme as it ships, for the tests of this and later
// capabilities.
#pragma once

#include "programme/model/clock.hpp"
#include "programme/model/event_rules.hpp"
#include "programme/model/journey.hpp"
#include "programme/store/programme_file.hpp"
#include "support/source_folder.hpp"

#include <algorithm>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string>

namespace programme::given {

inline std::filesystem::path programme_path()
{
    return support::source_folder() / "programme" / "home-start-nl-2026.toml";
}

inline ProgrammeVersion const& dutch_programme()
{
    static auto const version = load_programme(programme_path());
    return version;
}

inline base::Date day(std::string_view iso)
{
    auto const date = base::parse_iso_date(iso);
    return date ? *date : throw std::invalid_argument{"no such day: " + std::string{iso}};
}

// One event as a test tells it. Events of a match are of match 1 unless it says otherwise.
struct Told {
    EventKind kind;
    std::string_view on;
    std::string code = {};
    std::string_view planned_for = {};
    std::optional<int> match = std::nullopt;
};

inline bool is_of_match(EventKind kind)
{
    return kind == EventKind::proposed || !rule_of(kind).match_states.empty();
}

inline Event event(Told const& told)
{
    auto const number = told.match ? told.match : is_of_match(told.kind) ? std::optional{1} : std::nullopt;
    return {
        .kind = told.kind,
        .on = day(told.on),
        .planned_for = told.planned_for.empty() ? std::nullopt : std::optional{day(told.planned_for)},
        .match = number ? std::optional{MatchId{*number}} : std::nullopt,
        .code = told.code,
    };
}

inline CaseHistory history(std::initializer_list<Told> events)
{
    auto told = CaseHistory{};
    for (auto const& each : events) {
        told.events.push_back(event(each));
    }
    return told;
}

// The history goes on.
inline CaseHistory operator+(CaseHistory before, std::initializer_list<Told> events)
{
    for (auto const& each : events) {
        before.events.push_back(event(each));
    }
    return before;
}

// Applied on Monday 2 March 2026, visited and accepted.
inline CaseHistory waiting_family()
{
    using enum EventKind;
    return history({
        {applied, "2026-03-02"},
        {contacted, "2026-03-03"},
        {acquaintance_planned, "2026-03-03", "", "2026-03-10"},
        {acquaintance_held, "2026-03-10"},
        {accepted, "2026-03-12"},
    });
}

// Match 1 was introduced on 26 March.
inline CaseHistory introduced_family()
{
    using enum EventKind;
    return waiting_family()
           + std::initializer_list<Told>{
               {proposed, "2026-03-16"},
               {volunteer_accepted, "2026-03-18"},
               {introduction_planned, "2026-03-18", "", "2026-03-26"},
               {introduced, "2026-03-26"},
           };
}

// The volunteer of match 1 comes since Wednesday 1 April 2026.
inline CaseHistory supported_family()
{
    using enum EventKind;
    return introduced_family()
           + std::initializer_list<Told>{
               {parent_klik, "2026-03-27", "yes"},
               {volunteer_klik, "2026-03-27", "yes"},
               {support_started, "2026-04-01"},
           };
}

// Closed on Monday 15 March 2027, with winding down agreed before.
inline CaseHistory closed_family()
{
    using enum EventKind;
    return supported_family()
           + std::initializer_list<Told>{
               {start_notice_settled, "2026-04-02", "sent"},
               {first_check_held, "2026-05-06"},
               {winding_down_agreed, "2027-02-01", "", "2027-03-15"},
               {closed, "2027-03-15", "goal_reached"},
           };
}

inline std::optional<DueItem> find_item(
    CaseHistory const& told,
    std::string_view step,
    std::string_view today,
    std::optional<int> match = std::nullopt
)
{
    auto const items = due_items(dutch_programme(), told, day(today));
    auto const found = std::ranges::find_if(items, [&](DueItem const& item) {
        return item.step == step && (!match || item.match == MatchId{*match});
    });
    return found == items.end() ? std::nullopt : std::optional{*found};
}

// "2026-05-06, late after 2026-05-13", or "nothing".
inline std::string when(CaseHistory const& told, std::string_view step, std::string_view today)
{
    auto const item = find_item(told, step, today);
    if (!item) {
        return "nothing";
    }
    return base::to_iso(item->due) + (item->planned ? " as planned" : "") + ", late after "
           + base::to_iso(item->late_after);
}

} // namespace programme::given
