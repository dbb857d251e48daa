#include "support/pages/my_families_page.hpp"

namespace support {

VisitFields MyFamily::fields() const
{
    auto const number = std::to_string(match.value());
    return {.minutes = "minutes_" + number, .reason = "reason_" + number};
}

std::string MyFamily::address() const
{
    return "/my-families/" + std::to_string(match.value()) + "/visits";
}

std::string address_of_why_not(MyFamily const& family)
{
    return "/my-families?why-not=" + std::to_string(family.match.value());
}

std::string address_of_change(MyFamily const& family)
{
    return "/my-families?change=" + std::to_string(family.match.value());
}

} // namespace support
