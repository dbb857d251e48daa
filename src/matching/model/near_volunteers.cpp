#include "matching/model/near_volunteers.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace matching {

NearVolunteers::NearVolunteers(std::span<Home const> homes, std::span<float const> travel)
{
    lay_out(homes);
    auto const cell_of = [&](Home home) { return cell(column(home.x), row(home.y)); };
    first_.resize(cell(0, rows_) + 1);
    for (auto const home : homes) {
        ++first_[cell_of(home)];
    }
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
    entries_.resize(homes.size());
    for (auto index = homes.size(); index-- > 0;) {
        entries_[--first_[cell_of(homes[index])]] = {
            .home = homes[index],
            .travel = travel[index],
            .volunteer = static_cast<VolunteerIndex>(index),
        };
        most_travel_ = std::max(most_travel_, travel[index]);
    }
}

// Cells with about two volunteers each, if they lived evenly spread.
void NearVolunteers::lay_out(std::span<Home const> homes)
{
    if (homes.empty()) {
        return;
    }
    auto const [left, right] = std::ranges::minmax(homes, {}, &Home::x);
    auto const [bottom, top] = std::ranges::minmax(homes, {}, &Home::y);
    auto const width = std::max(right.x - left.x, 1.0F);
    auto const height = std::max(top.y - bottom.y, 1.0F);
    corner_ = {.x = left.x, .y = bottom.y};
    cell_size_ = std::max(
        std::sqrt(width * height * 2 / static_cast<float>(homes.size())), std::max(width, height) / 10'000
    );
    columns_ = static_cast<int>(width / cell_size_) + 1;
    rows_ = static_cast<int>(height / cell_size_) + 1;
}

int NearVolunteers::column(float x) const
{
    return static_cast<int>(std::floor((x - corner_.x) / cell_size_));
}

int NearVolunteers::row(float y) const
{
    return static_cast<int>(std::floor((y - corner_.y) / cell_size_));
}

std::size_t NearVolunteers::cell(int at_column, int at_row) const
{
    return static_cast<std::size_t>(at_row) * static_cast<std::size_t>(columns_)
           + static_cast<std::size_t>(at_column);
}

void NearVolunteers::nearest(Home from, std::size_t most, std::vector<NearVolunteer>& found) const
{
    found.clear();
    if (most == 0) {
        return;
    }
    auto const last_ring =
        std::max({column(from.x), columns_ - column(from.x), row(from.y), rows_ - row(from.y)});
    for (auto ring = 0; ring <= last_ring; ++ring) {
        auto const all_seen_within = static_cast<float>(ring - 1) * cell_size_;
        auto const enough = found.size() >= most && found[most - 1].kilometres < all_seen_within;
        if (enough || all_seen_within > most_travel_) {
            break;
        }
        look_in_ring(from, ring, found);
        if (found.size() > most) {
            std::ranges::nth_element(found, found.begin() + static_cast<std::ptrdiff_t>(most - 1));
            found.resize(most);
        } else if (found.size() == most) {
            std::ranges::iter_swap(std::ranges::max_element(found), found.end() - 1);
        }
    }
    std::ranges::sort(found);
}

// The cells around that of `from`, `ring` steps away.
void NearVolunteers::look_in_ring(Home from, int ring, std::vector<NearVolunteer>& found) const
{
    auto const middle = column(from.x);
    auto const first_row = row(from.y) - ring;
    auto const last_row = row(from.y) + ring;
    for (auto at_row = std::max(first_row, 0); at_row <= std::min(last_row, rows_ - 1); ++at_row) {
        auto const whole_row = at_row == first_row || at_row == last_row;
        auto const step = whole_row || ring == 0 ? 1 : 2 * ring;
        for (auto at_column = middle - ring; at_column <= middle + ring; at_column += step) {
            look_in_cell(from, at_column, at_row, found);
        }
    }
}

void NearVolunteers::look_in_cell(Home from, int at_column, int at_row, std::vector<NearVolunteer>& found)
    const
{
    if (at_column < 0 || at_column >= columns_) {
        return;
    }
    auto const at = cell(at_column, at_row);
    for (auto index = first_[at]; index < first_[at + 1]; ++index) {
        auto const& entry = entries_[index];
        auto const kilometres = std::hypot(entry.home.x - from.x, entry.home.y - from.y);
        if (kilometres <= entry.travel) {
            found.push_back({.kilometres = kilometres, .volunteer = entry.volunteer});
        }
    }
}

} // namespace matching
