#include "matching/model/candidate.hpp"
#include "programme/tests/given.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <rapidcheck.h>

namespace matching {

namespace {

using programme::Dagdeel;
using programme::DayPart;

constexpr auto today = base::Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{21}};
constexpr auto tuesday = Dagdeel{.weekday = 2, .part = DayPart::afternoon};
constexpr auto friday = Dagdeel{.weekday = 5, .part = DayPart::morning};

FamilyWish turkish_family()
{
    return {.dagdelen = {tuesday}, .home_language = "tr", .interpreter = false};
}

// Somebody who may be proposed; a test changes only what matters.
PoolVolunteer fitting_volunteer(std::int64_t id = 1)
{
    return {
        .id = volunteers::VolunteerId{id},
        .person = people::PersonId{id},
        .profile =
            {.postcode = "7121",
             .travel_km = 10,
             .most_families = 1,
             .wishes = "",
             .about = "",
             .dagdelen = {tuesday},
             .languages = {"nl", "tr"},
             .experiences = {}},
        .state = volunteers::PipelineState::available,
        .standing = {.certified = true, .vog_valid_until = today, .available = true},
        .open_matches = 0,
        .kilometres = 2.0,
        .free_since = base::add_days(today, -30),
        .with_family = EarlierMatch::none,
    };
}

std::vector<ProposalObstacle> obstacles_of(PoolVolunteer const& volunteer)
{
    return obstacles(turkish_family(), volunteer, today);
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

TEST_CASE("who is away is no candidate on the first and the last of those days, and is the day after")
{
    auto volunteer = fitting_volunteer();
    volunteer.profile.absences = {{.first_day = today, .last_day = base::add_days(today, 7)}};
    CHECK(obstacles_of(volunteer) == Why{ProposalObstacle::away});
    CHECK(
        obstacles(turkish_family(), volunteer, base::add_days(today, 7))
        == Why{ProposalObstacle::away, ProposalObstacle::vog_expired}
    );
    CHECK(
        obstacles(turkish_family(), volunteer, base::add_days(today, 8)) == Why{ProposalObstacle::vog_expired}
    );
    CHECK(obstacles(turkish_family(), volunteer, base::add_days(today, -1)).empty());
}

TEST_CASE("without a shared language an interpreter is needed")
{
    auto volunteer = fitting_volunteer();
    volunteer.profile.languages = {"nl"};
    CHECK(obstacles_of(volunteer) == Why{ProposalObstacle::no_shared_language});

    auto with_interpreter = turkish_family();
    with_interpreter.interpreter = true;
    CHECK(obstacles(with_interpreter, volunteer, today).empty());
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
    CHECK(obstacles(not_asked, volunteer, today).empty());
}

TEST_CASE("a family lies too far beyond what the volunteer wants to travel; an unknown distance is no reason")
{
    auto volunteer = fitting_volunteer();
    volunteer.kilometres = 10.0;
    CHECK(obstacles_of(volunteer).empty());

    volunteer.kilometres = 10.1;
    CHECK(obstacles_of(volunteer) == Why{ProposalObstacle::too_far});

    volunteer.kilometres = std::nullopt;
    CHECK(obstacles_of(volunteer).empty());
}

TEST_CASE("who said no to this family, or is with it now, is not proposed to it again")
{
    auto volunteer = fitting_volunteer();
    volunteer.with_family = EarlierMatch::no;
    CHECK(obstacles_of(volunteer) == Why{ProposalObstacle::earlier_no});

    volunteer.with_family = EarlierMatch::runs;
    CHECK(obstacles_of(volunteer) == Why{ProposalObstacle::with_family_now});
}

TEST_CASE("points say why one candidate stands above another")
{
    auto near = fitting_volunteer(1);
    auto far = fitting_volunteer(2);
    far.kilometres = 8.0;

    auto const advice = advise(turkish_family(), {far, near}, today);

    REQUIRE(advice.candidates.size() == 2);
    CHECK(advice.candidates[0].volunteer.id == near.id);
    auto const distance = [](Candidate const& candidate) {
        return std::ranges::find(candidate.factors, Factor::distance, &FactorPoints::factor)->points;
    };
    CHECK(distance(advice.candidates[0]) == 20);
    CHECK(distance(advice.candidates[1]) == 5);
    CHECK(advice.candidates[0].shared == std::vector{tuesday});
}

TEST_CASE("talking together counts for more than an interpreter")
{
    auto family = turkish_family();
    family.interpreter = true;
    auto speaks = fitting_volunteer(2);
    auto needs_interpreter = fitting_volunteer(1);
    needs_interpreter.profile.languages = {"nl"};

    auto const advice = advise(family, {needs_interpreter, speaks}, today);

    CHECK(rank_of(advice, speaks.id) == 1);
    CHECK(rank_of(advice, needs_interpreter.id) == 2);
}

TEST_CASE("speaking a little counts for less than speaking well, and for more than an interpreter")
{
    auto family = turkish_family();
    family.interpreter = true;
    auto well = fitting_volunteer(3);
    well.profile.language_levels = {{"tr", "good"}, {"nl", "some"}};
    auto a_little = fitting_volunteer(2);
    a_little.profile.language_levels = {{"tr", "some"}};
    auto not_at_all = fitting_volunteer(1);
    not_at_all.profile.languages = {"nl"};

    auto const advice = advise(family, {not_at_all, a_little, well}, today);

    CHECK(rank_of(advice, well.id) == 1);
    CHECK(rank_of(advice, a_little.id) == 2);
    CHECK(rank_of(advice, not_at_all.id) == 3);
}

TEST_CASE("the programme knows the level that counts for less")
{
    CHECK(
        programme::find_choice(
            programme::given::dutch_programme().language_levels, volunteers::level_a_little
        )
        != nullptr
    );
}

TEST_CASE("who waits longer for a family goes before an equal; after half a year it counts no more")
{
    auto const waiting_since = [](std::int64_t id, int days) {
        auto volunteer = fitting_volunteer(id);
        volunteer.free_since = base::add_days(today, -days);
        return volunteer;
    };

    auto const advice =
        advise(turkish_family(), {waiting_since(1, 7), waiting_since(2, 400), waiting_since(3, 180)}, today);

    CHECK(rank_of(advice, volunteers::VolunteerId{2}) == 1);
    CHECK(rank_of(advice, volunteers::VolunteerId{3}) == 2);
    CHECK(rank_of(advice, volunteers::VolunteerId{1}) == 3);
}

TEST_CASE("whoever is left out has no place in the advice, and every reason is kept")
{
    auto volunteer = fitting_volunteer();
    volunteer.open_matches = 1;
    volunteer.kilometres = 40.0;

    auto const advice = advise(turkish_family(), {volunteer}, today);

    CHECK_FALSE(rank_of(advice, volunteer.id));
    REQUIRE(advice.left_out.size() == 1);
    CHECK(advice.left_out[0].why == Why{ProposalObstacle::no_room, ProposalObstacle::too_far});
}

TEST_CASE("of those left out, who misses least stands first")
{
    auto full_and_far = fitting_volunteer(1);
    full_and_far.open_matches = 1;
    full_and_far.kilometres = 40.0;
    auto full = fitting_volunteer(2);
    full.open_matches = 1;

    auto const advice = advise(turkish_family(), {full_and_far, full}, today);

    REQUIRE(advice.left_out.size() == 2);
    CHECK(advice.left_out[0].volunteer.id == full.id);
    CHECK(advice.left_out[1].volunteer.id == full_and_far.id);
}

namespace {

FamilyWish any_family()
{
    auto family = FamilyWish{};
    family.home_language = *rc::gen::element<std::string>("nl", "tr", "ar");
    family.interpreter = *rc::gen::arbitrary<bool>();
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
    volunteer.profile.absences = *rc::gen::weightedElement<std::vector<volunteers::Absence>>(
        {{4, {}},
         {1, {{.first_day = today, .last_day = today}}},
         {1, {{.first_day = base::add_days(today, 1), .last_day = base::add_days(today, 9)}}}}
    );
    volunteer.standing.available = *rc::gen::weightedElement<bool>({{4, true}, {1, false}});
    volunteer.standing.certified = *rc::gen::weightedElement<bool>({{4, true}, {1, false}});
    volunteer.standing.vog_valid_until = *rc::gen::element<std::optional<base::Date>>(
        std::nullopt, base::add_days(today, -1), today, base::add_days(today, 300)
    );
    volunteer.open_matches = *rc::gen::inRange(0, 3);
    volunteer.kilometres = *rc::gen::element<std::optional<double>>(std::nullopt, 0.0, 4.2, 12.0, 45.0);
    volunteer.with_family = *rc::gen::weightedElement<EarlierMatch>(
        {{6, EarlierMatch::none}, {1, EarlierMatch::runs}, {1, EarlierMatch::no}}
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

// The rules once more, in other words than those of the model.
bool keeps_every_rule(FamilyWish const& family, PoolVolunteer const& volunteer)
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
    auto const is_here = std::ranges::none_of(profile.absences, [](volunteers::Absence const& absence) {
        return absence.first_day == today;
    });
    return is_here && volunteer.standing.available && volunteer.standing.certified && vog && *vog >= today
           && volunteer.open_matches < profile.most_families && can_talk && can_meet
           && volunteer.kilometres.value_or(0) <= profile.travel_km
           && volunteer.with_family == EarlierMatch::none;
}

} // namespace

TEST_CASE("property: no candidate breaks a rule, and whoever breaks none is a candidate")
{
    CHECK(rc::check([] {
        auto const family = any_family();
        auto const pool = any_pool();
        auto const advice = advise(family, pool, today);

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
            for (auto const& candidate : advise(family, some, today).candidates) {
                order.push_back(candidate.volunteer.id);
            }
            return order;
        };
        RC_ASSERT(order_of(pool) == order_of(shuffled));
    }));
}

} // namespace matching
