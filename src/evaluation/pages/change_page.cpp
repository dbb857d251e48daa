#include "evaluation/pages/change_page.hpp"

#include "evaluation/pages/change.html.hpp"
#include "intake/pages/case_form.hpp"
#include "intake/store/family_case_store.hpp"
#include "needs/store/need_store.hpp"
#include "people/store/person_store.hpp"

namespace evaluation {

web::Response show_change(accounts::SignedInRequest& request)
{
    auto const id = intake::case_in_path(request);
    auto const family_case = intake::load_family_case(request.database, id, request.location());
    auto const parent = people::load_person(request.database, family_case.parent, request.location());
    auto const& texts = request.catalogues.in(parent.language);
    auto page = ChangePage{.back = intake::address_of(id), .pictures = {}};
    for (auto const& need : needs::list_current_needs(request.database, id)) {
        page.pictures.push_back(needs::score_picture(need, request.programme, texts));
    }
    return web::html(render_change(texts, request.assets, page));
}

} // namespace evaluation
