// What the domain of an e-mail address says: whether somebody writes from where she works. The rules are data
// of an installation. Nobody is refused for her domain.
#pragma once

#include "people/model/contact.hpp"

#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace people {

enum class MailDomain {
    work,       // all that no rule names
    personal,   // of a provider for everybody
    throw_away, // an address for an hour
};

struct MailDomainRule {
    std::string domain; // in small letters
    MailDomain kind;
};

class MailDomains {
public:
    MailDomains() = default;

    explicit MailDomains(std::vector<MailDomainRule> rules) : rules_{std::move(rules)} {}

    // By the rule for its domain, or for the nearest domain above it.
    [[nodiscard]] MailDomain kind_of(EmailAddress const& email) const;

private:
    std::vector<MailDomainRule> rules_;
};

// A rule a line, "personal gmail.com"; the kinds are work, personal and throw-away, and # begins a remark.
// Gives the number of the first line that is none.
std::expected<MailDomains, int> parse_mail_domains(std::string_view text);

} // namespace people
