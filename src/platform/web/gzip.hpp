// Compression for files that never change. Pages are not compressed: their length would tell about secrets in
// them.
#pragma once

#include <string>
#include <string_view>

namespace web {

// Throws std::runtime_error when there is no memory for it.
std::string gzip(std::string_view content);

// Whether an Accept-Encoding header takes gzip.
bool accepts_gzip(std::string_view accept_encoding);

} // namespace web
