#include "intake/actions/enter_application.hpp"

namespace intake {

std::expected<FamilyCaseId, ApplicationRefusal> enter_application(
    database::Connection& database, accounts::Occasion const& occasion, Application const& application
)
{
    using programme::EventKind;
    return store_application(database, application, occasion, {EventKind::applied, EventKind::contacted});
}

} // namespace intake
