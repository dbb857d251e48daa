#include "intake/actions/keep_draft.hpp"
#include "intake/actions/mail_draft_link.hpp"
#include "people/store/person_store.hpp"
#include "platform/mail/outbox.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace intake {

namespace {

constexpr auto token = "the-token-of-this-draft";

MailDraftLink wish_of(std::string key, char const* email = "fatma@steun.example")
{
    return {
        .token = token,
        .email = people::EmailAddress::parse(email).value(),
        .first_name = "Fatma",
        .language = text::Language::nl,
        .submission_key = std::move(key),
    };
}

void begin_draft(support::World& world)
{
    auto draft = ApplicationDraft{};
    draft.keep(ApplicationStep::place, {{"place", "7121 AB"}});
    keep_draft(world.database, token, draft, world.now);
}

std::vector<mail::WaitingMail> mails(support::World& world)
{
    return mail::list_waiting_mails(world.database, world.now, 100);
}

auto mail_link(support::World& world, MailDraftLink const& wish)
{
    return mail_draft_link(world.database, world.occasion(), wish);
}

} // namespace

TEST_CASE("a parent who goes on later gets a mail with the link to her own draft")
{
    auto world = support::World{};
    begin_draft(world);
    auto const before = mails(world).size();

    REQUIRE(mail_link(world, wish_of("once")));

    auto const sent = mails(world);
    REQUIRE(sent.size() == before + 1);
    auto const& mail = sent.back();
    CHECK(mail.body.find("Beste Fatma,") != std::string::npos);
    CHECK(mail.body.find(world.site.base_url + "/apply/resume/" + token + "\n") != std::string::npos);
    CHECK(mail.body.find("tot en met 27 november 2026") != std::string::npos);

    auto const person = people::load_person(world.database, people::PersonId{mail.person}, world.aalten);
    CHECK(person.email->value() == "fatma@steun.example");
}

TEST_CASE("who did not give her name yet is greeted without one")
{
    auto world = support::World{};
    begin_draft(world);
    auto wish = wish_of("once");
    wish.first_name = "";

    REQUIRE(mail_link(world, wish));
    CHECK(mails(world).back().body.starts_with("Hallo,\n"));
}

TEST_CASE("the same form sent twice is one mail, and one draft gets three at most")
{
    auto world = support::World{};
    begin_draft(world);

    for (auto const* const key : {"first", "first", "second", "third", "third"}) {
        CHECK(mail_link(world, wish_of(key)));
    }
    auto const refused = mail_link(world, wish_of("fourth"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == DraftMailRefusal::too_many);
}

TEST_CASE("a new address takes the place of the one before, and its mail does not leave any more")
{
    auto world = support::World{};
    begin_draft(world);
    auto const before = mails(world).size();

    REQUIRE(mail_link(world, wish_of("first", "ftma@steun.example")));
    REQUIRE(mail_link(world, wish_of("second")));

    REQUIRE(mails(world).size() == before + 1);
    auto const person = people::PersonId{mails(world).back().person};
    CHECK(people::load_person(world.database, person, world.aalten).email->value() == "fatma@steun.example");
    CHECK(people::list_people_with_email(
              world.database, people::EmailAddress::parse("ftma@steun.example").value()
    )
              .empty());
}

TEST_CASE("a draft that expired or was thrown away gets no mail")
{
    auto world = support::World{};
    begin_draft(world);
    world.now += draft_lifetime;

    auto const refused = mail_link(world, wish_of("once"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == DraftMailRefusal::no_draft);
}

TEST_CASE("a draft that ends leaves neither the address nor the mail")
{
    auto world = support::World{};
    auto const before = support::contents_of(world.database);

    SUBCASE("sent or thrown away")
    {
        begin_draft(world);
        REQUIRE(mail_link(world, wish_of("once")));
        discard_draft(world.database, token);
        discard_draft(world.database, token);
    }
    SUBCASE("expired")
    {
        begin_draft(world);
        REQUIRE(mail_link(world, wish_of("once")));
        discard_expired_drafts(world.database, world.now + draft_lifetime);
    }
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a mail that fails leaves nothing half-saved, and so does throwing a draft away")
{
    auto world = support::World{};
    begin_draft(world);
    REQUIRE(mail_link(world, wish_of("first", "ftma@steun.example")));

    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const mailed = mail_draft_link(database, world.occasion(), wish_of("second"));
        CHECK(mailed);
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        discard_draft(database, token);
    });
}

} // namespace intake
