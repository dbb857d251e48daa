// Random programmes for a second count: families, volunteers and meetings of three locations, written
// straight into the tables, with dates near the first and last days of years and quarters. What the journey
// of a family allows happens in any order that it allows.
#pragma once

#include "programme/model/journey.hpp"
#include "reporting/tests/independent_places.hpp"

#include <span>

namespace reporting::independent {

class RandomFamilies : public RandomPlaces {
public:
    using RandomPlaces::RandomPlaces;

    void fill(int families)
    {
        auto transaction = database::Transaction{database_};
        add_places();
        for (auto number = 0; number < 12; ++number) {
            add_volunteer();
        }
        for (auto number = 0; number < families; ++number) {
            add_family();
        }
        add_intervision();
        add_meetings();
        transaction.commit();
    }

private:
    using Kind = programme::EventKind;

    struct Path {
        Number family;
        Number location;
        programme::CaseHistory history = {};
        std::vector<Number> matches = {};
    };

    void add_family()
    {
        auto path = Path{.family = 0, .location = 1 + chance_.below(3)};
        auto const applied_on = some_day("2024-03-01", 950);
        path.family = insert_family(path.location, applied_on);
        path.history.events.push_back({.kind = Kind::applied, .on = base::Date{applied_on}});
        auto day = applied_on;
        for (auto step = 0; step < 22; ++step) {
            day = go_on(path, day);
        }
        write_events(path);
        write_ends(path);
        add_children(path);
        add_needs(path);
        add_closing(path);
        add_visits(path);
    }

    Number insert_family(Number location, Day applied_on)
    {
        static constexpr auto roles = std::to_array<char const*>(
            {"", "huisarts", "Huisartsenpraktijk de Linde", "wijkteam Noord", "JGZ", "buurvrouw Sanne"}
        );
        auto const referred = chance_.percent(60);
        auto const key = ++keys_;
        return database_
            .insert<programme::FamilyCaseId>(
                "INSERT INTO family_cases (location_id, municipality_code, parent_id, referrer_id, "
                "referrer_role,"
                " programme_code, source, applied_on, postcode, reach_by, home_language, interpreter, "
                "question,"
                " submission_key, household)"
                " VALUES ($1, $2, $3, $4, $5, $6, 'parent', $7, '7121 AB', 'phone', $8, $9, '', $10, $11)",
                location,
                chance_.one_of(random_municipalities),
                add_person(),
                referred ? std::optional{add_person()} : std::nullopt,
                referred ? chance_.one_of(roles) : "",
                programme_.code,
                base::Date{applied_on},
                chance_.percent(70) ? "nl" : "tr",
                chance_.percent(20),
                std::to_string(key),
                household_of(key)
            )
            .value();
    }

    // Not by chance: the rest of the programme is drawn as it was.
    static char const* household_of(int number)
    {
        static constexpr auto households =
            std::to_array<char const*>({"two_parents", "one_parent", "", "other"});
        return households[static_cast<std::size_t>(number * 7 % 11) % households.size()];
    }

    // One thing more happens, when the journey allows what chance chose; mostly what comes next.
    Day go_on(Path& path, Day day)
    {
        static constexpr auto onward = std::to_array<Kind>(
            {Kind::acquaintance_held,
             Kind::accepted,
             Kind::proposed,
             Kind::volunteer_accepted,
             Kind::introduced,
             Kind::parent_klik,
             Kind::volunteer_klik,
             Kind::support_started,
             Kind::first_check_held,
             Kind::evaluation_held,
             Kind::match_ended,
             Kind::closed,
             Kind::followed_up}
        );
        auto const next = soon_after(day);
        if (chance_.percent(20)) {
            auto const kind =
                static_cast<Kind>(chance_.below(static_cast<int>(base::Codes<Kind>::table.size())));
            return happen(path, kind, next) ? next : day;
        }
        auto const from = static_cast<std::size_t>(chance_.below(2) * 3);
        for (auto const kind : std::span{onward}.subspan(from)) {
            if (chance_.percent(80) && happen(path, kind, next)) {
                return next;
            }
        }
        return day;
    }

