#include "demo/model/scene.hpp"

#include "programme/model/holidays.hpp"

#include <algorithm>
#include <ranges>

namespace demo {

namespace {

using enum SceneKind;

constexpr auto days_between_evaluations = 100;
constexpr auto silence = 29;

struct Support {
    int volunteer;
    base::Date from;
    base::Date until; // the first day without
};

// Tells the scenes one after the other; each begins so many days after the one before it.
class StoryTeller {
public:
    StoryTeller(
        programme::ProgrammeVersion const& programme,
        Course const& course,
        Circumstances const& circumstances,
        base::Date today
    )
        : programme_{programme}, course_{course}, family_{circumstances}, today_{today},
          day_{base::add_days(today, -course.began)}
    {
    }

    std::vector<Scene> tell()
    {
        tell_arrival();
        if (course_.fate != Fate::not_reached) {
            tell_intake();
        }
        std::ranges::stable_sort(scenes_, {}, &Scene::on);
        return played();
    }

private:
    void add(SceneKind kind, int days_later, int volunteer = 0)
    {
        day_ = working_day(base::add_days(day_, days_later));
        scenes_.push_back({.kind = kind, .on = day_, .volunteer = volunteer});
    }

    void add_appointment(SceneKind kind, int days_later, int days_ahead, int volunteer = 0)
    {
        add(kind, days_later, volunteer);
        scenes_.back().planned_for = working_day(base::add_days(day_, days_ahead));
    }

    [[nodiscard]] base::Date working_day(base::Date day) const
    {
        return programme::next_working_day(programme_, day);
    }

    void tell_arrival()
    {
        // People apply on any day.
        if (family_.by_permission) {
            scenes_.push_back({.kind = permitted, .on = day_});
            day_ = working_day(base::add_days(day_, 2));
        }
        scenes_.push_back({.kind = applied, .on = day_});
        if (course_.fate == Fate::not_reached) {
            add(contact_missed, 1);
            add(contact_missed, 2);
        } else if (!family_.by_permission && !family_.by_phone) {
            add(contacted, 1 + course_.pace % 3);
        }
    }

    void tell_intake()
    {
        auto const until_visit = 6 + course_.pace % 4;
        add_appointment(acquaintance_planned, 0, until_visit);
        add(acquaintance_held, until_visit);
        if (course_.fate == Fate::not_suitable) {
            add(not_suitable, 3);
            return;
        }
        add(accepted, 2 + course_.pace % 3);
        if (course_.fate == Fate::withdrawn) {
            add(withdrawn, 9);
            return;
        }
        tell_search();
    }

    void tell_search()
    {
        auto volunteer = 0;
        if (course_.fate == Fate::no_klik_first) {
            tell_introduction(volunteer);
            add(parent_no_klik, 1, volunteer++);
        } else if (course_.fate == Fate::declines_first) {
            add(proposed, 6 + 2 * course_.pace, volunteer);
            add(volunteer_declined, 2 + course_.pace % 2, volunteer++);
        }
        if (volunteer < family_.volunteers) {
            tell_introduction(volunteer);
            tell_klik(volunteer);
            tell_support(volunteer);
        }
    }

    void tell_introduction(int volunteer)
    {
        add(proposed, 6 + 2 * course_.pace, volunteer);
        add(volunteer_accepted, 2 + course_.pace % 2, volunteer);
        add_appointment(introduction_planned, 1, 7, volunteer);
        add(introduced, 7, volunteer);
    }

    void tell_klik(int volunteer)
    {
        add(parent_klik, 1, volunteer);
        add(volunteer_klik, 1, volunteer);
    }

    // The first day of support is a day on which she comes.
    void tell_support(int volunteer)
    {
        auto first = base::add_days(day_, 4);
        while (static_cast<int>(base::iso_weekday(first)) != family_.weekday) {
            first = base::add_days(first, 1);
        }
        day_ = first;
        scenes_.push_back({.kind = started, .on = first, .volunteer = volunteer});
        auto const last = working_day(base::add_days(first, course_.support_days));
        auto const support = Support{
            .volunteer = volunteer, .from = first, .until = course_.support_days == 0 ? after_today() : last
        };
        tell_visits(support);
        tell_coaching(support);
        tell_evaluations(support);
        tell_end(support);
    }

    [[nodiscard]] base::Date after_today() const { return base::add_days(today_, 1); }

