#include "demo/model/cast.hpp"

#include "locations/model/search_key.hpp"

#include <algorithm>

namespace demo {

std::string email_of(Name const& name)
{
    return locations::search_key(name.first) + "." + locations::search_key(name.last) + "@example.nl";
}

int score_at(DemoNeed const& need, int talk, int pace)
{
    constexpr auto most = 5;
    auto const rise = (talk + need.score + pace) / 2;
    return std::min(most, need.score + rise);
}

std::string const& Words::about(std::string const& subject, int number) const
{
    auto const& words = all_.at(subject);
    return words[static_cast<std::size_t>(number) % words.size()];
}

} // namespace demo
