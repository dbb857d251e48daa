// Draws by chance for the national demo. The same seed gives the same draws on every machine: the
// distributions of the standard library do not promise that.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace demo {

// What is drawn apart from other things, so that a change in one does not change the others.
enum class Stream {
    years,
    cases,
    volunteers,
    courses,
    households,
    judgements,
    families_told,
    volunteers_told,
    removals,
    meetings,
    intervision_groups,
    intervision_members,
    carers,
    answers,
    new_needs
};

// SplitMix64 (Steele, Lea and Flood 2014).
class Draw {
public:
    explicit Draw(std::uint64_t seed) : seed_{seed}, state_{seed} {}

    // Draws for one thing of a kind; the same whatever was drawn before.
    [[nodiscard]] Draw of(Stream stream, std::uint64_t number) const;

    std::uint64_t next();

    // Both included.
    int whole(int least, int most);

    // From 0 up to but not including 1.
    double share();

    bool chance(double share) { return this->share() < share; }

    // The place of one of the weights, as often as it weighs. Weights are not negative; one is not zero.
    std::size_t weighted(std::span<int const> weights);

    // As values are spread of which these are the quantiles, at equal steps from the least to the most.
    int by_quantiles(std::span<int const> quantiles);

    template <typename Range>
    auto const& pick(Range const& range)
    {
        return range[static_cast<std::size_t>(whole(0, static_cast<int>(std::size(range)) - 1))];
    }

    template <typename Thing>
    void shuffle(std::vector<Thing>& things)
    {
        for (auto left = things.size(); left > 1; --left) {
            std::swap(things[left - 1], things[static_cast<std::size_t>(next() % left)]);
        }
    }

private:
    std::uint64_t seed_;
    std::uint64_t state_;
};

} // namespace demo
