#include "platform/web/form.hpp"
#include "support/fake_texts.hpp"

#include <doctest/doctest.h>

namespace web {

namespace {

using std::chrono::March;

constexpr auto third_of_march = base::Date{std::chrono::year{2026}, March, std::chrono::day{3}};

Form form_with(std::string field, std::string value)
{
    return Form{Fields{{{std::move(field), std::move(value)}}}};
}

Form born(std::string day, std::string month, std::string year)
{
    return Form{Fields{
        {{"born_day", std::move(day)}, {"born_month", std::move(month)}, {"born_year", std::move(year)}}
    }};
}

} // namespace

TEST_CASE("what was typed is kept without the spaces around it")
{
    CHECK(form_with("name", "  Anna de Wit\t ").value("name") == "Anna de Wit");
    CHECK(
        form_with(
            "name",
            "\xC2\xA0\xE2\x80\x8B"
            "Anna\xC2\xA0\xEF\xBB\xBF"
        )
            .value("name")
        == "Anna"
    );
    CHECK(form_with("name", "Anna").value("phone").empty());
}

TEST_CASE("control characters are taken out and lines end in one way")
{
    CHECK(form_with("note", "een\r\ntwee\rdrie\nvier").value("note") == "een\ntwee\ndrie\nvier");
    CHECK(
        form_with(
            "note",
            "a\x01"
            "b\x1B[31m\x7F"
            "c\xC2\x85"
            "d"
        )
            .value("note")
        == "ab[31mcd"
    );
    CHECK(form_with("note", "Zo\xC3\xAB \xC2\xBD").value("note") == "Zoë ½");
}

TEST_CASE("unseen marks of direction are taken out; what joins letters within a word stays")
{
    CHECK(form_with("place", "\u200F\u202B7121\u200E AB\u202C\u2069").value("place") == "7121 AB");
    CHECK(form_with("name", "\u200Dمی\u200Cخواهم\u200C").value("name") == "می\u200Cخواهم");
    CHECK(form_with("name", "\u200E\u200F\u2066").value("name").empty());
}

TEST_CASE("boxes that were chosen are chosen again")
{
    auto const form = Form{Fields{{{"need", "practical"}, {"need", "social"}}}};

    CHECK(form.chosen("need", "practical"));
    CHECK(form.chosen("need", "social"));
    CHECK_FALSE(form.chosen("need", "emotional"));
    CHECK(form.values("need").size() == 2);
}

TEST_CASE("a form that opens can have something in it")
{
    auto form = Form{};
    form.prefill("name", "Anna");
    form.prefill("need", "practical");
    form.prefill("need", "social");

    CHECK(form.value("name") == "Anna");
    CHECK(form.chosen("need", "social"));
}

TEST_CASE("a form that was sent keeps its unchecked boxes unchecked")
{
    auto form = form_with("name", "");
    form.prefill("name", "Anna");
    form.prefill("need", "practical");

    CHECK(form.value("name").empty());
    CHECK_FALSE(form.chosen("need", "practical"));
}

TEST_CASE("an empty field that is needed gets its error")
{
    auto form = form_with("name", " \t ");

    CHECK(form.required("name", "Vul je voornaam in.").empty());
    CHECK(form.error("name") == "Vul je voornaam in.");
    CHECK(form.error("phone").empty());
    CHECK(form.has_errors());
}

TEST_CASE("length is counted in characters, not in bytes")
{
    auto form = Form{Fields{{{"fits", "ëëëëë"}, {"long", "ëëëëëë"}}}};

    CHECK(form.optional("fits", 5) == "ëëëëë");
    CHECK(form.errors().empty());
    CHECK(form.optional("long", 5) == "ëëëëëë");
    CHECK(form.error("long") == "Maak deze tekst korter: hooguit 5 tekens.");
    form.required("long", "Vul iets in.", 5);
    CHECK(form.errors().size() == 2);
    CHECK(form.errors().back().message == "Maak deze tekst korter: hooguit 5 tekens.");
}

TEST_CASE("that a text is too long is said in the language of the reader")
{
    auto const texts = support::FakeTexts{
        {{"Maak deze tekst korter: hooguit {most} tekens.", "Make this shorter: at most {most} characters."}}
    };
    auto form = Form{Fields{{{"name", "Anna"}}}, texts};

    form.optional("name", 3);
    CHECK(form.error("name") == "Make this shorter: at most 3 characters.");
}

TEST_CASE("errors keep their order and the first of a field is shown at it")
{
    auto form = Form{};
    form.add_error("b", "eerst");
    form.add_error("a", "dan");
    form.add_error("b", "nog een");

    REQUIRE(form.errors().size() == 3);
    CHECK(form.errors().front().field == "b");
    CHECK(form.error("b") == "eerst");
}

TEST_CASE("a date of three fields takes days and months as people write them")
{
    for (auto const* month : {"3", "03", "mrt", "Mrt.", "maart", "MAART", "March", "mar"}) {
        CHECK_MESSAGE(born("3", month, "2026").date("born", "?") == third_of_march, month);
        CHECK_MESSAGE(born("03", month, "2026").date("born", "?") == third_of_march, month);
    }
    CHECK(born("31", "okt", "2025").date("born", "?")->month() == std::chrono::October);
    CHECK(born("1", "sept", "2025").date("born", "?")->month() == std::chrono::September);
}

TEST_CASE("a date of one field is a date of a date picker or one that was typed")
{
    for (auto const* date :
         {"2026-03-03", "3-3-2026", "03/03/2026", "3.3.2026", "3 mrt 2026", " 3  maart  2026 "}) {
        CHECK_MESSAGE(form_with("born", date).date("born", "?") == third_of_march, date);
    }
}

TEST_CASE("a date that does not exist gets its error")
{
    for (auto const* date :
         {"",
          "30-2-2026",
          "29-2-2025",
          "0-3-2026",
          "3-13-2026",
          "3-3-26",
          "3-3-02026",
          "3-3-1899",
          "3-3",
          "3-3-2026-1",
          "x-3-2026",
          "3-foo-2026",
          "-3-3-2026x",
          "2026",
          "+3-3-2026",
          "-"}) {
        auto form = form_with("born", date);
        CHECK_MESSAGE(form.date("born", "Vul een datum in.") == std::nullopt, date);
        CHECK(form.error("born") == "Vul een datum in.");
    }
    CHECK_FALSE(born("3", "", "2026").date("born", "?"));
}

TEST_CASE("a date that may be left out has no error when nothing was typed")
{
    auto nothing = born("", " ", "");
    CHECK_FALSE(nothing.optional_date("born", "?"));
    CHECK(nothing.errors().empty());

    auto half = born("3", "", "");
    CHECK_FALSE(half.optional_date("born", "?"));
    CHECK(half.has_errors());
}

TEST_CASE("of a birth only the month is asked")
{
    auto const month = std::chrono::year{2026} / March;
    auto const parts = [](std::string word, std::string year) {
        return Form{Fields{{{"born_month", std::move(word)}, {"born_year", std::move(year)}}}};
    };

    CHECK(parts("mrt", "2026").month("born", "?") == month);
    CHECK(parts("3", "2026").month("born", "?") == month);
    CHECK(form_with("born", "2026-03").month("born", "?") == month);
    for (auto const* text : {"", "2026", "13-2026", "0-2026", "3-26", "1-3-2026", "mrt"}) {
        auto form = form_with("born", text);
        CHECK_MESSAGE(form.month("born", "Vul een maand in.") == std::nullopt, text);
        CHECK(form.error("born") == "Vul een maand in.");
    }
    CHECK_FALSE(parts("3", "").month("born", "?"));
}

TEST_CASE("a number lies between its limits")
{
    CHECK(form_with("count", " 4 ").number("count", 1, 4, "?") == 4);
    CHECK(form_with("count", "-1").number("count", -1, 4, "?") == -1);
    for (auto const* text : {"", "0", "5", "4x", "4.0", "+4", "99999999999"}) {
        auto form = form_with("count", text);
        CHECK_MESSAGE(form.number("count", 1, 4, "Kies 1 tot 4.") == std::nullopt, text);
        CHECK(form.error("count") == "Kies 1 tot 4.");
    }
}

TEST_CASE("a value is read by the type it becomes")
{
    auto const parse = [](std::string const& text) { return base::parse_iso_date(text); };
    auto good = form_with("day", "2026-03-03");
    auto bad = form_with("day", "morgen");

    CHECK(good.parsed("day", parse, "?") == third_of_march);
    CHECK_FALSE(bad.parsed("day", parse, "Vul een dag in."));
    CHECK(bad.error("day") == "Vul een dag in.");
}

} // namespace web
