// Settings as they were written, with where: in the file, in the environment, or nowhere.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace app {

struct Setting {
    std::string value;  // the values of a list with commas between
    std::string origin; // "homestart.toml:12" or "environment HOMESTART_PORT"
};

struct Settings {
    std::map<std::string, Setting, std::less<>> entries; // "port", "smtp.host"
    std::vector<std::string> faults;                     // of the file itself
};

// The variables HOMESTART_... of a process.
using Environment = std::map<std::string, std::string, std::less<>>;
Environment environment_of_process();

// The name of the variable for a key: "smtp.host" is HOMESTART_SMTP_HOST.
std::string variable_of(std::string_view key);

// Puts together file and environment; the environment wins. An empty path means no file.
Settings read_settings(std::filesystem::path const& file, Environment const& environment);

} // namespace app
