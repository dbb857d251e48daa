#include "locations/pages/municipality_pages.hpp"
#include "locations/pages/parent_folder.hpp"
#include "locations/pages/parent_folder_pages.hpp"
#include "locations/tests/visitor.hpp"
#include "platform/base/not_found.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace locations {

namespace {

constexpr auto title = std::string_view{"Steun bij jou thuis, van een ouder met ervaring."};

// The folder of Home-Start Oost.
class Folders {
public:
    ParentFolder in(text::Language language)
    {
        auto const http = support::get({{"location", "1"}});
        auto request = world_.page_request(http);
        auto page = LocationPage{.location = oost, .served = {}};
        for (auto const* const name : {"Aalten", "Winterswijk"}) {
            auto municipality = load_municipality(world_.database, code("GM0197"));
            municipality.short_name = name;
            page.served.push_back({.municipality = municipality, .offer = offer});
        }
        return parent_folder(page, request, texts(language));
    }

    std::string html(text::Language language, FolderForm form)
    {
        return sheet_of(in(language), form, texts(language)).html;
    }

    text::Texts const& texts(text::Language language) { return world_.catalogues.in(language); }

    Location oost{
        .id = LocationId{7},
        .organisation = OrganisationId{1},
        .organisation_name = "Yunio",
        .name = "Home-Start Oost",
        .email = people::EmailAddress::parse("oost@home-start.example"),
        .phone = people::PhoneNumber::parse("0543 123456"),
        .demo = false,
    };
    Offer offer{
        {.location = LocationId{7},
         .municipality = code("GM0197"),
         .valid_from = today,
         .valid_to = std::nullopt,
         .age_from = 0,
         .age_to_inclusive = 6,
         .from_28_weeks = true,
         .demo = false},
        OfferId{1}
    };

private:
    support::World world_;
};

bool has(std::string const& html, std::string_view words)
{
    return html.find(words) != std::string::npos;
}

auto const both_forms = std::to_array({FolderForm::flat, FolderForm::folded});

} // namespace

TEST_CASE("the folder is written in each of the eight languages, in both forms")
{
    auto folders = Folders{};
    for (auto const& [language, code] : base::Codes<text::Language>::table) {
        CAPTURE(code);
        for (auto const form : both_forms) {
            auto const html = folders.html(language, form);
            auto const& texts = folders.texts(language);
            CHECK(has(html, "<html lang=\"" + std::string{code} + "\""));
            CHECK(has(html, texts.right_to_left() ? "dir=\"rtl\"" : "dir=\"ltr\""));
            CHECK(has(html, "<h1>" + texts.translate(title) + "</h1>"));
            CHECK(has(html, "<h2>" + texts.translate("Jij beslist") + "</h2>"));
            CHECK(has(html, "https://steun.example/home-start/7?lang=" + std::string{code}));
            CHECK((language == text::Language::nl) == (texts.translate("Jij beslist") == "Jij beslist"));
        }
    }
}

TEST_CASE("the folder says where, for whom, that it costs nothing, and how to reach the location")
{
    auto folders = Folders{};
    auto const html = folders.html(text::Language::nl, FolderForm::flat);

    CHECK(has(html, "Aalten, Winterswijk</bdi>"));
    CHECK(has(html, "kinderen van 0 t/\u2060m 6 jaar, en vanaf 28 weken zwanger."));
    CHECK(has(html, "Het kost je niets."));
    CHECK(has(html, "0543 123 456"));
    CHECK(has(html, "mailto:oost@home-start.example"));
    CHECK(has(html, "<span>steun.example</span><span>/home-start/7</span>"));
    CHECK_FALSE(has(html, "Voorbeeld"));
}

TEST_CASE("a made-up location is marked on paper too")
{
    auto folders = Folders{};
    folders.oost.demo = true;
    for (auto const form : both_forms) {
        CHECK(has(folders.html(text::Language::nl, form), "Dit aanbod is verzonnen"));
    }
}

