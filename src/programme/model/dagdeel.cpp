#include "programme/model/dagdeel.hpp"

#include <algorithm>

namespace programme {

std::vector<Dagdeel> shared_dagdelen(std::vector<Dagdeel> const& some, std::vector<Dagdeel> const& others)
{
    auto shared = std::vector<Dagdeel>{};
    std::ranges::copy_if(some, std::back_inserter(shared), [&](Dagdeel const& dagdeel) {
        return std::ranges::find(others, dagdeel) != others.end();
    });
    std::ranges::sort(shared);
    return shared;
}

} // namespace programme
