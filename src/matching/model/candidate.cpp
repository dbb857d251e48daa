#include "matching/model/candidate.hpp"

#include <algorithm>

namespace matching {

namespace {

Candidate candidate_of(PoolFamily const& family, PoolVolunteer const& volunteer, Yardstick const& yardstick)
{
    auto factors = weigh(family, volunteer, yardstick);
    auto const points = sum_of(factors);
    return {
        .volunteer = volunteer,
        .shared = programme::shared_dagdelen(family.dagdelen, volunteer.profile.dagdelen),
        .factors = std::move(factors),
        .points = points,
    };
}

} // namespace

Advice advise(PoolFamily const& family, std::vector<PoolVolunteer> const& pool, Yardstick const& yardstick)
{
    auto advice = Advice{};
    for (auto const& volunteer : pool) {
        auto why = obstacles(family, volunteer, yardstick);
        if (why.empty()) {
            advice.candidates.push_back(candidate_of(family, volunteer, yardstick));
        } else {
            advice.left_out.push_back({.volunteer = volunteer, .why = std::move(why)});
        }
    }
    std::ranges::sort(advice.candidates, [](Candidate const& one, Candidate const& other) {
        return one.points != other.points ? one.points > other.points : one.volunteer.id < other.volunteer.id;
    });
    std::ranges::sort(advice.left_out, [](LeftOut const& one, LeftOut const& other) {
        return one.why.size() != other.why.size() ? one.why.size() < other.why.size()
                                                  : one.volunteer.id < other.volunteer.id;
    });
    return advice;
}

std::optional<int> rank_of(Advice const& advice, volunteers::VolunteerId volunteer)
{
    auto const& candidates = advice.candidates;
    auto const found = std::ranges::find(candidates, volunteer, [](Candidate const& candidate) {
        return candidate.volunteer.id;
    });
    return found == candidates.end() ? std::nullopt
                                     : std::optional{static_cast<int>(found - candidates.begin()) + 1};
}

} // namespace matching
