// Hires the people of the demo: offices get a telephone, and staff, referrer and volunteers come, with
// accounts.
#pragma once

#include "demo/actions/play.hpp"
#include "demo/model/cast.hpp"

#include <map>
#include <utility>

namespace demo {

class Crew {
public:
    Crew(database::Connection& database, DemoParts const& parts, Cast const& cast);

    // Throws std::out_of_range when somebody of the family's casting is not in the cast.
    [[nodiscard]] Casting casting_of(database::Connection& database, DemoFamily const& family) const;

private:
    void open_office(database::Connection& database, DemoOffice const& office);
    void hire(database::Connection& database, DemoStaff const& staff, int number);
    void hire(database::Connection& database, DemoVolunteer const& volunteer, int number);
    accounts::AccountId open_account(
        database::Connection& database,
        people::PersonId person,
        accounts::Role role,
        std::optional<people::LocationId> location
    );
    [[nodiscard]] people::LocationId
    location_in(database::Connection& database, MunicipalityCode const& municipality) const;

    DemoParts const& parts_;
    std::string password_hash_; // made once: that takes time on purpose
    std::map<people::LocationId, accounts::AccountId> coordinators_;
    std::optional<people::PersonId> referrer_;
    std::map<std::pair<people::LocationId, std::string>, CastVolunteer> volunteers_;
};

} // namespace demo
