#pragma once

#include "accounts/model/mailed_link.hpp"
#include "platform/database/connection.hpp"

namespace accounts {

struct NewMailedLink {
    LinkPurpose purpose;
    std::int64_t subject;
    people::PersonId person;
    std::optional<people::LocationId> location;
    base::Instant created_at;
    base::Instant expires_at;
};

void insert_mailed_link(
    database::Connection& database, NewMailedLink const& link, std::string_view token_hash
);

std::optional<MailedLink> find_mailed_link(database::Connection& database, std::string_view token_hash);

// False when it had been used already: only one of two simultaneous uses succeeds.
bool use_mailed_link(database::Connection& database, MailedLinkId id, base::Instant now);

// All links about something stop to work, for example when a proposal is taken back.
void withdraw_mailed_links(
    database::Connection& database, LinkPurpose purpose, std::int64_t subject, base::Instant now
);

// Those of one purpose that one person was mailed stop to work, for example when her address was wrong.
void withdraw_links_of_person(
    database::Connection& database, LinkPurpose purpose, people::PersonId person, base::Instant now
);

// When the newest link about something was mailed; nothing when none was, or all were withdrawn.
std::optional<base::Instant>
last_link_mailed_at(database::Connection& database, LinkPurpose purpose, std::int64_t subject);

} // namespace accounts
