#include "platform/crypto/crypto.hpp"
#include "support/pages/my_device_pages.hpp"
#include "support/pages/offline.html.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <array>

namespace support {

namespace {

// What the page without connection needs, and nothing more.
constexpr auto files_kept = std::to_array<std::string_view>({
    "homestart.css",
    "homestart.js",
    "icons.svg",
    "favicon.svg",
    "source-sans-3-latin-wght-normal.woff2",
});

constexpr auto pages_of_worker = std::string_view{"/my-families"};
constexpr auto pages_of_app = std::string_view{"/my-"};

std::string offline_address(accounts::PageRequest const& request)
{
    return "/my-families/offline?lang=" + std::string{base::to_code(request.texts.language())};
}

boost::json::object icon(accounts::PageRequest const& request, std::string_view file, std::string_view sizes)
{
    return {
        {"src", request.assets.path(file)},
        {"sizes", sizes},
        {"type", "image/png"},
        {"purpose", "any maskable"},
    };
}

} // namespace

web::Response show_offline(accounts::PageRequest& request)
{
    return web::html(render_offline(request));
}

// Another version of the page or of a file is another worker: browsers compare its bytes.
web::Response show_worker(accounts::PageRequest& request)
{
    auto files = boost::json::array{};
    for (auto const name : files_kept) {
        files.emplace_back(request.assets.path(name));
    }
    auto const kept = boost::json::object{
        {"version", crypto::hash_token(render_offline(request) + boost::json::serialize(files))},
        {"page", offline_address(request)},
        {"pages", pages_of_worker},
        {"files", std::move(files)},
    };
    return {
        .content_type = "text/javascript; charset=utf-8",
        .body = "self.kept = " + boost::json::serialize(kept) + ";\nimportScripts(\""
                + request.assets.path("worker.js") + "\");\n",
        .headers = {{"Cache-Control", "no-cache"}},
    };
}

web::Response show_manifest(accounts::PageRequest& request)
{
    auto const manifest = boost::json::object{
        {"name", request.texts.translate("Home-Start: jouw bezoeken")},
        {"short_name", "Home-Start"},
        {"lang", base::to_code(request.texts.language())},
        {"id", pages_of_worker},
        {"start_url", pages_of_worker},
        {"scope", pages_of_app},
        {"display", "standalone"},
        {"background_color", "#fbf8f4"},
        {"theme_color", "#fbf8f4"},
        {"icons",
         boost::json::array{icon(request, "app-192.png", "192x192"), icon(request, "app-512.png", "512x512")}
        },
    };
    return {
        .content_type = "application/manifest+json",
        .body = boost::json::serialize(manifest),
        .headers = {{"Cache-Control", "no-cache"}, {"Vary", "Accept-Language, Cookie"}},
    };
}

} // namespace support
