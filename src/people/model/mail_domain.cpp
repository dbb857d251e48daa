#include "people/model/mail_domain.hpp"

#include "platform/base/ascii.hpp"

#include <algorithm>
#include <optional>

namespace people {

namespace {

std::optional<MailDomain> kind_from(std::string_view word)
{
    if (word == "work") {
        return MailDomain::work;
    }
    if (word == "personal") {
        return MailDomain::personal;
    }
    return word == "throw-away" ? std::optional{MailDomain::throw_away} : std::nullopt;
}

// In small letters: an address is kept so.
std::string_view domain_of(EmailAddress const& email)
{
    auto const address = std::string_view{email.value()};
    return address.substr(address.find('@') + 1);
}

std::string_view without_remark(std::string_view line)
{
    line = line.substr(0, line.find('#'));
    return base::trim(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
}

std::optional<MailDomainRule> parse_rule(std::string_view line)
{
    auto const space = std::min(line.find_first_of(" \t"), line.size());
    auto const kind = kind_from(line.substr(0, space));
    auto const address = EmailAddress::parse("somebody@" + std::string{base::trim(line.substr(space))});
    if (!kind || !address) {
        return std::nullopt;
    }
    return MailDomainRule{.domain = std::string{domain_of(*address)}, .kind = *kind};
}

} // namespace

MailDomain MailDomains::kind_of(EmailAddress const& email) const
{
    auto domain = domain_of(email);
    while (true) {
        auto const rule = std::ranges::find(rules_, domain, &MailDomainRule::domain);
        auto const dot = domain.find('.');
        if (rule != rules_.end()) {
            return rule->kind;
        }
        if (dot == std::string_view::npos) {
            return MailDomain::work;
        }
        domain.remove_prefix(dot + 1);
    }
}

std::expected<MailDomains, int> parse_mail_domains(std::string_view text)
{
    auto rules = std::vector<MailDomainRule>{};
    for (auto number = 1; !text.empty(); ++number) {
        auto const end = std::min(text.find('\n'), text.size());
        auto const line = without_remark(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty()) {
            continue;
        }
        auto rule = parse_rule(line);
        if (!rule) {
            return std::unexpected{number};
        }
        rules.push_back(*std::move(rule));
    }
    return MailDomains{std::move(rules)};
}

} // namespace people
