#include "reporting/model/look_alike.hpp"

#include "reporting/model/search_manner.hpp"

#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <queue>
#include <utility>

namespace reporting {

namespace {

constexpr auto cost_of_move = std::int64_t{1};
constexpr auto cost_of_person = std::int64_t{1024};
constexpr auto most_paths = 64;
constexpr auto far = std::numeric_limits<std::int64_t>::max();

// A sum that moves have left unbalanced, and in which direction.
struct Place {
    SumIndex sum;
    int direction;

    [[nodiscard]] std::size_t index() const { return 2 * sum + (direction > 0 ? 1 : 0); }
};

// How a path comes to a place, or from there to its end, and at what cost.
struct Way {
    std::int64_t cost = far;
    std::optional<Place> from = {}; // nothing where the path starts
    Move by = {};
};

// The paths from one place, by index of the places they lead to.
struct Paths {
    using Waiting = std::pair<std::int64_t, std::size_t>; // cost so far, index of a place

    SumIndex start;
    std::vector<Way> ways;
    std::vector<Way> endings;
    Way end = {};
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> waiting = {};

    void arrive(Place const& at, Way const& way)
    {
        if (way.cost >= ways[at.index()].cost) {
            return;
        }
        ways[at.index()] = way;
        waiting.emplace(way.cost, at.index());
        auto const& ending = endings[at.index()];
        if (ending.cost < far && way.cost + ending.cost < end.cost) {
            end = {.cost = way.cost + ending.cost, .from = at, .by = ending.by};
        }
    }
};

// Moves numbers until every sum is balanced: from a sum that is not, the cheapest path of moves, each of
// which balances one sum and unbalances the next, until the last balances one that was unbalanced the other
// way. In a flow one path does it, and it is a cheapest cycle: the network method of hiding cells (Cox,
// "Suppression methodology and statistical disclosure control", JASA 75, 1980). Else a path leaves loose
// ends, sums beside it that must be balanced by more paths.
struct Search {
    SumNetwork const& network;
    std::int64_t step;
    std::vector<bool> const& hidden;
    Manner manner;
    std::map<NumberIndex, int> moves = {};
    std::map<SumIndex, int> unbalanced = {};

    // Those in a number that must be hidden.
    [[nodiscard]] std::int64_t people_in(NumberIndex number) const
    {
        return hidden[number] ? 0 : network.counts[number];
    }

    [[nodiscard]] bool may_move(Move const& move) const
    {
        auto const& [low, high] = network.bounds[move.number];
        auto const moved = network.counts[move.number] + move.direction * step;
        return low <= moved && moved <= high && !moves.contains(move.number);
    }

    // Whether a sum other than where the path starts was left unbalanced the other way.
    [[nodiscard]] bool balances(Place const& place, SumIndex start) const
    {
        auto const found = unbalanced.find(place.sum);
        return place.sum != start && found != unbalanced.end() && found->second * place.direction < 0;
    }

    // False when the number has moved already: two paths may cross.
    bool make(Move const& move)
    {
        if (!moves.emplace(move.number, move.direction).second) {
            return false;
        }
        for (auto const& [sum, sign] : network.sums_of[move.number]) {
            auto const found = unbalanced.emplace(sum, 0).first;
            found->second += sign * move.direction;
            if (found->second == 0) {
                unbalanced.erase(found);
            }
        }
        return true;
    }

    // The sums that a move unbalances, beside the one that it is made for.
    template <typename Use>
    void each_loose(Move const& move, SumIndex made_for, SumIndex start, Use use) const
    {
        for (auto const& [sum, sign] : network.sums_of[move.number]) {
            auto const place = Place{.sum = sum, .direction = sign * move.direction};
            if (sum != made_for && !balances(place, start)) {
                use(place);
            }
        }
    }

    [[nodiscard]] std::int64_t cost_of(Move const& move, std::int64_t loose_ends) const
    {
        return cost_of_move
               + cost_of_person * (people_in(move.number) + manner.people_for_loose_end * loose_ends);
    }

    // A move ends a path at one of its sums when it balances another, or stands in no other.
    void add_endings(Paths& paths, Move const& move) const
    {
        if (!may_move(move)) {
            return;
        }
        auto const others = std::ssize(network.sums_of[move.number]) - 1;
        for (auto const& [sum, sign] : network.sums_of[move.number]) {
            auto loose_ends = std::int64_t{0};
            each_loose(move, sum, paths.start, [&](Place const&) { ++loose_ends; });
            auto& ending = paths.endings[Place{.sum = sum, .direction = -sign * move.direction}.index()];
            auto const cost = cost_of(move, loose_ends);
            if ((others == 0 || loose_ends < others) && cost < ending.cost) {
                ending = {.cost = cost, .by = move};
            }
        }
    }

