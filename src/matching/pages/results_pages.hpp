// The page about what came of the advice.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "matching/model/advice_results.hpp"

namespace matching {

// One's own location beside the nation, in words.
struct RateBeside {
    std::string who; // "De eerste van het advies"
    std::string here;
    std::string nation;
};

struct ResultsPage {
    AdviceResults results;
    std::vector<RateBeside> beside;
    Backtest backtest;
};

std::string word_for(AdvicePlaces places, text::Texts const& texts); // "De eerste van het advies"

// "3 van 4 (75%)", or that none was decided.
std::string words_for(KlikRate const& rate, text::Texts const& texts);

// GET /matching/results
web::Response show_results(accounts::SignedInRequest& request);

} // namespace matching
