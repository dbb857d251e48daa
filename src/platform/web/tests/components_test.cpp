#include "platform/web/form_components.hpp"
#include "support/fake_texts.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace web {

namespace {

auto const texts = support::FakeTexts{};

constexpr auto hostile = R"("><script>alert(1)</script>)";

Form typed(std::vector<std::pair<std::string, std::string>> entries)
{
    return Form{Fields{std::move(entries)}};
}

Form wrong(std::string_view field, std::string message)
{
    auto form = Form{};
    form.add_error(field, std::move(message));
    return form;
}

bool has(std::string const& page, std::string_view words)
{
    return page.contains(words);
}

// How often a page says this.
int times(std::string const& page, std::string_view words)
{
    auto count = 0;
    for (auto at = page.find(words); at != std::string::npos; at = page.find(words, at + words.size())) {
        ++count;
    }
    return count;
}

TextField const phone{.name = "phone", .label = "Telefoonnummer"};

ChoiceField const reach{
    .name = "reach",
    .label = "Hoe mogen we je bereiken?",
    .choices = {{.value = "call", .label = "Bellen", .hint = "Overdag"}, {.value = "mail", .label = "Mailen"}}
};

} // namespace

TEST_CASE("A form without errors has no summary of errors")
{
    CHECK(render_error_summary(texts, Form{}).empty());
}

TEST_CASE("The summary of errors leads to each field, in the order of the form")
{
    auto form = wrong("phone", "Vul je telefoonnummer in.");
    form.add_error("postcode", "Vul <1234 AB> in.");
    form.add_error("", "Er is al een aanvraag.");

    auto const page = render_error_summary(texts, form);

    CHECK(has(page, R"(role="alert" tabindex="-1")"));
    CHECK(has(page, R"(<h2 class="error-summary-title" id="error-summary-title">Er is een probleem</h2>)"));
    CHECK(
        has(page,
            "<li><a href=\"#phone\">Vul je telefoonnummer in.</a></li>\n"
            "<li><a href=\"#postcode\">Vul &lt;1234 AB&gt; in.</a></li>\n"
            "<li>Er is al een aanvraag.</li>")
    );
}

TEST_CASE("A text field has its label above it and keeps what was typed")
{
    auto const page = render_text_field(texts, typed({{"phone", hostile}}), phone);

    CHECK(has(page, R"(<label class="field-label" for="phone">Telefoonnummer</label>)"));
    CHECK(has(
        page, R"(id="phone" name="phone" type="text" value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;")"
    ));
    CHECK(has(page, R"(aria-required="true")"));
    CHECK_FALSE(has(page, "aria-describedby"));
    CHECK_FALSE(has(page, "aria-invalid"));
    CHECK_FALSE(has(page, "has-error"));
}

TEST_CASE("A field that is wrong says so in words, also to a screen reader")
{
    auto field = phone;
    field.hint = "Dan bellen we je.";

    auto const page = render_text_field(texts, wrong("phone", "Vul je telefoonnummer in."), field);

    CHECK(has(page, R"(<div class="field has-error">)"));
    CHECK(has(page, R"(<p class="field-hint" id="phone-hint">Dan bellen we je.</p>)"));
    CHECK(has(
        page, R"(<p class="field-error" id="phone-error"><span class="visually-hidden">Fout:</span> Vul je)"
    ));
    CHECK(has(page, R"(aria-describedby="phone-hint phone-error" aria-invalid="true">)"));
}

TEST_CASE("A field that may stay empty says so")
{
    auto field = phone;
    field.optional = true;

    auto const page = render_text_field(texts, Form{}, field);

    CHECK(has(page, R"(Telefoonnummer <span class="field-optional">(niet verplicht)</span></label>)"));
    CHECK_FALSE(has(page, "aria-required"));
}