    // Those that balance this sum.
    void add_endings_at(Paths& paths, Place const& at) const
    {
        for (auto const& [number, sign] : network.numbers_of[at.sum]) {
            add_endings(paths, {.number = number, .direction = -sign * at.direction});
        }
    }

    [[nodiscard]] Paths paths_from(Place const& start) const
    {
        auto const places = 2 * network.numbers_of.size();
        auto paths =
            Paths{.start = start.sum, .ways = std::vector<Way>(places), .endings = std::vector<Way>(places)};
        for (auto const& [sum, direction] : unbalanced) {
            if (sum != start.sum) {
                add_endings_at(paths, {.sum = sum, .direction = direction > 0 ? 1 : -1});
            }
        }
        for (auto const number : network.in_one_sum) {
            add_endings(paths, {.number = number, .direction = 1});
            add_endings(paths, {.number = number, .direction = -1});
        }
        paths.arrive(start, {.cost = 0});
        return paths;
    }

    // To every place to which one move leads.
    void go_on(Paths& paths, Place const& from) const
    {
        auto const so_far = paths.ways[from.index()].cost;
        for (auto const& [number, sign] : network.numbers_of[from.sum]) {
            auto const move = Move{.number = number, .direction = -sign * from.direction};
            if (!may_move(move)) {
                continue;
            }
            auto loose_ends = std::int64_t{-1}; // but for the one where the path goes on
            each_loose(move, from.sum, paths.start, [&](Place const&) { ++loose_ends; });
            each_loose(move, from.sum, paths.start, [&](Place const& at) {
                paths.arrive(at, {.cost = so_far + cost_of(move, loose_ends), .from = from, .by = move});
            });
        }
    }

    // False when there is no path. From a place that waits it takes two moves at least to a better end, since
    // all ends that are one move away are known.
    bool balance(Place const& start)
    {
        auto paths = paths_from(start);
        while (!paths.waiting.empty() && paths.waiting.top().first < paths.end.cost - 2 * cost_of_move) {
            auto const [cost, index] = paths.waiting.top();
            paths.waiting.pop();
            if (cost == paths.ways[index].cost) {
                go_on(paths, {.sum = index / 2, .direction = index % 2 == 0 ? -1 : 1});
            }
        }
        for (auto at = paths.end; at.from; at = paths.ways[at.from->index()]) {
            if (!make(at.by)) {
                return false;
            }
        }
        return paths.end.cost < far;
    }

    bool balance_all()
    {
        for (auto path = 0; path < most_paths && !unbalanced.empty(); ++path) {
            auto const skipped = manner.next_unbalanced(path, std::ssize(unbalanced));
            auto const [sum, direction] = *std::next(unbalanced.begin(), skipped);
            if (!balance({.sum = sum, .direction = direction > 0 ? 1 : -1})) {
                return false;
            }
        }
        return unbalanced.empty();
    }

    [[nodiscard]] LookAlike result() const
    {
        auto look_alike = LookAlike{};
        for (auto const& [number, direction] : moves) {
            look_alike.push_back({.number = number, .direction = direction});
        }
        return look_alike;
    }
};

std::int64_t people_to_hide(LookAlike const& look_alike, Search const& search)
{
    auto people = std::int64_t{0};
    for (auto const& [number, direction] : look_alike) {
        people += search.people_in(number);
    }
    return people;
}

} // namespace

std::optional<LookAlike> cheapest_look_alike(
    SumNetwork const& network, Wish const& wish, std::vector<bool> const& hidden, Effort effort
)
{
    auto best = std::optional<LookAlike>{};
    auto fewest = far;
    for (auto const& manner : manners_of(network, effort)) {
        auto search = Search{.network = network, .step = wish.step, .hidden = hidden, .manner = manner};
        auto const move = Move{.number = wish.number, .direction = wish.direction};
        if (!search.may_move(move) || !search.make(move) || !search.balance_all()) {
            continue;
        }
        auto look_alike = search.result();
        if (auto const people = people_to_hide(look_alike, search); people < fewest) {
            fewest = people;
            best = std::move(look_alike);
        }
    }
    return best;
}

} // namespace reporting