TEST_CASE("a name is never more than a name")
{
    auto folders = Folders{};
    folders.oost.name = "</title><script>alert('x')</script> & \"Oost\"";
    for (auto const form : both_forms) {
        auto const html = folders.html(text::Language::ar, form);
        CHECK_FALSE(has(html, "<script"));
        CHECK(has(html, "&lt;script&gt;alert"));
    }
}

TEST_CASE("a file has a name that every machine can keep")
{
    auto folders = Folders{};
    auto const name_for = [&](std::string name, FolderForm form) {
        folders.oost.name = std::move(name);
        return file_name(folders.in(text::Language::ar), form, folders.texts(text::Language::ar));
    };
    CHECK(name_for("Home-Start Oost", FolderForm::flat) == "ouderfolder-homestart-oost-ar.pdf");
    CHECK(name_for("Súdwest \"; rm -rf /", FolderForm::folded) == "ouderfolder-sudwest-rm-rf-ar-vouwen.pdf");
    CHECK(name_for("بيت", FolderForm::flat) == "ouderfolder-ar.pdf");
    CHECK(name_for(std::string(200, 'a'), FolderForm::flat).size() == 79);
}

TEST_CASE("each change is another sheet for the press, and each form and language has its own")
{
    auto folders = Folders{};
    auto const sheet = [&](FolderForm form, text::Language language) {
        return sheet_of(folders.in(language), form, folders.texts(language));
    };
    auto const before = sheet(FolderForm::flat, text::Language::nl);
    CHECK(before.name == "parent-folder-7-nl-flat");
    CHECK(sheet(FolderForm::folded, text::Language::uk).name == "parent-folder-7-uk-folded");
    folders.oost.phone = people::PhoneNumber::parse("0543 654321");
    CHECK(sheet(FolderForm::flat, text::Language::nl).html != before.html);
}

TEST_CASE("the page of the folder leads to every language in both forms, the reader's own first")
{
    auto visitor = Visitor{};
    auto const oost = std::to_string(visitor.data.oost.value());
    auto const page = visitor.open(show_parent_folder, support::get({{"location", oost}}));

    CHECK(support::says(page, "<h1>Ouderfolder</h1>"));
    for (auto const& [language, code] : base::Codes<text::Language>::table) {
        auto const folder = "/home-start/" + oost + "/folder/" + std::string{code};
        CHECK(support::says(page, "\"" + folder + "/flat.pdf\""));
        CHECK(support::says(page, "\"" + folder + "/folded.pdf\""));
    }
    CHECK(page.body.find("/folder/nl/") < page.body.find("/folder/en/"));
    CHECK(support::says(
        visitor.open(show_bare_location, support::get({{"location", oost}})),
        "\"/home-start/" + oost + "/folder\""
    ));
}

TEST_CASE("there is no folder of a location that serves nobody, in another language, or of another form")
{
    auto visitor = Visitor{};
    auto const oost = std::to_string(visitor.data.oost.value());
    auto const idle =
        std::to_string(insert_test_location(visitor.data.database, "Home-Start Nergens").value());
    auto const print = [&](std::string location, std::string language, std::string file) {
        return visitor.open(
            show_printed_parent_folder,
            support::get({{"location", location}, {"language", language}, {"file", file}})
        );
    };
    CHECK_THROWS_AS(visitor.open(show_parent_folder, support::get({{"location", idle}})), base::NotFound);
    CHECK_THROWS_AS(print(idle, "nl", "flat.pdf"), base::NotFound);
    CHECK_THROWS_AS(print("999", "nl", "flat.pdf"), base::NotFound);
    CHECK_THROWS_AS(print(oost, "de", "flat.pdf"), base::NotFound);
    CHECK_THROWS_AS(print(oost, "nl", "flat"), base::NotFound);
    CHECK_THROWS_AS(print(oost, "nl", "../flat.pdf"), base::NotFound);
}

} // namespace locations
