#include "locations/store/finder_store.hpp"
#include "volunteers/pages/public_sign_up_pages.hpp"
#include "volunteers/pages/public_sign_up_place.html.hpp"
#include "volunteers/pages/public_sign_up_view.hpp"

#include <algorithm>

namespace volunteers {

namespace {

// The only location of an answer; several are shown to choose from.
std::optional<locations::Location> only_location(locations::FinderAnswer const& answer)
{
    auto const* const offered = std::get_if<locations::Offered>(&answer);
    auto const found =
        offered == nullptr ? std::vector<locations::Location>{} : locations_in(offered->offers);
    return found.size() == 1 ? std::optional{found.front()} : std::nullopt;
}

std::string typed_postcode(accounts::PageRequest const& request)
{
    auto const typed = locations::Postcode::parse(request.http.query.first("q"));
    auto const carried = locations::Postcode::parse(request.http.query.first("postcode"));
    auto const postcode = typed ? typed : carried;
    auto compact = postcode ? postcode->for_people() : std::string{};
    std::erase(compact, ' ');
    return compact;
}

} // namespace

std::vector<locations::Location> locations_in(std::vector<locations::OfferHere> const& offers)
{
    auto found = std::vector<locations::Location>{};
    for (auto const& here : offers) {
        if (std::ranges::find(found, here.location.id, &locations::Location::id) == found.end()) {
            found.push_back(here.location);
        }
    }
    return found;
}

web::Response show_sign_up_place(accounts::PageRequest& request)
{
    auto page = SignUpPlacePage{
        .form = web::Form{request.http.query, request.texts},
        .answer = {},
        .postcode = typed_postcode(request),
    };
    if (!request.http.query.has("q")) {
        return web::html(render_public_sign_up_place(request, page));
    }
    auto const typed =
        page.form.required("q", request.texts.translate("Vul eerst in waar je woont, bijvoorbeeld 7121 AB."));
    if (page.form.has_errors()) {
        return web::unprocessable(render_public_sign_up_place(request, page));
    }
    page.answer = locations::answer_finder(request.database, typed, request.today);
    if (auto const location = only_location(*page.answer)) {
        auto const address = address_to_sign_up(location->id);
        return web::see_other(page.postcode.empty() ? address : address + "?postcode=" + page.postcode);
    }
    return web::html(render_public_sign_up_place(request, page));
}

} // namespace volunteers
