#include "evaluation/pages/give_back.hpp"

#include "accounts/store/account_store.hpp"
#include "evaluation/pages/score_chosen.hpp"
#include "intake/pages/case_heading.hpp"
#include "people/store/person_store.hpp"

namespace evaluation {

namespace {

// The form for which she scored; a first check belongs to a match, and is reached from the page of the
// family.
std::string form_of(SelfScoring const& scoring)
{
    auto const family = intake::address_of(scoring.family_case);
    switch (scoring.moment) {
    case needs::Moment::acquaintance:
        return family + "/acquaintance";
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
        .go_on = "/sign-in?return_to=" + form_of(scoring) + "&lang=" + std::string{base::to_code(language)},
        .back = is_open(scoring, request.now) ? address_of_screen(request, {}) : std::string{},
        .is_sent = scoring.sent_on.has_value(),
    };
}

} // namespace evaluation
