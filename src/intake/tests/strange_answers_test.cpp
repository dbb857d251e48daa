#include "intake/pages/apply_later_pages.hpp"
#include "intake/pages/apply_pages.hpp"
#include "intake/pages/call_me_pages.hpp"
#include "intake/pages/follow_pages.hpp"
#include "intake/store/family_case_store.hpp"
#include "intake/tests/permission_form.hpp"
#include "platform/base/utf8.hpp"
#include "platform/web/typed_text.hpp"
#include "support/strange_texts.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace intake {

namespace {

using support::says;
using support::TypedFields;

constexpr auto texts_for_each_field = 150;

// Those that a browser can send.
std::vector<std::string> const& sendable_texts()
{
    static auto const all = [] {
        auto texts = support::strange_texts(texts_for_each_field);
        std::erase_if(texts, [](std::string const& text) { return !base::is_utf8(text); });
        return texts;
    }();
    return all;
}

// Refused or taken, and never as part of the page.
void check_answer(web::Response const& response)
{
    CHECK((response.status == 303 || response.status == 422 || response.status == 200));
    CHECK_FALSE(says(response, "<script>alert"));
    CHECK_FALSE(says(response, "<img src=x"));
}

// Where it is not taken, what was typed is there again.
void check_kept(web::Response const& response, std::string const& typed)
{
    auto const shown = support::without_escapes(response.body);
    CHECK((response.status == 303 || shown.find(web::clean_text(typed)) != std::string::npos));
}

using Fields = std::vector<std::string>;

// Each text in each field that is typed in, and in each that is chosen from or not seen; the others stay as
// they were.
template <typename Send>
void check_fields(TypedFields const& form, Fields const& typed_in, Fields const& others, Send send)
{
    for (auto const& text : sendable_texts()) {
        CAPTURE(text);
        for (auto const& field : typed_in) {
            CAPTURE(field);
            auto const response = send(given::with(form, field, text));
            check_answer(response);
            check_kept(response, text);
        }
        for (auto const& field : others) {
            CAPTURE(field);
            check_answer(send(given::with(form, field, text)));
        }
    }
}

class Applicant {
public:
    web::Response answer(std::string const& step, TypedFields typed)
    {
        return browser_.open(update_apply_step, support::post({{"step", step}}, std::move(typed)));
    }

    void
    check_step(std::string const& step, TypedFields const& form, Fields const& typed_in, Fields const& others)
    {
        CAPTURE(step);
        check_fields(form, typed_in, others, [&](TypedFields typed) {
            return answer(step, std::move(typed));
        });
        CHECK(answer(step, form).status == 303);
    }

    web::Response look_at(std::string const& step)
    {
        return browser_.open(show_apply_step, support::get({{"step", step}}));
    }

    web::Response send() { return browser_.open(create_application_of_parent, support::post({}, {})); }

    web::Response check() { return browser_.open(show_apply_check, support::get()); }

    OfferedWorld world;

private:
    Browser browser_{world};
};

TypedFields place_answer()
{
    return {{"place", "Aalten"}, {"municipality", ""}, {"digits", "7121"}};
}

TypedFields reach_answer()
{
    return {
        {"phone", "06 12345678"},
        {"email", "fatma@example.nl"},
        {"reach_by", "phone"},
        {"reach_when", "morning"}
    };
}

TypedFields children_answer()
{
    return {
        {"child_1_month", "3"},
        {"child_1_year", "2025"},
        {"due_day", "1"},
        {"due_month", "2"},
        {"due_year", "2027"},
        {"rows", "1"},
    };
}

TypedFields referrer_answer()
{
    return {{"referrer_name", "Karin"}, {"referrer_role", ""}, {"may_hear", "yes"}, {"referrer_email", ""}};
}

TypedFields language_answer()
{
    return {{"home_language", "tr"}, {"interpreter", "yes"}};
}

TypedFields due_on(char const* day, char const* month, char const* year)
{
    return {{"due_day", day}, {"due_month", month}, {"due_year", year}};
}

} // namespace

TEST_CASE("strange answers to every question of the application are refused in words, or kept as they are")
{
    auto parent = Applicant{};
    auto const places = place_answer();
    parent.check_step("place", places, {"place", "digits"}, {"municipality"});
    parent.check_step("name", {{"first_name", "Fatma"}, {"last_name", ""}}, {"first_name", "last_name"}, {});
    parent.check_step("reach", reach_answer(), {"phone", "email"}, {"reach_by", "reach_when"});
    parent.check_step(
        "children",
        children_answer(),
        {"child_1_month", "child_1_year", "due_day", "due_month", "due_year"},
        {"rows"}
    );
    parent.check_step("language", language_answer(), {}, {"home_language", "interpreter"});
    parent.check_step("question", {{"question", "Zo moe."}, {"needs", ""}}, {"question"}, {"needs"});
    parent.check_step(
        "referrer", referrer_answer(), {"referrer_name", "referrer_role", "referrer_email"}, {"may_hear"}
    );
    CHECK(parent.send().status == 303);
}

TEST_CASE("who stops halfway finds what she typed again, however strange")
{
    auto parent = Applicant{};
    parent.answer("place", place_answer());
    for (auto const& text : sendable_texts()) {
        CAPTURE(text);
        auto const stopped = parent.answer("name", {{"first_name", text}, {"later", "yes"}});
        check_answer(stopped);
        check_kept(stopped, text);
        check_kept(stopped.status == 303 ? parent.look_at("name") : stopped, text);
    }
}

