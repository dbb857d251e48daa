#include "locations/pages/information_pages.hpp"

#include "locations/pages/about.html.hpp"
#include "locations/pages/sources.html.hpp"

namespace locations {

web::Response show_about(accounts::PageRequest& request)
{
    return web::html(render_about(request));
}

web::Response show_sources(accounts::PageRequest& request)
{
    return web::html(render_sources(request));
}

} // namespace locations
