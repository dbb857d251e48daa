#include "demo/actions/hold_demo_intervision.hpp"

#include "coaching/actions/run_intervision.hpp"
#include "coaching/store/intervision_store.hpp"
#include "programme/model/holidays.hpp"
#include "volunteers/store/volunteer_event_store.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace demo {

namespace {

constexpr auto group_name = "Intervisie in de avond";
constexpr auto starts_at = "20:00";
constexpr auto days_between_dates = 42;
constexpr auto dates_held = 8;
constexpr auto dates_to_come = 2;
constexpr auto days_since_last_date = 5;

using coaching::IntervisionDate;
using coaching::IntervisionGroup;

// One group while its year is played.
class GroupPlay {
public:
    GroupPlay(database::Connection& database, DemoParts const& parts, Doer const& coordinator)
        : database_{database}, parts_{parts}, coordinator_{coordinator},
          histories_{volunteers::list_volunteer_histories(database, coordinator.location)}
    {
    }

    void play()
    {
        auto const key = fmt::format("demo-intervision-{}", coordinator_.location.value());
        auto const begun = base::add_days(day_of(0), -days_between_dates);
        group_ = coaching::begin_intervision_group(
            database_, on(begun), {.name = group_name, .members = available_on(begun), .submission_key = key}
        );
        for (auto number = 0; number < dates_held + dates_to_come; ++number) {
            plan(number);
        }
        for (auto number = 0; number < dates_held - 1; ++number) {
            invite(day_of(number));
            record(number);
        }
        invite(today(parts_));
    }

private:
    // 0 is the first.
    [[nodiscard]] base::Date day_of(int number) const
    {
        auto const days_ago = days_since_last_date + (dates_held - 1 - number) * days_between_dates;
        return programme::next_working_day(parts_.programme, base::add_days(today(parts_), -days_ago));
    }

    [[nodiscard]] accounts::Occasion on(base::Date day) const
    {
        return occasion_on(parts_, coordinator_, day);
    }

    [[nodiscard]] IntervisionGroup group() const
    {
        return coaching::load_intervision_group(database_, group_, coordinator_.location);
    }

    [[nodiscard]] std::set<volunteers::VolunteerId> available_on(base::Date day) const
    {
        auto available = std::set<volunteers::VolunteerId>{};
        for (auto const& [volunteer, history] : histories_) {
            auto const until = volunteers::history_until(history, day);
            if (!until.empty() && volunteers::pipeline_state(until) == volunteers::PipelineState::available) {
                available.insert(volunteer);
            }
        }
        return available;
    }

    void plan(int number)
    {
        coaching::plan_intervision(
            database_,
            on(base::add_days(day_of(number), -days_between_dates)),
            group_,
            day_of(number),
            starts_at
        );
    }

    void invite(base::Date day)
    {
        auto const now = group();
        insist_on(coaching::change_intervision_group(
            database_,
            on(day),
            {.group = group_, .name = now.name, .members = available_on(day), .version = now.version}
        ));
    }

    // Most come; one in seven stays away each time, and one in seven never comes.
    void record(int number)
    {
        constexpr auto one_in = 7;
        auto const now = group();
        auto const date = now.dates.at(static_cast<std::size_t>(number));
        auto came = now.members;
        std::erase_if(came, [number](volunteers::VolunteerId volunteer) {
            auto const rest = volunteer.value() % one_in;
            return rest == 0 || rest == number % one_in;
        });
        insist_on(coaching::record_intervision(
            database_,
            on(date.on),
            {.group = group_, .date = date.id, .came = came, .version = date.attendance_version}
        ));
    }

    static void insist_on(std::expected<void, coaching::IntervisionRefusal> const& done)
    {
        if (!done) {
            throw std::logic_error{"the demo is refused: intervision"};
        }
    }

    database::Connection& database_;
    DemoParts const& parts_;
    Doer coordinator_;
    std::vector<volunteers::VolunteerWithHistory> histories_;
    coaching::IntervisionGroupId group_{0};
};

} // namespace

void hold_demo_intervision(database::Connection& database, DemoParts const& parts, Doer const& coordinator)
{
    GroupPlay{database, parts, coordinator}.play();
}

} // namespace demo
