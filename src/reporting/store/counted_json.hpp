// Counts as JSON, to be kept and read again without loss.
#pragma once

#include "reporting/model/protect.hpp"

#include <string>
#include <string_view>

namespace reporting {

std::string to_json(Counted const& counted);

// Throws std::runtime_error for a text that to_json did not write.
Counted counted_from_json(std::string_view json);

std::string to_json(Hidden const& hidden);
Hidden hidden_from_json(std::string_view json);

} // namespace reporting
