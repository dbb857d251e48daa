#include "locations/model/near_names.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace locations {

namespace {

constexpr auto shortest_key = std::size_t{3};
constexpr auto longest_key = std::size_t{60};
constexpr auto short_word = std::size_t{5}; // of two letters changed in a shorter word little remains

struct Ranked {
    std::size_t distance;
    std::size_t length;
    std::string name;

    auto operator<=>(Ranked const&) const = default;
};

// Optimal string alignment: the rows of the matrix, of which only the last three are kept.
using Row = std::vector<std::size_t>;

struct Rows {
    Row before_last;
    Row last;
    Row now;
};

void next_row(Rows& rows, std::string_view one, std::string_view other, std::size_t i)
{
    std::swap(rows.before_last, rows.last);
    std::swap(rows.last, rows.now);
    rows.now[0] = i;
    for (auto j = std::size_t{1}; j <= other.size(); ++j) {
        auto const changed = rows.last[j - 1] + (one[i - 1] == other[j - 1] ? 0U : 1U);
        rows.now[j] = std::min({rows.last[j] + 1, rows.now[j - 1] + 1, changed});
        if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) {
            rows.now[j] = std::min(rows.now[j], rows.before_last[j - 2] + 1);
        }
    }
}

} // namespace

std::size_t spelling_distance(std::string_view one, std::string_view other, std::size_t most)
{
    auto const difference = one.size() > other.size() ? one.size() - other.size() : other.size() - one.size();
    if (difference > most) {
        return most + 1;
    }

    // Kept from one call to the next: a search compares thousands of names.
    thread_local auto rows = Rows{};
    for (auto* const row : {&rows.before_last, &rows.last, &rows.now}) {
        row->assign(other.size() + 1, 0);
    }
    std::iota(rows.now.begin(), rows.now.end(), std::size_t{0});
    for (auto i = std::size_t{1}; i <= one.size(); ++i) {
        next_row(rows, one, other, i);
        if (std::ranges::min(rows.now) > most) {
            return most + 1;
        }
    }
    return std::min(rows.now.back(), most + 1);
}

std::vector<std::string>
near_names(std::string_view search_key, std::vector<KnownName> const& names, std::size_t count)
{
    if (search_key.size() < shortest_key || search_key.size() > longest_key) {
        return {};
    }

    auto const most = search_key.size() < short_word ? std::size_t{1} : std::size_t{most_letters_apart};
    auto ranked = std::set<Ranked>{};
    for (auto const& [name, key] : names) {
        auto const distance = key.starts_with(search_key) ? 0 : spelling_distance(search_key, key, most);
        if (distance <= most) {
            ranked.insert({distance, key.size(), name});
        }
    }

    auto nearest = std::vector<std::string>{};
    for (auto const& [distance, length, name] : ranked) {
        if (nearest.size() < count && std::ranges::find(nearest, name) == nearest.end()) {
            nearest.push_back(name);
        }
    }
    return nearest;
}

} // namespace locations
