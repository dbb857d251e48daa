// What a visitor sees when the press does not work: the site goes on without it.
#include "app/site.hpp"
#include "intake/tests/offered_world.hpp"
#include "support/forwarding_connection.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

namespace app {

namespace {

// Over a world where Aalten is served, with a press that is not there.
class SiteWithoutPress {
public:
    Site::Answer open(std::string const& path_after_location) const
    {
        return site_.answer(
            {.path = "/home-start/" + std::to_string(world_.aalten.value()) + path_after_location,
             .id = "0123456789abcdef"}
        );
    }

    [[nodiscard]] std::string log_text() const
    {
        auto file = std::ifstream{folder_.path() / "log"};
        return {std::istreambuf_iterator<char>{file}, {}};
    }

private:
    SiteParts parts()
    {
        return {
            .database = pool_,
            .programme = world_.programme,
            .catalogues = world_.catalogues,
            .log = log_,
            .assets = world_.assets,
            .press = press_,
            .site = world_.site,
            .secret = "a secret that is long enough to sign with",
            .clock = [this] { return world_.now; },
        };
    }

    intake::OfferedWorld world_;
    support::TemporaryFolder folder_;
    logging::Log log_{logging::Level::error, folder_.path() / "log"};
    pdf::Press press_{{.program = "/nowhere/print.py", .folder = folder_.path() / "printed"}};
    database::Pool pool_{
        [this] { return std::make_unique<support::ForwardingConnection>(world_.database); }, 1
    };
    Site site_{parts()};
};

} // namespace

TEST_CASE("a folder that cannot be printed gives 503 in the house style, and a line in the log")
{
    auto const site = SiteWithoutPress{};
    auto const [response, route] = site.open("/folder/nl/flat.pdf");

    CHECK(response.status == 503);
    CHECK(response.body.find("We zijn even niet bereikbaar.") != std::string::npos);
    CHECK(response.header("Retry-After") == "30");
    CHECK(response.content_type == "text/html; charset=utf-8");
    CHECK(route == "/home-start/{location}/folder/{language}/{file}");
    CHECK(site.log_text().find("not_printed") != std::string::npos);
    CHECK(site.log_text().find("/nowhere/print.py") != std::string::npos);
}

TEST_CASE("the pages about the location work without a press")
{
    auto const site = SiteWithoutPress{};
    CHECK(site.open("").response.status == 200);
    CHECK(site.open("/folder").response.status == 200);
}

} // namespace app
