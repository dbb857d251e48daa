#include "accounts/model/mailed_link.hpp"

namespace accounts {

bool works(MailedLink const& link, base::Instant now)
{
    return !link.used_at && !link.withdrawn_at && now < link.expires_at;
}

} // namespace accounts
