#include "platform/web/media_type.hpp"

#include <algorithm>
#include <array>

namespace web {

namespace {

constexpr auto media_types = std::to_array<MediaType>({
    {".css", "text/css; charset=utf-8", true},
    {".js", "text/javascript; charset=utf-8", true},
    {".svg", "image/svg+xml", true},
    {".json", "application/json", true},
    {".webmanifest", "application/manifest+json", true},
    {".txt", "text/plain; charset=utf-8", true},
    {".ico", "image/x-icon", true},
    {".png", "image/png", false},
    {".jpg", "image/jpeg", false},
    {".webp", "image/webp", false},
    {".woff2", "font/woff2", false},
});

} // namespace

std::optional<MediaType> media_type(std::string_view file_name)
{
    auto const fits = [&](MediaType const& type) { return file_name.ends_with(type.extension); };
    auto const found = std::ranges::find_if(media_types, fits);
    return found == media_types.end() ? std::nullopt : std::optional{*found};
}

} // namespace web