TEST_CASE("A field helps with keyboard, memory and width")
{
    auto const page = render_text_field(
        texts,
        Form{},
        {.name = "phone",
         .label = "Telefoonnummer",
         .type = "tel",
         .autocomplete = "tel",
         .input_mode = "tel",
         .width = Width::medium,
         .page_heading = true}
    );

    CHECK(has(page, R"(<h1 class="field-label-page"><label for="phone">Telefoonnummer</label></h1>)"));
    CHECK(has(page, R"(class="control control-medium")"));
    CHECK(
        has(page, R"(type="tel" value="" autocomplete="tel" inputmode="tel" dir="ltr" aria-required="true">)")
    );
}

TEST_CASE("A password is never written back")
{
    auto const form = typed({{"password", "geheim"}});
    auto const page =
        render_text_field(texts, form, {.name = "password", .label = "Wachtwoord", .type = "password"});

    CHECK_FALSE(has(page, "geheim"));
    CHECK_FALSE(has(page, "value="));
}

TEST_CASE("A text area keeps its lines and says how much fits")
{
    auto const form = typed({{"question", "Hoi\n</textarea>"}});
    auto const page = render_text_area(
        texts,
        form,
        {.name = "question", .label = "Wat wil je vragen?", .hint = "Kort mag.", .most_characters = 500}
    );

    CHECK(has(page, ">\nHoi\n&lt;/textarea&gt;</textarea>"));
    CHECK(has(page, "Kort mag. Je kunt tot 500 tekens schrijven.</p>"));
    CHECK(has(page, R"(rows="5" data-most="500")"));
    CHECK(has(page, R"(aria-describedby="question-hint")"));
    CHECK_FALSE(has(page, "maxlength"));
}

TEST_CASE("The first of several choices bears the name of the field, so that the summary leads to it")
{
    auto const page = render_radio_group(texts, wrong("reach", "Kies hoe we je bereiken."), reach);

    CHECK(has(page, R"(<fieldset class="field-group has-error" aria-describedby="reach-error">)"));
    CHECK(has(page, R"(<legend class="field-label">Hoe mogen we je bereiken?</legend>)"));
    CHECK(has(page, R"(<input class="choice-input" type="radio" id="reach" name="reach" value="call">)"));
    CHECK(has(page, R"(<input class="choice-input" type="radio" id="reach-mail" name="reach" value="mail">)")
    );
    CHECK(has(page, R"(<span class="choice-text">Bellen <span class="choice-hint">Overdag</span></span>)"));
}

TEST_CASE("What was chosen stays chosen")
{
    auto const one = typed({{"reach", "mail"}});
    auto const both = typed({{"reach", "call"}, {"reach", "mail"}});

    CHECK(has(render_radio_group(texts, one, reach), R"(value="mail" checked>)"));
    CHECK(times(render_radio_group(texts, one, reach), "checked") == 1);
    CHECK(times(render_check_group(texts, both, reach), "checked>") == 2);
    CHECK(has(render_select_field(texts, one, reach), R"(<option value="mail" selected>Mailen</option>)"));
    CHECK(
        has(render_check_box(texts, typed({{"agree", "yes"}}), {.name = "agree", .label = "Ja"}), " checked>")
    );
    CHECK_FALSE(has(render_check_box(texts, Form{}, {.name = "agree", .label = "Ja"}), "checked>"));
    CHECK(
        has(render_check_box(texts, Form{}, {.name = "agree", .label = "Ja", .hint = "Altijd"}),
            R"(<span class="choice-text">Ja <span class="choice-hint">Altijd</span></span>)")
    );
}

TEST_CASE("A question can be the heading of its page")
{
    auto field = reach;
    field.page_heading = true;
    field.in_line = true;

    auto const page = render_check_group(texts, Form{}, field);

    CHECK(has(page, R"(<h1 class="field-label-page">Hoe mogen we je bereiken?</h1></legend>)"));
    CHECK(has(page, R"(<div class="choices choices-inline">)"));
}

TEST_CASE("A select opens with nothing chosen")
{
    auto field = reach;

    CHECK(has(render_select_field(texts, Form{}, field), R"(<option value="">Kies</option>)"));
    CHECK_FALSE(has(render_select_field(texts, Form{}, field), "selected"));
    field.optional = true;
    CHECK(has(render_select_field(texts, Form{}, field), R"(<option value="">Geen keuze</option>)"));
}

