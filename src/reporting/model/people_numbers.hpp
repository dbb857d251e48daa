// The numbers of people in all figures of some places, and how they add up: what has to be protected
// together.
#pragma once

#include "reporting/model/protect.hpp"
#include "reporting/model/published_counts.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reporting {

class PeopleNumbers {
public:
    // All figures of a place that were counted of it.
    void add_place(std::string_view place, Counted const& counted);

    // The same of a place that is never shown.
    void add_unseen_place(std::string_view place, Counted const& counted);

    // The numbers of the whole are the sums of those of its parts where they add up.
    void add_division(Division const& division);

    // Where the two are the same number of people.
    void add_same(SameNumber const& same);

    // Hidden last of all.
    void add_dear_place(std::string_view place);

    // What was shown or hidden already.
    void add_told(ToldNumber const& told);

    // What was decided of the same numbers where they stood before.
    void add_decided(PeopleNumbers const& before, std::vector<bool> const& hidden);

    // A figure has the parts "value", "n", "missing", "part" and "rest" of a share, and "class " with each
    // class.
    [[nodiscard]] std::optional<NumberIndex>
    find(std::string_view place, std::string_view figure, std::string_view part) const;

    [[nodiscard]] PublishedCounts const& published() const { return published_; }

private:
    using Name = std::string;

    NumberIndex add(Name const& name, std::int64_t count);
    void add_sum(NumberIndex total, std::vector<NumberIndex> parts);
    NumberIndex add_amount(std::string_view place, Figure const& figure, Result const& result);
    NumberIndex add_people(std::string_view place, Figure const& figure, Counted const& counted);
    void add_classes(std::string_view place, Figure const& figure, Result const& result, NumberIndex people);
    void add_share(std::string_view place, Figure const& figure, Result const& result, NumberIndex people);
    void add_bonds(std::string_view place);
    void add_flow(std::string_view place);
    void add_rest(NumberIndex total, std::vector<NumberIndex> parts, Name const& rest);
    [[nodiscard]] std::int64_t count_of(std::vector<NumberIndex> const& parts) const;

    std::map<Name, NumberIndex> index_;
    PublishedCounts published_;
};

PeopleNumbers numbers_of(CountedPlaces const& places);

} // namespace reporting
