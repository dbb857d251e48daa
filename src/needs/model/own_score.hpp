// Scores that the parent gave by herself (zelf gegeven), beside those that a coordinator entered: at one
// moment the parent's own counts, and of her own the last.
#pragma once

#include "needs/model/need.hpp"
#include "programme/model/duration.hpp"

namespace needs {

// Whether there is one such moment in a family case. First checks and evaluations come again.
bool comes_once(Moment moment);

// Whether an own score takes the place of another of the same need: given at the same moment, which for a
// moment that comes again means since the day on which the parent was asked.
bool takes_place_of(Score const& own, base::Date asked_on, Score const& other);

// The day on which a coordinator enters a score, and how long what a parent scored by herself is how it is.
struct Entry {
    base::Date today;
    programme::Duration fresh_for;
};

// Whether a score that a coordinator enters comes too late, because the parent gave this one by herself at
// the same moment. At a moment that comes once hers stands while it is fresh, and before all that was scored
// earlier.
bool stands_before(Score const& own, Score const& entered, Entry const& entry);

} // namespace needs
