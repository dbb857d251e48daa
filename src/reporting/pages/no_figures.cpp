#include "reporting/actions/count_nation.hpp"
#include "reporting/pages/being_counted.html.hpp"
#include "reporting/pages/chosen.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/pages/no_figures.html.hpp"

namespace reporting {

web::Response or_no_figures(accounts::SignedInRequest& request, PageOfChoice page)
{
    try {
        return page(request);
    } catch (NoFigures const& error) {
        return web::with_status(404, render_no_figures(request, error.what()));
    } catch (BeingCounted const&) {
        auto response = web::with_status(503, render_being_counted(request));
        response.headers.emplace_back("Retry-After", "60");
        return response;
    }
}

} // namespace reporting
