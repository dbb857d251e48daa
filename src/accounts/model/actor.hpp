// Who acts: an account with a role, at a location.
#pragma once

#include "people/model/person.hpp"
#include "platform/base/codes.hpp"
#include "platform/base/id.hpp"

#include <array>
#include <optional>

namespace accounts {

using AccountId = base::Id<struct AccountTag>;

enum class Role { national, location_manager, coordinator, volunteer, referrer };

struct Actor {
    AccountId account;
    people::PersonId person;
    Role role;
    std::optional<people::LocationId> location; // nothing for national and referrer
};

} // namespace accounts

template <>
struct base::Codes<accounts::Role> {
    static constexpr auto table = std::to_array<std::pair<accounts::Role, std::string_view>>({
        {accounts::Role::national, "national"},
        {accounts::Role::location_manager, "location_manager"},
        {accounts::Role::coordinator, "coordinator"},
        {accounts::Role::volunteer, "volunteer"},
        {accounts::Role::referrer, "referrer"},
    });
};
