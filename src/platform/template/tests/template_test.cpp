#include "platform/template/output.hpp"
#include "platform/template/tests/branches.html.hpp"
#include "platform/template/tests/every_place.html.hpp"
#include "platform/template/tests/nested_page.html.hpp"
#include "platform/template/tests/translated.html.hpp"
#include "support/fake_texts.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <optional>
#include <string>

namespace html {

namespace {

// The line of a page on which this word stands.
std::string line_with(std::string const& page, std::string_view word)
{
    auto const at = page.find(word);
    REQUIRE(at != std::string::npos);
    auto const start = page.rfind('\n', at) + 1;
    return page.substr(start, page.find('\n', at) - start);
}

constexpr auto hostile = R"(<b>"x" & 'y'</b>)";

} // namespace

TEST_CASE("A name with HTML in it is shown as it was typed, wherever it stands")
{
    auto const page = render_every_place({.name = hostile});

    CHECK(page.starts_with(R"(<p>&lt;b&gt;"x" &amp; 'y'&lt;/b&gt;</p>)"));
    CHECK(
        line_with(page, "double")
        == R"(<p title="&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/b&gt;">double</p>)"
    );
    CHECK(
        line_with(page, "single")
        == R"(<p title='&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/b&gt;'>single</p>)"
    );
    CHECK(
        line_with(page, ">query")
        == R"(<a href="/search?q=%3Cb%3E%22x%22%20%26%20%27y%27%3C%2Fb%3E&amp;page=1">query</a>)"
    );
    CHECK(
        line_with(page, ">path")
        == R"(<a href="/cases/%3Cb%3E%22x%22%20%26%20%27y%27%3C%2Fb%3E/edit">path</a>)"
    );
    CHECK(page.contains(
        "<textarea name=\"words\">\n&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/b&gt;</textarea>"
    ));
}

TEST_CASE("What was typed over several lines keeps its lines in a text area")
{
    CHECK(render_every_place({.name = "\n a  \n b"})
              .contains("<textarea name=\"words\">\n\n a  \n b</textarea>"));
}

TEST_CASE("An id and a number are shown in digits")
{
    auto const page = render_every_place({.link = "/list", .count = -3});

    CHECK(page.contains("<i>7</i>"));
    CHECK(page.contains(R"(href="/list?page=-3")"));
}

TEST_CASE("A template shows texts, whole numbers and ids only")
{
    CHECK(Showable<std::string>);
    CHECK(Showable<char const*>);
    CHECK(Showable<char[4]>);
    CHECK(Showable<std::size_t>);
    CHECK(Showable<base::Id<struct Tested>>);
    CHECK_FALSE(Showable<bool>);
    CHECK_FALSE(Showable<char>);
    CHECK_FALSE(Showable<double>);
    CHECK_FALSE(Showable<std::nullptr_t>);
    CHECK_FALSE(Showable<std::optional<std::string>>);
    CHECK_FALSE(Showable<std::chrono::year_month_day>);
    CHECK_FALSE(Showable<SafeHtml>);
}

TEST_CASE("An address that leads nowhere good becomes a hash")
{
    for (auto const* const address :
         {"javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          " javascript:alert(1)",
          "java\tscript:alert(1)",
          "data:text/html,x",
          "vbscript:x",
          "//evil.example",
          "http:evil",
          "https://",
          "evil.example",
          "\\\\evil.example",
          ""}) {
        CAPTURE(address);
        CHECK(line_with(render_every_place({.link = address}), ">whole") == R"(<a href="#">whole</a>)");
    }
}

TEST_CASE("An address that is allowed is written so that a browser reads it the same way")
{
    auto const whole = [](std::string const& address) {
        return line_with(render_every_place({.link = address}), ">whole");
    };

    CHECK(whole("/cases/7?x=1&y=%20#top") == R"(<a href="/cases/7?x=1&amp;y=%20#top">whole</a>)");
    CHECK(whole("https://steun.example/a") == R"(<a href="https://steun.example/a">whole</a>)");
    CHECK(whole("HTTPS://steun.example") == R"(<a href="HTTPS://steun.example">whole</a>)");
    CHECK(whole("mailto:a@b.nl") == R"(<a href="mailto:a@b.nl">whole</a>)");
    CHECK(whole("tel:+31612345678") == R"(<a href="tel:+31612345678">whole</a>)");
    CHECK(whole("#phone") == R"(<a href="#phone">whole</a>)");
    CHECK(whole("?page=2") == R"(<a href="?page=2">whole</a>)");
    CHECK(whole("/\\evil.example") == R"(<a href="/%5Cevil.example">whole</a>)");
    CHECK(whole("/\t/evil.example") == R"(<a href="/%09/evil.example">whole</a>)");
    CHECK(whole("/\"onclick='x'") == R"(<a href="/%22onclick=&#39;x&#39;">whole</a>)");
    CHECK(whole("/ë") == R"(<a href="/%C3%AB">whole</a>)");
}

TEST_CASE("A plus in a search is not read as a space")
{
    auto const page = render_every_place({.name = "a+b"});

    CHECK(page.contains("q=a%2Bb&amp;"));
    CHECK(page.contains("/cases/a+b/edit"));
}

TEST_CASE("A loop writes each item, and the else branch when there is none")
{
    CHECK(render_branches({.items = {"Ali", "Bo"}})
              .contains("<ul class=\"list\">\n<li>Ali</li>\n<li>Bo</li>\n</ul>"));
    CHECK(render_branches({}).contains("<ul class=\"list\">\n<li>Niets</li>\n</ul>"));
}

TEST_CASE("Branches choose attributes and parts of values")
{
    CHECK(render_branches({.count = 1}).contains("<input name=\"choice\" checked>"));
    CHECK(render_branches({.count = 2}).contains("<input name=\"choice\" disabled>"));
    CHECK(render_branches({.count = 3}).contains("<input name=\"choice\">"));
    CHECK(render_branches({.count = 3}).contains("class=\"list many\""));
}

TEST_CASE("Space between tags is kept small, but stays in pre")
{
    auto const page = render_branches({});

    CHECK_FALSE(page.contains("  <li>"));
    CHECK(page.ends_with("<pre>\n  as it\n  stands\n</pre>"));
}

TEST_CASE("A page stands in its layout, and that in its own layout")
{
    CHECK(
        render_nested_page({.name = "Zoë & co"})
        == "<!doctype html>\n<html lang=\"nl\">\n<head><title>Zoë &amp; co</title></head>\n<body>\n"
           "<main><h1>Zoë &amp; co</h1><p>Zoë &amp; co</p></main>\n</body>\n</html>"
    );
}

TEST_CASE("A text is translated and its values are put in, both escaped")
{
    auto const english = support::FakeTexts{{
        {"Nog {days} dagen voor {name}", "{name}: <{days}> days & {days} nights {unknown}"},
        {"Hallo {name}", "Hello \"{name}\""},
        {"{count} kinderen", "{count} children"},
    }};
    auto const page = render_translated(english, {.name = "{days}<i>", .count = 3, .items = {"a", "b"}});

    CHECK(page.contains("<p>{days}&lt;i&gt;: &lt;3&gt; days &amp; 3 nights {unknown}</p>"));
    CHECK(page.contains("title=\"Hello &quot;{days}&lt;i&gt;&quot;\">Foto's<"));
    CHECK(page.contains("<p>2 children</p>"));
}

TEST_CASE("One of something has its own words")
{
    CHECK(render_translated(support::FakeTexts{}, {.items = {"a"}}).contains("<p>één kind</p>"));
}

TEST_CASE("A translation with a broken placeholder is shown as it is")
{
    auto const broken = support::FakeTexts{{{"Hallo {name}", "Hello {name"}, {"Foto's", "}{"}}};

    CHECK(render_translated(broken, {}).contains("title=\"Hello {name\">}{</p>"));
}

TEST_CASE("HTML that the program drew itself is put in as it is")
{
    auto page = std::string{};
    Output{page}.text(SafeHtml{"<svg></svg>"});
    CHECK(page == "<svg></svg>");
}

} // namespace html
