#include "reporting/model/count.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace reporting {

namespace {

constexpr auto hundred_percent = 100.0;
constexpr auto first_quarter = 0.25;
constexpr auto half = 0.5;
constexpr auto third_quarter = 0.75;

template <typename... Readers>
struct Overloaded : Readers... {
    using Readers::operator()...;
};

// Shows each reading with the place of its record: of a match, that of its case.
template <typename Take>
void read_all(Figure const& figure, Facts const& facts, Counting const& counting, Take const& take)
{
    auto const each = [&](auto const& records, auto const read) {
        for (auto place = std::size_t{0}; place < records.size(); ++place) {
            if (auto reading = read(records[place], counting)) {
                take(place, std::move(*reading));
            }
        }
    };
    auto const each_match = [&](ReadMatch const read) {
        for (auto place = std::size_t{0}; place < facts.cases.size(); ++place) {
            for (auto const& match : facts.cases[place].matches) {
                if (auto reading = read({facts.cases[place], match}, counting)) {
                    take(place, std::move(*reading));
                }
            }
        }
    };
    std::visit(
        Overloaded{
            [&](ReadCase read) { each(facts.cases, read); },
            [&](ReadMatch read) { each_match(read); },
            [&](ReadVolunteer read) { each(facts.volunteers, read); },
            [&](ReadMeeting read) { each(facts.meetings, read); },
            [&](ReadMunicipality read) { each(facts.municipalities, read); },
        },
        figure.read
    );
}

double sum_of(std::vector<double> const& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

std::optional<double> value_of(Measure measure, std::vector<double> const& sorted)
{
    if (measure == Measure::sum || measure == Measure::classes) {
        return sum_of(sorted);
    }
    if (sorted.empty()) {
        return std::nullopt;
    }
    auto const mean = sum_of(sorted) / static_cast<double>(sorted.size());
    switch (measure) {
    case Measure::share:
        return hundred_percent * mean;
    case Measure::mean:
        return mean;
    case Measure::median:
        return quantile(sorted, half);
    case Measure::sum:
    case Measure::classes:
        break;
    }
    return std::nullopt;
}

std::vector<ClassCount> classes_of(std::map<std::string, int> const& counts)
{
    auto classes = std::vector<ClassCount>{};
    for (auto const& [code, count] : counts) {
        classes.push_back({.code = code, .count = count});
    }
    std::ranges::stable_sort(classes, std::ranges::greater{}, &ClassCount::count);
    return classes;
}

} // namespace

double quantile(std::vector<double> const& sorted, double share)
{
    auto const place = share * static_cast<double>(sorted.size() - 1);
    auto const below = static_cast<std::size_t>(std::floor(place));
    auto const above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - std::floor(place)) * (sorted[above] - sorted[below]);
}

Result count(Figure const& figure, Facts const& facts, Counting const& counting)
{
    auto result = Result{};
    auto values = std::vector<double>{};
    auto classes = std::map<std::string, int>{};
    read_all(figure, facts, counting, [&](std::size_t, Reading reading) {
        ++result.n;
        if (!reading.value) {
            ++result.missing;
            return;
        }
        values.push_back(*reading.value);
        for (auto& code : reading.classes) {
            ++classes[std::move(code)];
        }
    });
    std::ranges::sort(values);
    result.value = value_of(figure.measure, values);
    result.classes = classes_of(classes);
    if (figure.measure == Measure::median && !values.empty()) {
        result.quartiles = Quartiles{
            .first = quantile(values, first_quarter),
            .third = quantile(values, third_quarter),
            .largest = values.back(),
        };
    }
    return result;
}

std::vector<RecordBehind> records_behind(Figure const& figure, Facts const& facts, Counting const& counting)
{
    auto records = std::vector<RecordBehind>{};
    read_all(figure, facts, counting, [&](std::size_t place, Reading reading) {
        if (figure.measure == Measure::sum && reading.value.value_or(0) == 0) {
            return;
        }
        if (records.empty() || records.back().place != place) {
            records.push_back({.place = place, .readings = {}});
        }
        records.back().readings.push_back(std::move(reading));
    });
    return records;
}

bool RecordBehind::says_no() const
{
    return std::ranges::any_of(readings, [](Reading const& one) { return one.value == 0.0; });
}

bool RecordBehind::says_nothing() const
{
    return std::ranges::any_of(readings, [](Reading const& one) { return !one.value.has_value(); });
}

} // namespace reporting
