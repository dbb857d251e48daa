#include "country.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <fstream>
#include <random>
#include <sstream>
#include <stdexcept>

namespace bench {

namespace {

using matching::Home;

class Chance {
public:
    explicit Chance(std::uint64_t seed) : random_{seed} {}

    std::size_t below(std::size_t end) { return random_() % end; }

    double part() { return static_cast<double>(random_() >> 11U) * 0x1p-53; }

    // Around a middle, seldom more than two kilometres away.
    Home near(Home middle)
    {
        auto const off = [&] { return static_cast<float>(part() + part() + part() - 1.5) * 2; };
        return {.x = middle.x + off(), .y = middle.y + off()};
    }

private:
    std::mt19937_64 random_;
};

// A pair has its own chance, whatever came before it.
std::uint32_t chance_of_pair(std::uint64_t family, std::uint64_t volunteer)
{
    auto mixed = family * 0x9E3779B97F4A7C15U ^ (volunteer + 0x7F4A7C15U) * 0xC2B2AE3D27D4EB4FU;
    mixed ^= mixed >> 29U;
    mixed *= 0xBF58476D1CE4E5B9U;
    return static_cast<std::uint32_t>(mixed >> 32U);
}

matching::Points points_of(std::uint32_t family, matching::NearVolunteer near, float travel)
{
    auto const distance = static_cast<matching::Points>(4000 * (1 - near.kilometres / travel));
    return 1 + distance + static_cast<matching::Points>(chance_of_pair(family, near.volunteer) % 6000);
}

} // namespace

double seconds_now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::vector<Home> read_postcodes(std::string const& file)
{
    constexpr auto kilometres_a_degree = 111.2;
    constexpr auto narrower = 0.613; // cosine of the latitude
    auto lines = std::ifstream{file};
    auto homes = std::vector<Home>{};
    auto line = std::string{};
    std::getline(lines, line); // the names of the columns
    while (std::getline(lines, line)) {
        auto cells = std::vector<std::string>{};
        auto row = std::istringstream{line};
        for (auto cell = std::string{}; std::getline(row, cell, ',');) {
            cells.push_back(cell);
        }
        auto const longitude = std::stod(cells.at(cells.size() - 2));
        auto const latitude = std::stod(cells.at(cells.size() - 3));
        homes.push_back({
            .x = static_cast<float>(longitude * kilometres_a_degree * narrower),
            .y = static_cast<float>(latitude * kilometres_a_degree),
        });
    }
    if (homes.empty()) {
        throw std::runtime_error{"no postcodes in " + file};
    }
    return homes;
}

// Volunteers live elsewhere than families: in one postcode there are too many, in the next too few.
Country settle_country(std::vector<Home> const& postcodes, Size const& size)
{
    auto chance = Chance{size.families};
    auto giving = std::vector<double>(postcodes.size());
    std::ranges::generate(giving, [&] { return 0.3 + 0.7 * chance.part(); });

    auto country = Country{};
    country.families.resize(size.families);
    std::ranges::generate(country.families, [&] {
        return chance.near(postcodes[chance.below(postcodes.size())]);
    });
    country.volunteers.resize(size.volunteers);
    std::ranges::generate(country.volunteers, [&] {
        auto postcode = chance.below(postcodes.size());
        while (chance.part() > giving[postcode]) {
            postcode = chance.below(postcodes.size());
        }
        return chance.near(postcodes[postcode]);
    });
    country.travel.resize(size.volunteers);
    std::ranges::generate(country.travel, [&] {
        return std::array{5.0F, 10.0F, 15.0F, 20.0F, 30.0F}[chance.below(5)];
    });
    return country;
}

matching::AssignmentPool pool_by_grid(Country const& country, Size const& size)
{
    auto places = std::vector<std::uint32_t>(size.volunteers, 1);
    auto chance = Chance{size.places};
    if (size.places > 1) {
        std::ranges::generate(places, [&] {
            return static_cast<std::uint32_t>(chance.below(size.places + 1));
        });
    }
    auto pool = matching::AssignmentPool{std::move(places)};
    pool.reserve(size.families, std::size_t{size.families} * size.candidates);

    auto const grid = matching::NearVolunteers{country.volunteers, country.travel};
    auto near = std::vector<matching::NearVolunteer>{};
    auto row = std::vector<matching::PoolCandidate>{};
    for (auto family = std::uint32_t{0}; family < size.families; ++family) {
        grid.nearest(country.families[family], size.candidates, near);
        row.clear();
        for (auto const& each : near) {
            row.push_back({
                .volunteer = each.volunteer,
                .points = points_of(family, each, country.travel[each.volunteer]),
            });
        }
        pool.add_family(row);
    }
    return pool;
}

} // namespace bench
