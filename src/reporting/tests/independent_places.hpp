// The places, volunteers, groups and meetings of a random programme, written straight into the tables, with
// dates near the first and last days of quarters. The families are in independent_given.hpp.
#pragma once

#include "programme/model/journey.hpp"
#include "programme/tests/given.hpp"
#include "reporting/tests/independent_story.hpp"
#include "volunteers/model/pipeline.hpp"

#include <array>
#include <random>
#include <span>

namespace reporting::independent {

class Chance {
public:
    explicit Chance(unsigned seed) : source_{seed} {}

    // From 0 up to and without this number.
    int below(int end) { return static_cast<int>(source_() % static_cast<unsigned>(end)); }

    bool percent(int share) { return below(100) < share; }

    template <typename Things>
    auto const& one_of(Things const& things)
    {
        return things[static_cast<std::size_t>(below(static_cast<int>(things.size())))];
    }

private:
    std::mt19937 source_;
};

inline Day iso_day(std::string_view text)
{
    return Day{programme::given::day(text)};
}

inline auto const random_today = iso_day("2026-11-18");
inline constexpr auto random_municipalities = std::to_array<char const*>({"GM0001", "GM0002", "GM0003"});

class RandomPlaces {
public:
    RandomPlaces(database::Connection& database, unsigned seed) : database_{database}, chance_{seed} {}

protected:
    // A day soon after another, often at the edge of a quarter; not after today.
    Day soon_after(Day day)
    {
        static constexpr auto steps =
            std::to_array<int>({0, 0, 1, 3, 7, 14, 21, 22, 34, 35, 36, 42, 60, 100});
        auto next = day + days{chance_.one_of(steps)};
        if (chance_.percent(12)) {
            next = edge_after(day);
        }
        return std::min(next, random_today);
    }

    // The last day of the quarter of this day, or the first day after it.
    Day edge_after(Day day)
    {
        auto const date = base::Date{day};
        auto const quarter = (static_cast<unsigned>(date.month()) - 1) / 3;
        auto const next = base::Date{date.year(), std::chrono::month{quarter * 3 + 1}, std::chrono::day{1}};
        return months_later(Day{next}, 3) - days{chance_.below(2)};
    }

    Day some_day(std::string_view from, int span)
    {
        auto const day = iso_day(from) + days{chance_.below(span)};
        return chance_.percent(25) ? edge_after(day) : day;
    }

    Number add_person()
    {
        return database_
            .insert<people::PersonId>(
                "INSERT INTO persons (first_name, last_name, language, created_at) VALUES ('A', 'B', 'nl', "
                "$1)",
                now_
            )
            .value();
    }

    void add_places()
    {
        database_.execute("INSERT INTO organisations (name, demo) VALUES ('O', $1)", false);
        for (auto const* const code : random_municipalities) {
            database_.execute(
                "INSERT INTO municipalities (code, name, short_name, search_key, full_search_key, "
                "province_code,"
                " province, latitude, longitude, inhabitants, valid_from)"
                " VALUES ($1, $1, $1, $1, $1, 'PV25', 'Gelderland', 52.0, 6.0, 1, '1900-01-01')",
                code
            );
            database_.execute(
                "INSERT INTO locations (organisation_id, name, demo)"
                " SELECT id, CAST($1 AS TEXT), CAST($2 AS BOOLEAN) FROM organisations",
                code,
                false
            );
        }
        account_ = database_
                       .insert<people::PersonId>(
                           "INSERT INTO accounts (person_id, role, location_id, created_at)"
                           " VALUES ($1, 'coordinator', 1, $2)",
                           add_person(),
                           now_
                       )
                       .value();
        add_offers();
    }

    void add_offers()
    {
        for (auto location = 1; location <= 3; ++location) {
            for (auto const* const code : random_municipalities) {
                auto from = some_day("2023-01-01", 1500);
                for (auto again = 0; again < 2 && chance_.percent(70); ++again) {
                    auto const to = from + days{chance_.below(500)};
                    add_offer(location, code, {from, chance_.percent(50) ? MaybeDay{to} : MaybeDay{}});
                    from = to + days{1 + chance_.below(2)};
                }
            }
        }
    }

    void add_offer(int location, char const* code, Stretch const& valid)
    {
        auto const from = chance_.below(2);
        database_.execute(
            "INSERT INTO offers (location_id, municipality_code, valid_from, valid_to, age_from,"
            " age_to_inclusive, from_28_weeks, demo) VALUES ($1, $2, $3, $4, $5, $6, TRUE, FALSE)",
            location,
            code,
            base::Date{valid.from},
            valid.to ? std::optional{base::Date{*valid.to}} : std::nullopt,
            from,
            from + chance_.below(8)
        );
    }

