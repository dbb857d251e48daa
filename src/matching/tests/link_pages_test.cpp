#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "matching/actions/withdraw_proposal.hpp"
#include "matching/pages/link_pages.hpp"
#include "matching/store/klik_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/match_story.hpp"

#include <doctest/doctest.h>

namespace matching {

namespace {

using programme::MatchState;
using support::says;
using support::TypedFields;

using Page = web::Response (*)(accounts::PageRequest&);

web::Response show(support::World& world, Page page, std::string const& token, TypedFields query = {})
{
    return world.open(page, support::get({{"token", token}}, std::move(query)));
}

web::Response send(support::World& world, Page page, std::string const& token, TypedFields form)
{
    return world.open(page, support::post({{"token", token}}, std::move(form)));
}

std::string newest_token(support::World& world)
{
    return support::token_in(support::waiting_letters(world).back());
}

// The tokens of parent and volunteer after the introduction.
struct KlikTokens {
    std::string parent;
    std::string volunteer;
};

KlikTokens klik_tokens(support::World& world)
{
    auto const letters = support::waiting_letters(world);
    REQUIRE(letters.size() == 3);
    return {.parent = support::token_in(letters[1]), .volunteer = support::token_in(letters[2])};
}

} // namespace

TEST_CASE("behind her link a volunteer reads a first name and what the family allowed, and no more")
{
    auto world = support::World{};
    support::propose_anna(world);

    auto const page = show(world, show_proposal_link, newest_token(world));

    CHECK(page.status == 200);
    CHECK(says(page, "Wil je Sanne steunen?"));
    CHECK(says(page, "Sanne heeft een baby van vijf maanden."));
    for (auto const* const secret : {"de Boer", "7121", "slaap al weken", "Woont om de hoek", "Sanne@"}) {
        CHECK_FALSE(says(page, secret));
    }
}

TEST_CASE("a volunteer says yes by her link; then the link is settled, kindly")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);
    auto const token = newest_token(world);

    auto const response = send(world, create_proposal_link_answer, token, {{"answer", "yes"}});

    CHECK(response.status == 303);
    CHECK(says(show(world, show_proposal_link, token, {{"thanks", "yes"}}), "Bedankt voor je antwoord"));
    CHECK(support::state_of(world, match) == MatchState::accepted_by_volunteer);
    CHECK_FALSE(intake::list_case_events(world.database, world.sanne).back().recorded_by);
    auto const again = show(world, show_proposal_link, token);
    CHECK(again.status == 410);
    CHECK(says(again, "Deze vraag is niet meer open"));
    CHECK_FALSE(says(again, "Sanne"));
    CHECK(
        send(world, create_proposal_link_answer, token, {{"answer", "no"}, {"reason", "no_time"}}).status
        == 410
    );
}

TEST_CASE("a no by link asks for a reason and keeps what was typed")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);
    auto const token = newest_token(world);

    auto const without =
        send(world, create_proposal_link_answer, token, {{"answer", "no"}, {"remark", "Na de <kerst>"}});
    CHECK(without.status == 422);
    CHECK(says(without, "Kies een reden."));
    CHECK(says(without, "Na de &lt;kerst&gt;"));
    auto const unknown =
        send(world, create_proposal_link_answer, token, {{"answer", "no"}, {"reason", "nonsense"}});
    CHECK(unknown.status == 422);

    CHECK(
        send(world, create_proposal_link_answer, token, {{"answer", "no"}, {"reason", "no_time"}}).status
        == 303
    );
    CHECK(support::state_of(world, match) == MatchState::declined);
}

TEST_CASE("an answer must be chosen")
{
    auto world = support::World{};
    support::propose_anna(world);

    auto const response = send(world, create_proposal_link_answer, newest_token(world), {});

    CHECK(response.status == 422);
    CHECK(says(response, "Kies een antwoord."));
}

TEST_CASE("call me first tells the coordinator, and the link goes on working")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);
    auto const token = newest_token(world);

    CHECK(send(world, create_proposal_link_answer, token, {{"answer", "talk"}}).status == 303);

    CHECK(support::waiting_letters(world).back().to == world.ria.person);
    CHECK(support::state_of(world, match) == MatchState::proposed);
    CHECK(show(world, show_proposal_link, token).status == 200);
}

