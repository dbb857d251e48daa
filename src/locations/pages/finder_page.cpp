#include "locations/pages/finder_page.hpp"

#include "locations/pages/finder.html.hpp"
#include "locations/pages/finder_view.hpp"
#include "locations/store/finder_store.hpp"

namespace locations {

namespace {

// The municipality an answer is about, if it is about one.
Municipality const* municipality_in(FinderAnswer const& answer)
{
    if (auto const* const offered = std::get_if<Offered>(&answer)) {
        return &offered->municipality;
    }
    auto const* const not_offered = std::get_if<NotOffered>(&answer);
    return not_offered == nullptr ? nullptr : &not_offered->municipality;
}

std::string title_for(FinderAnswer const& answer, text::Texts const& texts)
{
    auto const* const municipality = municipality_in(answer);
    return municipality == nullptr ? texts.translate("Steun bij jou thuis")
                                   : text::fill(
                                         texts.translate("Steun bij jou thuis in {municipality}"),
                                         {{"municipality", municipality->short_name}}
                                     );
}

// Links lead here with the code of a municipality. People read its name, and a postcode as it is written.
web::Form form_showing(std::string const& typed, FinderAnswer const& answer)
{
    auto form = web::Form{};
    auto const* const municipality = municipality_in(answer);
    auto const postcode = Postcode::parse(typed);
    if (municipality != nullptr && MunicipalityCode::parse(typed)) {
        form.prefill("q", municipality->name);
    } else {
        form.prefill("q", postcode ? postcode->for_people() : typed);
    }
    return form;
}

std::string postcode_in(std::string_view typed, std::string_view carried)
{
    auto const question = read_question(typed);
    auto const* const asked = std::get_if<Postcode>(&question);
    auto const postcode = asked != nullptr ? std::optional{*asked} : Postcode::parse(carried);
    return postcode ? postcode->for_people() : std::string{};
}

FurtherLinks
further_links_in(FinderAnswer const& answer, accounts::PageRequest& request, LinksOfMunicipality links)
{
    auto const* const offered = std::get_if<Offered>(&answer);
    return offered == nullptr ? FurtherLinks{} : links(request, offered->municipality.code);
}

FinderPage empty_page(accounts::PageRequest const& request)
{
    return {
        .form = web::Form{request.http.query, request.texts},
        .title = request.texts.translate("Steun bij jou thuis"),
        .answer = {},
        .postcode = {}
    };
}

} // namespace

web::Response show_finder(accounts::PageRequest& request, LinksOfMunicipality links)
{
    auto page = empty_page(request);
    if (!request.http.query.has("q")) {
        return web::html(render_finder(request, page));
    }
    auto const typed = page.form.required(
        "q",
        request.texts.translate("Vul eerst in waar je woont, bijvoorbeeld 7121 AB."),
        request.http.query.first("q").size()
    );
    if (page.form.has_errors()) {
        return web::unprocessable(render_finder(request, page));
    }
    auto const answer = answer_finder(request.database, typed, request.today);
    page.form = form_showing(typed, answer);
    page.title = title_for(answer, request.texts);
    page.answer = answer;
    page.postcode = postcode_in(typed, request.http.query.first("postcode"));
    page.further = further_links_in(answer, request, links);
    return web::html(render_finder(request, page));
}

} // namespace locations
