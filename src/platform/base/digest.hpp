// A short digest of a text, by which it is told whether two texts are the same. Not against anybody who means
// harm: that is platform/crypto.
#pragma once

#include <string>
#include <string_view>

namespace base {

// Sixteen hexadecimal digits (FNV-1a), the same on every machine.
std::string short_digest(std::string_view text);

} // namespace base
