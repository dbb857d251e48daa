#include "matching/pages/pool_pages.hpp"

#include "matching/actions/choose_pair.hpp"
#include "matching/pages/id_in_form.hpp"
#include "matching/pages/pool.html.hpp"
#include "matching/pages/pool_page.hpp"

namespace matching {

namespace {

constexpr auto most_of_reason = std::size_t{200};

} // namespace

web::Response show_pool(accounts::SignedInRequest& request)
{
    return web::html(render_pool(request, load_pool_page(request)));
}

web::Response create_pair_choice(accounts::SignedInRequest& request)
{
    auto form = web::Form{request.http.form, request.texts};
    auto const family = id_in_form<intake::FamilyCaseId>(form, "family");
    auto const wish = ChoosePair{
        .family = family,
        .volunteer = id_in_form<volunteers::VolunteerId>(form, "volunteer"),
        .choice = base::from_code<PairChoice>(form.value("choice")),
        .reason = form.optional(reason_field(family), most_of_reason),
    };
    if (form.has_errors()) {
        auto page = load_pool_page(request);
        page.form = form;
        return web::unprocessable(render_pool(request, page));
    }
    choose_pair(request.database, request.occasion(), wish);
    return web::see_other("/matching");
}

} // namespace matching
