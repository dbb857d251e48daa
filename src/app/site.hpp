// The pages of the site: finds the route of a request, recognises who asks, checks permission, opens the
// page, and turns what goes wrong into the right status with a page in the house style.
#pragma once

#include "app/routes.hpp"
#include "platform/database/pool.hpp"
#include "platform/logging/log.hpp"
#include "platform/pdf/press.hpp"
#include "platform/text/texts.hpp"
#include "platform/web/assets.hpp"
#include "platform/web/router.hpp"
#include "programme/model/version.hpp"

#include <functional>
#include <optional>
#include <string>

namespace app {

// What the site is made of. Everything outlives it.
struct SiteParts {
    database::Pool& database;
    programme::ProgrammeVersion const& programme;
    text::Catalogues const& catalogues;
    logging::Log const& log;
    web::Assets const& assets;
    pdf::Press& press;
    accounts::SiteSettings site;
    std::string secret;                   // signs the form tokens of visitors
    std::function<base::Instant()> clock; // a test or demo may move it
};

class Site {
public:
    explicit Site(SiteParts parts);

    // A page, with the pattern of its route for the log: "/cases/{case}"; "-" when there is none.
    struct Answer {
        web::Response response;
        std::string_view route;
    };

    [[nodiscard]] Answer answer(web::Request const& request) const;

    // A page in the house style for what cannot be answered: 400, 404, 413 ...
    [[nodiscard]] web::Response refuse(int status, web::Request const& request) const;

private:
    [[nodiscard]] web::Response open_safely(Route const& route, web::Request const& request) const;
    [[nodiscard]] web::Response open(Route const& route, web::Request const& request) const;
    [[nodiscard]] web::Response open_page(Route const& route, accounts::PageRequest& page) const;

    void log_failure(std::string_view event, web::Request const& request, std::exception const& error) const;

    SiteParts parts_;
    std::vector<Route> routes_;
    web::Router router_;
};

} // namespace app
