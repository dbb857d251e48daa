// The second count of what is told beside the figures: the steps of families, how long support lasts, and
// from which score to which; each from its words.
#pragma once

#include "reporting/model/counted.hpp"
#include "reporting/tests/independent_outcomes.hpp"

#include <fmt/format.h>

#include <array>

namespace reporting::independent {

inline constexpr auto words_of_funnel = std::string_view{
    "Van de gezinnen die zich in deze periode aanmeldden, zoals het nu is. Bij een stap tellen gezinnen die "
    "alle stappen tot daar hebben gezet. De anderen van de stap ervoor zijn gestopt of afgesloten, of nog "
    "onderweg; naar het nabellen is een afgesloten gezin nog onderweg. De helft deed er "
    "hoogstens zoveel dagen over (de mediaan)."
};

inline constexpr auto words_of_cohorts =
    std::string_view{"Van de gezinnen die in een kwartaal startten: het deel dat op de dag zoveel maanden na "
                     "de eigen start nog steun had, de dag van afsluiten meegeteld. Leeg blijft wat sinds de "
                     "laatste dag van het kwartaal nog niet zo lang geleden is."};

inline constexpr auto words_of_transitions = std::string_view{
    "Van gezinnen die steun hadden en in deze periode zijn afgesloten. De beginscore van "
    "een vraag is de eerste bij de kennismaking, de eindscore de laatste bij de afsluiting. "
    "Een score gaat van 0 (lukt niet) tot 5 (gaat heel goed). Bij alle vragen samen telt een gezin "
    "één keer: met het gemiddelde van zijn vragen met allebei de scores."
};

inline MaybeDay first_of_kind(Family const& family, std::string_view step)
{
    static auto const kinds = std::map<std::string_view, std::string_view>{
        {"applied", "applied"},
        {"met", "acquaintance_held"},
        {"accepted", "accepted"},
        {"introduced", "introduced"},
        {"started", "support_started"},
        {"closed", "closed"},
        {"followed_up", "followed_up"},
    };
    return day_of(family, kinds.at(step));
}

// Who is closed is still on the way to the call after three months.
inline bool stopped_before(Family const& family, std::string_view step)
{
    return exit_of(*family.row) != nullptr || (step != "followed_up" && day_of(family, "closed"));
}

inline std::string
told_step(std::string_view step, int reached, int left, int under_way, std::vector<double> waits)
{
    std::ranges::sort(waits);
    return fmt::format(
        "{}: {} came, {} left, {} under way, days {}\n",
        step,
        reached,
        left,
        under_way,
        waits.empty() ? "none" : fmt::format("{:.9f}", between(waits, 0.5))
    );
}

inline std::string funnel_again(Asked const& asked)
{
    static constexpr auto steps =
        std::to_array<std::string_view>({"met", "accepted", "introduced", "started", "closed", "followed_up"}
        );
    auto here = std::vector<std::pair<Family const*, Day>>{};
    for (auto const* const family : asked.families) {
        auto const applied = day_of(*family, "applied");
        asked.holds(applied) ? void(here.emplace_back(family, *applied)) : void();
    }
    auto text = told_step("applied", static_cast<int>(here.size()), 0, 0, {});
    for (auto const step : steps) {
        auto next = std::vector<std::pair<Family const*, Day>>{};
        auto waits = std::vector<double>{};
        auto left = 0;
        for (auto const& [family, since] : here) {
            if (auto const on = first_of_kind(*family, step)) {
                next.emplace_back(family, *on);
                waits.push_back(static_cast<double>((*on - since).count()));
            } else {
                left += stopped_before(*family, step) ? 1 : 0;
            }
        }
        auto const came = static_cast<int>(next.size());
        text += told_step(step, came, left, static_cast<int>(here.size()) - came - left, std::move(waits));
        here = std::move(next);
    }
    return text;
}

inline std::string cohorts_again(Asked const& asked, Period const& period)
{
    auto text = std::string{};
    for (auto from = Day{period.from}; from <= Day{period.to}; from = months_later(from, 3)) {
        auto const quarter = Stretch{from, months_later(from, 3) - days{1}};
        auto starts = std::vector<Stretch>{};
        for (auto const* const family : asked.families) {
            if (family->support && holds(quarter, family->support->from)) {
                starts.push_back(*family->support);
            }
        }
        if (starts.empty()) {
            continue;
        }
        text += fmt::format("{}: {}", base::to_iso(base::Date{from}), starts.size());
        for (auto const months : {1, 3, 6, 9, 12, 18}) {
            auto const still = std::ranges::count_if(starts, [&](Stretch const& support) {
                return holds(support, months_later(support.from, months));
            });
            auto const is_known = months_later(*quarter.to, months) <= asked.today;
            text +=
                is_known ? fmt::format(", {} after {}", still, months) : fmt::format(", ? after {}", months);
        }
        text += "\n";
    }
    return text;
}

using Lines = std::map<std::string, int>;

inline std::string told(Lines const& lines)
{
    auto text = std::string{};
    for (auto const& [which, count] : lines) {
        text += count > 0 ? fmt::format("{}: {}\n", which, count) : "";
    }
    return text;
}

inline std::string transitions_again(Asked const& asked)
{
    auto lines = Lines{};
    for (auto const* const family : asked.families) {
        if (!family->support || !asked.holds(family->support->to)) {
            continue;
        }
        auto const before = scores_at_begin(*family->row);
        auto const after = scores_at_end(*family->row);
        for (auto const& need : family->row->needs) {
            if (before.contains(need.id) && after.contains(need.id)) {
                ++lines[fmt::format(
                    "{} from {} to {}", need.category, before.at(need.id), after.at(need.id)
                )];
            } else if (before.contains(need.id)) {
                ++lines[need.category + " without end"];
            } else if (after.contains(need.id)) {
                ++lines[need.category + " without start"];
            }
        }
    }
    return told(lines);
}

// The means of a family's questions with both scores, in thousandths.
inline std::string family_transitions_again(Asked const& asked)
{
    auto lines = Lines{};
    for (auto const* const family : asked.families) {
        if (!family->support || !asked.holds(family->support->to)) {
            continue;
        }
        auto const before = scores_at_begin(*family->row);
        auto const after = scores_at_end(*family->row);
        auto from = 0.0;
        auto to = 0.0;
        auto both = 0.0;
        for (auto const& [need, score] : before) {
            if (after.contains(need)) {
                from += score;
                to += after.at(need);
                both += 1.0;
            }
        }
        if (both > 0.0) {
            ++lines[fmt::format("from {:.3f} to {:.3f}", from / both, to / both)];
        } else if (!before.empty()) {
            ++lines["without end"];
        } else if (!after.empty()) {
            ++lines["without start"];
        }
    }
    return told(lines);
}

// ---- What the code under test says, in the same words ----

inline std::string told(std::vector<FunnelLine> const& funnel)
{
    auto text = std::string{};
    for (auto const& line : funnel) {
        auto const waits = line.days ? std::vector{*line.days} : std::vector<double>{};
        text += told_step(base::to_code(line.step), line.reached, line.left, line.under_way, waits);
    }
    return text;
}

inline std::string told(std::vector<Cohort> const& cohorts)
{
    auto text = std::string{};
    for (auto const& cohort : cohorts) {
        text += fmt::format("{}: {}", base::to_iso(cohort.started_in.from), cohort.families);
        for (auto const& [months, families] : cohort.after) {
            text += families ? fmt::format(", {} after {}", *families, months)
                             : fmt::format(", ? after {}", months);
        }
        text += "\n";
    }
    return text;
}

inline std::string told(std::map<std::string, Transitions> const& transitions)
{
    auto lines = Lines{};
    for (auto const& [category, all] : transitions) {
        for (auto const& [pair, count] : all.pairs) {
            lines[fmt::format("{} from {} to {}", category, pair.first, pair.second)] = count;
        }
        lines[category + " without end"] = all.without_end;
        lines[category + " without start"] = all.without_start;
    }
    return told(lines);
}

inline std::string told(FamilyTransitions const& families)
{
    auto const scored = scored_families(families, 5);
    auto lines = Lines{{"without end", scored.without_end}, {"without start", scored.without_start}};
    for (auto const& [start, end] : scored.pairs) {
        ++lines[fmt::format("from {:.3f} to {:.3f}", start, end)];
    }
    return told(lines);
}

} // namespace reporting::independent
