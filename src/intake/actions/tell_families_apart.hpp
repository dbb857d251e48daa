// A coordinator says that two parents who look like one family are not.
#pragma once

#include "accounts/model/occasion.hpp"
#include "people/model/person.hpp"
#include "platform/database/connection.hpp"

namespace intake {

// They are not shown as the same again; said twice is once. Throws base::NotFound when one of them is not
// known at this location, or they are one person.
void tell_families_apart(
    database::Connection& database,
    accounts::Occasion const& occasion,
    people::PersonId one,
    people::PersonId other
);

} // namespace intake
