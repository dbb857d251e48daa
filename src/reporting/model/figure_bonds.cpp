#include "reporting/model/figure_bonds.hpp"

#include <algorithm>

namespace reporting {

namespace {

// What locations do is no matter of people.
constexpr auto not_people =
    std::to_array<std::string_view>({"municipalities", "meetings", "meeting_partners"});

// Figures of what people made together, and with which of them they are hidden.
struct Amount {
    std::string_view figure;
    std::string_view hidden_as;
};

constexpr auto amounts =
    std::to_array<Amount>({{"visits", "visits"}, {"hours", "visits"}, {"visits_missed", "visits_missed"}});

constexpr auto several_classes = std::to_array<std::string_view>(
    {"needs_at_start", "needs_at_evaluation", "needs_new", "needs_reached", "child_ages"}
);

template <typename List>
bool is_in(List const& list, std::string_view code)
{
    return std::ranges::find(list, code) != list.end();
}

} // namespace

bool is_of_people(Figure const& figure)
{
    return !is_in(not_people, figure.code);
}

std::optional<std::string_view> amount_of(Figure const& figure)
{
    auto const found = std::ranges::find(amounts, figure.code, &Amount::figure);
    return found == amounts.end() ? std::nullopt : std::optional{found->hidden_as};
}

bool has_several_classes(Figure const& figure)
{
    return is_in(several_classes, figure.code);
}

} // namespace reporting
