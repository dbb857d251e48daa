#include "demo/pages/caught_mail_pages.hpp"
#include "platform/base/not_found.hpp"
#include "support/temporary_folder.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

#include <fstream>

namespace demo {

namespace {

void catch_mail(std::filesystem::path const& folder, std::string const& number, std::string const& words)
{
    std::ofstream{folder / (number + ".txt")}
        << "anna@example.nl\nHome-Start: is er een klik?\n2026-11-21T10:15:00Z\n\n"
        << words;
}

} // namespace

TEST_CASE("caught mail tells in Dutch when it went, and its link to this site can be followed")
{
    auto world = support::World{};
    auto const folder = support::TemporaryFolder{};
    world.site.caught_mail_folder = folder.path();
    auto const link = world.site.base_url + "/links/klik/abc";
    catch_mail(folder.path(), "000001", "Beste Anna,\n" + link + "\n");

    auto const list = world.open(show_caught_mails, support::get());
    CHECK(support::says(list, "Home-Start: is er een klik?"));
    CHECK(support::says(list, "21 nov 2026, 11:15"));

    auto const mail = world.open(show_caught_mail, support::get({{"mail", "000001"}}));
    CHECK(support::says(mail, "Aan anna@example.nl, 21 nov 2026, 11:15"));
    CHECK(support::says(mail, "href=\"" + link + "\""));
}

TEST_CASE("a mail that was not caught is not there")
{
    auto world = support::World{};
    auto const folder = support::TemporaryFolder{};
    world.site.caught_mail_folder = folder.path();

    for (auto const* const number : {"000001", "../secret", ""}) {
        CAPTURE(number);
        CHECK_THROWS_AS(world.open(show_caught_mail, support::get({{"mail", number}})), base::NotFound);
    }
}

} // namespace demo
