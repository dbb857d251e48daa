#include "intake/actions/apply.hpp"

#include "intake/actions/store_application.hpp"
#include "platform/base/not_found.hpp"

namespace intake {

FamilyCaseId
apply(database::Connection& database, Application const& application, accounts::Occasion const& occasion)
{
    auto const stored = store_application(database, application, occasion, {programme::EventKind::applied});
    return stored ? *stored : throw base::NotFound{"open permission to call"};
}

} // namespace intake