    bool happen(Path& path, Kind kind, Day day)
    {
        auto event = programme::Event{
            .kind = kind,
            .on = base::Date{day - days{chance_.percent(10) ? chance_.below(30) : 0}},
            .planned_for = base::Date{day + days{chance_.below(120)}},
            .code = code_of(kind),
        };
        if (kind == Kind::proposed) {
            event.match = programme::MatchId{1'000'000};
        } else if (!path.matches.empty() && (is_of_match(kind) || kind == Kind::skipped)) {
            event.match = programme::MatchId{path.matches.back()};
        }
        if (!programme::may_happen(programme_, path.history, event)) {
            return false;
        }
        if (kind == Kind::proposed) {
            event.match = programme::MatchId{insert_match(path, day)};
            path.matches.push_back(event.match->value());
        }
        auto& events = path.history.events;
        events.insert(std::ranges::upper_bound(events, event.on, {}, &programme::Event::on), event);
        return true;
    }

    static bool is_of_match(Kind kind) { return !programme::rule_of(kind).match_states.empty(); }

    std::string code_of(Kind kind)
    {
        auto const& rule = programme::rule_of(kind);
        if (rule.reasons != nullptr) {
            return chance_.one_of(programme_.*rule.reasons).code;
        }
        if (kind == Kind::parent_klik || kind == Kind::volunteer_klik) {
            return chance_.percent(75) ? "yes" : chance_.percent(50) ? "no" : "not_yet";
        }
        if (kind == Kind::skipped || kind == Kind::replanned) {
            return "first_check";
        }
        return rule.answers.empty() ? "" : std::string{chance_.one_of(rule.answers)};
    }

    // Now and then the same volunteer again.
    Number insert_match(Path const& path, Day day)
    {
        if (path.matches.empty() || chance_.percent(60)) {
            last_volunteer_ = chance_.one_of(volunteers_);
        }
        return database_
            .insert<programme::MatchId>(
                "INSERT INTO matches (location_id, family_case_id, volunteer_id, motivation, proposed_by,"
                " proposed_on) VALUES ($1, $2, $3, 'm', $4, $5)",
                path.location,
                path.family,
                last_volunteer_,
                account_,
                base::Date{day}
            )
            .value();
    }

    void write_events(Path const& path)
    {
        for (auto const& event : path.history.events) {
            database_.execute(
                "INSERT INTO case_events (location_id, family_case_id, kind, happened_on, planned_for, "
                "match_id,"
                " code, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                path.location,
                path.family,
                event.kind,
                event.on,
                event.planned_for,
                event.match,
                event.code,
                now_
            );
        }
    }

    // The days on which a match and a case were over stand in their rows as well.
    void write_ends(Path const& path)
    {
        for (auto const& event : path.history.events) {
            if (event.kind == Kind::match_ended) {
                database_.execute("UPDATE matches SET over_on = $1 WHERE id = $2", event.on, *event.match);
            } else if (event.kind == Kind::closed) {
                database_.execute(
                    "UPDATE matches SET over_on = $1 WHERE family_case_id = $2 AND over_on IS NULL",
                    event.on,
                    path.family
                );
            }
            static constexpr auto ends = programme::EventKinds{
                Kind::followed_up, Kind::withdrawn, Kind::not_suitable, Kind::no_capacity, Kind::unreachable
            };
            if (ends.contains(event.kind)) {
                database_.execute(
                    "UPDATE family_cases SET over_on = $1 WHERE id = $2", event.on, path.family
                );
            }
        }
    }

    void add_children(Path const& path)
    {
        for (auto number = chance_.below(4); number > 0; --number) {
            auto const born = base::Date{some_day("2018-01-01", 3240)};
            auto const first = base::Date{born.year(), born.month(), std::chrono::day{1}};
            auto const due = base::Date{some_day("2024-06-01", 1100)};
            auto const is_born = chance_.percent(60);
            database_.execute(
                "INSERT INTO children (location_id, family_case_id, born_in, due_on) VALUES ($1, $2, $3, $4)",
                path.location,
                path.family,
                is_born ? std::optional{first} : std::nullopt,
                is_born ? std::nullopt : std::optional{due}
            );
        }
    }

