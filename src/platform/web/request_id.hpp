// The name of one request in the log; also shown on error pages, so that somebody can ask about it.
#pragma once

#include <string>

namespace web {

// 16 hexadecimal digits, random.
std::string new_request_id();

} // namespace web
