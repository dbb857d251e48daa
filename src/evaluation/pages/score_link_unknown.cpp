#include "evaluation/actions/score_by_link.hpp"
#include "evaluation/pages/score_link_pages.hpp"
#include "evaluation/pages/score_link_unknown.html.hpp"

namespace evaluation {

web::Response or_unknown_link(accounts::PageRequest& request, PageOfLink page)
{
    try {
        return page(request);
    } catch (NoScoringLink const&) {
        return web::with_status(404, render_score_link_unknown(request));
    }
}

} // namespace evaluation