    // One of six visits does not go on.
    void tell_visits(Support const& support)
    {
        auto const until = course_.fate == Fate::silent ? base::add_days(today_, -silence) : support.until;
        auto number = 0;
        for (auto day = support.from; day < until; day = base::add_days(day, 7)) {
            ++number;
            auto const kind = (number + course_.pace) % 6 == 5 ? missed_visit : visit;
            scenes_.push_back({.kind = kind, .on = day, .volunteer = support.volunteer, .number = number});
        }
    }

    void tell_coaching(Support const& support)
    {
        constexpr auto first_days = std::to_array({20, 69, 125});
        auto number = 0;
        auto days = first_days.front();
        while (working_day(base::add_days(support.from, days)) < support.until) {
            ++number;
            scenes_.push_back(
                {.kind = coaching_talk,
                 .on = working_day(base::add_days(support.from, days)),
                 .volunteer = support.volunteer,
                 .number = number}
            );
            days = number < 3 ? first_days[static_cast<std::size_t>(number)] : days + 42;
        }
    }

    // The first check, and evaluations as long as there is time for one before the support ends.
    void tell_evaluations(Support const& support)
    {
        auto day = working_day(base::add_days(support.from, 34));
        auto const goes_on = [&](base::Date on) {
            return course_.support_days == 0 || base::add_days(on, 14) < support.until;
        };
        for (auto number = 1; goes_on(day) && day <= today_; ++number) {
            auto const next = working_day(base::add_days(day, days_between_evaluations));
            scenes_.push_back(
                {.kind = number == 1 ? first_check : evaluation,
                 .on = day,
                 .planned_for = goes_on(next) ? std::optional{next} : std::nullopt,
                 .volunteer = support.volunteer,
                 .number = number}
            );
            day = next;
        }
    }

    void tell_end(Support const& support)
    {
        day_ = support.until;
        switch (course_.fate) {
        case Fate::volunteer_stops:
            return add(match_ended, 0, support.volunteer);
        case Fate::paused:
            return add_appointment(paused, 0, 42);
        case Fate::winds_down:
            return tell_closing(support);
        case Fate::goes_on:
        case Fate::declines_first:
        case Fate::no_klik_first:
        case Fate::silent:
        case Fate::not_reached:
        case Fate::not_suitable:
        case Fate::withdrawn:
            return;
        }
    }

    void tell_closing(Support const& support)
    {
        scenes_.push_back(
            {.kind = winding_down_agreed,
             .on = working_day(base::add_days(support.until, -35)),
             .planned_for = support.until}
        );
        auto const talks = static_cast<int>(std::ranges::count_if(scenes_, [](Scene const& scene) {
            return scene.kind == first_check || scene.kind == evaluation;
        }));
        add(closed, 0);
        scenes_.back().number = talks + 1;
        add(debriefed, 9, support.volunteer);
        add(followed_up, 82);
        scenes_.back().number = talks + 2;
    }

    [[nodiscard]] bool is_played(Scene const& scene) const
    {
        auto const is_told_by_volunteer = scene.kind == visit || scene.kind == missed_visit;
        return scene.on <= base::add_days(today_, is_told_by_volunteer ? 0 : -course_.behind_days);
    }

    std::vector<Scene> played()
    {
        if (course_.stops_after) {
            auto const told = std::ranges::reverse_view{scenes_};
            auto const last = std::ranges::find(told, *course_.stops_after, &Scene::kind);
            if (last != told.end()) {
                scenes_.erase(last.base(), scenes_.end());
            }
        }
        std::erase_if(scenes_, [this](Scene const& scene) { return !is_played(scene); });
        if (course_.appointment && !scenes_.empty() && scenes_.back().planned_for) {
            auto const wish = base::add_days(today_, *course_.appointment);
            scenes_.back().planned_for = wish == today_ ? wish : working_day(wish);
        }
        return scenes_;
    }

    programme::ProgrammeVersion const& programme_;
    Course const& course_;
    Circumstances const& family_;
    base::Date today_;
    base::Date day_;
    std::vector<Scene> scenes_;
};

} // namespace

std::vector<Scene> story_of(
    programme::ProgrammeVersion const& programme,
    Course const& course,
    Circumstances const& circumstances,
    base::Date today
)
{
    return StoryTeller{programme, course, circumstances, today}.tell();
}

} // namespace demo
