#include "intake/pages/my_notices.html.hpp"
#include "intake/pages/referrer_pages.hpp"
#include "intake/pages/referrer_view.hpp"
#include "intake/store/call_permission_store.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "intake/store/notice_store.hpp"
#include "people/store/person_store.hpp"

#include <algorithm>

namespace intake {

namespace {

// The parent said so when the referrer asked her, and did not take it back since.
bool may_hear(database::Connection& database, CallPermission const& permission)
{
    if (!permission.tell_start || !permission.family_case) {
        return permission.tell_start;
    }
    auto const family_case = load_family_case(database, *permission.family_case, permission.location);
    auto const consent = find_consent(database, family_case.id, ConsentPurpose::start_notice);
    return family_case.referrer == permission.referrer && consent && consent->given;
}

std::string word_for_contact(CallPermission const& permission, text::Texts const& texts)
{
    if (!permission.outcome) {
        return texts.translate("Wij bellen de ouder nog.");
    }
    switch (*permission.outcome) {
    case CallOutcome::applied:
    case CallOutcome::not_wanted:
        return texts.translate("Wij hadden contact met de ouder.");
    case CallOutcome::not_reached:
        return texts.translate("Wij kregen geen contact met de ouder.");
    case CallOutcome::not_possible:
        return texts.translate("Wij konden hier niet helpen.");
    }
    return {};
}

std::string words_of(NoticeKind kind, text::Texts const& texts)
{
    switch (kind) {
    case NoticeKind::start:
        return texts.translate("De steun is begonnen. Bericht van {date}.");
    case NoticeKind::end:
        return texts.translate("De steun is afgerond. Bericht van {date}.");
    case NoticeKind::not_suitable:
        return texts.translate(
            "De vraag past niet bij Home-Start. Het gezin weet waar het wel terecht kan. Bericht van {date}."
        );
    case NoticeKind::no_start:
        return texts.translate("De steun begint niet. Bericht van {date}.");
    }
    return {};
}

std::string word_for_told(ToldReferrer const& told, text::Texts const& texts)
{
    return text::fill(words_of(told.kind, texts), {{"date", texts.date(told.told_on)}});
}

// The notices of this family, oldest first, taken out of all notices.
std::vector<std::string>
take_told(std::vector<ToldReferrer>& all, FamilyCaseId family_case, text::Texts const& texts)
{
    auto lines = std::vector<std::string>{};
    for (auto const& told : all) {
        if (told.family_case == family_case) {
            lines.insert(lines.begin(), word_for_told(told, texts));
        }
    }
    std::erase_if(all, [&](ToldReferrer const& told) { return told.family_case == family_case; });
    return lines;
}

MyNotice notice_of(
    database::Connection& database,
    CallPermission const& permission,
    std::vector<ToldReferrer>& told,
    text::Texts const& texts
)
{
    auto notice = MyNotice{
        .parent_first_name = people::load_person(database, permission.parent, permission.location).first_name,
        .permitted_on = permission.permitted_on,
        .lines = {texts.translate("Wij hebben uw bericht.")},
    };
    if (may_hear(database, permission)) {
        notice.lines.push_back(word_for_contact(permission, texts));
    }
    if (permission.family_case) {
        auto const lines = take_told(told, *permission.family_case, texts);
        notice.lines.insert(notice.lines.end(), lines.begin(), lines.end());
    }
    return notice;
}

} // namespace

web::Response show_my_notices(accounts::SignedInRequest& request)
{
    auto const me = request.actor.person;
    auto told = list_notices_to(request.database, me);
    auto notices = std::vector<MyNotice>{};
    for (auto const& permission : list_call_permissions_of(request.database, me)) {
        notices.push_back(notice_of(request.database, permission, told, request.texts));
    }
    while (!told.empty()) {
        auto const first = told.front();
        notices.push_back(
            {.parent_first_name = first.parent_first_name,
             .permitted_on = {},
             .lines = take_told(told, first.family_case, request.texts)}
        );
    }
    return web::html(render_my_notices(request, notices));
}

} // namespace intake
