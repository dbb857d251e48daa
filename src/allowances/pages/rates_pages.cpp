#include "allowances/pages/allowance_pages.hpp"
#include "allowances/pages/allowance_views.hpp"
#include "allowances/pages/allowance_words.hpp"
#include "allowances/pages/rates.html.hpp"
#include "allowances/store/rate_store.hpp"
#include "platform/web/components.hpp"

#include <algorithm>

namespace allowances {

namespace {

constexpr auto most_of_holder = std::size_t{70};

// "7,50" in Dutch, "7.50" in English.
std::string as_typed(Money money, text::Texts const& texts)
{
    auto sum = to_decimal(money);
    if (texts.language() == text::Language::nl) {
        std::ranges::replace(sum, '.', ',');
    }
    return sum;
}

RatesPage rates_page(accounts::SignedInRequest& request)
{
    auto page = RatesPage{
        .rates = list_rates(request.database, request.location()),
        .form = web::Form{request.http.form, request.texts},
    };
    if (auto const payer = find_payer(request.database, request.location())) {
        page.form.prefill("holder", payer->holder);
        page.form.prefill("iban", payer->iban.for_people());
    }
    if (!page.rates.empty()) {
        auto const& last = page.rates.back();
        page.form.prefill("kind", base::to_code(last.kind));
        page.form.prefill("amount", as_typed(last.amount, request.texts));
        page.form.prefill("most_in_month", as_typed(last.most_in_month, request.texts));
        page.form.prefill("most_in_year", as_typed(last.most_in_year, request.texts));
    }
    page.form.prefill("valid_from", base::to_iso(request.today));
    return page;
}

// A sum of more than nothing.
std::optional<Money> read_sum(web::Form& form, std::string_view field, text::Texts const& texts)
{
    auto const parse = [](std::string const& text) {
        auto const sum = parse_money(text);
        return sum && *sum > Money{} ? sum : std::nullopt;
    };
    return form.parsed(field, parse, texts.translate("Vul een bedrag in, bijvoorbeeld 7,50."));
}

std::optional<AllowanceRate> read_rate(web::Form& form, text::Texts const& texts)
{
    auto const valid_from = form.date("valid_from", texts.translate("Vul de eerste dag in."));
    auto const kind = form.parsed(
        "kind",
        base::from_code<RateKind>,
        texts.translate("Kies of jullie per bezoek of per kilometer betalen.")
    );
    auto const amount = read_sum(form, "amount", texts);
    auto const most_in_month = read_sum(form, "most_in_month", texts);
    auto const most_in_year = read_sum(form, "most_in_year", texts);
    if (most_in_month && most_in_year && *most_in_year < *most_in_month) {
        form.add_error("most_in_year", texts.translate("In een jaar mag niet minder dan in een maand."));
    }
    if (amount && *amount > Money{100'000}) {
        form.add_error("amount", texts.translate("Vul een bedrag in van hooguit 1.000 euro."));
    }
    if (form.has_errors() || !valid_from || !kind) {
        return std::nullopt;
    }
    return AllowanceRate{
        .valid_from = *valid_from,
        .kind = *kind,
        .amount = *amount,
        .most_in_month = *most_in_month,
        .most_in_year = *most_in_year,
    };
}

std::optional<BankAccount> read_payer(web::Form& form, text::Texts const& texts)
{
    auto const iban = form.parsed("iban", Iban::parse, texts.translate("Dit rekeningnummer klopt niet."));
    auto const holder =
        form.required("holder", texts.translate("Vul in op welke naam de rekening staat."), most_of_holder);
    return iban ? std::optional{BankAccount{.iban = *iban, .holder = holder}} : std::nullopt;
}

} // namespace

std::vector<web::Choice> rate_kind_choices(text::Texts const& texts)
{
    return {
        {.value = std::string{base::to_code(RateKind::per_visit)}, .label = texts.translate("Per bezoek")},
        {.value = std::string{base::to_code(RateKind::per_kilometre)},
         .label = texts.translate("Per kilometer")},
    };
}

web::Response show_rates(accounts::SignedInRequest& request)
{
    return web::html(render_rates(request, rates_page(request)));
}

web::Response create_rate(accounts::SignedInRequest& request)
{
    auto page = rates_page(request);
    auto const rate = read_rate(page.form, request.texts);
    auto const payer = read_payer(page.form, request.texts);
    if (page.form.has_errors() || !rate || !payer) {
        return web::unprocessable(render_rates(request, page));
    }
    auto transaction = database::Transaction{request.database};
    save_rate(request.database, *rate, request.occasion());
    save_payer(request.database, request.location(), *payer);
    transaction.commit();
    return web::see_other("/allowances/rates");
}

} // namespace allowances
