// Prints what bench/matching says; see there.
#include "child.hpp"
#include "country.hpp"
#include "lemon_solvers.hpp"
#include "matching/model/assignment_certificate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <string_view>

namespace {

using namespace std::literals;
using bench::Country;
using bench::Measured;
using bench::Size;

struct Step {
    std::string_view name;
    Size size;
    int tries;
    std::vector<double> early = {}; // seconds after which an answer is asked
    bool beside_lemon = true;
};

struct Asked {
    std::string postcodes = "data/public/2026-01-01/postcodes.csv";
    std::uint32_t most_families = 1'000'000;
    bool lemon = true;
    bool all_of_lemon = false;
};

std::vector<Step> steps(Asked const& asked)
{
    auto all = std::vector<Step>{
        {"1 k", {1'000, 1'000, 30, 1}, 21},
        {"national", {3'242, 2'682, 30, 1}, 21},
        {"national, 0 to 3 places", {3'242, 2'682, 30, 3}, 21},
        {"10 k", {10'000, 10'000, 30, 1}, 9},
        {"100 k", {100'000, 100'000, 30, 1}, 5, {0.1, 0.2, 0.4}},
        {"1 M", {1'000'000, 1'000'000, 20, 1}, 2, {1, 2, 4, 8}, asked.all_of_lemon},
    };
    std::erase_if(all, [&](Step const& step) { return step.size.families > asked.most_families; });
    return all;
}

void print_early_answers(matching::AssignmentPool const& pool, std::vector<double> const& moments)
{
    for (auto const moment : moments) {
        auto const begin = bench::seconds_now();
        auto const early =
            matching::assign(pool, {.go_on = [&] { return bench::seconds_now() < begin + moment; }});
        fmt::print(
            "    asked to stop after {:4.1f} s: answer after {:5.2f} s, value {}, proven gap {:.3f}%\n",
            moment,
            bench::seconds_now() - begin,
            early.value,
            100.0 * static_cast<double>(early.gap()) / static_cast<double>(early.bound)
        );
    }
    std::fflush(stdout);
}

matching::AssignmentPool
settled_pool(std::vector<matching::Home> const& postcodes, Size const& size, Measured& measured)
{
    auto const country = bench::settle_country(postcodes, size);
    auto const begin = bench::seconds_now();
    auto pool = bench::pool_by_grid(country, size);
    measured.candidate_seconds = bench::seconds_now() - begin;
    measured.candidates = pool.candidates();
    return pool;
}

// The least of some tries of `work`, which returns a value.
template <typename Work>
void measure(Measured& measured, int tries, Work work)
{
    measured.seconds = measured.cpu_seconds = 1e9;
    for (auto round = 0; round < tries; ++round) {
        auto const begin = bench::seconds_now();
        auto const cpu = bench::cpu_seconds_now();
        measured.value = work();
        measured.cpu_seconds = std::min(measured.cpu_seconds, bench::cpu_seconds_now() - cpu);
        measured.seconds = std::min(measured.seconds, bench::seconds_now() - begin);
    }
}

Measured by_ours(std::vector<matching::Home> const& postcodes, Step const& step)
{
    auto measured = Measured{};
    auto const pool = settled_pool(postcodes, step.size, measured);
    auto answer = matching::Assignment{};
    measure(measured, step.tries, [&] {
        answer = {};
        answer = matching::assign(pool);
        return answer.value;
    });
    measured.gap = answer.gap();
    measured.bids = answer.bids;
    measured.searches = answer.searches;
    measured.right = matching::certify(pool, answer).proves_best();
    answer = {};
    print_early_answers(pool, step.early);
    return measured;
}

using LemonSolver = std::int64_t (*)(bench::PlainPool const&);

Measured by_lemon(std::vector<matching::Home> const& postcodes, Step const& step, LemonSolver solver)
{
    auto measured = Measured{};
    auto const pool = settled_pool(postcodes, step.size, measured);
    auto first = std::vector<std::uint32_t>{0};
    auto places = std::vector<std::uint32_t>{};
    for (auto family = std::uint32_t{0}; family < pool.families(); ++family) {
        first.push_back(first.back() + static_cast<std::uint32_t>(pool.candidates_of(family).size()));
    }
    for (auto volunteer = std::uint32_t{0}; volunteer < pool.volunteers(); ++volunteer) {
        places.push_back(pool.places(volunteer));
    }
    static_assert(sizeof(matching::PoolCandidate) == 2 * sizeof(std::uint32_t));
    auto const plain = bench::PlainPool{
        .families = pool.families(),
        .volunteers = pool.volunteers(),
        .first = first.data(),
        .candidates = reinterpret_cast<std::uint32_t const*>(pool.candidates_of(0).data()),
        .places = places.data(),
    };
    measure(measured, step.size.families < 20'000 ? 3 : 1, [&] { return solver(plain); });
    return measured;
}

Measured by_rtree(std::vector<matching::Home> const& postcodes, Step const& step)
{
    auto measured = Measured{};
    auto const country = bench::settle_country(postcodes, step.size);
    auto const run = bench::compare_with_rtree(country, step.size, bench::pool_by_grid(country, step.size));
    measured.candidate_seconds = run.seconds;
    measured.right = run.same;
    return measured;
}

void print_ours(Step const& step, Measured const& ours, double& first_per_pair)
{
    auto const per_pair = ours.seconds * 1e9 / static_cast<double>(ours.candidates);
    first_per_pair = first_per_pair == 0 ? per_pair : first_per_pair;
    fmt::print(
        "  homestart                   {:9.4f} s ({:.4f} s of a core), value {}, {}, {} MB\n",
        ours.seconds,
        ours.cpu_seconds,
        ours.value,
        ours.right ? "proven, gap 0" : fmt::format("NOT PROVEN, gap {}", ours.gap),
        ours.peak_megabytes
    );
    fmt::print(
        "    {} bids, {} searches, {:.0f} ns a pair of {} ({:.2f} times that of 1 k)\n",
        ours.bids,
        ours.searches,
        per_pair,
        ours.candidates,
        per_pair / first_per_pair
    );
    fmt::print(
        "    candidates by grid before that: {:.4f} s, at {} families\n",
        ours.candidate_seconds,
        step.size.families
    );
}

bool agrees(std::string_view name, Measured const& lemon, Measured const& ours)
{
    fmt::print(
        "  {:27} {:9.4f} s ({:.4f} s of a core), value {}, {} MB: {:.1f} times as long on a core{}\n",
        name,
        lemon.seconds,
        lemon.cpu_seconds,
        lemon.value,
        lemon.peak_megabytes,
        lemon.cpu_seconds / ours.cpu_seconds,
        lemon.value == ours.value ? "" : ", ANOTHER VALUE"
    );
    return lemon.value == ours.value;
}

bool run_step(Asked const& asked, Step const& step, double& first_per_pair)
{
    auto const postcodes = bench::read_postcodes(asked.postcodes);
    fmt::print(
        "\n{}: {} families, {} volunteers, {} candidates each\n",
        step.name,
        step.size.families,
        step.size.volunteers,
        step.size.candidates
    );
    auto const ours = bench::in_child([&] { return by_ours(postcodes, step); });
    print_ours(step, ours, first_per_pair);
    auto good = ours.right;

    auto const rtree = bench::in_child([&] { return by_rtree(postcodes, step); });
    fmt::print(
        "    candidates by Boost's R-tree:   {:.4f} s{}\n",
        rtree.candidate_seconds,
        rtree.right ? "" : ", OTHER CANDIDATES"
    );
    good = good && rtree.right;
    std::fflush(stdout);

    if (asked.lemon && step.beside_lemon && step.size.places == 1) {
        auto const lemon = bench::in_child([&] {
            return by_lemon(postcodes, step, bench::value_by_maximum_weighted_matching);
        });
        good = agrees("LEMON MaxWeightedMatching", lemon, ours) && good;
    }
    if (asked.lemon && step.beside_lemon && step.size.families <= 100'000) {
        auto const lemon =
            bench::in_child([&] { return by_lemon(postcodes, step, bench::value_by_network_simplex); });
        good = agrees("LEMON NetworkSimplex", lemon, ours) && good;
    }
    return good;
}

Asked read_arguments(int count, char** arguments)
{
    auto asked = Asked{};
    for (auto at = 1; at < count; ++at) {
        auto const argument = std::string_view{arguments[at]};
        if (argument == "--lemon-1m"sv) {
            asked.all_of_lemon = true;
        } else if (argument == "--without-lemon"sv) {
            asked.lemon = false;
        } else if (argument == "--most"sv && at + 1 < count) {
            asked.most_families = static_cast<std::uint32_t>(std::strtoul(arguments[++at], nullptr, 10));
        } else {
            fmt::print(stderr, "matching: unknown argument {}; see bench/matching --help\n", argument);
            std::exit(2);
        }
    }
    return asked;
}

} // namespace

int main(int count, char** arguments)
{
    auto const asked = read_arguments(count, arguments);
    auto load = std::string{};
    auto file = std::ifstream{"/proc/loadavg"};
    std::getline(file, load);
    fmt::print("load before: {}\n", load);

    auto good = true;
    auto first_per_pair = 0.0;
    for (auto const& step : steps(asked)) {
        good = run_step(asked, step, first_per_pair) && good;
    }
    return good ? 0 : 1;
}
