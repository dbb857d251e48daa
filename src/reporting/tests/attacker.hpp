// Somebody who tries to compute what is hidden: she sees what is shown, knows all sums and the rules, and of
// each hidden number even whether it is small.
#pragma once

#include "reporting/model/suppression.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace reporting::attack {

struct Range {
    std::int64_t low;
    std::int64_t high;

    friend bool operator==(Range const&, Range const&) = default;
};

class Attacker {
public:
    // She even knows roughly how large the large ones are. To find a table that is not the real one fast, she
    // is told where to begin: at the real counts.
    Attacker(PublishedCounts const& published, std::vector<bool> const& hidden, std::int64_t limit)
        : counts_{published.counts}, sums_{published.sums}
    {
        for (auto number = NumberIndex{0}; number < counts_.size(); ++number) {
            auto const count = counts_[number];
            if (!hidden[number]) {
                known_.push_back({count, count});
            } else if (count >= limit) {
                known_.push_back({std::max(limit, count - 3 * limit), count + 3 * limit});
            } else {
                // A zero may stand in a figure that is hidden as a whole.
                auto const may_be_zero = count == 0 || is_below_small_total(number, limit);
                known_.push_back({may_be_zero ? 0 : 1, limit - 1});
            }
        }
    }

    // Whether some table that shows the same has this number.
    [[nodiscard]] bool thinks_possible(NumberIndex number, std::int64_t value) const
    {
        auto ranges = known_;
        if (value < ranges[number].low || value > ranges[number].high) {
            return false;
        }
        ranges[number] = {value, value};
        return has_table(ranges);
    }

    [[nodiscard]] std::vector<std::int64_t> possible_values(NumberIndex number) const
    {
        auto values = std::vector<std::int64_t>{};
        for (auto value = known_[number].low; value <= known_[number].high; ++value) {
            if (thinks_possible(number, value)) {
                values.push_back(value);
            }
        }
        return values;
    }

    [[nodiscard]] bool computes(NumberIndex number) const
    {
        for (auto value = known_[number].low; value <= known_[number].high; ++value) {
            if (value != counts_[number] && thinks_possible(number, value)) {
                return false;
            }
        }
        return true;
    }

    // What follows without trying: of each sum, what one number can be at most and at least given the others.
    [[nodiscard]] std::vector<Range> narrowed() const
    {
        auto ranges = known_;
        static_cast<void>(narrow(ranges));
        return ranges;
    }

    // The hidden numbers that follow from those shown by the sums alone, as equations: Gauss, modulo a prime.
    [[nodiscard]] std::vector<NumberIndex> solved_as_equations() const
    {
        auto rows = std::vector<Row>{};
        for (auto const& sum : sums_) {
            auto row = Row{};
            add(row, sum.total, prime - 1);
            for (auto const part : sum.parts) {
                add(row, part, 1);
            }
            reduce_by(rows, row);
            if (!row.empty()) {
                insert(rows, row);
            }
        }
        auto solved = std::vector<NumberIndex>{};
        for (auto const& row : rows) {
            if (row.size() == 1) {
                solved.push_back(row.begin()->first);
            }
        }
        return solved;
    }

private:
    using Row =
        std::map<NumberIndex, std::int64_t>; // the unknowns with their factors, the first of which is 1
    static constexpr auto prime = std::int64_t{1'000'003};

    void add(Row& row, NumberIndex number, std::int64_t factor) const
    {
        if (known_[number].low < known_[number].high) {
            row[number] = factor;
        }
    }

    static void subtract(Row& row, Row const& other, std::int64_t times)
    {
        for (auto const& [number, factor] : other) {
            auto const rest = (row[number] + (prime - times) * factor) % prime;
            if (rest == 0) {
                row.erase(number);
            } else {
                row[number] = rest;
            }
        }
    }

    static void reduce_by(std::vector<Row> const& rows, Row& row)
    {
        for (auto const& other : rows) {
            if (auto const found = row.find(other.begin()->first); found != row.end()) {
                subtract(row, other, found->second);
            }
        }
    }

    static std::int64_t inverse_of(std::int64_t factor)
    {
        auto inverse = std::int64_t{1};
        for (auto power = prime - 2; power > 0; power /= 2) {
            inverse = power % 2 == 1 ? inverse * factor % prime : inverse;
            factor = factor * factor % prime;
        }
        return inverse;
    }

    static void insert(std::vector<Row>& rows, Row row)
    {
        auto const inverse = inverse_of(row.begin()->second);
        for (auto& [number, factor] : row) {
            factor = factor * inverse % prime;
        }
        for (auto& other : rows) {
            if (auto const found = other.find(row.begin()->first); found != other.end()) {
                subtract(other, row, found->second);
            }
        }
        rows.push_back(std::move(row));
    }

    [[nodiscard]] bool is_below_small_total(NumberIndex number, std::int64_t limit) const
    {
        return std::ranges::any_of(sums_, [&](Sum const& sum) {
            return std::ranges::find(sum.parts, number) != sum.parts.end() && counts_[sum.total] < limit
                   && (counts_[sum.total] > 0 || is_below_small_total(sum.total, limit));
        });
    }

    // total - sum of the parts = 0: each number lies within what the others leave.
    static bool narrow_sum(Sum const& sum, std::vector<Range>& ranges, bool& changed)
    {
        auto low = std::int64_t{0};
        auto high = std::int64_t{0};
        for (auto const part : sum.parts) {
            low += ranges[part].low;
            high += ranges[part].high;
        }
        auto const total = ranges[sum.total];
        auto const cut = [&](NumberIndex number, std::int64_t least, std::int64_t most) {
            auto& range = ranges[number];
            changed = changed || least > range.low || most < range.high;
            range = {std::max(range.low, least), std::min(range.high, most)};
            return range.low <= range.high;
        };
        if (!cut(sum.total, low, high)) {
            return false;
        }
        return std::ranges::all_of(sum.parts, [&](NumberIndex part) {
            auto const [least, most] = ranges[part];
            return cut(part, total.low - (high - most), total.high - (low - least));
        });
    }

    [[nodiscard]] bool narrow(std::vector<Range>& ranges) const
    {
        for (auto changed = true; changed;) {
            changed = false;
            for (auto const& sum : sums_) {
                if (!narrow_sum(sum, ranges, changed)) {
                    return false;
                }
            }
        }
        return true;
    }

    // Tries every value of the number that has the fewest, nearest to the real one first.
    [[nodiscard]] bool has_table(std::vector<Range> ranges) const
    {
        if (!narrow(ranges)) {
            return false;
        }
        auto open = std::optional<NumberIndex>{};
        for (auto number = NumberIndex{0}; number < ranges.size(); ++number) {
            auto const width = ranges[number].high - ranges[number].low;
            if (width > 0 && (!open || width < ranges[*open].high - ranges[*open].low)) {
                open = number;
            }
        }
        if (!open) {
            return true;
        }
        auto values = std::vector<std::int64_t>{};
        for (auto value = ranges[*open].low; value <= ranges[*open].high; ++value) {
            values.push_back(value);
        }
        std::ranges::stable_sort(values, {}, [&](auto value) { return std::abs(value - counts_[*open]); });
        return std::ranges::any_of(values, [&](std::int64_t value) {
            auto tried = ranges;
            tried[*open] = {value, value};
            return has_table(std::move(tried));
        });
    }

    std::vector<std::int64_t> counts_;
    std::vector<Sum> sums_;
    std::vector<Range> known_;
};

} // namespace reporting::attack
