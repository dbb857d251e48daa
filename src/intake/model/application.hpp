// An application (aanmelding): what a family tells when it applies by itself, or by phone to the coordinator.
// Few fields: what the first contact and the home visit need, and nothing asked twice.
#pragma once

#include "intake/model/family_case.hpp"
#include "intake/model/named_referrer.hpp"
#include "people/model/contact.hpp"
#include "platform/text/texts.hpp"

#include <string>
#include <vector>

namespace intake {

using CallPermissionId = base::Id<struct CallPermissionTag>;

struct Application {
    std::string municipality_code;
    std::string postcode;
    std::string first_name;
    std::string last_name; // may be empty: the parent is asked for her first name only
    std::optional<people::EmailAddress> email;
    std::optional<people::PhoneNumber> phone;
    ReachBy reach_by;
    std::string reach_when;
    std::vector<Child> children;
    std::string home_language;
    bool interpreter;
    std::string question;           // in the parent's own words
    std::vector<std::string> needs; // need categories of the programme
    text::Language language;        // in which the parent reads our letters
    ApplicationSource source;
    base::Date applied_on;
    std::optional<CallPermissionId> permission; // the referrer's permission to call that led to it
    std::optional<NamedReferrer> referrer = {}; // whom the parent named herself; she need not
    bool referrer_may_hear = false;             // of start and end
    std::string submission_key;                 // one form sent twice makes one case
};

} // namespace intake
