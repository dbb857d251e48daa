#include "lemon_solvers.hpp"

#include <lemon/matching.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <vector>

namespace bench {

namespace {

template <typename Visit>
void each_candidate(PlainPool const& pool, Visit visit)
{
    for (std::uint32_t family = 0; family < pool.families; ++family) {
        for (std::uint32_t at = pool.first[family]; at < pool.first[family + 1]; ++at) {
            visit(family, pool.candidates[2 * at], pool.candidates[2 * at + 1]);
        }
    }
}

} // namespace

// Families send one each, over a volunteer or directly, to the end of all.
std::int64_t value_by_network_simplex(PlainPool const& pool)
{
    using Graph = lemon::SmartDigraph;
    using Cost = long long;
    Graph graph;
    std::uint32_t const arcs = pool.first[pool.families] + pool.volunteers + pool.families;
    graph.reserveNode(static_cast<int>(pool.families + pool.volunteers + 1));
    graph.reserveArc(static_cast<int>(arcs));
    for (std::uint32_t node = 0; node <= pool.families + pool.volunteers; ++node) {
        graph.addNode();
    }
    auto const node = [&](std::uint32_t index) { return graph.nodeFromId(static_cast<int>(index)); };
    auto const end = node(pool.families + pool.volunteers);

    std::vector<Cost> costs;
    std::vector<int> capacities;
    auto const add = [&](Graph::Node from, Graph::Node to, Cost cost, std::uint32_t capacity) {
        graph.addArc(from, to);
        costs.push_back(cost);
        capacities.push_back(static_cast<int>(capacity));
    };
    each_candidate(pool, [&](std::uint32_t family, std::uint32_t volunteer, std::uint32_t points) {
        add(node(family), node(pool.families + volunteer), -static_cast<Cost>(points), 1);
    });
    for (std::uint32_t volunteer = 0; volunteer < pool.volunteers; ++volunteer) {
        add(node(pool.families + volunteer), end, 0, pool.places[volunteer]);
    }
    for (std::uint32_t family = 0; family < pool.families; ++family) {
        add(node(family), end, 0, 1);
    }

    Graph::ArcMap<Cost> cost(graph);
    Graph::ArcMap<int> capacity(graph);
    for (Graph::ArcIt arc(graph); arc != lemon::INVALID; ++arc) {
        cost[arc] = costs[static_cast<std::size_t>(Graph::id(arc))];
        capacity[arc] = capacities[static_cast<std::size_t>(Graph::id(arc))];
    }
    Graph::NodeMap<int> supply(graph, 0);
    for (std::uint32_t family = 0; family < pool.families; ++family) {
        supply[node(family)] = 1;
    }
    supply[end] = -static_cast<int>(pool.families);

    lemon::NetworkSimplex<Graph, int, Cost> simplex(graph);
    simplex.upperMap(capacity).costMap(cost).supplyMap(supply);
    return simplex.run() == decltype(simplex)::OPTIMAL ? -simplex.totalCost<Cost>() : -1;
}

std::int64_t value_by_maximum_weighted_matching(PlainPool const& pool)
{
    using Graph = lemon::SmartGraph;
    Graph graph;
    graph.reserveNode(static_cast<int>(pool.families + pool.volunteers));
    graph.reserveEdge(static_cast<int>(pool.first[pool.families]));
    for (std::uint32_t node = 0; node < pool.families + pool.volunteers; ++node) {
        graph.addNode();
    }
    std::vector<int> points_of;
    each_candidate(pool, [&](std::uint32_t family, std::uint32_t volunteer, std::uint32_t points) {
        graph.addEdge(
            graph.nodeFromId(static_cast<int>(family)),
            graph.nodeFromId(static_cast<int>(pool.families + volunteer))
        );
        points_of.push_back(static_cast<int>(points));
    });
    Graph::EdgeMap<int> weight(graph);
    for (Graph::EdgeIt edge(graph); edge != lemon::INVALID; ++edge) {
        weight[edge] = points_of[static_cast<std::size_t>(Graph::id(edge))];
    }
    lemon::MaxWeightedMatching<Graph> matching(graph, weight);
    matching.run();
    std::int64_t value = 0;
    for (Graph::EdgeIt edge(graph); edge != lemon::INVALID; ++edge) {
        value += matching.matching(edge) ? weight[edge] : 0;
    }
    return value;
}

} // namespace bench
