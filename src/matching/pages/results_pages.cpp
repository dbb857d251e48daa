#include "matching/pages/results_pages.hpp"

#include "matching/pages/results.html.hpp"
#include "matching/store/advice_store.hpp"
#include "matching/store/weights_store.hpp"

namespace matching {

std::string word_for(AdvicePlaces places, text::Texts const& texts)
{
    switch (places) {
    case AdvicePlaces::first:
        return texts.translate("De eerste van het advies");
    case AdvicePlaces::second:
        return texts.translate("De tweede");
    case AdvicePlaces::third:
        return texts.translate("De derde");
    case AdvicePlaces::below:
        return texts.translate("Wie daaronder stond");
    }
    return {};
}

std::string words_for(KlikRate const& rate, text::Texts const& texts)
{
    auto const percent = rate.percent();
    if (!percent) {
        return texts.translate("nog geen");
    }
    return text::fill(
        texts.translate("{kliks} van {all} ({percent}%)"),
        {{"kliks", std::to_string(rate.kliks)},
         {"all", std::to_string(rate.decided)},
         {"percent", std::to_string(*percent)}}
    );
}

web::Response show_results(accounts::SignedInRequest& request)
{
    auto const matches = list_advised_matches(request.database, request.location());
    auto const yardstick =
        load_yardstick(request.database, request.location(), request.programme, request.today);
    return web::html(render_results(
        request, {.results = results_of(matches), .backtest = backtest(matches, yardstick.weights)}
    ));
}

} // namespace matching
