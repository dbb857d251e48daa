#include "platform/web/stylesheet.hpp"

namespace web {

namespace {

constexpr auto opening = std::string_view{"url("};

std::string_view without_quotes(std::string_view url)
{
    auto const quoted =
        url.size() >= 2 && (url.front() == '"' || url.front() == '\'') && url.back() == url.front();
    return quoted ? url.substr(1, url.size() - 2) : url;
}

} // namespace

std::string rewrite_urls(
    std::string_view css, std::function<std::optional<std::string>(std::string_view url)> const& address_of
)
{
    auto result = std::string{};
    while (!css.empty()) {
        auto const start = css.find(opening);
        auto const end = start == std::string_view::npos ? start : css.find(')', start);
        if (end == std::string_view::npos) {
            break;
        }
        auto const url = css.substr(start + opening.size(), end - start - opening.size());
        auto const address = address_of(without_quotes(url));
        result += css.substr(0, start + opening.size());
        result += address ? "\"" + *address + "\"" : std::string{url};
        css.remove_prefix(end);
    }
    return result += css;
}

} // namespace web
