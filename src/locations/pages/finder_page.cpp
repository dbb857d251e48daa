#include "locations/pages/finder_page.hpp"

#include "locations/model/pregnancy.hpp"
#include "locations/pages/asked_dates.hpp"
#include "locations/pages/finder.html.hpp"
#include "locations/store/finder_store.hpp"
#include "locations/store/location_language_store.hpp"
#include "locations/store/offer_store.hpp"

#include <set>

namespace locations {

namespace {

std::string title_for(FinderAnswer const& answer, text::Texts const& texts)
{
    auto const* const municipality = municipality_of(answer);
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
    auto const* const municipality = municipality_of(answer);
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
    auto const* const municipality = municipality_of(answer);
    return municipality == nullptr ? FurtherLinks{} : links(request, municipality->code);
}

std::optional<PregnancyAnswer> pregnancy_answer(FinderPage const& page, accounts::PageRequest& request)
{
    if (!page.due || !serves_pregnancy(page)) {
        return std::nullopt;
    }
    auto const day = page.day.value_or(request.today);
    auto const offers = list_offers_since(request.database, municipality_of(*page.answer)->code, day);
    return PregnancyAnswer{
        .due = *page.due, .today = request.today, .first_day = first_day_served(offers, *page.due, day)
    };
}

// The names of the languages in which these locations can speak, beside Dutch.
std::string languages_in_words(FinderAnswer const& answer, accounts::PageRequest& request)
{
    auto const* const offered = std::get_if<Offered>(&answer);
    auto spoken = std::set<std::string>{};
    for (auto const& here : offered == nullptr ? std::vector<OfferHere>{} : offered->offers) {
        for (auto& language : list_languages_of(request.database, here.location.id)) {
            spoken.insert(std::move(language));
        }
    }
    auto words = std::string{};
    for (auto const& language : request.programme.languages) {
        if (spoken.contains(language.code)) {
            words += (words.empty() ? "" : ", ") + request.texts.translate(language.name);
        }
    }
    return words;
}

FinderPage empty_page(accounts::PageRequest& request)
{
    auto const asked = read_asked_dates(request);
    return {
        .form = web::Form{request.http.query, request.texts},
        .title = request.texts.translate("Steun bij jou thuis"),
        .dates = asked.form,
        .day = asked.day,
        .due = asked.due,
    };
}

web::Response shown(FinderPage const& page, accounts::PageRequest const& request)
{
    auto html = render_finder(request, page);
    return page.form.has_errors() || page.dates.has_errors() ? web::unprocessable(std::move(html))
                                                             : web::html(std::move(html));
}

} // namespace

void answer_on(FinderPage& page, accounts::PageRequest& request, LinksOfMunicipality links)
{
    auto const day = page.day.value_or(request.today);
    page.answer = answer_finder(request.database, page.asked, day);
    page.coming = find_coming_change(request.database, page.asked, day, *page.answer);
    page.pregnancy = pregnancy_answer(page, request);
    page.languages = languages_in_words(*page.answer, request);
    page.further = page.day ? FurtherLinks{} : further_links_in(*page.answer, request, links);
}

web::Response show_finder(accounts::PageRequest& request, LinksOfMunicipality links)
{
    auto page = empty_page(request);
    if (!request.http.query.has("q")) {
        return shown(page, request);
    }
    page.asked = page.form.required(
        "q",
        request.texts.translate("Vul eerst in waar je woont, bijvoorbeeld 7121 AB."),
        request.http.query.first("q").size()
    );
    if (page.form.has_errors()) {
        return shown(page, request);
    }
    answer_on(page, request, links);
    page.form = form_showing(page.asked, *page.answer);
    page.title = title_for(*page.answer, request.texts);
    page.postcode = postcode_in(page.asked, request.http.query.first("postcode"));
    return shown(page, request);
}

} // namespace locations
