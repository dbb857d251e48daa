#include "locations/model/demo_spread.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <string>

namespace locations {

namespace {

// How often ranges of ages occur: most are the core, some go further.
constexpr auto upper_ages = std::to_array({6, 6, 6, 6, 6, 12, 12, 13, 14, 17});

class Spreader {
public:
    Spreader(DemoCountry country, std::uint64_t seed, std::size_t most_municipalities)
        : country_{std::move(country)}, random_{seed}, most_municipalities_{most_municipalities}
    {
        for (auto const& municipality : country_.municipalities) {
            provinces_[municipality.province_code].push_back(municipality.code);
        }
    }

    [[nodiscard]] std::size_t with_offer() const { return country_.with_offer.size(); }

    [[nodiscard]] bool has_room() const { return !still_without(all()).empty(); }

    // Takes at most this many municipalities.
    DemoArea next_area(std::size_t most)
    {
        auto const middle = draw(still_without(province_furthest_behind()));
        auto area = std::vector{middle};
        country_.with_offer.insert(middle);
        auto const size = std::min(most, 1 + random_() % most_municipalities_);
        while (area.size() < size) {
            auto const around = still_without(country_.neighbours[middle]);
            if (around.empty()) {
                break;
            }
            area.push_back(draw(around));
            country_.with_offer.insert(area.back());
        }
        return {
            .municipalities = std::move(area),
            .age_to_inclusive = upper_ages[random_() % upper_ages.size()],
            .from_28_weeks = random_() % 2 == 0,
        };
    }

private:
    using Codes = std::vector<MunicipalityCode>;

    // The remainder favours small numbers by less than one in 10^17. A distribution of the library would give
    // other numbers with another library.
    MunicipalityCode draw(Codes const& codes) { return codes[random_() % codes.size()]; }

    [[nodiscard]] Codes all() const
    {
        auto codes = Codes{};
        for (auto const& municipality : country_.municipalities) {
            codes.push_back(municipality.code);
        }
        return codes;
    }

    [[nodiscard]] Codes still_without(Codes codes) const
    {
        std::erase_if(codes, [&](MunicipalityCode const& code) {
            return country_.with_offer.contains(code);
        });
        return codes;
    }

    [[nodiscard]] Codes const& province_furthest_behind() const
    {
        auto const share_without = [&](auto const& province) {
            auto const without = static_cast<double>(still_without(province.second).size());
            return without / static_cast<double>(province.second.size());
        };
        return std::ranges::max_element(provinces_, {}, share_without)->second;
    }

    DemoCountry country_;
    std::mt19937_64 random_;
    std::size_t most_municipalities_;
    std::map<std::string, Codes> provinces_;
};

} // namespace

std::vector<DemoArea>
spread_demo_areas(DemoCountry country, std::size_t total, std::uint64_t seed, std::size_t most_municipalities)
{
    auto spreader = Spreader{std::move(country), seed, most_municipalities};
    auto areas = std::vector<DemoArea>{};
    while (spreader.with_offer() < total && spreader.has_room()) {
        areas.push_back(spreader.next_area(total - spreader.with_offer()));
    }
    return areas;
}

} // namespace locations
