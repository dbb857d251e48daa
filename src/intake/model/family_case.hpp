// A family case (traject): one family's way from application to follow-up. It outlives a match.
#pragma once

#include "accounts/model/actor.hpp"
#include "people/model/person.hpp"
#include "platform/base/codes.hpp"
#include "programme/model/dagdeel.hpp"
#include "programme/model/event.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace intake {

using programme::FamilyCaseId;

// How the parent wants to be reached.
enum class ReachBy { phone, message, email };

// Who filled in the application: the parent herself, or the coordinator on the phone with her.
enum class ApplicationSource { parent, coordinator };

// A child by month of birth, or a pregnancy by the day the child is expected. Never a name.
struct Child {
    std::optional<base::Date> born_in; // the first day of the month
    std::optional<base::Date> due_on;

    friend bool operator==(Child const&, Child const&) = default;
};

// Full years on a day; nothing for a child not yet born.
std::optional<int> age_on(Child const& child, base::Date day);

struct FamilyCase {
    FamilyCaseId id;
    people::LocationId location;
    std::string municipality_code;
    people::PersonId parent;
    std::optional<people::PersonId> referrer;
    std::string referrer_role; // "huisarts"; may be empty
    std::optional<accounts::AccountId> responsible;
    ApplicationSource source;
    base::Date applied_on;
    std::string postcode;
    std::string street;
    ReachBy reach_by;
    std::string reach_when;
    std::string home_language;
    bool interpreter;
    std::string household;                    // of the programme; empty when it is not known
    std::string question;                     // in the parent's own words
    std::string wishes;                       // of a volunteer; pets, stairs
    std::vector<Child> children;              // the eldest first, and then who is expected
    std::vector<programme::Dagdeel> dagdelen; // on which a volunteer may come
    int version;
};

} // namespace intake

template <>
struct base::Codes<intake::ReachBy> {
    static constexpr auto table = std::to_array<std::pair<intake::ReachBy, std::string_view>>({
        {intake::ReachBy::phone, "phone"},
        {intake::ReachBy::message, "message"},
        {intake::ReachBy::email, "email"},
    });
};

template <>
struct base::Codes<intake::ApplicationSource> {
    static constexpr auto table = std::to_array<std::pair<intake::ApplicationSource, std::string_view>>({
        {intake::ApplicationSource::parent, "parent"},
        {intake::ApplicationSource::coordinator, "coordinator"},
    });
};
