// How an installation is set up: from homestart.toml, from the environment, or left at what fits a developer.
#pragma once

#include "app/settings.hpp"
#include "platform/logging/log.hpp"
#include "platform/mail/smtp.hpp"
#include "platform/web/proxies.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace app {

struct MailConfiguration {
    mail::SmtpSettings server;
    std::string from_name;
    std::string from_address;
};

struct Configuration {
    std::string address; // of this machine, to listen on
    std::uint16_t port = 0;
    std::string base_url; // what browsers call the site, without a slash at the end
    std::string database; // for database::connect
    std::filesystem::path var_folder;
    std::filesystem::path secret_file;
    std::filesystem::path programme_file;
    std::filesystem::path assets_folder;
    std::filesystem::path locales_folder;
    std::filesystem::path migrations_folder;
    std::filesystem::path data_folder;
    std::filesystem::path press_folder;       // what makes a PDF of a page
    std::filesystem::path mail_domains_file;  // from where people write as who they are at work
    std::filesystem::path caught_mail_folder; // of the demo's mail sink; empty: no page shows caught mail
    std::filesystem::path clock_file;         // moves the clock of a demo; empty: the clock of this machine
    MailConfiguration mail;
    bool demo = false;
    std::size_t worker_threads = 0;
    std::vector<web::AddressRange> trusted_proxies;
    std::chrono::hours session_time{0};
    logging::Level log_level = logging::Level::info;
    std::filesystem::path log_file; // empty: standard error

    [[nodiscard]] bool uses_https() const { return base_url.starts_with("https://"); }
};

// what() has one line per fault: the key, its value, where that stands, and what is allowed.
class FaultyConfiguration : public std::runtime_error {
public:
    explicit FaultyConfiguration(std::vector<std::string> faults);

    [[nodiscard]] std::vector<std::string> const& faults() const { return faults_; }

private:
    std::vector<std::string> faults_;
};

// Throws FaultyConfiguration with all that is wrong, not only the first.
Configuration read_configuration(Settings const& settings);

} // namespace app
