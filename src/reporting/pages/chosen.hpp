// What somebody chose to see: which period, and of which place. Everybody sees no more than her role allows:
// a coordinator her own location with the families behind the figures, the national office any place without.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "platform/base/not_found.hpp"
#include "reporting/model/levels.hpp"
#include "reporting/store/facts_store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace reporting {

enum class PlaceKind { organisation, location, municipality };

struct PlaceChoice {
    PlaceKind kind;
    std::string value; // a municipality code, the number of a location, or "O" and that of an organisation
    std::string name;
    bool chosen;
};

struct PlaceGroup {
    PlaceKind kind;
    std::vector<PlaceChoice> choices; // by name
};

struct Chosen {
    Period period;
    std::optional<int> quarter;
    Scope scope;
    std::string place;                // "Home-Start Aalten", "Aalten", "Nederland"
    std::vector<PlaceChoice> choices; // what else can be chosen, by kind and name
    std::string counted_as;           // the name under which it is kept, for who does not see the families
    bool is_nation;                   // all locations
    bool sees_rows;                   // the families behind a figure
    bool without_quarter = false;     // a quarter was asked for, of a place that is only shown by year
    bool only_years = false;          // of what is not told by quarter
    std::string place_elsewhere = {}; // chosen on the pages beside this one, which says nothing of it

    [[nodiscard]] int year() const { return static_cast<int>(period.from.year()); }

    // The choices in groups, without those of which there are none.
    [[nodiscard]] std::vector<PlaceGroup> groups() const;

    // For who does not see the families; smaller areas by year only.
    [[nodiscard]] bool is_counted_by_quarter() const;

    // Where a quarter of the place is not shown.
    void take_whole_year();

    // Not all are counted of a municipality for who does not see the families.
    [[nodiscard]] bool counts(Figure const& figure) const;

    // The years that can be chosen, the newest first.
    [[nodiscard]] std::vector<int> years(base::Date today) const;

    // The choice as the query of an address: "?year=2025&place=GM0197".
    [[nodiscard]] std::string query() const { return query_of(period, quarter); }

    // The same place in another period.
    [[nodiscard]] std::string query_of(Period const& other, std::optional<int> other_quarter) const;
};

// "Van 2027 zijn er geen cijfers": a year, quarter or place that is not there or not hers to see.
class NoFigures : public base::NotFound {
    using base::NotFound::NotFound;
};

// Throws NoFigures.
Chosen read_choice(accounts::SignedInRequest& request);

// The same for what the national office reads of the whole country by year only: whatever else was asked for,
// the country is chosen.
Chosen read_choice_of_country(accounts::SignedInRequest& request);

// How the figures are counted for this choice.
Counting counting_of(accounts::SignedInRequest const& request, Period const& period);

std::string word_for(PlaceKind kind, text::Texts const& texts);

} // namespace reporting
