// Mails a referrer the link by which she follows what she may know. The letter says nothing of the family:
// it is the same whether that was known here or not.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/referrer_news.hpp"
#include "people/model/person.hpp"
#include "platform/database/connection.hpp"

#include <string>
#include <vector>

namespace intake {

// From whom, and in which words, letters leave; of no location in particular.
struct LetterDesk {
    base::Instant now;
    std::string_view time_zone;
    text::Catalogues const& catalogues;
    std::string_view base_url; // no slash at the end
};

LetterDesk desk_of(accounts::Occasion const& occasion);

// A new address at which she follows it. Works as long as there may be news, and a year at most.
std::string
issue_follow_address(database::Connection& database, Followed const& followed, LetterDesk const& desk);

// After she recorded a permission to call. Call inside the transaction of the permission.
void mail_follow_link(database::Connection& database, Followed const& followed, LetterDesk const& desk);

// The lines below a notice, with the address at which she reads it again later.
std::string read_later(
    database::Connection& database,
    FamilyCase const& family_case,
    people::Person const& referrer,
    LetterDesk const& desk
);

// New links for all of these, in one letter.
void mail_new_follow_links(
    database::Connection& database,
    people::Person const& referrer,
    std::vector<Followed> const& followed,
    LetterDesk const& desk
);

} // namespace intake
