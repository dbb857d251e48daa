#include "matching/pages/results_pages.hpp"

#include "matching/model/klik_side_by_side.hpp"
#include "matching/pages/klik_by_location_page.hpp"
#include "matching/pages/results.html.hpp"
#include "matching/store/advice_store.hpp"
#include "matching/store/klik_count_store.hpp"
#include "matching/store/weights_store.hpp"

#include <algorithm>

namespace matching {

namespace {

std::vector<RateBeside> rates_beside(accounts::SignedInRequest& request)
{
    auto const& texts = request.texts;
    auto const own = request.location();
    auto const counts = count_kliks(request.database, base::add_days(request.today, -days_looked_back));
    auto const found = std::ranges::find(counts, own, &KlikCounts::location);
    auto const here = found == counts.end() ? KlikCounts{.location = own, .first = {}, .lower = {}} : *found;
    auto const nation = nation_beside(own, counts);
    return {
        {.who = texts.translate("Alle voorstellen"),
         .here = words_for(here.all(), texts),
         .nation = words_for(nation.all, texts)},
        {.who = texts.translate("De eerste van het advies"),
         .here = words_for(here.first, texts),
         .nation = words_for(nation.first, texts)},
        {.who = texts.translate("Wie lager stond"),
         .here = words_for(here.lower, texts),
         .nation = words_for(nation.lower, texts)},
    };
}

} // namespace

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
        request,
        {.results = results_of(matches),
         .beside = rates_beside(request),
         .backtest = backtest(matches, yardstick.weights)}
    ));
}

} // namespace matching
