#include "reporting/model/protect.hpp"

#include "reporting/model/figure_bonds.hpp"
#include "reporting/model/people_numbers.hpp"
#include "reporting/model/suppression.hpp"

#include <algorithm>
#include <array>

namespace reporting {

namespace {

bool is_small(int count)
{
    return count > 0 && count < smallest_shown;
}

// A mean and of how many it is give the total.
struct TotalOfMean {
    std::string_view mean;
    std::string_view total;
};

constexpr auto totals_of_means = std::to_array<TotalOfMean>({
    {"children_per_family", "children"},
    {"needs_per_family", "needs_at_start"},
});

class Reader {
public:
    Reader(PeopleNumbers const& numbers, Suppression const& suppression)
        : numbers_{numbers}, suppression_{suppression}
    {
    }

    [[nodiscard]] Hidden hidden_of(std::string_view place, Counted const& counted) const
    {
        auto hidden = Hidden{};
        for (auto const& figure : all_figures()) {
            auto const& result = result_of(counted, figure);
            if (hides(place, figure, result)) {
                hidden.hide(figure.code);
            }
            for (auto const& one : result.classes) {
                if (is_of_people(figure) && hides(place, figure.code, "class " + one.code)) {
                    hidden.hide(figure.code, one.code);
                }
            }
        }
        return hidden;
    }

private:
    [[nodiscard]] bool hides(std::string_view place, Figure const& figure, Result const& result) const
    {
        if (!is_of_people(figure)) {
            return false;
        }
        if (auto const amount = amount_of(figure)) {
            return is_small(result.n) || hides(place, *amount, "value");
        }
        auto const total = std::ranges::find(totals_of_means, figure.code, &TotalOfMean::mean);
        return (total != totals_of_means.end() && hides(place, total->total, "value"))
               || std::ranges::any_of(shown_parts, [&](std::string_view part) {
                      return hides(place, figure.code, part);
                  });
    }

    [[nodiscard]] bool hides(std::string_view place, std::string_view figure, std::string_view part) const
    {
        auto const number = numbers_.find(place, figure, part);
        return number && suppression_.hidden[*number];
    }

    static constexpr auto shown_parts =
        std::to_array<std::string_view>({"value", "n", "part", "rest", "missing"});

    PeopleNumbers const& numbers_;
    Suppression const& suppression_;
};

} // namespace

Hidden protect(Counted const& counted)
{
    return protect({.shown = {{"", counted}}}).at("");
}

std::map<std::string, Hidden> protect(CountedPlaces const& places)
{
    return protect_in_turn({places});
}

std::map<std::string, Hidden> protect_in_turn(std::vector<CountedPlaces> const& layers)
{
    auto hidden = std::map<std::string, Hidden>{};
    auto decided = std::vector<std::pair<PeopleNumbers, Suppression>>{};
    for (auto const& places : layers) {
        auto numbers = numbers_of(places);
        for (auto const& [before, suppression] : decided) {
            numbers.add_decided(before, suppression.hidden);
        }
        auto suppression = suppress(numbers.published());
        auto const reader = Reader{numbers, suppression};
        for (auto const& [name, counted] : places.shown) {
            hidden.emplace(name, reader.hidden_of(name, counted));
        }
        decided.emplace_back(std::move(numbers), std::move(suppression));
    }
    return hidden;
}

CountedPlaces together(std::vector<CountedPlaces> const& layers)
{
    auto all = CountedPlaces{.shown = {}};
    auto const append = [](auto& to, auto const& from) { to.insert(to.end(), from.begin(), from.end()); };
    for (auto const& places : layers) {
        all.shown.insert(places.shown.begin(), places.shown.end());
        all.unseen.insert(places.unseen.begin(), places.unseen.end());
        append(all.divisions, places.divisions);
        append(all.same, places.same);
        append(all.dear, places.dear);
        append(all.told, places.told);
    }
    return all;
}

} // namespace reporting
