#include "intake/model/fit.hpp"
#include "programme/tests/given.hpp"

#include <doctest/doctest.h>

namespace intake {

namespace {

std::vector<std::string> all_points()
{
    auto points = std::vector<std::string>{};
    for (auto const& point : programme::given::dutch_programme().fit_checklist) {
        points.push_back(point.code);
    }
    return points;
}

std::expected<void, FitRefusal> judge(FitJudgement const& judgement)
{
    return check_fit(programme::given::dutch_programme(), judgement);
}

} // namespace

TEST_CASE("a question fits when every point of the checklist is confirmed")
{
    CHECK(judge({.decision = FitDecision::accepted, .confirmed = all_points()}));

    auto points = all_points();
    points.pop_back();
    CHECK(judge({.decision = FitDecision::accepted, .confirmed = points}).error() == FitRefusal::points_open);
}

TEST_CASE("a question can fit with open points when the coordinator says why")
{
    auto judgement = FitJudgement{.decision = FitDecision::accepted_with_note};
    CHECK(judge(judgement).error() == FitRefusal::note_missing);

    judgement.note = "De wijkverpleegkundige komt ook.";
    CHECK(judge(judgement));
}

TEST_CASE("a family for which it does not fit is told where it can go")
{
    auto judgement = FitJudgement{.decision = FitDecision::not_suitable, .reason = "neighbourhood_team"};
    CHECK(judge(judgement).error() == FitRefusal::other_offer_missing);

    judgement.note = "Wijkteam Aalten belt morgen.";
    CHECK(judge(judgement));
}

} // namespace intake
