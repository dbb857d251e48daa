#include "app/clock.hpp"

#include <fstream>
#include <string>

namespace app {

namespace {

base::Instant clock_of_this_machine()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace

Clock clock_with(std::filesystem::path moved_by)
{
    if (moved_by.empty()) {
        return clock_of_this_machine;
    }
    return [file = std::move(moved_by)] {
        auto moment = std::string{};
        auto stream = std::ifstream{file};
        std::getline(stream, moment);
        return base::parse_iso_instant(moment).value_or(clock_of_this_machine());
    };
}

} // namespace app
