#include "volunteers/pages/volunteer_list.html.hpp"
#include "volunteers/pages/volunteer_pages.hpp"
#include "volunteers/pages/volunteer_rows.hpp"
#include "volunteers/pages/volunteer_views.hpp"

#include <algorithm>

namespace volunteers {

namespace {

bool is_gone(BoardColumn column)
{
    return column == BoardColumn::stopped || column == BoardColumn::not_suited;
}

bool is_shown(VolunteerRow const& row, std::optional<BoardColumn> column)
{
    return column ? row.place.column == *column : !is_gone(row.place.column);
}

// Everybody active, and each column in which somebody is, or that is asked for.
std::vector<ColumnFilter> filters_of(std::vector<VolunteerRow> const& rows, std::optional<BoardColumn> chosen)
{
    auto const count = [&](std::optional<BoardColumn> column) {
        return static_cast<int>(std::ranges::count_if(rows, [&](VolunteerRow const& row) {
            return is_shown(row, column);
        }));
    };
    auto filters =
        std::vector<ColumnFilter>{{.column = std::nullopt, .count = count(std::nullopt), .is_here = !chosen}};
    for (auto const& [column, word] : base::Codes<BoardColumn>::table) {
        auto const filter =
            ColumnFilter{.column = column, .count = count(column), .is_here = chosen == column};
        if (filter.count > 0 || filter.is_here) {
            filters.push_back(filter);
        }
    }
    return filters;
}

} // namespace

web::Response
show_volunteers(accounts::SignedInRequest& request, std::vector<MatchOfVolunteer> const& matches)
{
    auto const chosen = base::from_code<BoardColumn>(request.http.query.first("state"));
    auto page = VolunteerListPage{.filters = {}, .rows = list_volunteer_rows(request, matches)};
    page.filters = filters_of(page.rows, chosen);
    std::erase_if(page.rows, [&](VolunteerRow const& row) { return !is_shown(row, chosen); });
    return web::html(render_volunteer_list(request, page));
}

} // namespace volunteers
