// What will be different in the answer of the finder, as far as is known now: an offer that begins, ends or
// changes, or a municipality that merges.
#pragma once

#include "locations/model/finder.hpp"

#include <optional>

namespace locations {

enum class Change {
    begins,       // Home-Start is offered then
    ends,         // it is offered no longer
    municipality, // what was asked for lies in another municipality, or in several
    organisers,   // others offer it
    ages,         // it is for others
    known,        // nobody knows the place yet
};

// Between the answers to one question on two days; nothing when a visitor would see no difference. The most
// important comes first.
std::optional<Change> change_between(FinderAnswer const& before, FinderAnswer const& after);

struct ComingChange {
    base::Date on; // the first day on which it is so
    Change what;
    FinderAnswer then;
};

// The municipality an answer is about; nothing when it is not about one.
Municipality const* municipality_of(FinderAnswer const& answer);

} // namespace locations
