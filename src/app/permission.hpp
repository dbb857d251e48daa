// Who may open a page: everybody, or the roles that stand in its row of the route table. Deny is the default.
#pragma once

#include "accounts/model/actor.hpp"

#include <initializer_list>

namespace app {

class Permission {
public:
    static constexpr Permission anybody() { return Permission{true, 0}; }

    static constexpr Permission only(std::initializer_list<accounts::Role> roles)
    {
        auto bits = 0U;
        for (auto const role : roles) {
            bits |= bit(role);
        }
        return Permission{false, bits};
    }

    [[nodiscard]] constexpr bool needs_sign_in() const { return !anybody_; }

    [[nodiscard]] constexpr bool allows(accounts::Role role) const
    {
        return anybody_ || (roles_ & bit(role)) != 0;
    }

private:
    constexpr Permission(bool anybody, unsigned roles) : anybody_{anybody}, roles_{roles} {}

    static constexpr unsigned bit(accounts::Role role) { return 1U << static_cast<unsigned>(role); }

    bool anybody_;
    unsigned roles_;
};

// Those who see families: always limited to their own location.
inline constexpr auto anybody = Permission::anybody();
inline constexpr auto staff =
    Permission::only({accounts::Role::coordinator, accounts::Role::location_manager});
inline constexpr auto manager = Permission::only({accounts::Role::location_manager});
inline constexpr auto volunteer = Permission::only({accounts::Role::volunteer});
inline constexpr auto staff_and_volunteers = Permission::only(
    {accounts::Role::coordinator, accounts::Role::location_manager, accounts::Role::volunteer}
);
inline constexpr auto referrer = Permission::only({accounts::Role::referrer});
inline constexpr auto national = Permission::only({accounts::Role::national});
inline constexpr auto manager_and_national =
    Permission::only({accounts::Role::national, accounts::Role::location_manager});
inline constexpr auto staff_and_national =
    Permission::only({accounts::Role::national, accounts::Role::location_manager, accounts::Role::coordinator}
    );
inline constexpr auto everybody_signed_in = Permission::only(
    {accounts::Role::national,
     accounts::Role::location_manager,
     accounts::Role::coordinator,
     accounts::Role::volunteer,
     accounts::Role::referrer}
);

} // namespace app
