// The small programme that tests start from. Its people have names, so that tests read as stories.
//
//     auto world = support::World{};
//     auto const response = world.open(volunteers::show_volunteer, world.ria, support::get({{"volunteer",
//     "1"}}));
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/model/family_case.hpp"
#include "platform/pdf/press.hpp"
#include "support/database.hpp"
#include "volunteers/model/volunteer.hpp"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace support {

using PathParameters = std::map<std::string, std::string, std::less<>>;
using TypedFields = std::vector<std::pair<std::string, std::string>>;

web::Request get(PathParameters path_parameters = {}, TypedFields query = {});
web::Request post(PathParameters path_parameters, TypedFields form);

class World {
public:
    World();

    static constexpr base::Date today{std::chrono::year{2026}, std::chrono::November, std::chrono::day{21}};

    // Ten o'clock in the morning, Dutch time. A test may move both days and hours.
    base::Instant now;

    std::unique_ptr<database::Connection> connection;
    database::Connection& database;
    programme::ProgrammeVersion programme; // Home-Start in the Netherlands, 2026
    text::Catalogues const& catalogues;
    text::Texts const& texts; // Dutch
    accounts::SiteSettings site;
    web::Assets assets;
    pdf::Press press; // prints as the product does

    // Two locations of one organisation, each with its own municipality.
    people::LocationId aalten;
    people::LocationId winterswijk;

    accounts::Actor ria;    // coordinator at Aalten
    accounts::Actor wim;    // manager at Aalten
    accounts::Actor joke;   // coordinator at Winterswijk
    accounts::Actor noor;   // of the national office
    accounts::Actor jeroen; // a referrer: youth nurse in Aalten

    // At Aalten: available, Tuesday and Thursday afternoons, speaks Dutch and Turkish, VOG until 2028-03-01.
    volunteers::VolunteerId anna;
    // Anna's account; she signs in to see her families.
    accounts::Actor anna_signed_in;
    // At Aalten: available, but her VOG ended on 2026-11-20.
    volunteers::VolunteerId bea;
    // At Winterswijk: available.
    volunteers::VolunteerId carla;

    // Sanne de Boer in Aalten, with a baby; applied on 2026-11-16 and agreed that Jeroen hears of it.
    intake::FamilyCaseId sanne;
    people::PersonId sanne_person;

    // What this person does now at her own location. `ria` unless somebody else is named.
    [[nodiscard]] accounts::Occasion occasion() const;
    [[nodiscard]] accounts::Occasion occasion_of(accounts::Actor const& actor) const;

    // Requests for a page. The request must outlive what is returned.
    accounts::PageRequest page_request(web::Request const& http);
    accounts::SignedInRequest signed_in(accounts::Actor const& actor, web::Request const& http);

    // Calls a page as the server does.
    web::Response open(web::Response (*page)(accounts::PageRequest&), web::Request const& http);
    web::Response open(
        web::Response (*page)(accounts::SignedInRequest&),
        accounts::Actor const& actor,
        web::Request const& http
    );
};

// Whether the page says these words.
bool says(web::Response const& response, std::string_view words);

} // namespace support
