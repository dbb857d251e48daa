#include "allowances/pages/allowance_words.hpp"

#include <utility>

namespace allowances {

std::string word_for(ClaimState state, text::Texts const& texts)
{
    switch (state) {
    case ClaimState::asked:
        return texts.translate("Gevraagd");
    case ClaimState::agreed:
        return texts.translate("Akkoord");
    case ClaimState::refused:
        return texts.translate("Niet akkoord");
    case ClaimState::paid:
        return texts.translate("Betaald");
    }
    std::unreachable();
}

std::string words_for(ClaimRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case ClaimRefusal::month_is_not_over:
        return texts.translate("Deze maand is nog niet voorbij. Vraag de vergoeding daarna aan.");
    case ClaimRefusal::no_visits:
        return texts.translate("In deze maand staan geen bezoeken die nog niet gevraagd zijn.");
    case ClaimRefusal::no_rate:
        return texts.translate("Voor deze maand is geen vergoeding afgesproken.");
    case ClaimRefusal::bank_account_unknown:
        return texts.translate("Vul in naar welke rekening het geld gaat.");
    }
    std::unreachable();
}

std::string words_for(SettleRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case SettleRefusal::already_settled:
        return texts.translate("Dit is al afgerond, misschien door een collega.");
    case SettleRefusal::visits_taken_back:
        return texts.translate(
            "Een bezoek hierin ging toch niet door. Kies niet akkoord: dan kan zij de maand opnieuw vragen."
        );
    case SettleRefusal::nothing_to_pay:
        return texts.translate("Er is niets te betalen. Misschien heeft een collega het al gedaan.");
    case SettleRefusal::payer_unknown:
        return texts.translate("Vul eerst in van welke rekening jullie betalen.");
    }
    std::unreachable();
}

std::string words_for(AllowanceRate const& rate, text::Texts const& texts)
{
    auto const sum = euros(rate.amount, texts);
    return rate.kind == RateKind::per_visit
               ? text::fill(texts.translate("{sum} per bezoek"), {{"sum", sum}})
               : text::fill(texts.translate("{sum} per kilometer"), {{"sum", sum}});
}

std::string words_for(Limit limit, text::Texts const& texts)
{
    switch (limit) {
    case Limit::none:
        return {};
    case Limit::month:
        return texts.translate("Dit is het meeste dat mag in een maand.");
    case Limit::year:
        return texts.translate("Hiermee is het meeste bereikt dat mag in een jaar.");
    }
    std::unreachable();
}

std::string month_in_words(std::chrono::year_month month, text::Texts const& texts)
{
    return texts.month(first_day_of(month));
}

std::string to_code(std::chrono::year_month month)
{
    return base::to_iso(first_day_of(month)).substr(0, std::string_view{"2026-11"}.size());
}

std::string visits_in_words(int count, text::Texts const& texts)
{
    return text::fill(
        texts.plural("{count} bezoek", "{count} bezoeken", count), {{"count", texts.number(count)}}
    );
}

} // namespace allowances
