#include "intake/actions/tell_referrer.hpp"

#include "intake/actions/record_event.hpp"
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
    auto const mail = mail::put_in_outbox(
        database, {.person = referrer.id.value(), .subject = words.subject, .body = words.body}, occasion.now
    );
    insert_referrer_notice(
        database,
        family_case,
        {.kind = kind, .referrer = referrer.id, .mail = mail, .told_on = occasion.today}
    );
}

} // namespace

NoticeText notice_text(NoticeKind kind, std::string_view parent_first_name, text::Texts const& texts)
{
    auto const line = kind == NoticeKind::start
                          ? texts.translate("De steun van Home-Start aan {name} is begonnen.")
                          : texts.translate("De steun van Home-Start aan {name} is afgerond.");
    auto const subject = kind == NoticeKind::start ? texts.translate("Home-Start: de steun is begonnen")
                                                   : texts.translate("Home-Start: de steun is afgerond");
    auto const body =
        texts.translate("Goedendag,") + "\n\n" + text::fill(line, {{"name", parent_first_name}}) + "\n"
        + texts.translate("De ouder vindt het goed dat u dit weet. Over de inhoud vertellen wij niets.")
        + "\n\n" + texts.translate("Dank dat u Home-Start noemde.") + "\n";
    return {.subject = subject, .body = body};
}

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
        .event = {.kind = settling_event(kind), .on = occasion.today, .code = std::string{settling_code(way)}}
    };
    if (auto const recorded = record_event(database, family_case, event, occasion); !recorded) {
        return std::unexpected{recorded.error()};
    }
    if (way == NoticeWay::send) {
        send_notice(database, family_case, referrer.value(), kind, occasion);
    }
    return way;
}

} // namespace intake
