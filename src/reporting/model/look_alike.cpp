#include "reporting/model/look_alike.hpp"

#include "reporting/model/paths.hpp"
#include "reporting/model/search_manner.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace reporting {

namespace {

constexpr auto cost_of_move = std::int64_t{1};
constexpr auto cost_of_person = std::int64_t{1024};
constexpr auto most_paths = 64;
constexpr auto most_people_at_least = std::int64_t{200};

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
    PathPaper& paper;
    LookAlike moves = {};
    std::map<SumIndex, int> unbalanced = {};

    // Those in a number that must be hidden, in a dear one a thousandfold.
    [[nodiscard]] std::int64_t people_in(NumberIndex number) const
    {
        return hidden[number] ? 0 : network.prices[number];
    }

    [[nodiscard]] bool may_move(Move const& move) const
    {
        auto const& [up, down] = network.rooms[move.number];
        return step <= (move.direction > 0 ? up : down) && !paper.has_moved(move.number);
    }

    // Whether a sum other than where the path starts was left unbalanced the other way.
    [[nodiscard]] bool balances(Place const& place, SumIndex start) const
    {
        return place.sum != start && paper.balance_of(place.sum) * place.direction < 0;
    }

    // False when the number has moved already: two paths may cross.
    bool make(Move const& move)
    {
        if (paper.has_moved(move.number)) {
            return false;
        }
        moves.push_back(move);
        paper.write_moved(move.number);
        for (auto const& [sum, sign] : network.sums_of[move.number]) {
            auto const balance = paper.add_to_balance(sum, sign * move.direction);
            if (balance == 0) {
                unbalanced.erase(sum);
            } else {
                unbalanced[sum] = balance;
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
            auto const place = Place{.sum = sum, .direction = -sign * move.direction}.index();
            auto const cost = cost_of(move, loose_ends);
            if ((others == 0 || loose_ends < others) && cost < paper.ending_of(place).cost) {
                paper.write_ending(place, {.cost = cost, .people = people_in(move.number), .by = move});
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

    [[nodiscard]] Paths paths_from(Place const& start, std::int64_t too_many) const
    {
        paper.clear();
        auto paths = Paths{.start = start.sum, .paper = paper, .too_many = too_many};
        for (auto const& [sum, direction] : unbalanced) {
            if (sum != start.sum) {
                add_endings_at(paths, {.sum = sum, .direction = direction > 0 ? 1 : -1});
            }
        }
        arrive(paths, start, {.cost = 0});
        return paths;
    }

    // Where a number stands in no other sum, the path can end with it.
    void arrive(Paths& paths, Place const& at, Way const& way) const
    {
        if (!paths.arrive(at, way)) {
            return;
        }
        auto ending = paper.ending_of(at.index());
        for (auto const& [number, sign] : network.ends_of[at.sum]) {
            auto const move = Move{.number = number, .direction = -sign * at.direction};
            if (auto const cost = cost_of(move, 0); cost < ending.cost && may_move(move)) {
                ending = {.cost = cost, .people = people_in(number), .by = move};
            }
        }
        paths.end_at(at, ending);
    }

    // To every place to which one move leads.
    void go_on(Paths& paths, Place const& from) const
    {
        auto const so_far = paper.way_to(from.index());
        auto loose = std::vector<Place>{};
        for (auto const& [number, sign] : network.numbers_of[from.sum]) {
            auto const move = Move{.number = number, .direction = -sign * from.direction};
            if (!may_move(move)) {
                continue;
            }
            loose.clear();
            each_loose(move, from.sum, paths.start, [&](Place const& at) { loose.push_back(at); });
            auto const others = std::ssize(loose) - 1; // but for the one where the path goes on
            auto const way = Way{
                .cost = so_far.cost + cost_of(move, others),
                .people = so_far.people + people_in(number),
                .from = from.index(),
                .by = move,
            };
            for (auto const& at : loose) {
                arrive(paths, at, way);
            }
        }
    }

    // False when there is no path. From a place that waits it takes two moves at least to a better end, since
    // all ends that are one move away are known.
    bool balance(Place const& start, std::int64_t too_many)
    {
        auto paths = paths_from(start, too_many);
        auto places = 0;
        while (places < manner.most_places && !paths.waiting.empty()
               && paths.waiting.top().first < paths.end.cost - 2 * cost_of_move) {
            auto const [cost, index] = paths.waiting.top();
            paths.waiting.pop();
            if (cost == paper.way_to(index).cost) {
                ++places;
                go_on(paths, Place::at(index));
            }
        }
        for (auto at = paths.end; at.from != Way::nowhere; at = paper.way_to(at.from)) {
            if (!make(at.by)) {
                return false;
            }
        }
        return paths.end.cost < Way::far;
    }

    // False also when it takes so many people to be hidden.
    bool balance_all(std::int64_t too_many)
    {
        for (auto path = 0; path < most_paths && !unbalanced.empty(); ++path) {
            auto const people = people_to_hide();
            if (people >= too_many) {
                return false;
            }
            auto const skipped = manner.next_unbalanced(path, std::ssize(unbalanced));
            auto const [sum, direction] = *std::next(unbalanced.begin(), skipped);
            if (!balance({.sum = sum, .direction = direction > 0 ? 1 : -1}, too_many - people)) {
                return false;
            }
        }
        return unbalanced.empty();
    }

    [[nodiscard]] std::int64_t people_to_hide() const
    {
        auto people = std::int64_t{0};
        for (auto const& [number, direction] : moves) {
            people += people_in(number);
        }
        return people;
    }
};

} // namespace

LookAlikes::LookAlikes(SumNetwork network)
    : network_{std::move(network)}, paper_{std::make_unique<PathPaper>(network_)}
{
}

LookAlikes::~LookAlikes() = default;

std::optional<LookAlike>
LookAlikes::cheapest(Wish const& wish, std::vector<bool> const& hidden, Effort effort) const
{
    auto best = std::optional<LookAlike>{};
    auto fewest = effort == Effort::least ? most_people_at_least : Way::far;
    for (auto const& manner : manners_of(network_, effort)) {
        paper_->clear_moves();
        auto search = Search{
            .network = network_, .step = wish.step, .hidden = hidden, .manner = manner, .paper = *paper_
        };
        auto const move = Move{.number = wish.number, .direction = wish.direction};
        if (!search.may_move(move) || !search.make(move) || !search.balance_all(fewest)) {
            continue;
        }
        if (auto const people = search.people_to_hide(); people < fewest) {
            fewest = people;
            best = std::move(search.moves);
        }
        if (fewest == 0) {
            break;
        }
    }
    if (best) {
        std::ranges::sort(*best, {}, &Move::number);
    }
    return best;
}

} // namespace reporting
