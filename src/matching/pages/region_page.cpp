#include "matching/pages/region_page.hpp"

#include "intake/pages/case_heading.hpp"
#include "intake/store/family_case_store.hpp"
#include "locations/store/location_store.hpp"
#include "matching/pages/candidates_page.hpp"
#include "matching/pages/match_words.hpp"
#include "matching/pages/other_locations.hpp"
#include "matching/pages/person_names.hpp"
#include "matching/pages/region_plan_view.hpp"
#include "matching/store/loan_store.hpp"
#include "matching/store/pool_store.hpp"
#include "matching/store/sharing_store.hpp"
#include "people/store/person_store.hpp"
#include "volunteers/pages/volunteer_words.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>

namespace matching {

namespace {

constexpr auto most_dagdelen_asked = std::size_t{3};

std::optional<locations::Point> point_of_asked(accounts::SignedInRequest& request, VolunteerLoan const& loan)
{
    return find_point_of(
        request.database,
        volunteers::load_volunteer(request.database, loan.volunteer, loan.home).profile.postcode
    );
}

// Of the family only what was asked: nothing by which it is known.
LoanQuestion question_of(accounts::SignedInRequest& request, VolunteerLoan const& loan)
{
    auto const& texts = request.texts;
    auto& database = request.database;
    auto const her = volunteers::load_volunteer(database, loan.volunteer, loan.home);
    auto const family =
        load_pool_family(database, intake::load_family_case(database, loan.family_case, loan.location));
    auto const point = point_of_asked(request, loan);
    auto const kilometres = point && family.point
                                ? std::optional{locations::kilometres_between(*point, *family.point)}
                                : std::nullopt;
    auto const shared = programme::shared_dagdelen(family.dagdelen, her.profile.dagdelen);
    return {
        .id = loan.id,
        .location = locations::load_location(database, loan.location).name,
        .volunteer = her.id,
        .name = people::full_name(people::load_person(database, her.person, loan.home)),
        .dagdelen =
            shared.empty() ? std::string{} : volunteers::words_for(shared, most_dagdelen_asked, texts),
        .distance = words_for_distance(kilometres, texts),
        .needs = volunteers::words_for(family.need_categories, request.programme.need_categories, texts),
        .asked_on = texts.short_date(loan.asked_on),
    };
}

std::vector<VolunteerLoan> loans_to_answer(accounts::SignedInRequest& request)
{
    auto loans = list_loans_of(request.database, request.location());
    std::erase_if(loans, [&](VolunteerLoan const& loan) {
        return loan.answer
               || !waits_for_volunteer(request.database, loan.family_case, request.programme, request.today);
    });
    return loans;
}

AskedLoan asked_loan(accounts::SignedInRequest& request, VolunteerLoan const& loan)
{
    auto& database = request.database;
    auto asked = AskedLoan{
        .family = intake::load_case_heading(database, loan.family_case, request.location()).family,
        .address = address_of_proposals(loan.family_case),
        .location = locations::load_location(database, loan.home).name,
        .asked_on = request.texts.short_date(loan.asked_on),
        .answer = loan.answer,
        .name = {},
        .reason = loan.reason,
    };
    if (loan.answer == LoanAnswer::yes) {
        auto const her = volunteers::load_volunteer(database, loan.volunteer, loan.home);
        asked.name = people::full_name(people::load_person(database, her.person, loan.home));
    }
    return asked;
}

SharingLine sharing_line(accounts::SignedInRequest& request, Sharing const& sharing)
{
    auto const since = sharing.agreed_since().value_or(
        sharing.offered_on ? *sharing.offered_on : sharing.asked_on.value_or(request.today)
    );
    return {
        .other = sharing.other,
        .name = locations::load_location(request.database, sharing.other).name,
        .state = sharing.state(),
        .since = request.texts.short_date(since),
    };
}

bool decides_about_sharing(accounts::SignedInRequest const& request)
{
    return request.actor.role == accounts::Role::location_manager;
}

} // namespace

RegionPage load_region_page(accounts::SignedInRequest& request)
{
    auto const sharing = list_sharing(request.database, request.location());
    auto page = RegionPage{
        .plan = std::nullopt,
        .questions = {},
        .asked = {},
        .sharing = {},
        .others = {},
        .search = std::string{request.http.query.first("q")},
        .decides = decides_about_sharing(request),
        .form = web::Form{request.http.form, request.texts},
    };
    for (auto const& one : sharing) {
        page.sharing.push_back(sharing_line(request, one));
    }
    if (std::ranges::find(sharing, SharingState::agreed, &Sharing::state) != sharing.end()) {
        page.plan = load_region_plan_view(request);
    }
    for (auto const& loan : loans_to_answer(request)) {
        page.questions.push_back(question_of(request, loan));
    }
    for (auto const& loan : list_loans_for(request.database, request.location())) {
        page.asked.push_back(asked_loan(request, loan));
    }
    if (page.decides) {
        page.others = other_locations(request, sharing, page.search);
    }
    return page;
}

std::string reason_field(VolunteerLoanId loan)
{
    return "reason_" + std::to_string(loan.value());
}

std::string word_for(LoanRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case LoanRefusal::not_shared:
        return texts.translate("Jullie delen nu geen vrijwilligers met deze locatie.");
    case LoanRefusal::cannot_come:
        return texts.translate("Deze vrijwilliger kan nu niet bij dit gezin komen.");
    case LoanRefusal::family_does_not_wait:
        return texts.translate("Dit gezin wacht niet meer op een vrijwilliger.");
    case LoanRefusal::answered_otherwise:
        return texts.translate("Een collega gaf intussen een ander antwoord.");
    }
    return {};
}

int count_asked_of(accounts::SignedInRequest& request)
{
    auto count = loans_to_answer(request).size();
    if (decides_about_sharing(request)) {
        auto const sharing = list_sharing(request.database, request.location());
        count +=
            static_cast<std::size_t>(std::ranges::count(sharing, SharingState::they_ask, &Sharing::state));
    }
    return static_cast<int>(count);
}

bool has_region(accounts::SignedInRequest& request)
{
    auto& database = request.database;
    auto const here = request.location();
    return (decides_about_sharing(request) && locations::list_locations(database).size() > 1)
           || !list_sharing(database, here).empty() || !list_loans_for(database, here).empty()
           || !list_loans_of(database, here).empty();
}

} // namespace matching
