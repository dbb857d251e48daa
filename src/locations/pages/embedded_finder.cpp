#include "locations/pages/embedded_finder.hpp"

#include "locations/pages/embedded_finder.html.hpp"
#include "locations/pages/on_your_site.html.hpp"

namespace locations {

web::Response show_embedded_finder(accounts::PageRequest& request)
{
    auto response = web::html(render_embedded_finder(request));
    response.may_be_framed = true;
    return response;
}

web::Response show_on_your_site(accounts::PageRequest& request)
{
    return web::html(render_on_your_site(request));
}

} // namespace locations
