// Every setting there is. What each means: configuration.hpp and docs/operations.md.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace app {

inline constexpr auto setting_keys = std::to_array<std::string_view>({
    "address",           "port",          "base_url",
    "database",          "var_folder",    "secret_file",
    "programme_file",    "assets_folder", "locales_folder",
    "migrations_folder", "data_folder",   "caught_mail_folder",
    "smtp.host",         "smtp.port",     "smtp.user",
    "smtp.password",     "smtp.security", "smtp.from",
    "smtp.from_name",    "demo",          "worker_threads",
    "trusted_proxies",   "session_hours", "log_level",
    "log_file",          "clock_file",    "press_folder",
    "mail_domains_file",
});

constexpr bool is_setting_key(std::string_view key)
{
    return std::ranges::find(setting_keys, key) != setting_keys.end();
}

} // namespace app
