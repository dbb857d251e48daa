// A look-alike (evenbeeld) of published counts: other counts that show the same, so that nobody who reads
// them can tell which are the real ones. A hidden number is safe as far as there are look-alikes in which it
// is another number.
#pragma once

#include "reporting/model/sum_network.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace reporting {

struct Move {
    NumberIndex number;
    int direction; // +1 or -1, as many times as the step
};

// The moves that make it out of the real counts: in every sum they cancel.
using LookAlike = std::vector<Move>;

// A look-alike in which this number is `step` more, or less for the direction -1.
struct Wish {
    NumberIndex number;
    int direction;
    std::int64_t step;
};

// In sums that are no flow a search may fail where there is one to find, and then may try harder.
enum class Effort { least, usual, utmost };

class PathPaper;

class LookAlikes {
public:
    explicit LookAlikes(SumNetwork network);
    ~LookAlikes();
    LookAlikes(LookAlikes const&) = delete;
    LookAlikes& operator=(LookAlikes const&) = delete;

    [[nodiscard]] SumNetwork const& network() const { return network_; }

    // The look-alike wished for that takes the fewest people in numbers that must be hidden for it and are
    // not yet; of those one with few moves. All numbers move by the step or not at all. In a flow it is found
    // if there is one, whatever the effort. In other sums a dearer one may be found, or none; but what is
    // found is good.
    [[nodiscard]] std::optional<LookAlike>
    cheapest(Wish const& wish, std::vector<bool> const& hidden, Effort effort = Effort::usual) const;

private:
    SumNetwork network_;
    std::unique_ptr<PathPaper> paper_; // for one search at a time
};

} // namespace reporting
