#include "matching/actions/region_letters.hpp"

#include "accounts/store/account_store.hpp"
#include "locations/store/location_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/mail/outbox.hpp"

#include <algorithm>

namespace matching {

namespace {

std::string words_of_news(RegionNews news, text::Texts const& texts)
{
    switch (news) {
    case RegionNews::wants_to_share:
        return texts.translate("{location} wil vrijwilligers met jullie delen. Willen jullie dat ook?");
    case RegionNews::shares_now:
        return texts.translate("{location} en jullie delen nu vrijwilligers.");
    case RegionNews::shares_no_more:
        return texts.translate("{location} en jullie delen geen vrijwilligers meer. Wat al loopt, gaat door."
        );
    case RegionNews::asks_for_volunteer:
        return texts.translate("{location} vraagt of een van jullie vrijwilligers bij een gezin daar mag "
                               "komen. Wie het is, en wat "
                               "het gezin vraagt, lees je hier:");
    case RegionNews::has_answered:
        return texts.translate("{location} heeft geantwoord op je vraag om een vrijwilliger. Lees het hier:");
    case RegionNews::volunteer_stops:
        return texts.translate("Een vrijwilliger van {location} die bij een van jullie gezinnen komt, stopt. "
                               "Hier zie je bij welk "
                               "gezin:");
    }
    return {};
}

} // namespace

void mail_news(
    database::Connection& database,
    RegionNews news,
    std::vector<accounts::Account> const& receivers,
    std::string const& page,
    accounts::Occasion const& occasion
)
{
    auto const from = locations::load_location(database, occasion.location).name;
    for (auto const& receiver : receivers) {
        auto const to = people::load_person_anywhere(database, receiver.actor.person);
        if (!to.email) {
            continue;
        }
        auto const& texts = occasion.catalogues.in(to.language);
        auto const words = text::fill(words_of_news(news, texts), {{"location", from}});
        mail::put_in_outbox(
            database,
            {.person = to.id.value(),
             .subject = texts.translate("Home-Start: samen met andere locaties"),
             .body = text::fill(texts.translate("Beste {name},"), {{"name", to.first_name}}) + "\n\n" + words
                     + "\n" + std::string{occasion.base_url} + page + "\n"},
            occasion.now
        );
    }
}

std::vector<accounts::Account> managers_of(database::Connection& database, people::LocationId location)
{
    auto managers = accounts::list_staff(database, location);
    std::erase_if(managers, [](accounts::Account const& account) {
        return account.actor.role != accounts::Role::location_manager;
    });
    return managers;
}

} // namespace matching
