#include "accounts/actions/mailed_links.hpp"

#include "platform/base/not_found.hpp"
#include "platform/crypto/crypto.hpp"

#include <algorithm>

namespace accounts {

std::string issue_link(database::Connection& database, NewMailedLink const& link)
{
    auto const token = crypto::random_token();
    insert_mailed_link(database, link, crypto::hash_token(token));
    return token;
}

std::optional<MailedLink>
open_link(database::Connection& database, LinkPurpose purpose, std::string_view token, base::Instant now)
{
    return open_link(database, {purpose}, token, now);
}

std::optional<MailedLink> open_link(
    database::Connection& database,
    std::initializer_list<LinkPurpose> purposes,
    std::string_view token,
    base::Instant now
)
{
    auto const link = find_mailed_link(database, crypto::hash_token(token));
    if (!link || std::ranges::find(purposes, link->purpose) == purposes.end()) {
        throw base::NotFound{"mailed link"};
    }
    return works(*link, now) ? link : std::nullopt;
}

} // namespace accounts
