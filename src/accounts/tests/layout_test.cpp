#include "accounts/pages/error_page.hpp"
#include "accounts/pages/language_links.hpp"
#include "accounts/pages/page_frame.html.hpp"
#include "support/fake_texts.hpp"

#include <doctest/doctest.h>

namespace accounts {

namespace {

std::string framed(PageTitle const& title, Audience audience)
{
    auto const texts = support::FakeTexts{};
    auto const content = [](html::Output& out) { out.raw("<main id=\"content\">Dag</main>"); };
    return render_page_frame(texts, web::Assets{}, title, audience, content);
}

web::Request request_for(std::string path, web::Fields query)
{
    auto request = web::Request{};
    request.path = std::move(path);
    request.query = std::move(query);
    return request;
}

} // namespace

TEST_CASE("A page says its language and its title, and offers a way past the header")
{
    auto const page = framed(std::string{"Klopt <alles>?"}, Audience::everybody);

    CHECK(page.starts_with("<!DOCTYPE html>"));
    CHECK(page.contains("<html lang=\"nl\" dir=\"ltr\">"));
    CHECK(page.contains("<title>Klopt &lt;alles&gt;? - Home-Start</title>"));
    CHECK(page.contains("href=\"#content\""));
    CHECK(page.contains("<main id=\"content\">Dag</main>"));
}

TEST_CASE("A page for staff is compact")
{
    CHECK(framed(std::string{"Vandaag"}, Audience::staff)
              .contains("<html lang=\"nl\" dir=\"ltr\" class=\"staff\">"));
}

TEST_CASE("The title of a form that comes back with errors says so first")
{
    auto form = web::Form{};
    CHECK(framed({"Inloggen", form}, Audience::everybody).contains("<title>Inloggen - Home-Start</title>"));

    form.add_error("email", "Vul je e-mailadres in.");
    CHECK(
        framed({"Inloggen", form}, Audience::everybody).contains("<title>Fout: Inloggen - Home-Start</title>")
    );
}

TEST_CASE("The link to another language leads to the same page with the same question")
{
    auto const request =
        request_for("/gemeenten/súdwest", web::Fields{{{"place", "7121 AB"}, {"lang", "nl"}, {"page", "2"}}});

    auto const links = other_languages(request, text::Language::nl, false);

    REQUIRE(links.size() == 1);
    CHECK(links[0].name == "English");
    CHECK(links[0].address == "/gemeenten/s%C3%BAdwest?place=7121%20AB&page=2&lang=en");
}

TEST_CASE("A page for parents leads to seven other languages, each by its own name")
{
    auto const links = other_languages(request_for("/", {}), text::Language::ar, true);

    REQUIRE(links.size() == 7);
    CHECK(links.front().address == "/?lang=nl");
    CHECK(links.back().name == "Українська");
}

TEST_CASE("A name or value in an address cannot begin another one in the link to another language")
{
    auto const request = request_for("/", web::Fields{{{"a&b", "c=d#e"}}});

    CHECK(other_languages(request, text::Language::en, false)[0].address == "/?a%26b=c%3Dd%23e&lang=nl");
}

TEST_CASE("An error page says what is the matter and what to do")
{
    auto const page = error_page(404, "7f3a<9c", support::FakeTexts{}, web::Assets{});

    CHECK(page.contains("<h1>Deze pagina is er niet.</h1>"));
    CHECK(page.contains("href=\"/\">Naar het begin</a>"));
    CHECK_FALSE(page.contains("Kenmerk"));
}

TEST_CASE("An error that is ours says by which number it is found")
{
    auto const page = error_page(500, "7f3a<9c", support::FakeTexts{}, web::Assets{});

    CHECK(page.contains("<bdi>7f3a&lt;9c</bdi>"));
}

TEST_CASE("No refusal of what a browser sent is told as our fault")
{
    for (auto const status : {400, 403, 404, 405, 408, 413, 414, 415, 431, 501}) {
        CAPTURE(status);
        auto const page = error_page(status, "7f3a", support::FakeTexts{}, web::Assets{});
        CHECK_FALSE(page.contains("Er ging bij ons iets mis."));
    }
}

TEST_CASE("An error page without a request shows no number")
{
    CHECK_FALSE(error_page(500, "", support::FakeTexts{}, web::Assets{}).contains("Kenmerk"));
}

TEST_CASE("An error that has no words of its own is said to be ours")
{
    auto const texts = support::FakeTexts{};

    CHECK(error_message_for(599, texts).title == error_message_for(500, texts).title);
    CHECK(error_message_for(413, texts).title != error_message_for(500, texts).title);
}

} // namespace accounts