TEST_CASE("a link that nobody mailed, or mailed for something else, is not there")
{
    auto world = support::World{};
    support::propose_anna(world);

    CHECK_THROWS_AS(show(world, show_proposal_link, "made-up"), base::NotFound);
    CHECK_THROWS_AS(show(world, show_proposal_link, "made-up", {{"thanks", "yes"}}), base::NotFound);
    CHECK_THROWS_AS(show(world, show_klik_link, newest_token(world)), base::NotFound);
}

TEST_CASE("a proposal that was taken back, or a family that left, settles the link")
{
    auto taken_back = support::World{};
    auto const match = support::propose_anna(taken_back);
    auto const token = newest_token(taken_back);
    REQUIRE(withdraw_proposal(
        taken_back.database,
        taken_back.occasion(),
        {.match = match, .on = support::World::today, .reason = "mistake"}
    ));
    CHECK(show(taken_back, show_proposal_link, token).status == 410);

    auto left = support::World{};
    support::propose_anna(left);
    auto const family_case = intake::load_family_case(left.database, left.sanne, left.aalten);
    intake::insert_case_event(
        left.database,
        family_case,
        {.event = {.kind = programme::EventKind::withdrawn, .on = support::World::today}},
        left.now
    );
    CHECK(show(left, show_proposal_link, newest_token(left)).status == 410);
}

TEST_CASE("a link that is too old says kindly that it is over")
{
    auto world = support::World{};
    support::propose_anna(world);
    auto const token = newest_token(world);

    world.now += std::chrono::days{366};

    CHECK(show(world, show_proposal_link, token).status == 410);
}

TEST_CASE("parent and volunteer answer about the klik behind links of their own; neither sees the other's")
{
    auto world = support::World{};
    auto const match = support::introduce_anna(world);
    auto const [parent, volunteer] = klik_tokens(world);

    CHECK(says(show(world, show_klik_link, parent), "Wil je samen verder met Anna?"));
    CHECK(
        send(world, create_klik_link_answer, parent, {{"answer", "not_yet"}, {"remark", "Lief mens"}}).status
        == 303
    );

    auto const seen_by_volunteer = show(world, show_klik_link, volunteer);
    CHECK(says(seen_by_volunteer, "Wil je samen verder met Sanne?"));
    CHECK_FALSE(says(seen_by_volunteer, "Lief mens"));
    CHECK_FALSE(says(show(world, show_klik_link, parent), "Lief mens"));
    CHECK(find_klik(world.database, match, KlikSide::parent)->remark == "Lief mens");
}

TEST_CASE("a parent changes her answer by the same link until support starts")
{
    auto world = support::World{};
    auto const match = support::introduce_anna(world);
    auto const [parent, volunteer] = klik_tokens(world);
    send(world, create_klik_link_answer, parent, {{"answer", "not_yet"}});
    send(world, create_klik_link_answer, volunteer, {{"answer", "yes"}});

    CHECK(send(world, create_klik_link_answer, parent, {{"answer", "yes"}}).status == 303);

    CHECK(support::state_of(world, match) == MatchState::klik_both);
    CHECK(show(world, show_klik_link, parent).status == 200);
}

TEST_CASE("after a no of one, the link of the other is over and does not say why")
{
    auto world = support::World{};
    support::introduce_anna(world);
    auto const [parent, volunteer] = klik_tokens(world);

    send(world, create_klik_link_answer, parent, {{"answer", "no"}, {"reason", "no_feeling"}});

    auto const page = show(world, show_klik_link, volunteer);
    CHECK(page.status == 410);
    CHECK_FALSE(says(page, "Sanne"));
    CHECK(send(world, create_klik_link_answer, volunteer, {{"answer", "yes"}}).status == 410);
}

TEST_CASE("from the start on the links about the klik are over")
{
    auto world = support::World{};
    support::start_with_anna(world);
    auto const letters = support::waiting_letters(world);

    CHECK(show(world, show_klik_link, support::token_in(letters[1])).status == 410);
    CHECK(show(world, show_klik_link, support::token_in(letters[2])).status == 410);
}

TEST_CASE("about the klik an answer must be chosen, and a reason belongs to the programme")
{
    auto world = support::World{};
    support::introduce_anna(world);
    auto const token = klik_tokens(world).parent;

    auto const without = send(world, create_klik_link_answer, token, {{"remark", "<typed>"}});
    CHECK(without.status == 422);
    CHECK(says(without, "&lt;typed&gt;"));
    CHECK(
        send(world, create_klik_link_answer, token, {{"answer", "no"}, {"reason", "nonsense"}}).status == 422
    );
}

} // namespace matching
