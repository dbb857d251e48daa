// What the value of a setting must be. Each gives nothing for what it does not accept.
#pragma once

#include "platform/mail/smtp.hpp"
#include "platform/web/proxies.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace app {

std::optional<int> parse_number(std::string const& text, int least, int most);
std::optional<bool> parse_boolean(std::string const& text);
std::optional<std::string> parse_ip_address(std::string const& text);
std::optional<std::string> parse_host(std::string const& text);

// "https://steun.example", with perhaps a port; nothing after it.
std::optional<std::string> parse_base_url(std::string const& text);
std::optional<std::string> parse_database(std::string const& text);
std::optional<std::string> parse_mail_address(std::string const& text);
std::optional<std::string> parse_line(std::string const& text);
std::optional<mail::Security> parse_security(std::string const& text);
std::optional<std::vector<web::AddressRange>> parse_ranges(std::string const& text);

std::optional<std::filesystem::path> parse_existing_file(std::string const& text);
std::optional<std::filesystem::path> parse_existing_folder(std::string const& text);

// A file or folder that may be made yet. May be empty.
std::optional<std::filesystem::path> parse_path(std::string const& text);

} // namespace app
