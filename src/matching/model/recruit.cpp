#include "matching/model/recruit.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace matching {

namespace {

constexpr auto most_kinds_solved = std::size_t{40};
constexpr auto language_of_everybody = std::string_view{"nl"};

std::string area_of(PoolFamily const& family)
{
    return family.postcode.substr(0, 4);
}

struct Area {
    std::string digits;
    std::optional<locations::Point> point;
};

bool is_near(PoolFamily const& family, Area const& area)
{
    return area.point && family.point
               ? locations::kilometres_between(*area.point, *family.point) <= usual_travel_km
               : area_of(family) == area.digits;
}

bool could_come(KindOfVolunteer const& kind, Area const& area, PoolFamily const& family)
{
    auto const talks = family.interpreter || family.home_language == language_of_everybody
                       || family.home_language == kind.language;
    auto const can = !kind.dagdeel || family.dagdelen.empty()
                     || std::ranges::find(family.dagdelen, *kind.dagdeel) != family.dagdelen.end();
    return talks && can && is_near(family, area);
}

// She is taken to fit as well as half of what there is to gain.
Points worth_of_newcomer(PoolFamily const& family, Yardstick const& yardstick)
{
    auto most = 0;
    for (auto const points : yardstick.weights.points) {
        most += points;
    }
    return worth_of_pair(family, most / 2, yardstick);
}

std::set<std::size_t> families_without_anybody(Waiting const& waiting, PoolPlan const& plan)
{
    auto without = std::set<std::size_t>{};
    for (auto family = std::size_t{0}; family < waiting.families.size(); ++family) {
        without.insert(family);
    }
    for (auto const& pair : plan.best.pairs) {
        without.erase(pair.family);
    }
    return without;
}

std::vector<std::optional<programme::Dagdeel>> dagdelen_of(PoolFamily const& family)
{
    if (family.dagdelen.empty()) {
        return {std::nullopt};
    }
    return {family.dagdelen.begin(), family.dagdelen.end()};
}

// Every kind that could come to one of the families that are left: her language, a dagdeel, where she lives.
std::vector<std::pair<KindOfVolunteer, Area>>
kinds_for(Waiting const& waiting, std::set<std::size_t> const& left)
{
    auto kinds = std::vector<std::pair<KindOfVolunteer, Area>>{};
    for (auto const index : left) {
        auto const& family = waiting.families[index];
        auto const area = Area{.digits = area_of(family), .point = family.point};
        for (auto const& dagdeel : dagdelen_of(family)) {
            auto const kind =
                KindOfVolunteer{.language = family.home_language, .dagdeel = dagdeel, .area = area.digits};
            if (std::ranges::find(kinds, kind, &std::pair<KindOfVolunteer, Area>::first) == kinds.end()) {
                kinds.emplace_back(kind, area);
            }
        }
    }
    return kinds;
}

int gain_of_one(
    RecruitingAdvice const& advice, Waiting const& waiting, PoolPlan const& plan, Yardstick const& yardstick
)
{
    auto newcomer = std::vector<NewcomerFamily>{};
    for (auto index = std::size_t{0}; index < plan.assigned.size(); ++index) {
        auto const family = plan.assigned[index];
        if (std::ranges::find(advice.families, family) != advice.families.end()) {
            newcomer.push_back(
                {.family = static_cast<FamilyIndex>(index),
                 .points = worth_of_newcomer(waiting.families[family], yardstick)}
            );
        }
    }
    return gain_of_new_volunteer(plan.assignment, newcomer);
}

// The pool of the plan once more, with one volunteer who has room for everybody.
int helped_by_many(RecruitingAdvice const& advice, PoolPlan const& plan)
{
    auto room = plan.room;
    auto const newcomer = static_cast<VolunteerIndex>(room.size());
    room.push_back(static_cast<std::uint32_t>(advice.families.size()));
    auto pool = AssignmentPool{std::move(room)};
    for (auto const family : plan.assigned) {
        auto candidates = std::vector<PoolCandidate>{};
        for (auto const& pair : plan.possible[family]) {
            candidates.push_back({.volunteer = static_cast<VolunteerIndex>(pair.volunteer), .points = 1});
        }
        if (std::ranges::find(advice.families, family) != advice.families.end()) {
            candidates.push_back({.volunteer = newcomer, .points = 1});
        }
        pool.add_family(candidates);
    }
    auto const locked = plan.possible.size() - plan.assigned.size();
    auto const before = static_cast<std::int64_t>(plan.best.pairs.size() - locked);
    return static_cast<int>(assign(pool).value - before);
}

} // namespace

std::vector<RecruitingAdvice>
whom_to_recruit(Waiting const& waiting, PoolPlan const& plan, Yardstick const& yardstick)
{
    auto advice = std::vector<RecruitingAdvice>{};
    for (auto const& [kind, area] : kinds_for(waiting, families_without_anybody(waiting, plan))) {
        auto one = RecruitingAdvice{
            .kind = kind, .one_gains = 0, .families_by_one = 0, .families_by_many = 0, .families = {}
        };
        for (auto const family : plan.assigned) {
            if (could_come(kind, area, waiting.families[family])) {
                one.families.push_back(family);
            }
        }
        one.one_gains = gain_of_one(one, waiting, plan, yardstick);
        one.families_by_one = one.one_gains >= points_for_serving ? 1 : 0;
        if (one.families_by_one > 0) {
            advice.push_back(std::move(one));
        }
    }
    std::ranges::stable_sort(advice, std::ranges::greater{}, [](RecruitingAdvice const& one) {
        return std::tuple{one.families.size(), one.one_gains};
    });
    advice.resize(std::min(advice.size(), most_kinds_solved));
    for (auto& one : advice) {
        one.families_by_many = helped_by_many(one, plan);
    }
    std::ranges::stable_sort(advice, std::ranges::greater{}, [](RecruitingAdvice const& one) {
        return std::tuple{one.families_by_many, one.one_gains};
    });
    return advice;
}

} // namespace matching
