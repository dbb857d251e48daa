// The secret of an installation: it signs the tokens in forms of visitors. Made once, readable by its user
// only.
#pragma once

#include <filesystem>
#include <string>

namespace app {

// Reads the secret, or makes it when the file is not there. Throws std::runtime_error when it can do neither.
std::string read_or_make_secret(std::filesystem::path const& file);

} // namespace app