    void add_volunteer()
    {
        using Step = volunteers::VolunteerEventKind;
        static constexpr auto steps = std::to_array<Step>(
            {Step::talk_planned,
             Step::suited,
             Step::training_started,
             Step::certified,
             Step::vog_asked,
             Step::vog_seen,
             Step::available,
             Step::available,
             Step::paused,
             Step::resumed,
             Step::stopped,
             Step::not_suited,
             Step::signed_up_again}
        );
        auto const id = database_.insert<volunteers::VolunteerId>(
            "INSERT INTO volunteers (location_id, person_id, postcode, travel_km, submission_key)"
            " VALUES ($1, $2, '7121 AB', 10, $3)",
            1 + chance_.below(3),
            add_person(),
            std::to_string(++keys_)
        );
        auto day = some_day("2023-01-01", 900);
        auto history = volunteers::VolunteerHistory{{.kind = Step::registered, .on = base::Date{day}}};
        for (auto tries = 0; tries < 60; ++tries) {
            auto const next = soon_after(day);
            auto const step = chance_.one_of(steps);
            auto event = volunteers::VolunteerEvent{
                .kind = step, .on = base::Date{next}, .planned_for = base::Date{next + days{9}}
            };
            auto const* const reasons = volunteers::reasons_of(step, programme_);
            event.code = reasons != nullptr ? chance_.one_of(*reasons).code : "";
            if (volunteers::may_happen(programme_, history, event, base::Date{random_today})) {
                history.push_back(event);
                day = next;
            }
        }
        write(id, history);
    }

    void write(volunteers::VolunteerId id, volunteers::VolunteerHistory const& history)
    {
        volunteers_.push_back(id.value());
        for (auto const& event : history) {
            database_.execute(
                "INSERT INTO volunteer_events (location_id, volunteer_id, kind, happened_on, planned_for, "
                "code,"
                " recorded_at) SELECT location_id, id, $1, $2, $3, $4, $5 FROM volunteers WHERE id = $6",
                event.kind,
                event.on,
                event.planned_for,
                event.code,
                now_,
                id
            );
        }
    }

    void add_intervision()
    {
        for (auto location = 1; location <= 3; ++location) {
            auto const group = database_.insert<people::PersonId>(
                "INSERT INTO intervision_groups (location_id, name, created_at, submission_key)"
                " VALUES ($1, 'G', $2, $3)",
                location,
                now_,
                std::to_string(++keys_)
            );
            for (auto number = 0; number < 3; ++number) {
                add_intervision_date(
                    location,
                    group.value(),
                    iso_day("2025-01-01") + days{10 + number * 200 + chance_.below(180)}
                );
            }
        }
    }

    void add_intervision_date(Number location, Number group, Day day)
    {
        auto const date = database_.insert<people::PersonId>(
            "INSERT INTO intervision_dates (group_id, location_id, held_on, attendance_version)"
            " VALUES ($1, $2, $3, 1)",
            group,
            location,
            base::Date{day}
        );
        for (auto const volunteer : volunteers_) {
            if (chance_.percent(40)) {
                database_.execute(
                    "INSERT INTO intervision_attendees (date_id, location_id, volunteer_id, came)"
                    " VALUES ($1, $2, $3, $4)",
                    date,
                    location,
                    volunteer,
                    chance_.percent(60)
                );
            }
        }
    }

    void add_meetings()
    {
        for (auto number = 0; number < 8; ++number) {
            auto const day = base::Date{some_day("2024-12-01", 700)};
            auto const location = 1 + chance_.below(3);
            auto const* const code = chance_.one_of(random_municipalities);
            auto const meeting = database_.insert<people::PersonId>(
                "INSERT INTO meetings (location_id, title, place_name, street, town, municipality_code, "
                "partner,"
                " first_day, repeats, last_day, starts_at, ends_at, registering, submission_key, changed_at)"
                " VALUES ($1, 't', 'p', 's', 't', $2, $3, $4, 'once', $4, '10:00', '11:00', 'not_needed', "
                "$5, $6)",
                location,
                code,
                chance_.one_of(std::to_array<char const*>({"", "Bibliotheek", "School"})),
                day,
                std::to_string(++keys_),
                now_
            );
            add_attendance(meeting.value(), location, day);
        }
    }

    void add_attendance(Number meeting, Number location, base::Date day)
    {
        auto const attendance = database_.insert<people::PersonId>(
            "INSERT INTO meeting_attendances (meeting_id, location_id, planned_on, held_on, "
            "municipality_code,"
            " parents, children, recorded_at) VALUES ($1, $2, $3, $3, $4, $5, $6, $7)",
            meeting,
            location,
            day,
            chance_.one_of(random_municipalities),
            chance_.below(5),
            chance_.below(9),
            now_
        );
        for (auto number = chance_.below(4); number > 0; --number) {
            database_.execute(
                "INSERT INTO meeting_attendees (attendance_id, location_id, person_id, attends_as, children)"
                " VALUES ($1, $2, $3, $4, $5)",
                attendance,
                location,
                add_person(),
                chance_.percent(70) ? "parent" : "volunteer",
                chance_.below(3)
            );
        }
    }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes): one generator, told in two files
    database::Connection& database_;
    Chance chance_;
    programme::ProgrammeVersion const& programme_ = programme::given::dutch_programme();
    base::Instant now_ = base::parse_iso_instant("2026-11-18T09:00:00Z").value();
    Number account_ = 0;
    int keys_ = 0;
    std::vector<Number> volunteers_ = {};
    // NOLINTEND(*-non-private-member-variables-in-classes)
};

} // namespace reporting::independent
