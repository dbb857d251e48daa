#include "matching/model/klik_side_by_side.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace matching {

namespace {

// What a number may be, for all that is known.
struct Range {
    int low = 0;
    int high = 0;

    [[nodiscard]] bool is_known() const { return low == high; }
};

Range operator+(Range left, Range right)
{
    return {.low = left.low + right.low, .high = left.high + right.high};
}

Range meet(Range left, Range right)
{
    return {.low = std::max(left.low, right.low), .high = std::min(left.high, right.high)};
}

// The rest of a sum, when its other parts may be anything in `others`.
Range rest_of(int sum, Range others)
{
    return {.low = sum - others.high, .high = sum - others.low};
}

bool is_few(KlikRate const& rate)
{
    return rate.decided > 0 && rate.decided < fewest_told;
}

// The kliks of who stood first, when those of all are known.
Range first_within(KlikCounts const& row)
{
    auto const all = row.all().kliks;
    return {
        .low = std::max(0, all - row.lower.decided),
        .high = std::min(row.first.decided, all),
    };
}

KlikCounts sum_of(std::vector<KlikCounts> const& rows)
{
    auto sum = KlikCounts{.location = people::LocationId{0}, .first = {}, .lower = {}};
    for (auto const& row : rows) {
        sum.first = {
            .kliks = sum.first.kliks + row.first.kliks, .decided = sum.first.decided + row.first.decided
        };
        sum.lower = {
            .kliks = sum.lower.kliks + row.lower.kliks, .decided = sum.lower.decided + row.lower.decided
        };
    }
    return sum;
}

// The kliks of one part of a row, when `kliks` of the same part of all hidden rows are known.
Range part_within(KlikRate const& part, KlikRate const& of_all, int kliks)
{
    return {
        .low = std::max(0, kliks - (of_all.decided - part.decided)),
        .high = std::min(part.decided, kliks),
    };
}

// The smallest range with both.
Range spanned(std::optional<Range> const& left, Range right)
{
    return left ? Range{.low = std::min(left->low, right.low), .high = std::max(left->high, right.high)}
                : right;
}

// How much is told of a location.
enum class Telling { everything, only_all, nothing };

enum class SumsTold { of_all, of_parts };

struct Table {
    std::vector<KlikCounts> rows;
    std::vector<Telling> telling; // of each row

