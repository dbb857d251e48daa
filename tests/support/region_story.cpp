#include "support/region_story.hpp"

#include "accounts/store/account_store.hpp"
#include "locations/store/location_store.hpp"
#include "matching/actions/answer_proposal.hpp"
#include "matching/actions/hold_introduction.hpp"
#include "matching/actions/lend_volunteer.hpp"
#include "matching/actions/propose_match.hpp"
#include "matching/actions/share_volunteers.hpp"
#include "people/store/person_store.hpp"
#include "support/actions/start_support.hpp"
#include "support/match_story.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <stdexcept>

namespace support {

namespace {

template <typename Result>
auto insist_on(Result const& result)
{
    if (!result) {
        throw std::logic_error{"the story of the test is refused"};
    }
    if constexpr (!std::is_void_v<typename Result::value_type>) {
        return *result;
    }
}

accounts::Actor open_account(World& world, accounts::NewAccount const& account)
{
    auto const id = accounts::insert_account(world.database, account, world.now);
    return {.account = id, .person = account.person, .role = account.role, .location = account.location};
}

accounts::Actor hire(World& world, std::string const& name, accounts::Role role, people::LocationId location)
{
    auto const person = people::insert_person(
        world.database,
        {.location = location,
         .first_name = name,
         .last_name = "Demming",
         .email = people::EmailAddress::parse(name + "@example.nl"),
         .phone = {},
         .language = text::Language::nl},
        world.now
    );
    return open_account(world, {.person = person, .role = role, .location = location});
}

} // namespace

accounts::Actor hire_nel(World& world)
{
    return hire(world, "Nel", accounts::Role::location_manager, world.winterswijk);
}

accounts::Actor hire_dirk_at_dinxperlo(World& world)
{
    auto const organisation = locations::load_location(world.database, world.aalten).organisation;
    auto const dinxperlo = locations::insert_location(
        world.database, {.organisation = organisation, .name = "Dinxperlo", .demo = false}
    );
    return hire(world, "Dirk", accounts::Role::coordinator, dinxperlo);
}

accounts::Actor sign_in_carla(World& world)
{
    auto const person = volunteers::load_volunteer(world.database, world.carla, world.winterswijk).person;
    return open_account(
        world, {.person = person, .role = accounts::Role::volunteer, .location = world.winterswijk}
    );
}

void need_carla(World& world)
{
    accept_sanne(world);
    world.database.execute("UPDATE family_cases SET home_language = 'tr' WHERE id = $1", world.sanne);
    world.database.execute(
        "DELETE FROM volunteer_languages WHERE language = 'tr' AND volunteer_id = $1", world.anna
    );
}

void share_aalten_and_winterswijk(World& world)
{
    matching::offer_sharing(world.database, world.occasion_of(world.wim), world.winterswijk);
    matching::offer_sharing(world.database, world.occasion_of(world.joke), world.aalten);
}

matching::VolunteerLoanId ask_for_carla(World& world)
{
    need_carla(world);
    share_aalten_and_winterswijk(world);
    return insist_on(matching::ask_for_volunteer(
        world.database,
        world.occasion(),
        {.family_case = world.sanne, .home = world.winterswijk, .volunteer = world.carla}
    ));
}

matching::VolunteerLoanId lend_carla(World& world)
{
    auto const loan = ask_for_carla(world);
    insist_on(matching::answer_loan(
        world.database, world.occasion_of(world.joke), {.loan = loan, .answer = matching::LoanAnswer::yes}
    ));
    return loan;
}

matching::MatchId propose_carla(World& world)
{
    lend_carla(world);
    return insist_on(matching::propose_match(
        world.database,
        world.occasion(),
        {.family_case = world.sanne,
         .volunteer = world.carla,
         .motivation = "Spreekt Turks",
         .told_to_volunteer = "Sanne heeft een baby van vijf maanden."}
    ));
}

matching::MatchId start_with_carla(World& world)
{
    auto const match = propose_carla(world);
    insist_on(matching::answer_proposal(
        world.database,
        world.occasion(),
        {.match = match, .answer = matching::ProposalAnswer::yes, .on = World::today}
    ));
    insist_on(
        matching::hold_introduction(world.database, world.occasion(), {.match = match, .on = World::today})
    );
    answer_klik(world, match, matching::KlikSide::parent, matching::KlikAnswer::yes);
    answer_klik(world, match, matching::KlikSide::volunteer, matching::KlikAnswer::yes);
    insist_on(start_support(
        world.database,
        world.occasion(),
        {.match = match,
         .on = World::today,
         .dagdeel = {.weekday = 2, .part = programme::DayPart::afternoon},
         .starts_at = "13:30"}
    ));
    return match;
}

} // namespace support
