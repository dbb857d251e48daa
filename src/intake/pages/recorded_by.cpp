#include "intake/pages/recorded_by.hpp"

#include "intake/actions/blocked_address.hpp"
#include "intake/store/blocked_referrer_store.hpp"
#include "people/store/person_store.hpp"

namespace intake {

std::string name_with_role(people::Person const& referrer, std::string_view role)
{
    auto name = people::full_name(referrer);
    return role.empty() ? name : name + ", " + std::string{role};
}

std::string mark_of_address(accounts::PageRequest const& request, people::Person const& referrer)
{
    auto const& texts = request.texts;
    if (!referrer.email) {
        return {};
    }
    switch (request.site.mail_domains.kind_of(*referrer.email)) {
    case people::MailDomain::work:
        return {};
    case people::MailDomain::personal:
        return texts.translate("geen werkadres");
    case people::MailDomain::throw_away:
        return texts.translate("geen werkadres, een wegwerpadres");
    }
    return {};
}

std::optional<RecordedBy>
recorded_by(accounts::SignedInRequest const& request, CallPermission const& permission)
{
    if (!permission.referrer) {
        return std::nullopt;
    }
    auto const referrer = people::load_person_anywhere(request.database, *permission.referrer);
    return RecordedBy{
        .name = name_with_role(referrer, permission.referrer_role),
        .email = referrer.email ? referrer.email->value() : std::string{},
        .mark = mark_of_address(request, referrer),
        .is_blocked = referrer.email
                      && is_blocked(request.database, blocked_address(*referrer.email), permission.location),
        .on = permission.permitted_on,
    };
}

} // namespace intake
