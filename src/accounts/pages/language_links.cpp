#include "accounts/pages/language_links.hpp"

#include "platform/web/address.hpp"

#include <utility>

namespace accounts {

namespace {

std::string address_in(web::Request const& request, std::string_view code)
{
    auto address = web::encoded(request.path) + "?";
    for (auto const& [name, value] : request.query.entries()) {
        if (name != "lang") {
            address += web::encoded(name) + "=" + web::encoded(value) + "&";
        }
    }
    return address + "lang=" + std::string{code};
}

} // namespace

std::string_view own_name(text::Language language)
{
    switch (language) {
    case text::Language::nl:
        return "Nederlands";
    case text::Language::en:
        return "English";
    case text::Language::ar:
        return "العربية";
    case text::Language::fa:
        return "فارسی";
    case text::Language::pl:
        return "Polski";
    case text::Language::ti:
        return "ትግርኛ";
    case text::Language::tr:
        return "Türkçe";
    case text::Language::uk:
        return "Українська";
    }
    std::unreachable();
}

std::vector<LanguageLink>
other_languages(web::Request const& request, text::Language shown, bool in_all_languages)
{
    auto links = std::vector<LanguageLink>{};
    for (auto const& [language, code] : base::Codes<text::Language>::table) {
        auto const offered = in_all_languages || text::has_all_texts(language);
        if (offered && language != shown) {
            links.push_back({.code = code, .name = own_name(language), .address = address_in(request, code)});
        }
    }
    return links;
}

} // namespace accounts
