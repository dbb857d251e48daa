// Protection (afscherming) of figures: which of them are not shown to who may not see the families behind
// them. All figures of all places that are shown together are one set of numbers with the sums between them,
// so that nothing follows from what is shown elsewhere.
#pragma once

#include "reporting/model/counted.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace reporting {

// What is hidden of one place: a figure by its code, or one class of it.
class Hidden {
public:
    void hide(std::string_view figure) { figures_.emplace(figure); }

    void hide(std::string_view figure, std::string_view one) { classes_.emplace(figure, one); }

    [[nodiscard]] bool holds(std::string_view figure) const { return figures_.contains(figure); }

    [[nodiscard]] bool holds(std::string_view figure, std::string_view one) const
    {
        return classes_.contains(std::pair{std::string{figure}, std::string{one}});
    }

    [[nodiscard]] std::set<std::string, std::less<>> const& figures() const { return figures_; }

    [[nodiscard]] std::set<std::pair<std::string, std::string>> const& classes() const { return classes_; }

private:
    std::set<std::string, std::less<>> figures_;
    std::set<std::pair<std::string, std::string>> classes_;
};

// What is shown of one place, and what of it is hidden.
struct Shown {
    Counted counted;
    Hidden hidden;
};

// Of one place that is shown by itself, such as a municipality in its report.
Hidden protect(Counted const& counted);

// A place of which these are the parts: they do not overlap, and together are all of it.
struct Division {
    std::string whole;
    std::vector<std::string> parts;
};

// A figure of one place that counts the same people as another, there or elsewhere: who goes on after a
// period is there when the next begins.
struct SameNumber {
    std::string place;
    std::string figure;
    std::string as_place;
    std::string as_figure;
};

// A number that was shown or hidden already, in what was protected before.
struct ToldNumber {
    std::string place;
    std::string figure;
    std::int64_t count;
    bool hidden;
};

// Places that are shown together, by name, and how they are made up. Those that are unseen are never shown:
// they say how the others hang together, and nobody may compute them either.
struct CountedPlaces {
    std::map<std::string, Counted> shown;
    std::map<std::string, Counted> unseen = {};
    std::vector<Division> divisions = {};
    std::vector<SameNumber> same = {};
    std::vector<std::string> dear = {}; // places of which as little as can be is hidden
    std::vector<ToldNumber> told = {};
};

// What is hidden of each place that is shown.
std::map<std::string, Hidden> protect(CountedPlaces const& places);

// The same of places that are decided of one after the other: what is shown or hidden of the first stands
// fast for those that follow, where they stand again for the sums between them.
std::map<std::string, Hidden> protect_in_turn(std::vector<CountedPlaces> const& layers);

// All of them in one system; what stands in several of them once.
CountedPlaces together(std::vector<CountedPlaces> const& layers);

} // namespace reporting
