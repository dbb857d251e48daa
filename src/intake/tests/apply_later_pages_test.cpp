#include "intake/actions/keep_draft.hpp"
#include "intake/pages/apply_later_pages.hpp"
#include "intake/pages/apply_pages.hpp"
#include "intake/tests/offered_world.hpp"
#include "platform/mail/outbox.hpp"
#include "support/contents.hpp"

#include <doctest/doctest.h>

namespace intake {

namespace {

using support::says;
using support::TypedFields;

std::string goes_to(web::Response const& response)
{
    CHECK(response.status == 303);
    return std::string{response.header("Location")};
}

web::Response answer(Browser& browser, std::string const& step, TypedFields typed)
{
    return browser.open(update_apply_step, support::post({{"step", step}}, std::move(typed)));
}

web::Response look_at(Browser& browser, std::string const& step)
{
    return browser.open(show_apply_step, support::get({{"step", step}}));
}

// A parent in Aalten who gave her name and stopped while she told how to reach her.
void stop_at_reach(Browser& browser)
{
    answer(browser, "place", {{"place", "7121 AB"}});
    answer(browser, "name", {{"first_name", "Fatma"}});
    CHECK(goes_to(answer(browser, "reach", {{"phone", "0612"}, {"later", "yes"}})) == "/apply/later");
}

web::Response ask_for_mail(Browser& browser, std::string email, std::string key = "once")
{
    return browser.open(
        create_draft_mail,
        support::post({}, {{"email", std::move(email)}, {"submission_key", std::move(key)}})
    );
}

std::string mailed_token(OfferedWorld& world)
{
    auto const body = mail::list_waiting_mails(world.database, world.now, 100).back().body;
    auto const start = body.find("/apply/resume/") + std::string_view{"/apply/resume/"}.size();
    return body.substr(start, body.find('\n', start) - start);
}

web::Response resume(Browser& browser, std::string const& token, std::string choice)
{
    return browser.open(update_resume, support::post({{"token", token}}, {{"choice", std::move(choice)}}));
}

} // namespace

TEST_CASE("who stops halfway finds again what she typed, also what was not right yet")
{
    auto world = OfferedWorld{};
    auto browser = Browser{world};
    stop_at_reach(browser);

    CHECK(says(look_at(browser, "reach"), "value=\"0612\""));
    CHECK(goes_to(look_at(browser, "children")) == "/apply/reach");
    CHECK(says(browser.open(show_apply_later, support::get()), "tot en met vrijdag 27 november"));
}

TEST_CASE("the first question can not be left for later: nothing is known yet")
{
    auto world = OfferedWorld{};
    auto browser = Browser{world};
    CHECK_FALSE(says(look_at(browser, "place"), "Later verdergaan"));
    CHECK(answer(browser, "place", {{"later", "yes"}}).status == 422);
    CHECK(goes_to(browser.open(show_apply_later, support::get())) == "/apply");
    CHECK(goes_to(ask_for_mail(browser, "fatma@steun.example")) == "/apply");
}

TEST_CASE("too much to keep is refused with words, and stands on the page still")
{
    auto world = OfferedWorld{};
    auto browser = Browser{world};
    stop_at_reach(browser);
    auto const response =
        answer(browser, "name", {{"first_name", std::string(30'000, 'a')}, {"later", "yes"}});
    CHECK(response.status == 422);
    CHECK(says(response, "Dit is te veel om te bewaren."));
    CHECK(says(response, std::string(30'000, 'a')));
}

TEST_CASE("a parent goes on elsewhere with the link from her mail")
{
    auto world = OfferedWorld{};
    auto browser = Browser{world};
    stop_at_reach(browser);
    CHECK(goes_to(ask_for_mail(browser, "fatma@steun.example")) == "/apply/later?sent=yes");
    CHECK(says(browser.open(show_apply_later, support::get({}, {{"sent", "yes"}})), "We mailen je een link.")
    );

    auto phone = Browser{world};
    auto const token = mailed_token(world);
    auto const opened = phone.open(show_resume, support::get({{"token", token}}));
    CHECK(opened.status == 200);
    CHECK_FALSE(says(opened, "Fatma"));
    CHECK(goes_to(resume(phone, token, "go_on")) == "/apply/reach");
    CHECK(says(look_at(phone, "reach"), "value=\"0612\""));
    CHECK(says(look_at(phone, "name"), "value=\"Fatma\""));
}

TEST_CASE("opening the link changes nothing: programs that read mail follow it too")
{
    auto world = OfferedWorld{};
    auto browser = Browser{world};
    stop_at_reach(browser);
    ask_for_mail(browser, "fatma@steun.example");

    auto const before = support::contents_of(world.database);
    auto scanner = Browser{world};
    scanner.open(show_resume, support::get({{"token", mailed_token(world)}}));
    CHECK(support::contents_of(world.database) == before);
    CHECK(scanner.cookies.empty());
}

TEST_CASE("who throws all away leaves nothing, and the link says so kindly")
{
    auto world = OfferedWorld{};
    auto const before = support::contents_of(world.database);
    auto browser = Browser{world};
    stop_at_reach(browser);
    ask_for_mail(browser, "fatma@steun.example");
    auto const token = mailed_token(world);

    CHECK(goes_to(resume(browser, token, "discard")) == "/apply/discarded");
    CHECK(goes_to(resume(browser, token, "discard")) == "/apply/discarded");
    CHECK(says(browser.open(show_discarded, support::get()), "Alles is weg"));
    CHECK(support::contents_of(world.database) == before);

    auto const again = browser.open(show_resume, support::get({{"token", token}}));
    CHECK(again.status == 404);
    CHECK(says(again, "Deze link werkt niet meer"));
    CHECK(resume(browser, token, "go_on").status == 404);
    CHECK(goes_to(look_at(browser, "reach")) == "/apply/place");
}

TEST_CASE("after a week the link says that it works no more")
{
    auto world = OfferedWorld{};
    auto browser = Browser{world};
    stop_at_reach(browser);
    ask_for_mail(browser, "fatma@steun.example");
    auto const token = mailed_token(world);
    world.now += draft_lifetime;
    CHECK(browser.open(show_resume, support::get({{"token", token}})).status == 404);
}

TEST_CASE("a link opens its own draft and no other")
{
    auto world = OfferedWorld{};
    auto fatma = Browser{world};
    stop_at_reach(fatma);
    ask_for_mail(fatma, "fatma@steun.example");
    auto const token = mailed_token(world);

    auto sanne = Browser{world};
    answer(sanne, "place", {{"place", "7101 AB"}});
    answer(sanne, "name", {{"first_name", "Sanne"}});
    CHECK(goes_to(resume(sanne, token, "go_on")) == "/apply/reach");
    CHECK(says(look_at(sanne, "name"), "Fatma"));
    CHECK_FALSE(says(look_at(sanne, "name"), "Sanne"));

    auto stranger = Browser{world};
    for (auto const* const guess : {"", "x", "not-a-token"}) {
        CHECK(resume(stranger, guess, "go_on").status == 404);
    }
}

TEST_CASE("the link of an application that was sent says that it came in")
{
    auto world = OfferedWorld{};
    auto browser = Browser{world};
    stop_at_reach(browser);
    ask_for_mail(browser, "fatma@steun.example");
    auto const token = mailed_token(world);
    auto const people_before = world.count("persons");

    answer(browser, "reach", {{"reach_by", "phone"}, {"phone", "06 12345678"}});
    answer(browser, "children", {{"child_1_month", "3"}, {"child_1_year", "2025"}});
    answer(browser, "language", {{"home_language", "tr"}, {"interpreter", "no"}});
    answer(browser, "question", {{"question", "Ik ben zo moe."}});
    answer(browser, "referrer", {});
    CHECK(goes_to(browser.open(create_application_of_parent, support::post({}, {}))) == "/apply/done");

    auto const opened = browser.open(show_resume, support::get({{"token", token}}));
    CHECK(opened.status == 200);
    CHECK(says(opened, "Je aanvraag is binnen"));
    // The parent of the case took the place of the address that was only for the link.
    CHECK(world.count("persons") == people_before);
}

TEST_CASE("a mail address is asked again when it is none, and at most three mails are sent")
{
    auto world = OfferedWorld{};
    auto browser = Browser{world};
    stop_at_reach(browser);

    auto const refused = ask_for_mail(browser, "fatma@");
    CHECK(refused.status == 422);
    CHECK(says(refused, "value=\"fatma@\""));
    CHECK(says(refused, "Vul een e-mailadres in"));

    for (auto const* const key : {"1", "2", "3"}) {
        CHECK(ask_for_mail(browser, "fatma@steun.example", key).status == 303);
    }
    auto const too_many = ask_for_mail(browser, "fatma@steun.example", "4");
    CHECK(too_many.status == 422);
    CHECK(says(too_many, "Je kreeg al drie mails."));
}

TEST_CASE("another language keeps the address that was typed")
{
    auto world = OfferedWorld{};
    auto browser = Browser{world};
    stop_at_reach(browser);
    auto const response =
        browser.open(create_draft_mail, support::post({}, {{"email", "fatma@"}, {"lang", "tr"}}));
    CHECK(response.status == 200);
    CHECK(says(response, "value=\"fatma@\""));
}

TEST_CASE("who would rather be called keeps what she typed")
{
    auto world = OfferedWorld{};
    auto browser = Browser{world};
    CHECK(goes_to(answer(browser, "place", {{"call_me", "yes"}})) == "/call-me");
    CHECK(
        goes_to(answer(browser, "place", {{"place", "7121 AB"}, {"call_me", "yes"}}))
        == "/call-me?municipality=GM0197"
    );
    stop_at_reach(browser);
    CHECK(
        goes_to(answer(browser, "reach", {{"phone", "06 12345678"}, {"call_me", "yes"}}))
        == "/call-me?municipality=GM0197"
    );
    CHECK(says(look_at(browser, "reach"), "value=\"06 12345678\""));
}

} // namespace intake
