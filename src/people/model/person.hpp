// A person (persoon): the only holder of a name and contact details. Everything else points to persons, so
// that erasing or sealing somebody is one operation.
#pragma once

#include "people/model/contact.hpp"
#include "platform/base/id.hpp"
#include "platform/text/texts.hpp"

#include <optional>
#include <string>

namespace people {

using PersonId = base::Id<struct PersonTag>;

// A team of one organisation serving one or more municipalities: the unit of access and of distribution.
using LocationId = base::Id<struct LocationTag>;

struct Person {
    PersonId id;
    std::optional<LocationId> location; // nothing for staff of the national office and referrers
    std::string first_name;
    std::string last_name; // may be empty: a parent gives a first name only
    std::optional<EmailAddress> email;
    std::optional<PhoneNumber> phone;
    text::Language language; // of letters and mails
    int version = 1;         // rises with every change, so that nobody overwrites what somebody else changed
};

// A person nobody has stored yet.
struct NewPerson {
    std::optional<LocationId> location;
    std::string first_name;
    std::string last_name;
    std::optional<EmailAddress> email;
    std::optional<PhoneNumber> phone;
    text::Language language;
};

// "Sanne de Boer", or "Sanne".
std::string full_name(Person const& person);

} // namespace people
