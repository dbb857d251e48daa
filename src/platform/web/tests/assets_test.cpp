#include "platform/web/assets.hpp"
#include "platform/web/gzip.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <zlib.h>

namespace web {

namespace {

// A folder with files that is gone after the test.
class Folder {
public:
    Folder()
    {
        auto name = (std::filesystem::temp_directory_path() / "assets-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()));
        path_ = name;
    }

    ~Folder() { std::filesystem::remove_all(path_); }

    Folder(Folder const&) = delete;
    Folder& operator=(Folder const&) = delete;
    Folder(Folder&&) = delete;
    Folder& operator=(Folder&&) = delete;

    void write(std::filesystem::path const& name, std::string_view content) const
    {
        std::filesystem::create_directories((path_ / name).parent_path());
        std::ofstream{path_ / name, std::ios::binary} << content;
    }

    [[nodiscard]] Assets assets() const { return Assets{path_}; }

private:
    std::filesystem::path path_;
};

std::string gunzip(std::string compressed)
{
    auto stream = z_stream{};
    REQUIRE(inflateInit2(&stream, 15 + 16) == Z_OK);
    auto text = std::string(1'000'000, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(compressed.data());
    stream.avail_in = static_cast<uInt>(compressed.size());
    stream.next_out = reinterpret_cast<Bytef*>(text.data());
    stream.avail_out = static_cast<uInt>(text.size());
    REQUIRE(inflate(&stream, Z_FINISH) == Z_STREAM_END);
    text.resize(stream.total_out);
    inflateEnd(&stream);
    return text;
}

} // namespace

TEST_CASE("an asset has the hash of its content in its name and is kept for ever")
{
    auto const folder = Folder{};
    folder.write("homestart.css", "body{}");
    auto const first = folder.assets();
    auto const address = first.path("homestart.css");

    CHECK(address.starts_with("/assets/homestart."));
    CHECK(address.size() == std::string{"/assets/homestart.3f2a9c81.css"}.size());
    auto const response = first.find(address, "");
    REQUIRE(response);
    CHECK(*response->shared_body == "body{}");
    CHECK(response->content_type == "text/css; charset=utf-8");
    CHECK(response->header("Cache-Control") == "public, max-age=31536000, immutable");

    folder.write("homestart.css", "body{color:red}");
    CHECK(folder.assets().path("homestart.css") != address);
    CHECK_FALSE(folder.assets().find(address, ""));
}

TEST_CASE("a text is compressed for a browser that takes it")
{
    auto const folder = Folder{};
    auto const script = std::string(5000, 'a');
    folder.write("ts/island.js", script);
    auto const assets = folder.assets();
    auto const address = assets.path("ts/island.js");

    auto const compressed = assets.find(address, "br, gzip");
    REQUIRE(compressed);
    CHECK(compressed->header("Content-Encoding") == "gzip");
    CHECK(compressed->header("Vary") == "Accept-Encoding");
    CHECK(compressed->shared_body->size() < 200);
    CHECK(gunzip(*compressed->shared_body) == script);

    auto const plain = assets.find(address, "br");
    CHECK(plain->header("Content-Encoding").empty());
    CHECK(plain->header("Vary") == "Accept-Encoding");
    CHECK(*plain->shared_body == script);
}

TEST_CASE("a font is served as it is")
{
    auto const folder = Folder{};
    folder.write("fonts/a.woff2", std::string(5000, 'a'));
    auto const assets = folder.assets();

    auto const font = assets.find(assets.path("fonts/a.woff2"), "gzip");
    CHECK(font->content_type == "font/woff2");
    CHECK(font->header("Content-Encoding").empty());
}

TEST_CASE("a style sheet names other files by their hashed addresses")
{
    auto const folder = Folder{};
    folder.write(
        "css/site.css",
        "a{src:url(../fonts/a.woff2)} b{src:url( '/assets/x.svg')} c{src:url(\"/assets/x.svg\")} "
        "d{src:url(data:image/png;base64,AA)} e{src:url(x"
    );
    folder.write("fonts/a.woff2", "font");
    folder.write("x.svg", "<svg/>");
    auto const assets = folder.assets();
    auto const css = *assets.find(assets.path("css/site.css"), "")->shared_body;

    CHECK(css.find("url(\"" + assets.path("fonts/a.woff2") + "\")") != std::string::npos);
    CHECK(css.find("c{src:url(\"" + assets.path("x.svg") + "\")}") != std::string::npos);
    CHECK(css.find("url(data:image/png;base64,AA)") != std::string::npos);
    CHECK(css.ends_with(" e{src:url(x"));
}

TEST_CASE("only files for browsers are served, and only under their addresses")
{
    auto const folder = Folder{};
    folder.write("notes.md", "x");
    folder.write("site.css", "x");
    auto const assets = folder.assets();

    CHECK(assets.path("notes.md") == "/assets/notes.md");
    for (auto const* address :
         {"/assets/notes.md", "/assets/site.css", "/assets/../site.css", "", "/assets/"}) {
        CHECK_FALSE(assets.find(address, "gzip"));
    }
    CHECK(Assets{}.path("homestart.css") == "/assets/homestart.css");
    CHECK_THROWS(Assets{"/no/such/folder"});
}

TEST_CASE("gzip is taken when the browser says so")
{
    for (auto const* header : {"gzip", "gzip, br", "br,gzip", "br , gzip;q=0.5", "gzip; q=1"}) {
        CHECK_MESSAGE(accepts_gzip(header), header);
    }
    for (auto const* header : {"", "br", "gzip;q=0", "gzip;q=0.000", "xgzip", "gzipx", "identity"}) {
        CHECK_FALSE_MESSAGE(accepts_gzip(header), header);
    }
}

} // namespace web
