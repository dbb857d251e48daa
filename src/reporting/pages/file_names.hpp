// Names of files that somebody keeps: what it is of, in words.
#pragma once

#include "reporting/model/period.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace reporting {

// "zutphen-2024", "home-start-aalten-2025-kwartaal-1", "hengelo-2025-03-01-2025-04-15".
std::string place_and_period(std::string_view place, Period const& period);

// The header with which a browser keeps it as "cijfers-zutphen-2024.csv"; ending: ".csv".
std::pair<std::string, std::string>
kept_as(std::string_view what, std::string_view place, Period const& period, std::string_view ending);

} // namespace reporting
