#include "support/pages/visit_grid_pages.hpp"

#include "matching/pages/match_form.hpp"
#include "support/pages/visit_grid.html.hpp"
#include "support/store/pair_store.hpp"
#include "support/store/rhythm_store.hpp"

#include <algorithm>

namespace support {

namespace {

constexpr auto weeks_shown = 12;

GridPage grid_page(accounts::SignedInRequest& request)
{
    auto& database = request.database;
    auto const location = request.location();
    auto page = GridPage{.mondays = mondays_up_to(request.today, weeks_shown), .rows = {}, .thinning = 0};
    auto const rhythms = list_rhythms(database, location);
    auto visits = list_visits_at(database, location, page.mondays.front());
    for (auto const& pair : list_pairs(database, location)) {
        auto row = GridRow{
            .family = pair.family,
            .volunteer = pair.volunteer,
            .address = matching::address_of(pair.match) + "/visits",
            .weeks = {},
            .thinning = false,
        };
        for (auto const monday : page.mondays) {
            row.weeks.push_back(state_of_week(
                request.programme, rhythms.at(pair.match), visits[pair.match], monday, request.today
            ));
        }
        row.thinning = is_thinning(row.weeks);
        page.rows.push_back(std::move(row));
    }
    std::ranges::stable_partition(page.rows, &GridRow::thinning);
    page.thinning = static_cast<int>(std::ranges::count_if(page.rows, &GridRow::thinning));
    return page;
}

} // namespace

std::string_view sign_of(WeekState state)
{
    switch (state) {
    case WeekState::nothing:
        return "";
    case WeekState::happened:
        return "●";
    case WeekState::missed:
        return "○";
    case WeekState::left_out:
        return "–";
    case WeekState::untold:
        return "?";
    case WeekState::to_come:
        return "·";
    }
    return "";
}

std::string word_for(WeekState state, text::Texts const& texts)
{
    switch (state) {
    case WeekState::nothing:
        return texts.translate("geen bezoek afgesproken");
    case WeekState::happened:
        return texts.translate("was er");
    case WeekState::missed:
        return texts.translate("ging niet door");
    case WeekState::left_out:
        return texts.translate("overgeslagen of feestdag");
    case WeekState::untold:
        return texts.translate("niets gehoord");
    case WeekState::to_come:
        return texts.translate("komt nog");
    }
    return {};
}

std::string_view class_of(WeekState state)
{
    switch (state) {
    case WeekState::happened:
        return "grid-cell grid-cell-happened";
    case WeekState::missed:
    case WeekState::untold:
        return "grid-cell grid-cell-absent";
    case WeekState::nothing:
    case WeekState::left_out:
    case WeekState::to_come:
        return "grid-cell";
    }
    return "grid-cell";
}

web::Response show_visit_grid(accounts::SignedInRequest& request)
{
    return web::html(render_visit_grid(request, grid_page(request)));
}

} // namespace support