TEST_CASE("a strange name and question that are taken arrive as they were typed")
{
    auto const name = std::string{"Élodie 👩‍👧‍👦 ' OR 1=1"};
    auto const question = std::string{"<b>مرحبا</b> {municipality}'); DROP TABLE persons; --"};
    auto parent = Applicant{};
    parent.answer("place", place_answer());
    parent.answer("name", {{"first_name", name}});
    parent.answer("reach", reach_answer());
    parent.answer("children", children_answer());
    parent.answer("language", language_answer());
    parent.answer("question", {{"question", question}});
    parent.answer("referrer", referrer_answer());

    auto const check = parent.check();
    CHECK(says(check, "&lt;b&gt;مرحبا&lt;/b&gt; {municipality}"));
    CHECK(says(check, "👩‍👧‍👦"));
    REQUIRE(parent.send().status == 303);
    auto rows = parent.world.database.query("SELECT question, first_name FROM family_cases JOIN persons ON "
                                            "persons.id = parent_id WHERE question LIKE '%DROP%'");
    REQUIRE(rows.next());
    CHECK(rows.text(0) == question);
    CHECK(rows.text(1) == name);
}

TEST_CASE("days that do not exist or cannot be are told, and stay in the form")
{
    auto parent = Applicant{};
    parent.answer("place", place_answer());
    auto const refused = [&](TypedFields const& typed, std::string_view error) {
        auto const response = parent.answer("children", typed);
        CAPTURE(error);
        CHECK(response.status == 422);
        CHECK(says(response, error));
        for (auto const& [field, value] : typed) {
            CAPTURE(value);
            CHECK(says(response, "value=\"" + value + "\""));
        }
    };
    constexpr auto no_day = std::string_view{"Vul een dag, maand en jaar in"};
    refused(due_on("31", "2", "2027"), no_day);
    refused(due_on("29", "2", "2027"), no_day);
    refused(due_on("0", "0", "0000"), no_day);
    refused(due_on("1", "13", "2027"), no_day);
    refused(due_on("1e", "1", "2027"), no_day);
    refused(due_on("1", "1", "27"), no_day);
    refused(due_on("99999999999999999999", "1", "2027"), no_day);
    refused(due_on("", "1", "2027"), no_day);
    refused(due_on("1", "1", "2026"), "Deze dag is voorbij.");
    refused(due_on("1", "1", "1900"), "Deze dag is voorbij.");
    refused(due_on("29", "8", "2027"), "Deze dag is te ver weg."); // forty weeks and one day
    refused(due_on("1", "1", "9999"), "Deze dag is te ver weg.");
    refused({{"child_1_month", "0"}, {"child_1_year", "2025"}}, "Vul een maand en een jaar in");
    refused({{"child_1_month", "3"}, {"child_1_year", "1899"}}, "Vul een maand en een jaar in");
    refused({{"child_1_month", "3"}, {"child_1_year", "1900"}}, "Het is te lang geleden.");
    refused({{"child_1_month", "12"}, {"child_1_year", "2026"}}, "Deze maand komt nog.");
    CHECK(parent.answer("children", due_on("28", "8", "2027")).status == 303);
    CHECK(parent.answer("children", due_on("۲۸", "٨", "2027")).status == 303);
}

TEST_CASE("a family of twelve children applies")
{
    auto parent = Applicant{};
    auto children = TypedFields{};
    for (auto number = 1; number <= 12; ++number) {
        auto const field = "child_" + std::to_string(number);
        children.emplace_back(field + "_month", "3");
        children.emplace_back(field + "_year", std::to_string(2012 + number));
    }
    parent.answer("place", place_answer());
    parent.answer("name", {{"first_name", "Fatma"}});
    parent.answer("reach", reach_answer());
    CHECK(parent.answer("children", children).status == 303);
    parent.answer("language", language_answer());
    parent.answer("question", {{"question", "Het is druk."}});
    parent.answer("referrer", {});
    REQUIRE(parent.send().status == 303);
    CHECK(parent.world.count("children WHERE family_case_id = (SELECT max(id) FROM family_cases)") == 12);
}

TEST_CASE("strange texts in the wish for a call are refused in words, or kept")
{
    auto world = OfferedWorld{};
    auto const form = TypedFields{
        {"first_name", "Fatma"}, {"phone", "06 12345678"}, {"place", "7121 AB"}, {"submission_key", "once"}
    };
    check_fields(form, {"first_name", "phone"}, {"place", "submission_key"}, [&](TypedFields typed) {
        return world.open(create_call_wish, support::post({}, std::move(typed)));
    });
}

TEST_CASE("strange texts of a referrer are refused in words, or kept")
{
    auto world = OfferedWorld{};
    auto const typed_in =
        Fields{"place", "parent_first_name", "parent_phone", "line", "permitted_on", "role"};
    check_fields(given::complete_form(), typed_in, {"how", "tell", "submission_key"}, [&](TypedFields typed) {
        auto const response = given::send_as(world, world.jeroen, std::move(typed));
        return response.status == 429 ? web::see_other("/") : response;
    });
    for (auto const& text : sendable_texts()) {
        CAPTURE(text);
        check_answer(world.open(show_new_call_permission, support::get({}, {{"q", text}})));
    }
}

TEST_CASE("strange addresses get no link to follow")
{
    auto world = OfferedWorld{};
    for (auto const& text : sendable_texts()) {
        CAPTURE(text);
        auto const response = world.open(create_follow_links, support::post({}, {{"email", text}}));
        check_answer(response);
        check_kept(response, text);
    }
    CHECK(given::mails(world).empty());
}

} // namespace intake
