// Words as a part of an address.
#pragma once

#include <string>
#include <string_view>

namespace web {

// Encoded for the path or the query of an address; a slash stays one.
std::string encoded(std::string_view words);

} // namespace web
