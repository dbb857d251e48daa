#include "locations/pages/parent_folder.hpp"

#include "locations/model/search_key.hpp"
#include "locations/pages/finder_view.hpp"
#include "locations/pages/parent_folder_flat.html.hpp"
#include "locations/pages/parent_folder_folded.html.hpp"

#include <algorithm>
#include <ranges>

namespace locations {

namespace {

constexpr auto most_letters_of_name = std::size_t{40}; // what fits on one line
constexpr auto most_letters_of_file = std::size_t{60};

std::string code_of(text::Texts const& texts)
{
    return std::string{base::to_code(texts.language())};
}

void add_served(ParentFolder& folder, std::string const& municipality, std::string ages)
{
    auto const same = std::ranges::find(folder.served, ages, &SameAges::ages);
    if (same == folder.served.end()) {
        folder.served.push_back({.municipalities = municipality, .ages = std::move(ages)});
    } else {
        same->municipalities += ", " + municipality;
    }
}

// Keeps "t/m" on one line.
std::string with_joined_slashes(std::string words)
{
    constexpr auto word_joiner = std::string_view{"\u2060"};
    for (auto at = words.find('/'); at != std::string::npos; at = words.find('/', at + 1)) {
        words.insert(at + 1, word_joiner);
    }
    return words;
}

// "Home-Start 's-Hertogenbosch" becomes "homestart-shertogenbosch".
std::string plain_name(std::string_view name)
{
    auto plain = std::string{};
    for (auto const word : name | std::views::split(' ')) {
        auto const key = search_key(std::string_view{word});
        plain += (plain.empty() || key.empty() ? "" : "-") + key;
    }
    return plain.substr(0, most_letters_of_file);
}

} // namespace

ParentFolder
parent_folder(LocationPage const& page, accounts::PageRequest const& request, text::Texts const& texts)
{
    auto folder = ParentFolder{
        .location = page.location,
        .served = {},
        .address = request.site.base_url + "/home-start/" + std::to_string(page.location.id.value()),
    };
    for (auto const& here : page.served) {
        auto ages = with_joined_slashes(ages_in_words(here.offer, request.programme, texts));
        add_served(folder, here.municipality.short_name, std::move(ages));
    }
    return folder;
}

std::string_view size_of(std::string_view name)
{
    return name.size() > most_letters_of_name ? "is-long" : "";
}

std::string_view class_of_flat(ParentFolder const& folder)
{
    auto const is_full = folder.served.size() > 1 || !size_of(folder.location.name).empty();
    return is_full ? "flat is-full" : "flat";
}

TypedAddress typed_address(ParentFolder const& folder)
{
    auto const scheme_end = folder.address.find("//") + 2;
    auto const host_end = folder.address.find('/', scheme_end);
    return {
        .host = folder.address.substr(scheme_end, host_end - scheme_end),
        .path = folder.address.substr(host_end),
    };
}

std::string scanned_address(ParentFolder const& folder, text::Texts const& texts)
{
    return folder.address + "?lang=" + code_of(texts);
}

pdf::Sheet sheet_of(ParentFolder const& folder, FolderForm form, text::Texts const& texts)
{
    auto const form_code = std::string{base::to_code(form)};
    return {
        .name = "parent-folder-" + std::to_string(folder.location.id.value()) + "-" + code_of(texts) + "-"
                + form_code,
        .stylesheets = {"letters.css", "parent_folder.css", "parent_folder_" + form_code + ".css"},
        .html = form == FolderForm::flat ? render_parent_folder_flat(texts, folder)
                                         : render_parent_folder_folded(texts, folder),
    };
}

std::string file_name(ParentFolder const& folder, FolderForm form, text::Texts const& texts)
{
    auto const name = plain_name(folder.location.name);
    return "ouderfolder-" + name + (name.empty() ? "" : "-") + code_of(texts)
           + (form == FolderForm::folded ? "-vouwen" : "") + ".pdf";
}

} // namespace locations
