#include "platform/web/assets.hpp"

#include "platform/web/gzip.hpp"
#include "platform/web/media_type.hpp"
#include "platform/web/stylesheet.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <sodium.h>
#include <stdexcept>

namespace web {

namespace {

constexpr auto prefix = std::string_view{"/assets/"};

std::string read_file(std::filesystem::path const& path)
{
    auto file = std::ifstream{path, std::ios::binary};
    auto content = std::string{std::istreambuf_iterator<char>{file}, {}};
    if (!file) {
        throw std::runtime_error{"cannot read " + path.string()};
    }
    return content;
}

std::string hash_of(std::string_view content)
{
    auto hash = std::array<unsigned char, crypto_generichash_BYTES>{};
    crypto_generichash(
        hash.data(),
        hash.size(),
        reinterpret_cast<unsigned char const*>(content.data()),
        content.size(),
        nullptr,
        0
    );
    auto hexadecimal = std::array<char, 9>{};
    sodium_bin2hex(hexadecimal.data(), hexadecimal.size(), hash.data(), 4);
    return hexadecimal.data();
}

// "fonts/a.woff2" with its hash: "/assets/fonts/a.3f2a9c81.woff2".
std::string address_with(std::string_view name, std::string_view extension, std::string_view content)
{
    auto const stem = name.substr(0, name.size() - extension.size());
    return std::string{prefix} + std::string{stem} + "." + hash_of(content) + std::string{extension};
}

// The names of all files below a folder, style sheets last: the others must have their address by then.
std::vector<std::string> list_names(std::filesystem::path const& folder)
{
    auto names = std::vector<std::string>{};
    for (auto const& entry : std::filesystem::recursive_directory_iterator{folder}) {
        if (entry.is_regular_file() && media_type(entry.path().filename().string())) {
            names.push_back(entry.path().lexically_relative(folder).generic_string());
        }
    }
    std::ranges::sort(names, {}, [](auto const& name) { return std::pair{name.ends_with(".css"), name}; });
    return names;
}

// The name an url in a style sheet means: "../fonts/a.woff2" in "css/homestart.css" is "fonts/a.woff2".
std::string name_of(std::string_view url, std::string_view style_sheet)
{
    if (url.starts_with(prefix)) {
        return std::string{url.substr(prefix.size())};
    }
    return (std::filesystem::path{style_sheet}.parent_path() / url).lexically_normal().generic_string();
}

using Addresses = std::map<std::string, std::string, std::less<>>;

// A style sheet in which the files it names stand by their addresses, as far as they are known.
std::string
with_addresses(std::string const& style_sheet, std::string const& name, Addresses const& addresses)
{
    return rewrite_urls(style_sheet, [&](std::string_view url) -> std::optional<std::string> {
        auto const found = addresses.find(name_of(url, name));
        return found == addresses.end() ? std::nullopt : std::optional{found->second};
    });
}

} // namespace

Assets::Assets(std::filesystem::path const& folder)
{
    for (auto const& name : list_names(folder)) {
        auto const type = *media_type(name);
        auto content = read_file(folder / name);
        if (type.extension == ".css") {
            content = with_addresses(content, name, addresses_);
        }

        auto file = File{.content_type = std::string{type.content_type}, .content = {}, .gzipped = {}};
        if (auto compressed = type.compressible ? gzip(content) : content;
            compressed.size() < content.size()) {
            file.gzipped = std::make_shared<std::string const>(std::move(compressed));
        }
        auto const address = address_with(name, type.extension, content);
        file.content = std::make_shared<std::string const>(std::move(content));
        files_.emplace(address, std::move(file));
        addresses_.emplace(name, address);
    }
}

std::string Assets::path(std::string_view name) const
{
    auto const found = addresses_.find(name);
    return found == addresses_.end() ? std::string{prefix} + std::string{name} : found->second;
}

std::optional<Response> Assets::find(std::string_view address, std::string_view accept_encoding) const
{
    auto const found = files_.find(address);
    if (found == files_.end()) {
        return std::nullopt;
    }

    auto const& file = found->second;
    auto response = Response{
        .content_type = file.content_type,
        .headers = {{"Cache-Control", "public, max-age=31536000, immutable"}},
        .shared_body = file.content,
    };
    if (file.gzipped) {
        response.headers.emplace_back("Vary", "Accept-Encoding");
        if (accepts_gzip(accept_encoding)) {
            response.headers.emplace_back("Content-Encoding", "gzip");
            response.shared_body = file.gzipped;
        }
    }
    return response;
}

} // namespace web
