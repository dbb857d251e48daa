#include "allowances/actions/settle_claims.hpp"
#include "allowances/pages/allowance_pages.hpp"
#include "allowances/pages/allowance_views.hpp"
#include "allowances/pages/allowance_words.hpp"
#include "allowances/pages/claims.html.hpp"
#include "people/store/person_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>

namespace allowances {

namespace {

constexpr auto most_of_reason = std::size_t{200};

std::vector<ClaimLine> claim_lines(accounts::SignedInRequest& request, ClaimState state)
{
    auto lines = std::vector<ClaimLine>{};
    auto& database = request.database;
    for (auto const& claim : list_claims_at(database, request.location(), state)) {
        auto const volunteer = volunteers::load_volunteer(database, claim.volunteer, claim.location);
        auto const person = people::load_person(database, volunteer.person, claim.location);
        lines.push_back({.claim = claim, .volunteer = people::full_name(person)});
    }
    return lines;
}

ClaimsPage claims_page(accounts::SignedInRequest& request)
{
    auto page = ClaimsPage{
        .asked = claim_lines(request, ClaimState::asked),
        .agreed = claim_lines(request, ClaimState::agreed),
        .taken_back = {},
        .payments = list_payments(request.database, request.location()),
        .to_pay = {},
        .may_pay = request.actor.role == accounts::Role::location_manager,
        .form = web::Form{request.http.form, request.texts},
    };
    auto const back = std::ranges::stable_partition(page.agreed, [](ClaimLine const& line) {
        return line.claim.visits_taken_back == 0;
    });
    page.taken_back.assign(back.begin(), back.end());
    page.agreed.erase(back.begin(), back.end());
    for (auto const& line : page.agreed) {
        page.to_pay = page.to_pay + line.claim.granted;
    }
    return page;
}

ClaimId claim_in_path(accounts::SignedInRequest const& request)
{
    return web::id_in_path<ClaimId>(request.http, "claim");
}

web::Response answer(accounts::SignedInRequest& request, std::expected<void, SettleRefusal> const& settled)
{
    if (settled) {
        return web::see_other("/allowances");
    }
    auto page = claims_page(request);
    page.form.add_error("", words_for(settled.error(), request.texts));
    return web::unprocessable(render_claims(request, page));
}

} // namespace

web::Response show_claims(accounts::SignedInRequest& request)
{
    return web::html(render_claims(request, claims_page(request)));
}

web::Response create_agreement(accounts::SignedInRequest& request)
{
    return answer(request, agree_to_claim_of(request.database, request.occasion(), claim_in_path(request)));
}

web::Response create_refusal(accounts::SignedInRequest& request)
{
    auto const claim = claim_in_path(request);
    auto page = claims_page(request);
    auto const because = page.form.required(
        reason_field(claim), request.texts.translate("Vul in waarom. Zij leest dit."), most_of_reason
    );
    if (page.form.has_errors()) {
        return web::unprocessable(render_claims(request, page));
    }
    return answer(request, refuse_claim_of(request.database, request.occasion(), claim, because));
}

web::Response create_payment(accounts::SignedInRequest& request)
{
    auto const paid = pay_agreed_claims(request.database, request.occasion());
    if (paid) {
        return web::see_other("/allowances");
    }
    auto page = claims_page(request);
    page.form.add_error("", words_for(paid.error(), request.texts));
    return web::unprocessable(render_claims(request, page));
}

} // namespace allowances
