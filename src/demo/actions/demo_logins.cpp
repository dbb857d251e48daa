#include "demo/actions/demo_logins.hpp"

#include "accounts/store/account_store.hpp"
#include "demo/actions/nation_crew.hpp"
#include "demo/actions/read_cast.hpp"
#include "locations/store/location_store.hpp"

#include <algorithm>

namespace demo {

namespace {

void add_login(database::Connection& database, std::vector<DemoLogin>& logins, Name const& name)
{
    auto const email = email_of(name);
    if (std::ranges::find(logins, email.value(), &DemoLogin::email) != logins.end()) {
        return; // in the small demo and in the national one
    }
    for (auto const& account : accounts::list_accounts_with_email(database, email)) {
        auto const& location = account.actor.location;
        logins.push_back(
            {.role = account.actor.role,
             .location = location ? locations::load_location(database, *location).name : std::string{},
             .email = email.value()}
        );
    }
}

} // namespace

std::vector<DemoLogin>
list_demo_logins(database::Connection& database, std::filesystem::path const& data_folder)
{
    auto const cast = read_cast(data_folder / "demo");
    auto logins = std::vector<DemoLogin>{};
    for (auto const& staff : cast.staff) {
        add_login(database, logins, staff.name);
    }
    for (auto const& volunteer : cast.volunteers) {
        add_login(database, logins, volunteer.name);
    }
    for (auto const& login : read_nation_logins(data_folder / "demo")) {
        add_login(database, logins, login.name);
    }
    return logins;
}

} // namespace demo
