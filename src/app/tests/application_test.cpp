#include "app/application.hpp"
#include "support/database.hpp"
#include "support/source_folder.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

namespace app {

namespace {

class Installation {
public:
    Installation()
    {
        folder_.write("homestart.css", "body{}");
        configuration_.assets_folder = folder_.path();
        configuration_.locales_folder = LOCALES_FOLDER;
        configuration_.programme_file =
            support::migrations_folder().parent_path() / "programme" / "home-start-nl-2026.toml";
        configuration_.mail_domains_file = support::source_folder() / "data" / "mail_domains.txt";
        configuration_.database = "sqlite:" + (folder_.path() / "test.db").string();
        configuration_.secret_file = folder_.path() / "secret";
        configuration_.worker_threads = 1;
        configuration_.base_url = "https://steun.example";
    }

    [[nodiscard]] Application application() const { return {configuration_, log_}; }

    [[nodiscard]] std::string log_text() const
    {
        auto file = std::ifstream{folder_.path() / "log"};
        return {std::istreambuf_iterator<char>{file}, {}};
    }

private:
    support::TemporaryFolder folder_;
    Configuration configuration_;
    logging::Log log_{logging::Level::info, folder_.path() / "log"};
};

} // namespace

TEST_CASE("an address nobody knows gets a page in the house style, with its headers")
{
    auto const site = Installation{};
    auto const response = site.application().answer({.path = "/person/Anna", .id = "0123456789abcdef"});

    CHECK(response.status == 404);
    CHECK(response.body.find("Deze pagina is er niet.") != std::string::npos);
    CHECK(response.header("Cache-Control") == "no-store");
    CHECK_FALSE(response.header("Strict-Transport-Security").empty());
    CHECK(site.log_text().find("id=0123456789abcdef method=GET route=- status=404") != std::string::npos);
    CHECK(site.log_text().find("Anna") == std::string::npos);
}

TEST_CASE("a request that reached no page gets a page in the house style as well")
{
    auto const site = Installation{};
    auto const response = site.application().refuse({.status = 413, .request_id = "0123456789abcdef"});

    CHECK(response.status == 413);
    CHECK(response.body.find("<!DOCTYPE html>") != std::string::npos);
    CHECK_FALSE(response.header("Content-Security-Policy").empty());
    CHECK(site.log_text().find("status=413") != std::string::npos);
}

TEST_CASE("an asset is served under its address")
{
    auto const site = Installation{};
    auto const application = site.application();
    auto const page = application.answer({.path = "/"});
    auto const start = page.body.find("/assets/homestart.");
    REQUIRE(start != std::string::npos);
    auto const address = page.body.substr(start, page.body.find('"', start) - start);

    auto const response = application.answer({.path = address});
    CHECK(response.status == 200);
    CHECK(*response.shared_body == "body{}");
    CHECK(response.header("Cache-Control").find("immutable") != std::string::npos);
}

} // namespace app
