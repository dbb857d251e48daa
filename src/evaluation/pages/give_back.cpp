#include "evaluation/pages/give_back.hpp"

#include "accounts/store/account_store.hpp"
#include "evaluation/pages/score_chosen.hpp"
#include "intake/pages/case_heading.hpp"
#include "intake/store/case_event_store.hpp"
#include "people/store/person_store.hpp"

#include <algorithm>

namespace evaluation {

namespace {

bool is_acquainted(accounts::PageRequest const& request, SelfScoring const& scoring)
{
    auto const history = intake::load_history(request.database, scoring.family_case);
    return std::ranges::any_of(history.events, [](programme::Event const& event) {
        return event.kind == programme::EventKind::acquaintance_held;
    });
}

// The form for which she scored, or the page of the family when there is none any more; a first check belongs
// to a match, and is reached from there too.
std::string form_of(accounts::PageRequest const& request, SelfScoring const& scoring)
{
    auto const family = intake::address_of(scoring.family_case);
    switch (scoring.moment) {
    case needs::Moment::acquaintance:
        return is_acquainted(request, scoring) ? family : family + "/acquaintance";
    case needs::Moment::first_check:
        return family;
    case needs::Moment::interim:
        return family + "/evaluations";
    case needs::Moment::closing:
        return family + "/closing";
    case needs::Moment::follow_up:
        return family + "/follow-up";
    }
    return family;
}

// Nobody when her account was closed meanwhile.
std::optional<people::Person> coordinator_of(accounts::PageRequest const& request, SelfScoring const& scoring)
{
    auto const account = accounts::find_account(request.database, scoring.asked_by);
    return account ? std::optional{people::load_person_anywhere(request.database, account->actor.person)}
                   : std::nullopt;
}

} // namespace

std::string give_back_address(accounts::PageRequest const& request, SelfScoring const& scoring)
{
    return scoring.way == ScoringWay::tablet ? address_of_screen(request, "end") : std::string{};
}

GiveBackPage give_back_page(accounts::PageRequest const& request, SelfScoring const& scoring)
{
    auto const person = coordinator_of(request, scoring);
    auto const language = person ? person->language : text::Language::nl;
    return {
        .coordinator = person ? person->first_name : request.texts.translate("je coördinator"),
        .go_on = "/sign-in?return_to=" + form_of(request, scoring)
                 + "&lang=" + std::string{base::to_code(language)},
        .is_sent = scoring.sent_on.has_value(),
    };
}

} // namespace evaluation
