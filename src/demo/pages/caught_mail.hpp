// Mail that the demo caught instead of sending it, as files of tools/smtp_sink.py. Only a demo has these
// pages.
#pragma once

#include "platform/base/instant.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace demo {

// A piece of a line; an address of this site can be followed.
struct MailPiece {
    std::string words;
    bool is_link;
};

struct CaughtMail {
    std::string number; // "000012", the name of its file
    std::string to;
    std::string subject;
    std::optional<base::Instant> sent_at;
    std::vector<std::vector<MailPiece>> lines;
};

// Newest first.
std::vector<CaughtMail> list_caught_mail(std::filesystem::path const& folder, std::string const& base_url);

// Nothing when there is no such mail, or the number is none.
std::optional<CaughtMail>
find_caught_mail(std::filesystem::path const& folder, std::string const& base_url, std::string const& number);

} // namespace demo
