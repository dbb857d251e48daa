// What a volunteer sees of her families: a first name, a dagdeel, a place. Nothing else.
#pragma once

#include "matching/model/match.hpp"
#include "platform/web/form.hpp"
#include "support/model/call_request.hpp"
#include "support/pages/visit_form.hpp"

#include <optional>
#include <string>
#include <vector>

namespace support {

// Which answer about the last visit is being given.
enum class VisitQuestion {
    open,     // was it there?
    why_not,  // it did not go on: why
    answered, // nothing to ask
};

struct MyFamily {
    matching::MatchId match;
    std::string name;    // first name of the parent
    std::string place;   // the municipality
    std::string dagdeel; // "dinsdagmiddag"
    int weekday;         // of the dagdeel: 1 is Monday
    std::string time;    // "13:30"; may be empty
    std::optional<base::Date> next_visit;
    std::optional<base::Date> last_visit; // the day to answer about; nothing before the first
    VisitQuestion question;
    std::string answer; // about the last visit, when it was given
    std::string words;  // of her coordinator; may be empty

    [[nodiscard]] VisitFields fields() const;
    [[nodiscard]] std::string address() const; // to which the answer is sent
};

struct MyFamiliesPage {
    std::vector<MyFamily> families;
    std::optional<CallUrgency> asked; // the open request to be called
    web::Form form;
};

// "/my-families?why-not=7"
std::string address_of_why_not(MyFamily const& family);
std::string address_of_change(MyFamily const& family);

} // namespace support
