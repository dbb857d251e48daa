#include "reporting/model/outcome_shares.hpp"

#include "reporting/model/suppression.hpp"

namespace reporting {

namespace {

bool is_of_few(int count)
{
    return count > 0 && count < smallest_shown;
}

bool tells_of_few(evaluation::Share const& share)
{
    return is_of_few(share.count) || is_of_few(share.of - share.count);
}

} // namespace

// The one share beside the other tells who began at the top, or stayed the same.
ToldShares told_shares(evaluation::Directions const& of_all, evaluation::Directions const& of_below_top)
{
    auto const improved = !tells_of_few(of_all.share_improved());
    auto const at_top = of_all.pairs() - of_below_top.pairs();
    return {
        .improved = improved,
        .improved_below_top = improved && !is_of_few(at_top) && !tells_of_few(of_below_top.share_improved()),
        .worse = improved && !is_of_few(of_all.same) && !tells_of_few(of_all.share_worse()),
    };
}

} // namespace reporting
