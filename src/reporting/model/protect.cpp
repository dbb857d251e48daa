#include "reporting/model/protect.hpp"

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
                if (is_of_people(figure) ? hides(place, figure, "class " + one.code) : is_small(one.count)) {
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
            return is_small(result.n);
        }
        return std::ranges::any_of(shown_parts, [&](std::string_view part) {
            return hides(place, figure, part);
        });
    }

    [[nodiscard]] bool hides(std::string_view place, Figure const& figure, std::string_view part) const
    {
        auto const number = numbers_.find(place, figure.code, part);
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
    auto const numbers = numbers_of(places);
    auto const suppression = suppress(numbers.published());
    auto const reader = Reader{numbers, suppression};
    auto hidden = std::map<std::string, Hidden>{};
    for (auto const& [name, counted] : places.shown) {
        hidden.emplace(name, reader.hidden_of(name, counted));
    }
    return hidden;
}

} // namespace reporting
