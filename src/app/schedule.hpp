// What the server does by itself: one row for each job.
#pragma once

#include "app/clock.hpp"
#include "app/configuration.hpp"
#include "platform/database/pool.hpp"
#include "platform/jobs/job_runner.hpp"
#include "platform/logging/log.hpp"
#include "platform/text/texts.hpp"
#include "programme/model/version.hpp"

#include <vector>

namespace app {

// What the jobs use; it must outlive them.
struct ScheduleParts {
    Configuration const& configuration;
    programme::ProgrammeVersion const& programme;
    text::Catalogues const& catalogues;
    database::Pool& database;
    Clock clock;
};

std::vector<jobs::Job> schedule(ScheduleParts const& parts);

} // namespace app
