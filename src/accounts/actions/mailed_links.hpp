// Making and opening links that are mailed to one person for one purpose.
#pragma once

#include "accounts/store/mailed_link_store.hpp"

#include <initializer_list>
#include <string>

namespace accounts {

// Stores the link and gives its token, which stands in the address: /links/<token>. Nobody can read it back.
std::string issue_link(database::Connection& database, NewMailedLink const& link);

// The link of this token when it works for this purpose now. Throws base::NotFound for a token nobody issued,
// or one issued for something else; gives nothing for one that was used, withdrawn or is too old.
std::optional<MailedLink>
open_link(database::Connection& database, LinkPurpose purpose, std::string_view token, base::Instant now);

// The same for a link issued for one of several purposes.
std::optional<MailedLink> open_link(
    database::Connection& database,
    std::initializer_list<LinkPurpose> purposes,
    std::string_view token,
    base::Instant now
);

} // namespace accounts
