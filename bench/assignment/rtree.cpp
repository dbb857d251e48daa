// The candidates once more, found with the R-tree of Boost.
#include "country.hpp"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/index/rtree.hpp>

#include <cmath>

namespace bench {

namespace {

namespace geometry = boost::geometry;
using Point = geometry::model::d2::point_xy<float>;
using Entry = std::pair<Point, std::uint32_t>;
using Tree = geometry::index::rtree<Entry, geometry::index::quadratic<16>>;

float kilometres_between(matching::Home one, matching::Home other)
{
    return std::hypot(one.x - other.x, one.y - other.y);
}

// Of all candidates together.
double kilometres_of(Country const& country, matching::AssignmentPool const& pool)
{
    auto sum = 0.0;
    for (auto family = std::uint32_t{0}; family < pool.families(); ++family) {
        for (auto const& candidate : pool.candidates_of(family)) {
            sum += kilometres_between(country.families[family], country.volunteers[candidate.volunteer]);
        }
    }
    return sum;
}

} // namespace

RtreeRun compare_with_rtree(Country const& country, Size const& size, matching::AssignmentPool const& pool)
{
    auto const begin = seconds_now();
    auto entries = std::vector<Entry>{};
    for (auto index = std::uint32_t{0}; index < size.volunteers; ++index) {
        entries.emplace_back(Point{country.volunteers[index].x, country.volunteers[index].y}, index);
    }
    auto const tree = Tree{entries};
    auto kilometres = 0.0;
    auto found = std::vector<Entry>{};
    for (auto family = std::uint32_t{0}; family < size.families; ++family) {
        auto const home = country.families[family];
        auto const would_come = [&](Entry const& entry) {
            return kilometres_between(home, country.volunteers[entry.second]) <= country.travel[entry.second];
        };
        found.clear();
        tree.query(
            geometry::index::satisfies(would_come)
                && geometry::index::nearest(Point{home.x, home.y}, size.candidates),
            std::back_inserter(found)
        );
        for (auto const& entry : found) {
            kilometres += kilometres_between(home, country.volunteers[entry.second]);
        }
    }
    auto const seconds = seconds_now() - begin;
    auto const ours = kilometres_of(country, pool);
    return {.seconds = seconds, .same = std::abs(kilometres - ours) <= 1e-6 * ours};
}

} // namespace bench
