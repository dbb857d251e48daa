#include "people/model/mail_domain.hpp"
#include "people/store/mail_domain_file.hpp"
#include "support/source_folder.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace people {

namespace {

MailDomain kind(MailDomains const& domains, std::string_view email)
{
    return domains.kind_of(EmailAddress::parse(email).value());
}

} // namespace

TEST_CASE("an address of a provider for everybody is no address of work")
{
    auto const domains =
        parse_mail_domains("personal gmail.com\nthrow-away mailinator.com # an hour\n\n# none\n");
    REQUIRE(domains);
    CHECK(kind(*domains, "karin@praktijk.nl") == MailDomain::work);
    CHECK(kind(*domains, "Karin@GMail.com") == MailDomain::personal);
    CHECK(kind(*domains, "karin@mailinator.com") == MailDomain::throw_away);
    CHECK(kind(*domains, "karin@notgmail.com") == MailDomain::work);
}

TEST_CASE("a rule holds for the domains below it, until one of them has its own")
{
    auto const domains = parse_mail_domains("personal ziggo.nl\r\nwork zakelijk.ziggo.nl\r\n");
    REQUIRE(domains);
    CHECK(kind(*domains, "karin@mail.ziggo.nl") == MailDomain::personal);
    CHECK(kind(*domains, "karin@zakelijk.ziggo.nl") == MailDomain::work);
    CHECK(kind(*domains, "karin@post.zakelijk.ziggo.nl") == MailDomain::work);
}

TEST_CASE("a rule that cannot be read is named by its line")
{
    CHECK(parse_mail_domains("personal gmail.com\nprivate outlook.com\n").error() == 2);
    CHECK(parse_mail_domains("personal").error() == 1);
    CHECK(parse_mail_domains("personal gmail .com").error() == 1);
    CHECK(parse_mail_domains("").has_value());
}

TEST_CASE("the shipped rules can be read, and a faulty file says where")
{
    auto const shipped = load_mail_domains(support::source_folder() / "data" / "mail_domains.txt");
    CHECK(kind(shipped, "karin@hotmail.com") == MailDomain::personal);
    CHECK(kind(shipped, "karin@yopmail.com") == MailDomain::throw_away);

    auto const folder = support::TemporaryFolder{};
    folder.write("mail_domains.txt", "gmail.com\n");
    CHECK_THROWS_WITH_AS(
        load_mail_domains(folder.path() / "mail_domains.txt"),
        doctest::Contains("mail_domains.txt:1: a rule is"),
        std::runtime_error
    );
    CHECK_THROWS_AS(load_mail_domains(folder.path() / "nowhere.txt"), std::runtime_error);
}

} // namespace people
