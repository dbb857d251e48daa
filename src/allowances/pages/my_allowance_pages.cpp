#include "allowances/pages/allowance_pages.hpp"
#include "allowances/pages/allowance_views.hpp"
#include "allowances/pages/allowance_words.hpp"
#include "allowances/pages/my_allowance.html.hpp"
#include "allowances/store/rate_store.hpp"
#include "platform/base/not_found.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace allowances {

namespace {

constexpr auto most_kilometres = 500;
constexpr auto near_the_year = 5; // one part in so many is left

volunteers::VolunteerId claiming_volunteer(accounts::SignedInRequest& request)
{
    auto const id = volunteers::find_volunteer_of_person(request.database, request.actor.person);
    return id ? *id : throw base::NotFound{"a volunteer for this account"};
}

MyAllowancePage my_allowance_page(accounts::SignedInRequest& request)
{
    auto& database = request.database;
    auto const volunteer = claiming_volunteer(request);
    auto const rates = list_rates(database, request.location());
    auto const* const rate = rate_on(rates, request.today);
    auto const granted = granted_before(database, volunteer, month_of(request.today)).in_year;
    auto page = MyAllowancePage{
        .open = list_open_months(database, request.occasion(), volunteer),
        .claims = list_claims_of(database, volunteer),
        .rate = rate == nullptr ? std::nullopt : std::optional{*rate},
        .granted_in_year = granted,
        .account = find_bank_account(database, volunteer),
        .is_near_year_limit =
            rate != nullptr && (rate->most_in_year - granted) * near_the_year <= rate->most_in_year,
        .form = web::Form{request.http.form, request.texts},
    };
    auto const kilometres = last_kilometres(database, volunteer);
    page.form.prefill("kilometres", kilometres > 0 ? std::to_string(kilometres) : "");
    page.form.prefill("month", page.open.empty() ? "" : to_code(page.open.front().month));
    return page;
}

// Nothing when she is paid to the account that is known.
std::optional<BankAccount> read_account(web::Form& form, bool is_known, text::Texts const& texts)
{
    if (is_known && form.value("iban").empty()) {
        return std::nullopt;
    }
    auto const iban = form.parsed(
        "iban", Iban::parse, texts.translate("Vul je rekeningnummer in, bijvoorbeeld NL91 ABNA 0417 1643 00.")
    );
    auto const holder =
        form.required("holder", texts.translate("Vul in op welke naam de rekening staat."), 70);
    return iban ? std::optional{BankAccount{.iban = *iban, .holder = holder}} : std::nullopt;
}

std::optional<ClaimMonth> read_claim(MyAllowancePage& page, accounts::SignedInRequest& request)
{
    auto const& texts = request.texts;
    auto const month = page.form.month("month", texts.translate("Kies een maand."));
    auto kilometres = std::optional{0};
    if (page.rate && page.rate->kind == RateKind::per_kilometre) {
        kilometres = page.form.number(
            "kilometres",
            1,
            most_kilometres,
            texts.translate("Vul in hoeveel kilometer je reist voor een bezoek, heen en terug.")
        );
    }
    auto const account = read_account(page.form, page.account.has_value(), texts);
    if (page.form.has_errors() || !month || !kilometres) {
        return std::nullopt;
    }
    return ClaimMonth{
        .volunteer = claiming_volunteer(request),
        .month = *month,
        .kilometres_per_visit = *kilometres,
        .account = account,
    };
}

} // namespace

std::vector<web::Choice> open_month_choices(MyAllowancePage const& page, text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const& open : page.open) {
        auto label = month_in_words(open.month, texts) + ": "
                     + visits_in_words(static_cast<int>(open.visits.size()), texts);
        if (open.reckoning.granted > Money{}) {
            label += ", " + euros(open.reckoning.granted, texts);
        }
        choices.push_back(
            {.value = to_code(open.month), .label = label, .hint = words_for(open.reckoning.limit, texts)}
        );
    }
    return choices;
}

web::Response show_my_allowance(accounts::SignedInRequest& request)
{
    return web::html(render_my_allowance(request, my_allowance_page(request)));
}

web::Response create_claim(accounts::SignedInRequest& request)
{
    auto page = my_allowance_page(request);
    auto const wish = read_claim(page, request);
    if (!wish) {
        return web::unprocessable(render_my_allowance(request, page));
    }
    if (auto const claimed = claim_month(request.database, request.occasion(), *wish); !claimed) {
        page.form.add_error("", words_for(claimed.error(), request.texts));
        return web::unprocessable(render_my_allowance(request, page));
    }
    return web::see_other("/my-allowance");
}

} // namespace allowances
