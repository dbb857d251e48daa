#include "volunteers/pages/volunteer_board.html.hpp"
#include "volunteers/pages/volunteer_pages.hpp"
#include "volunteers/pages/volunteer_rows.hpp"
#include "volunteers/pages/volunteer_views.hpp"

#include <algorithm>

namespace volunteers {

namespace {

// Those who left stand in the list; the board only counts them.
bool is_only_counted(BoardColumn column)
{
    return column == BoardColumn::stopped || column == BoardColumn::not_suited;
}

} // namespace

web::Response
show_volunteer_board(accounts::SignedInRequest& request, std::vector<MatchOfVolunteer> const& matches)
{
    auto page = VolunteerBoardPage{};
    for (auto const& [column, word] : base::Codes<BoardColumn>::table) {
        page.columns.push_back({.column = column, .rows = {}, .count = 0});
    }
    for (auto& row : list_volunteer_rows(request, matches)) {
        auto& view = *std::ranges::find(page.columns, row.place.column, &BoardColumnView::column);
        ++view.count;
        if (!is_only_counted(view.column)) {
            view.rows.push_back(std::move(row));
        }
    }
    return web::html(render_volunteer_board(request, page));
}

} // namespace volunteers
