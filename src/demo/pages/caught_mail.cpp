#include "demo/pages/caught_mail.hpp"

#include <algorithm>
#include <fstream>

namespace demo {

namespace {

bool is_number(std::string const& text)
{
    return !text.empty() && text.size() < 12
           && std::ranges::all_of(text, [](char sign) { return sign >= '0' && sign <= '9'; });
}

// Cuts a line at the address of this site, if it holds one.
std::vector<MailPiece> pieces_of(std::string const& line, std::string const& base_url)
{
    auto const start = line.find(base_url + "/");
    if (start == std::string::npos) {
        return {{.words = line, .is_link = false}};
    }
    auto const end = std::min(line.find_first_of(" \t\r", start), line.size());
    return {
        {.words = line.substr(0, start), .is_link = false},
        {.words = line.substr(start, end - start), .is_link = true},
        {.words = line.substr(end), .is_link = false},
    };
}

CaughtMail read(std::filesystem::path const& file, std::string const& base_url)
{
    auto stream = std::ifstream{file};
    auto mail =
        CaughtMail{.number = file.stem().string(), .to = {}, .subject = {}, .sent_at = {}, .lines = {}};
    std::getline(stream, mail.to);
    std::getline(stream, mail.subject);
    auto line = std::string{};
    std::getline(stream, line);
    mail.sent_at = base::parse_iso_instant(line);
    std::getline(stream, line); // the empty one
    while (std::getline(stream, line)) {
        mail.lines.push_back(pieces_of(line, base_url));
    }
    return mail;
}

} // namespace

std::vector<CaughtMail> list_caught_mail(std::filesystem::path const& folder, std::string const& base_url)
{
    auto mails = std::vector<CaughtMail>{};
    auto gone = std::error_code{};
    for (auto const& entry : std::filesystem::directory_iterator{folder, gone}) {
        if (entry.path().extension() == ".txt" && is_number(entry.path().stem().string())) {
            mails.push_back(read(entry.path(), base_url));
        }
    }
    std::ranges::sort(mails, std::ranges::greater{}, &CaughtMail::number);
    return mails;
}

std::optional<CaughtMail>
find_caught_mail(std::filesystem::path const& folder, std::string const& base_url, std::string const& number)
{
    auto const file = folder / (number + ".txt");
    return is_number(number) && std::filesystem::exists(file) ? std::optional{read(file, base_url)}
                                                              : std::nullopt;
}

} // namespace demo
