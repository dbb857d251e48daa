#include "people/store/mail_domain_file.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace people {

MailDomains load_mail_domains(std::filesystem::path const& file)
{
    auto stream = std::ifstream{file, std::ios::binary};
    auto const text = std::string{std::istreambuf_iterator<char>{stream}, {}};
    if (!stream) {
        throw std::runtime_error{file.string() + ": this file cannot be read"};
    }
    auto domains = parse_mail_domains(text);
    if (!domains) {
        throw std::runtime_error{
            file.string() + ":" + std::to_string(domains.error())
            + R"(: a rule is work, personal or throw-away and a domain, such as "personal gmail.com")"
        };
    }
    return *std::move(domains);
}

} // namespace people
