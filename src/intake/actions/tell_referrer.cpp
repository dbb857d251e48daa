#include "intake/actions/tell_referrer.hpp"

#include "intake/actions/follow_letter.hpp"
#include "intake/actions/record_event.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/notice_store.hpp"
#include "intake/store/referrer_store.hpp"
#include "people/store/person_store.hpp"

namespace intake {

namespace {

void send_notice(
    database::Connection& database,
    FamilyCase const& family_case,
    people::Person const& referrer,
    NoticeKind kind,
    accounts::Occasion const& occasion
)
{
    auto const parent = people::load_person(database, family_case.parent, family_case.location);
    auto const words = notice_text(kind, parent.first_name, occasion.catalogues.in(referrer.language));
    auto const later = read_later(database, family_case, referrer, desk_of(occasion));
    auto const mail = mail::put_in_outbox(
        database,
        {.person = referrer.id.value(), .subject = words.subject, .body = words.body + later},
        occasion.now
    );
    insert_referrer_notice(
        database,
        family_case,
        {.kind = kind, .referrer = referrer.id, .mail = mail, .told_on = occasion.today}
    );
}

} // namespace

std::expected<NoticeWay, programme::JourneyRefusal> tell_referrer(
    database::Connection& database,
    FamilyCase const& family_case,
    NoticeKind kind,
    accounts::Occasion const& occasion
)
{
    auto const referrer = find_referrer(database, family_case);
    auto const way = notice_way(referrer, find_consent(database, family_case.id, purpose_of(kind)));
    if (is_open(way)) {
        return way;
    }
    auto const event = CaseEvent{
        .event =
            {.kind = settling_event(kind).value(),
             .on = occasion.today,
             .code = std::string{settling_code(way)}}
    };
    if (auto const recorded = record_event(database, family_case, event, occasion); !recorded) {
        return std::unexpected{recorded.error()};
    }
    if (way == NoticeWay::send) {
        send_notice(database, family_case, referrer.value(), kind, occasion);
    }
    return way;
}

void tell_of_exit(
    database::Connection& database, FamilyCase const& family_case, accounts::Occasion const& occasion
)
{
    auto const kind = notice_of_exit(programme::case_state(load_history(database, family_case.id)));
    if (!kind || is_told(database, family_case.id, *kind)) {
        return;
    }
    auto const referrer = find_referrer(database, family_case);
    auto const consent = find_consent(database, family_case.id, purpose_of(*kind));
    if (notice_way(referrer, consent) == NoticeWay::send) {
        send_notice(database, family_case, referrer.value(), *kind, occasion);
    }
}

void hold_back_notices(
    database::Connection& database,
    FamilyCase const& family_case,
    ConsentPurpose purpose,
    accounts::Occasion const& occasion
)
{
    for (auto const& notice : list_notices_of(database, family_case.id)) {
        if (purpose_of(notice.kind) != purpose || notice.referrer != family_case.referrer
            || !mail::take_back(database, notice.mail, occasion.now)) {
            continue;
        }
        delete_referrer_notice(database, family_case.id, notice.kind);
        if (auto const event = settling_event(notice.kind)) {
            correct_event_code(database, family_case.id, *event, settling_code(NoticeWay::not_allowed));
        }
    }
}

} // namespace intake
