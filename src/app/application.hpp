// The running program: what all requests share, and the log of each.
#pragma once

#include "app/configuration.hpp"
#include "app/schedule.hpp"
#include "app/site.hpp"
#include "platform/logging/log.hpp"
#include "platform/pdf/press.hpp"
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

    [[nodiscard]] web::Response answer(web::Request const& request) const;

    // For what no page answers: requests that are broken, too large or too slow, and pages that failed.
    [[nodiscard]] web::Response refuse(web::Refused const& refused) const;

    // The jobs of the server, which work beside the pages.
    [[nodiscard]] std::vector<jobs::Job> jobs();

private:
    [[nodiscard]] Site::Answer find_page(web::Request const& request) const;

    Configuration const& configuration_;
    logging::Log const& log_;
    web::Transport transport_;
    web::Assets assets_;
    text::Catalogues catalogues_;
    programme::ProgrammeVersion programme_;
    database::Pool database_;
    Clock clock_;
    pdf::Press press_;
    Site site_;
};

} // namespace app
