#include "intake/actions/follow_letter.hpp"

#include "accounts/actions/mailed_links.hpp"
#include "locations/store/location_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/local_time.hpp"
#include "platform/mail/outbox.hpp"

namespace intake {

namespace {

constexpr auto longest_following = std::chrono::days{365};

// Paragraphs with a line between them.
std::string letter_of(std::vector<std::string> const& paragraphs)
{
    auto body = std::string{};
    for (auto const& paragraph : paragraphs) {
        body += (body.empty() ? "" : "\n\n") + paragraph;
    }
    return body + "\n";
}

std::string heading_of(Followed const& followed, LetterDesk const& desk, text::Texts const& texts)
{
    if (!followed.received_at) {
        return texts.translate("Een gezin waarvan u eerder bericht kreeg:");
    }
    return text::fill(
        texts.translate("Een ouder die wij mogen bellen, van u ontvangen op {date}:"),
        {{"date", texts.date(base::local_date(*followed.received_at, desk.time_zone))}}
    );
}

std::string not_from_you(locations::Location const& location, text::Texts const& texts)
{
    auto reach = location.name;
    if (location.phone) {
        reach += ", " + location.phone->for_people();
    }
    if (location.email) {
        reach += ", " + location.email->value();
    }
    return text::fill(
        texts.translate("Deed u dit niet zelf? Laat het ons dan weten: {reach}."), {{"reach", reach}}
    );
}

} // namespace

LetterDesk desk_of(accounts::Occasion const& occasion)
{
    return {
        .now = occasion.now,
        .time_zone = occasion.programme.time_zone,
        .catalogues = occasion.catalogues,
        .base_url = occasion.base_url,
    };
}

std::string
issue_follow_address(database::Connection& database, Followed const& followed, LetterDesk const& desk)
{
    auto const is_permission = followed.permission.has_value();
    auto const token = accounts::issue_link(
        database,
        {.purpose =
             is_permission ? accounts::LinkPurpose::follow_permission : accounts::LinkPurpose::follow_case,
         .subject = is_permission ? followed.permission->value() : followed.family_case.value().value(),
         .person = followed.referrer,
         .location = followed.location,
         .created_at = desk.now,
         .expires_at = desk.now + longest_following}
    );
    return std::string{desk.base_url} + "/links/follow/" + token;
}

void mail_follow_link(database::Connection& database, Followed const& followed, LetterDesk const& desk)
{
    auto const referrer = people::load_person_anywhere(database, followed.referrer);
    auto const location = locations::load_location(database, followed.location);
    auto const& texts = desk.catalogues.in(referrer.language);
    auto const body = letter_of(
        {texts.translate("Goedendag,"),
         texts.translate("U gaf door dat wij een ouder mogen bellen. Dank u wel, wij hebben uw bericht."),
         texts.translate(
             "Hier leest u of wij contact hadden, en of de steun begint en eindigt, als de ouder dat "
             "goed vindt. Over de inhoud vertellen wij niets."
         ),
         issue_follow_address(database, followed, desk),
         not_from_you(location, texts)}
    );
    mail::put_in_outbox(
        database,
        {.person = referrer.id.value(),
         .subject = texts.translate("Home-Start: wij hebben uw bericht"),
         .body = body},
        desk.now
    );
}

std::string read_later(
    database::Connection& database,
    FamilyCase const& family_case,
    people::Person const& referrer,
    LetterDesk const& desk
)
{
    auto const told = Followed{
        .location = family_case.location,
        .referrer = referrer.id,
        .parent = family_case.parent,
        .permission = std::nullopt,
        .received_at = std::nullopt,
        .outcome = std::nullopt,
        .family_case = family_case.id,
        .over_on = std::nullopt,
        .is_withdrawn = false,
    };
    return "\n" + desk.catalogues.in(referrer.language).translate("Hier leest u dit later terug:") + "\n"
           + issue_follow_address(database, told, desk) + "\n";
}

void mail_new_follow_links(
    database::Connection& database,
    people::Person const& referrer,
    std::vector<Followed> const& followed,
    LetterDesk const& desk
)
{
    auto const& texts = desk.catalogues.in(referrer.language);
    auto paragraphs = std::vector<std::string>{
        texts.translate("Goedendag,"),
        texts.translate("U vroeg nieuwe links om te volgen wat u van ons mag weten."),
    };
    for (auto const& one : followed) {
        paragraphs.push_back(heading_of(one, desk, texts) + "\n" + issue_follow_address(database, one, desk));
    }
    paragraphs.push_back(texts.translate("Vroeg u dit niet? Dan hoeft u niets te doen."));
    mail::put_in_outbox(
        database,
        {.person = referrer.id.value(),
         .subject = texts.translate("Home-Start: uw nieuwe links"),
         .body = letter_of(paragraphs)},
        desk.now
    );
}

} // namespace intake
