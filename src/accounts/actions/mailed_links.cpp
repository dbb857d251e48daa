#include "accounts/actions/mailed_links.hpp"

#include "platform/base/not_found.hpp"
#include "platform/crypto/crypto.hpp"

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
    auto const link = find_mailed_link(database, crypto::hash_token(token));
    if (!link || link->purpose != purpose) {
        throw base::NotFound{"mailed link"};
    }
    return works(*link, now) ? link : std::nullopt;
}

} // namespace accounts
