#include "support/actions/mail_digests.hpp"

#include "accounts/store/account_store.hpp"
#include "locations/store/location_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/mail/outbox.hpp"
#include "support/model/visit_grid.hpp"
#include "support/store/digest_store.hpp"
#include "support/store/pair_store.hpp"
#include "support/store/rhythm_store.hpp"

namespace support {

namespace {

constexpr auto weeks_told = 6; // last week, and those that say whether contact is thinning

// What a digest is made of, for one location.
struct Visited {
    std::vector<Pair> pairs;
    std::map<matching::MatchId, Rhythm> rhythms;
    std::map<matching::MatchId, std::vector<Visit>> visits;
    std::vector<base::Date> mondays;
};

Visited visited_at(database::Connection& database, people::LocationId location, base::Date today)
{
    auto const mondays = mondays_up_to(today, weeks_told);
    return {
        .pairs = list_pairs(database, location),
        .rhythms = list_rhythms(database, location),
        .visits = list_visits_at(database, location, mondays.front()),
        .mondays = mondays,
    };
}

std::string words_of_week(WeekState state, text::Texts const& texts)
{
    switch (state) {
    case WeekState::happened:
        return texts.translate("was er");
    case WeekState::missed:
        return texts.translate("ging niet door");
    case WeekState::untold:
        return texts.translate("niets gehoord");
    case WeekState::left_out:
        return texts.translate("overgeslagen of feestdag");
    case WeekState::nothing:
    case WeekState::to_come:
        return texts.translate("geen bezoek afgesproken");
    }
    return {};
}

std::string
line_of_pair(Visited& visited, Pair const& pair, QuestionDesk const& desk, text::Texts const& texts)
{
    auto weeks = std::vector<WeekState>{};
    for (auto const monday : visited.mondays) {
        weeks.push_back(state_of_week(
            desk.programme, visited.rhythms.at(pair.match), visited.visits[pair.match], monday, desk.today
        ));
    }
    auto const last_week = weeks[weeks.size() - 2];
    auto line = pair.volunteer + ": " + words_of_week(last_week, texts);
    if (is_thinning(weeks)) {
        line += ", " + texts.translate("wordt dunner");
    }
    return line + "\n" + std::string{desk.base_url} + "/matches/" + std::to_string(pair.match.value())
           + "/visits\n";
}

void mail_digest(
    database::Connection& database, accounts::Actor const& to, Visited& visited, QuestionDesk const& desk
)
{
    auto const person = people::load_person_anywhere(database, to.person);
    auto const& texts = desk.catalogues.in(person.language);
    auto lines = std::string{};
    for (auto const& pair : visited.pairs) {
        if (pair.responsible == to.account) {
            lines += "\n" + line_of_pair(visited, pair, desk, texts);
        }
    }
    if (lines.empty() || !person.email) {
        return;
    }
    auto transaction = database::Transaction{database};
    if (insert_digest(database, to, visited.mondays.back(), desk.now)) {
        mail::put_in_outbox(
            database,
            {.person = person.id.value(),
             .subject = texts.translate("Home-Start: de bezoeken van vorige week"),
             .body = text::fill(texts.translate("Beste {name},"), {{"name", person.first_name}}) + "\n\n"
                     + texts.translate("Zo ging het vorige week bij jouw koppelingen:") + "\n" + lines},
            desk.now
        );
    }
    transaction.commit();
}

} // namespace

void mail_digests(database::Connection& database, QuestionDesk const& desk)
{
    for (auto const& location : locations::list_locations(database)) {
        auto visited = visited_at(database, location.id, desk.today);
        for (auto const& account : accounts::list_staff(database, location.id)) {
            mail_digest(database, account.actor, visited, desk);
        }
    }
}

} // namespace support
