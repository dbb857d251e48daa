#include "intake/pages/exit_notice.hpp"

#include "intake/model/notice_text.hpp"
#include "intake/pages/case_heading.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "intake/store/referrer_store.hpp"
#include "people/store/person_store.hpp"

namespace intake {

namespace {

std::string words_of(NoticeWay way, text::Texts const& texts)
{
    switch (way) {
    case NoticeWay::send:
        return texts.translate(
            "De verwijzer krijgt bericht dat de steun niet begint. De ouder vindt dat goed."
        );
    case NoticeWay::not_allowed:
        return texts.translate("De verwijzer krijgt geen bericht: dat wil de ouder niet.");
    case NoticeWay::no_referrer:
        return {};
    case NoticeWay::ask_parent:
        return texts.translate("Vraag de ouder of de verwijzer mag horen dat de steun niet begint. Je kunt "
                               "dat ook straks vastleggen.");
    case NoticeWay::no_address:
        return texts.translate(
            "De verwijzer mag horen dat de steun niet begint, maar we hebben geen e-mailadres."
        );
    }
    return {};
}

std::string place_of(NoticeWay way)
{
    if (way == NoticeWay::no_referrer) {
        return {};
    }
    return way == NoticeWay::no_address ? "/referrer" : "/consents";
}

} // namespace

ExitNotice load_exit_notice(accounts::SignedInRequest& request, FamilyCaseId id, NoticeKind kind)
{
    auto& database = request.database;
    auto const family_case = load_family_case(database, id, request.location());
    auto const parent = people::load_person(database, family_case.parent, request.location());
    auto const consent = find_consent(database, id, purpose_of(kind));
    auto const way = notice_way(find_referrer(database, family_case), consent);
    auto const place = place_of(way);
    auto const hears = way != NoticeWay::no_referrer && way != NoticeWay::not_allowed;
    return {
        .words = words_of(way, request.texts),
        .letter = hears ? notice_text(kind, parent.first_name, request.texts).body : std::string{},
        .address = place.empty() ? std::string{} : address_of(id) + place,
    };
}

} // namespace intake