TEST_CASE("A date is three fields, of which the first is where its error leads")
{
    auto form = typed({{"due_day", "31"}, {"due_month", "2"}, {"due_year", "2027"}});
    form.add_error("due", "Deze dag bestaat niet.");

    auto const page =
        render_date_fields(texts, form, {.name = "due", .label = "Wanneer ben je uitgerekend?"});

    CHECK(has(page, R"(id="due" name="due_day" type="text" inputmode="numeric" value="31")"));
    CHECK(has(page, R"(id="due_month" name="due_month" type="text" inputmode="numeric" value="2")"));
    CHECK(has(page, R"(id="due_year" name="due_year" type="text" inputmode="numeric" value="2027")"));
    CHECK(times(page, R"(aria-invalid="true")") == 3);
    CHECK(has(page, R"(<label for="due">Dag</label>)"));
}

TEST_CASE("A date that was known before stands in its fields")
{
    auto form = Form{};
    form.prefill("due", "2027-02-05");
    form.prefill("born", "2024-11");

    auto const day = render_date_fields(texts, form, {.name = "due", .label = "Datum"});
    auto const month = render_month_fields(texts, form, {.name = "born", .label = "Geboren"});

    CHECK(has(day, R"(name="due_day" type="text" inputmode="numeric" value="5")"));
    CHECK(has(day, R"(name="due_month" type="text" inputmode="numeric" value="2")"));
    CHECK(has(day, R"(name="due_year" type="text" inputmode="numeric" value="2027")"));
    CHECK(has(month, R"(id="born" name="born_month" type="text" inputmode="numeric" value="11")"));
    CHECK_FALSE(has(month, "born_day"));
}

TEST_CASE("What is typed over a known date wins, and what is no date is not lost")
{
    auto const partly =
        typed({{"due", "2027-02-05"}, {"due_day", ""}, {"due_month", "13"}, {"due_year", ""}});

    CHECK(date_parts(partly, "due").month == "13");
    CHECK(date_parts(partly, "due").year.empty());
    CHECK(date_parts(typed({{"due", "morgen"}}), "due").day == "morgen");
    CHECK(date_parts(typed({{"due", "2027-13"}}), "due").month == "13");
    CHECK(date_parts(typed({{"due", "2027-02-31"}}), "due").day == "31");
    CHECK(date_parts(typed({}), "due").day.empty());
}

TEST_CASE("Staff pick a day between two others from a calendar")
{
    using namespace std::chrono;
    auto const page = render_day_field(
        texts,
        typed({{"visit", "2026-12-01"}}),
        {.name = "visit",
         .label = "Dag",
         .first = base::Date{year{2026}, November, day{21}},
         .last = base::Date{year{2027}, January, day{1}}}
    );

    CHECK(
        has(page, R"(type="date" value="2026-12-01" min="2026-11-21" max="2027-01-01" aria-required="true">)")
    );
}

TEST_CASE("Every form that posts shows that it came from here")
{
    CHECK(render_csrf_field("a\"b") == R"(<input type="hidden" name="csrf" value="a&quot;b">)");
    CHECK(render_hidden_field("version", "3") == R"(<input type="hidden" name="version" value="3">)");
}

TEST_CASE("A form ends with the one thing it does, and perhaps a way out")
{
    CHECK(has(
        render_buttons({.submit = "Vraag aan"}), R"(<button class="button" type="submit">Vraag aan</button>)"
    ));
    CHECK_FALSE(has(render_buttons({.submit = "Vraag aan"}), "<a"));
    CHECK(
        has(render_buttons({.submit = "Leg vast", .other = "Terug", .other_link = "/cases/7"}),
            R"(<a class="button button-quiet" href="/cases/7">Terug</a>)")
    );
}

TEST_CASE("A form with several fields says above it that all are needed")
{
    CHECK(has(render_required_notice(texts), "Als een veld niet verplicht is, staat dit erbij."));
}

} // namespace web
