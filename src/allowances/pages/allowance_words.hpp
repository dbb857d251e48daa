// Words for claims, rates and refusals.
#pragma once

#include "allowances/model/claim.hpp"
#include "platform/text/texts.hpp"

namespace allowances {

std::string word_for(ClaimState state, text::Texts const& texts);
std::string words_for(ClaimRefusal refusal, text::Texts const& texts);
std::string words_for(SettleRefusal refusal, text::Texts const& texts);
std::string words_for(AllowanceRate const& rate, text::Texts const& texts);

// Why less was granted than asked; empty when it was not.
std::string words_for(Limit limit, text::Texts const& texts);

// "november 2026"
std::string month_in_words(std::chrono::year_month month, text::Texts const& texts);

// "2026-11", in addresses and forms.
std::string to_code(std::chrono::year_month month);

std::string visits_in_words(int count, text::Texts const& texts);

} // namespace allowances