    [[nodiscard]] std::vector<KlikCounts> rows_with(Telling wanted) const
    {
        auto found = std::vector<KlikCounts>{};
        for (auto index = std::size_t{0}; index < rows.size(); ++index) {
            if (telling[index] == wanted) {
                found.push_back(rows[index]);
            }
        }
        return found;
    }
};

Telling telling_of(KlikCounts const& row)
{
    if (is_few(row.all())) {
        return Telling::nothing;
    }
    return is_few(row.first) || is_few(row.lower) ? Telling::only_all : Telling::everything;
}

// Whether something of a row of which nothing is told can be computed, when of all such rows together the
// kliks are known, and those of who stood first lie in `first`.
bool is_given_away(KlikCounts const& row, KlikCounts const& hidden, Range first)
{
    auto ranges = std::array<std::optional<Range>, 3>{};
    for (auto kliks = first.low; kliks <= first.high; ++kliks) {
        auto const of_first = part_within(row.first, hidden.first, kliks);
        auto const of_lower = part_within(row.lower, hidden.lower, hidden.all().kliks - kliks);
        ranges[0] = spanned(ranges[0], of_first);
        ranges[1] = spanned(ranges[1], of_lower);
        ranges[2] = spanned(ranges[2], of_first + of_lower);
    }
    return (is_few(row.first) && ranges[0]->is_known()) || (is_few(row.lower) && ranges[1]->is_known())
           || (is_few(row.all()) && ranges[2]->is_known());
}

// Whether these sums, with what is told of rows, give away something that is not told.
bool give_away(Table const& table, SumsTold sums)
{
    auto const hidden_rows = table.rows_with(Telling::nothing);
    auto const hidden = sum_of(hidden_rows);
    auto const halves = table.rows_with(Telling::only_all);
    auto const of_hidden = first_within(hidden);
    auto of_halves = Range{};
    for (auto const& row : halves) {
        of_halves = of_halves + first_within(row);
    }
    auto const first = hidden.first.kliks + sum_of(halves).first.kliks;
    auto const of_hidden_left =
        sums == SumsTold::of_all ? of_hidden : meet(of_hidden, rest_of(first, of_halves));
    auto const tells_of_half = [&](KlikCounts const& row) {
        auto const alone = first_within(row);
        auto const others = Range{
            .low = of_halves.low + of_hidden.low - alone.low,
            .high = of_halves.high + of_hidden.high - alone.high,
        };
        return !alone.is_known() && meet(alone, rest_of(first, others)).is_known();
    };
    return std::ranges::any_of(
               hidden_rows, [&](KlikCounts const& row) { return is_given_away(row, hidden, of_hidden_left); }
           )
           || (sums == SumsTold::of_parts && std::ranges::any_of(halves, tells_of_half));
}

// The row with fewest decided of which more is told than that; nothing when there is none.
std::optional<std::size_t> smallest_above(Table const& table, Telling telling)
{
    auto smallest = std::optional<std::size_t>{};
    for (auto index = std::size_t{0}; index < table.rows.size(); ++index) {
        auto const decided = table.rows[index].all().decided;
        if (table.telling[index] < telling && decided > 0
            && (!smallest || decided < table.rows[*smallest].all().decided)) {
            smallest = index;
        }
    }
    return smallest;
}

// Tells less and less, until these sums can be told; nothing when they cannot.
std::optional<Table> silenced(Table table, SumsTold sums, Telling telling)
{
    while (give_away(table, sums)) {
        auto const next = smallest_above(table, telling);
        if (!next) {
            return std::nullopt;
        }
        table.telling[*next] = telling;
    }
    return table;
}

ToldKlik told(KlikCounts const& row, Telling telling)
{
    switch (telling) {
    case Telling::everything:
        return {.all = row.all(), .first = row.first, .lower = row.lower};
    case Telling::only_all:
        return {.all = row.all()};
    case Telling::nothing:
        return {};
    }
    return {};
}

} // namespace

KlikSideBySide side_by_side(std::vector<KlikCounts> const& counts)
{
    auto const nation = sum_of(counts);
    auto telling_of_nation = telling_of(nation);
    auto table = Table{.rows = counts, .telling = {}};
    std::ranges::transform(counts, std::back_inserter(table.telling), telling_of);
    if (telling_of_nation != Telling::nothing) {
        auto const safe = silenced(table, SumsTold::of_all, Telling::nothing);
        telling_of_nation = safe ? telling_of_nation : Telling::nothing;
        table = safe.value_or(table);
    }
    if (telling_of_nation == Telling::everything) {
        auto const safe = silenced(table, SumsTold::of_parts, Telling::only_all);
        telling_of_nation = safe ? Telling::everything : Telling::only_all;
        table = safe.value_or(table);
    }
    auto side_by_side = KlikSideBySide{.nation = told(nation, telling_of_nation), .locations = {}};
    for (auto index = std::size_t{0}; index < counts.size(); ++index) {
        side_by_side.locations.push_back(told(counts[index], table.telling[index]));
    }
    return side_by_side;
}

ToldKlik nation_beside(people::LocationId own, std::vector<KlikCounts> const& counts)
{
    auto others = Table{.rows = {}, .telling = {}};
    std::ranges::copy_if(counts, std::back_inserter(others.rows), [&](KlikCounts const& row) {
        return row.location != own && row.all().decided > 0;
    });
    others.telling.assign(others.rows.size(), Telling::nothing);
    auto const nation = sum_of(counts);
    auto telling = std::max(telling_of(nation), telling_of(sum_of(others.rows)));
    if (others.rows.size() < 2 || give_away(others, SumsTold::of_all)) {
        telling = Telling::nothing;
    } else if (give_away(others, SumsTold::of_parts)) {
        telling = std::max(telling, Telling::only_all);
    }
    return told(nation, telling);
}

} // namespace matching
