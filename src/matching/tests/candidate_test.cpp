#include "matching/model/what_if.hpp"
#include "matching/tests/given_pool.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <rapidcheck.h>

namespace matching {

namespace {

using namespace given;

std::vector<ProposalObstacle> obstacles_of(PoolVolunteer const& volunteer)
{
    return obstacles(turkish_family(), volunteer, yardstick());
}

using Why = std::vector<ProposalObstacle>;

} // namespace

TEST_CASE("a volunteer who fits in everything may be proposed, also on the last day of her VOG")
{
    CHECK(obstacles_of(fitting_volunteer()).empty());
}

TEST_CASE("a volunteer who is not available, not certified or without VOG is told with every reason")
{
    auto volunteer = fitting_volunteer();
    volunteer.standing = {.certified = false, .vog_valid_until = std::nullopt, .available = false};

    CHECK(
        obstacles_of(volunteer)
        == Why{ProposalObstacle::not_available, ProposalObstacle::not_certified, ProposalObstacle::vog_not_seen}
    );
}

TEST_CASE("the day after a VOG has run out, its volunteer cannot be proposed")
{
    auto volunteer = fitting_volunteer();
    volunteer.standing.vog_valid_until = base::add_days(today, -1);

    CHECK(obstacles_of(volunteer) == Why{ProposalObstacle::vog_expired});
}

TEST_CASE("a volunteer has room for as many families as she chose")
{
    auto volunteer = fitting_volunteer();
    volunteer.profile.most_families = 2;
    volunteer.open_matches = 1;
    CHECK(obstacles_of(volunteer).empty());

    volunteer.open_matches = 2;
    CHECK(obstacles_of(volunteer) == Why{ProposalObstacle::no_room});
}

TEST_CASE("without a shared language an interpreter is needed")
{
    auto volunteer = fitting_volunteer();
    volunteer.profile.languages = {"nl"};
    CHECK(obstacles_of(volunteer) == Why{ProposalObstacle::no_shared_language});

    auto with_interpreter = turkish_family();
    with_interpreter.interpreter = true;
    CHECK(obstacles(with_interpreter, volunteer, yardstick()).empty());
}

TEST_CASE("dagdelen stand in the way only when both gave some and share none")
{
    auto volunteer = fitting_volunteer();
    volunteer.profile.dagdelen = {friday};
    CHECK(obstacles_of(volunteer) == Why{ProposalObstacle::no_shared_dagdeel});

    volunteer.profile.dagdelen = {};
    CHECK(obstacles_of(volunteer).empty());

    auto not_asked = turkish_family();
    not_asked.dagdelen = {};
    volunteer.profile.dagdelen = {friday};
    CHECK(obstacles(not_asked, volunteer, yardstick()).empty());
}

TEST_CASE("a family lies too far beyond what the volunteer wants to travel; an unknown distance is no reason")
{
    auto volunteer = fitting_volunteer();
    volunteer.point = kilometres_away(9.999);
    CHECK(obstacles_of(volunteer).empty());

    volunteer.point = kilometres_away(10.1);
    CHECK(obstacles_of(volunteer) == Why{ProposalObstacle::too_far});

    volunteer.point = std::nullopt;
    CHECK(obstacles_of(volunteer).empty());
}

TEST_CASE("who said no to this family, or is with it now, is not proposed to it again")
{
    auto volunteer = fitting_volunteer();
    volunteer.earlier[turkish_family().id] = EarlierMatch::no;
    CHECK(obstacles_of(volunteer) == Why{ProposalObstacle::earlier_no});

    volunteer.earlier[turkish_family().id] = EarlierMatch::runs;
    CHECK(obstacles_of(volunteer) == Why{ProposalObstacle::with_family_now});
}

TEST_CASE("who walks comes as far as one walks, and who has a car as far as she wants")
{
    auto volunteer = fitting_volunteer();
    volunteer.point = kilometres_away(6.0);
    volunteer.profile.travel_ways = {"walk"};
    CHECK(obstacles_of(volunteer) == Why{ProposalObstacle::too_far});

    volunteer.profile.travel_ways = {"walk", "car"};
    CHECK(obstacles_of(volunteer).empty());
    CHECK(reach(volunteer, rules()) == 10.0);
}

TEST_CASE("what she rather does not meet stands in the way only where it is")
{
    auto volunteer = fitting_volunteer();
    volunteer.profile.limits = {"dogs", "smoke"};
    CHECK(obstacles_of(volunteer).empty());

    auto family = turkish_family();
    family.at_home = {"cats", "smoke"};
    CHECK(obstacles(family, volunteer, yardstick()) == Why{ProposalObstacle::limit_at_home});
    CHECK(limits_met(family, volunteer) == std::vector<std::string>{"smoke"});
}

TEST_CASE("a location may refuse neighbours: the same four digits")
{
    auto volunteer = fitting_volunteer();
    volunteer.profile.postcode = "7101";
    CHECK(obstacles_of(volunteer).empty());

    auto strict = yardstick();
    strict.neighbours = Neighbours::refused;
    CHECK(obstacles(turkish_family(), volunteer, strict) == Why{ProposalObstacle::neighbours});

    auto nowhere = turkish_family();
    nowhere.postcode = "";
    CHECK(obstacles(nowhere, volunteer, strict).empty());
}

TEST_CASE("who is away for longer than the programme waits is not proposed now")
{
    auto volunteer = fitting_volunteer();
    volunteer.profile.absences = {{.first_day = today, .last_day = base::add_days(today, 21)}};
    CHECK(obstacles_of(volunteer).empty());

    volunteer.profile.absences = {{.first_day = today, .last_day = base::add_days(today, 22)}};
    CHECK(obstacles_of(volunteer) == Why{ProposalObstacle::away});

    volunteer.profile.absences = {
        {.first_day = base::add_days(today, 1), .last_day = base::add_days(today, 90)}
    };
    CHECK(obstacles_of(volunteer).empty());
}

TEST_CASE("points say why one candidate stands above another")
{
    auto near = fitting_volunteer(1);
    auto far = fitting_volunteer(2);
    far.point = kilometres_away(8.0);

    auto const advice = advise(turkish_family(), {far, near}, yardstick());

    REQUIRE(advice.candidates.size() == 2);
    CHECK(advice.candidates[0].volunteer.id == near.id);
    auto const distance = [](Candidate const& candidate) {
        return std::ranges::find(candidate.factors, Factor::distance, &FactorPoints::factor)->points;
    };
    CHECK(distance(advice.candidates[0]) == 12);
    CHECK(distance(advice.candidates[1]) == 3);
    CHECK(advice.candidates[0].shared == std::vector{tuesday});
}

TEST_CASE("talking together counts for more than an interpreter")
{
    auto family = turkish_family();
    family.interpreter = true;
    auto speaks = fitting_volunteer(2);
    auto needs_interpreter = fitting_volunteer(1);
    needs_interpreter.profile.languages = {"nl"};

    auto const advice = advise(family, {needs_interpreter, speaks}, yardstick());

    CHECK(rank_of(advice, speaks.id) == 1);
    CHECK(rank_of(advice, needs_interpreter.id) == 2);
}

TEST_CASE("who waits longer for a family goes before an equal; after half a year it counts no more")
{
    auto const waiting_since = [](std::int64_t id, int days) {
        auto volunteer = fitting_volunteer(id);
        volunteer.free_since = base::add_days(today, -days);
        return volunteer;
    };

    auto const advice = advise(
        turkish_family(), {waiting_since(1, 7), waiting_since(2, 400), waiting_since(3, 180)}, yardstick()
    );

    CHECK(rank_of(advice, volunteers::VolunteerId{2}) == 1);
    CHECK(rank_of(advice, volunteers::VolunteerId{3}) == 2);
    CHECK(rank_of(advice, volunteers::VolunteerId{1}) == 3);
}

TEST_CASE("whoever is left out has no place in the advice, and every reason is kept")
{
    auto volunteer = fitting_volunteer();
    volunteer.open_matches = 1;
    volunteer.point = kilometres_away(40.0);

    auto const advice = advise(turkish_family(), {volunteer}, yardstick());

    CHECK_FALSE(rank_of(advice, volunteer.id));
    REQUIRE(advice.left_out.size() == 1);
    CHECK(advice.left_out[0].why == Why{ProposalObstacle::no_room, ProposalObstacle::too_far});
}

TEST_CASE("of those left out, who misses least stands first")
{
    auto full_and_far = fitting_volunteer(1);
    full_and_far.open_matches = 1;
    full_and_far.point = kilometres_away(40.0);
    auto full = fitting_volunteer(2);
    full.open_matches = 1;

    auto const advice = advise(turkish_family(), {full_and_far, full}, yardstick());

    REQUIRE(advice.left_out.size() == 2);
    CHECK(advice.left_out[0].volunteer.id == full.id);
    CHECK(advice.left_out[1].volunteer.id == full_and_far.id);
}

namespace {

PoolFamily any_family()
{
    auto family = turkish_family();
    family.home_language = *rc::gen::element<std::string>("nl", "tr", "ar");
    family.interpreter = *rc::gen::arbitrary<bool>();
    family.at_home = *rc::gen::element(std::vector<std::string>{}, std::vector<std::string>{"dogs"});
    family.dagdelen = *rc::gen::element(
        std::vector<Dagdeel>{}, std::vector{tuesday}, std::vector{friday}, std::vector{tuesday, friday}
    );
    return family;
}

PoolVolunteer any_volunteer(std::int64_t id)
{
    auto volunteer = fitting_volunteer(id);
    volunteer.profile.travel_km = *rc::gen::inRange(1, 30);
    volunteer.profile.most_families = *rc::gen::inRange(1, 4);
    volunteer.profile.dagdelen =
        *rc::gen::element(std::vector<Dagdeel>{}, std::vector{tuesday}, std::vector{friday});
    volunteer.profile.languages = *rc::gen::element(
        std::vector<std::string>{"nl"}, std::vector<std::string>{"nl", "tr"}, std::vector<std::string>{}
    );
    volunteer.standing.available = *rc::gen::weightedElement<bool>({{4, true}, {1, false}});
    volunteer.standing.certified = *rc::gen::weightedElement<bool>({{4, true}, {1, false}});
    volunteer.standing.vog_valid_until = *rc::gen::element<std::optional<base::Date>>(
        std::nullopt, base::add_days(today, -1), today, base::add_days(today, 300)
    );
    volunteer.open_matches = *rc::gen::inRange(0, 3);
    auto const kilometres = *rc::gen::element<std::optional<double>>(std::nullopt, 0.0, 4.2, 12.0, 45.0);
    volunteer.point = kilometres ? std::optional{kilometres_away(*kilometres)} : std::nullopt;
    volunteer.profile.travel_ways = *rc::gen::element(
        std::vector<std::string>{},
        std::vector<std::string>{"walk"},
        std::vector<std::string>{"walk", "bicycle"}
    );
    volunteer.profile.limits =
        *rc::gen::element(std::vector<std::string>{}, std::vector<std::string>{"dogs", "smoke"});
    volunteer.earlier[turkish_family().id] = *rc::gen::weightedElement<EarlierMatch>(
        {{6, EarlierMatch::none}, {2, EarlierMatch::helped}, {1, EarlierMatch::runs}, {1, EarlierMatch::no}}
    );
    return volunteer;
}

std::vector<PoolVolunteer> any_pool()
{
    auto pool = std::vector<PoolVolunteer>{};
    auto const size = *rc::gen::inRange(0, 25);
    for (auto id = 1; id <= size; ++id) {
        pool.push_back(any_volunteer(id));
    }
    return pool;
}

// Walking 5 and cycling 15 kilometres in the hour that the rules give.
double most_kilometres(volunteers::VolunteerProfile const& profile)
{
    auto const ways = profile.travel_ways.size();
    return ways == 0 ? profile.travel_km : std::min<double>(profile.travel_km, ways == 1 ? 5 : 15);
}

// The rules once more, in other words than those of the model.
bool keeps_every_rule(PoolFamily const& family, PoolVolunteer const& volunteer)
{
    auto const has = [](auto const& list, auto const& wanted) {
        return std::ranges::count(list, wanted) > 0;
    };
    auto const& profile = volunteer.profile;
    auto const can_talk = family.interpreter || has(profile.languages, family.home_language);
    auto const can_meet = family.dagdelen.empty() || profile.dagdelen.empty()
                          || std::ranges::any_of(family.dagdelen, [&](Dagdeel const& dagdeel) {
                                 return has(profile.dagdelen, dagdeel);
                             });
    auto const vog = volunteer.standing.vog_valid_until;
    return volunteer.standing.available && volunteer.standing.certified && vog && *vog >= today
           && volunteer.open_matches < profile.most_families && can_talk && can_meet
           && !(has(family.at_home, "dogs") && has(profile.limits, "dogs"))
           && kilometres_between(family, volunteer).value_or(0) <= most_kilometres(profile)
           && earlier_between(family, volunteer) < EarlierMatch::runs;
}

} // namespace

TEST_CASE("property: no candidate breaks a rule, and whoever breaks none is a candidate")
{
    CHECK(rc::check([] {
        auto const family = any_family();
        auto const pool = any_pool();
        auto const advice = advise(family, pool, yardstick());

        for (auto const& candidate : advice.candidates) {
            RC_ASSERT(keeps_every_rule(family, candidate.volunteer));
            RC_ASSERT(candidate.points >= 0 && candidate.points <= 100);
        }
        for (auto const& [volunteer, why] : advice.left_out) {
            RC_ASSERT(!keeps_every_rule(family, volunteer));
            RC_ASSERT(!why.empty());
        }
        RC_ASSERT(advice.candidates.size() + advice.left_out.size() == pool.size());
    }));
}

TEST_CASE("property: the order of the pool does not change the order of the candidates")
{
    CHECK(rc::check([] {
        auto const family = any_family();
        auto const pool = any_pool();
        auto shuffled = pool;
        std::ranges::reverse(shuffled);
        std::ranges::rotate(shuffled, shuffled.begin() + static_cast<std::ptrdiff_t>(shuffled.size() / 3));

        auto const order_of = [&](std::vector<PoolVolunteer> const& some) {
            auto order = std::vector<volunteers::VolunteerId>{};
            for (auto const& candidate : advise(family, some, yardstick()).candidates) {
                order.push_back(candidate.volunteer.id);
            }
            return order;
        };
        RC_ASSERT(order_of(pool) == order_of(shuffled));
    }));
}

} // namespace matching
