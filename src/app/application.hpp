// The site: what all requests share, and the way of one request through it.
#pragma once

#include "app/configuration.hpp"
#include "platform/logging/log.hpp"
#include "platform/text/texts.hpp"
#include "platform/web/assets.hpp"
#include "platform/web/http.hpp"
#include "platform/web/security_headers.hpp"
#include "platform/web/server.hpp"

namespace app {

// Safe to use from several threads. Configuration and log must outlive it.
class Application {
public:
    // Throws when something that serving needs is not there.
    Application(Configuration const& configuration, logging::Log const& log);

    [[nodiscard]] web::Response answer(web::Request request) const;

    // For what no page answers: requests that are broken, too large or too slow, and pages that failed.
    [[nodiscard]] web::Response refuse(web::Refused const& refused) const;

private:
    // A page, with the route it was found by for the log.
    struct Answer {
        web::Response response;
        std::string_view route;
    };

    [[nodiscard]] Answer find_page(web::Request const& request) const;
    [[nodiscard]] web::Response error(int status, std::string_view request_id, text::Language language) const;

    logging::Log const& log_;
    web::Transport transport_;
    web::Assets assets_;
    text::Catalogues catalogues_;
};

} // namespace app
