#include "locations/pages/parent_folder_pages.hpp"

#include "accounts/pages/language_links.hpp"
#include "locations/pages/parent_folder.html.hpp"
#include "platform/base/not_found.hpp"

#include <algorithm>

namespace locations {

namespace {

LocationPage serving_location(accounts::PageRequest& request)
{
    auto page = load_location_page(request);
    return page.served.empty() ? throw base::NotFound{"a folder of a location that serves nobody"} : page;
}

std::vector<FolderLinks> languages_from(accounts::PageRequest const& request)
{
    auto languages = std::vector<FolderLinks>{};
    for (auto const& [language, code] : base::Codes<text::Language>::table) {
        languages.push_back(
            {.code = code,
             .name = accounts::own_name(language),
             .right_to_left = request.catalogues.in(language).right_to_left()}
        );
    }
    auto const here = base::to_code(request.texts.language());
    std::ranges::stable_partition(languages, [here](FolderLinks const& links) { return links.code == here; });
    return languages;
}

template <typename Choice>
Choice choice_in_path(std::string_view code)
{
    auto const choice = base::from_code<Choice>(code);
    return choice ? *choice : throw base::NotFound{"no such folder"};
}

FolderForm form_in_path(accounts::PageRequest const& request)
{
    constexpr auto ending = std::string_view{".pdf"};
    auto const& file = request.http.path_parameters.find("file")->second;
    if (!file.ends_with(ending)) {
        throw base::NotFound{"no such folder"};
    }
    return choice_in_path<FolderForm>(std::string_view{file}.substr(0, file.size() - ending.size()));
}

} // namespace

web::Response show_parent_folder(accounts::PageRequest& request)
{
    return web::html(render_parent_folder(
        request, {.location = serving_location(request).location, .languages = languages_from(request)}
    ));
}

web::Response show_printed_parent_folder(accounts::PageRequest& request)
{
    auto const form = form_in_path(request);
    auto const& code = request.http.path_parameters.find("language")->second;
    auto const& texts = request.catalogues.in(choice_in_path<text::Language>(code));
    auto const folder = parent_folder(serving_location(request), request, texts);
    auto printed = request.press.print(sheet_of(folder, form, texts));
    return web::versioned(
        request.http,
        printed.version,
        {.content_type = "application/pdf",
         .body = std::move(printed.pdf),
         .headers =
             {
                 {"Content-Disposition", "inline; filename=\"" + file_name(folder, form, texts) + "\""},
                 {"Content-Language", code},
             }}
    );
}

} // namespace locations