    // A day of the history, or near it.
    Day day_in(Path const& path)
    {
        return Day{chance_.one_of(path.history.events).on} + days{chance_.below(3) - 1};
    }

    void add_needs(Path const& path)
    {
        for (auto const& category : programme_.need_categories) {
            if (chance_.percent(45)) {
                auto const chosen = day_in(path);
                auto const dropped = base::Date{std::max(chosen, day_in(path))};
                auto const need = database_.insert<people::PersonId>(
                    "INSERT INTO needs (location_id, family_case_id, category, chosen_on, dropped_on)"
                    " VALUES ($1, $2, $3, $4, $5)",
                    path.location,
                    path.family,
                    category.code,
                    base::Date{chosen},
                    chance_.percent(20) ? std::optional{dropped} : std::nullopt
                );
                add_scores(path, need.value());
            }
        }
    }

    void add_scores(Path const& path, Number need)
    {
        static constexpr auto moments =
            std::to_array<char const*>({"acquaintance", "first_check", "interim", "closing", "follow_up"});
        for (auto const* const moment : moments) {
            for (auto again = 0; again < 2 && chance_.percent(60); ++again) {
                database_.execute(
                    "INSERT INTO scores (location_id, family_case_id, need_id, moment, scored_by, scored_on,"
                    " score) VALUES ($1, $2, $3, $4, 'parent', $5, $6) ON CONFLICT DO NOTHING",
                    path.location,
                    path.family,
                    need,
                    moment,
                    base::Date{day_in(path)},
                    chance_.below(6)
                );
            }
        }
        if (has(path, Kind::closed) && chance_.percent(70)) {
            database_.execute(
                "INSERT INTO closing_results (family_case_id, need_id, location_id, reached)"
                " VALUES ($1, $2, $3, $4)",
                path.family,
                need,
                path.location,
                chance_.one_of(std::to_array<char const*>({"reached", "partly", "not"}))
            );
        }
    }

    static bool has(Path const& path, Kind kind)
    {
        return std::ranges::find(path.history.events, kind, &programme::Event::kind)
               != path.history.events.end();
    }

    void add_closing(Path const& path)
    {
        auto const closed = std::ranges::find(path.history.events, Kind::closed, &programme::Event::kind);
        if (closed == path.history.events.end()) {
            return;
        }
        auto const marked = chance_.percent(70);
        database_.execute(
            "INSERT INTO closings (family_case_id, location_id, closed_on, mark, words) VALUES ($1, $2, $3, "
            "$4, $5)",
            path.family,
            path.location,
            closed->on,
            marked ? std::optional{1 + chance_.below(10)} : std::nullopt,
            marked ? chance_.one_of(programme_.closing_words).code : ""
        );
        if (chance_.percent(75)) {
            database_.execute(
                "INSERT INTO evaluations (location_id, family_case_id, moment, held_on, how, recorded_by,"
                " recorded_at) VALUES ($1, $2, 'closing', $3, $4, $5, $6)",
                path.location,
                path.family,
                closed->on,
                chance_.one_of(std::to_array<char const*>({"home", "home", "phone", "elsewhere"})),
                account_,
                now_
            );
        }
    }

    void add_visits(Path const& path)
    {
        for (auto const match : path.matches) {
            auto day = day_in(path);
            for (auto number = chance_.below(6); number > 0; --number) {
                day = std::min(day, random_today - days{10 * number});
                add_visit(path, match, day + days{number});
                day += days{7};
            }
        }
    }

    void add_visit(Path const& path, Number match, Day day)
    {
        auto const happened = chance_.percent(80);
        database_.execute(
            "INSERT INTO visits (location_id, match_id, visited_on, happened, minutes, reason, recorded_at)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
            path.location,
            match,
            base::Date{day},
            happened,
            happened && chance_.percent(50) ? std::optional{1 + chance_.below(300)} : std::nullopt,
            happened ? "" : "other",
            now_
        );
    }

    Number last_volunteer_ = 0;
};

} // namespace reporting::independent
