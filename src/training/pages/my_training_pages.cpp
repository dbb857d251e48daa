#include "training/pages/my_training_pages.hpp"

#include "platform/base/not_found.hpp"
#include "training/pages/certificate.hpp"
#include "training/pages/my_training.html.hpp"
#include "training/pages/volunteer_training.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace training {

namespace {

volunteers::VolunteerId who_asks(accounts::SignedInRequest& request)
{
    auto const id = volunteers::find_volunteer_of_person(request.database, request.actor.person);
    return id ? *id : throw base::NotFound{"a volunteer for this account"};
}

} // namespace

web::Response show_my_training(accounts::SignedInRequest& request)
{
    return web::html(render_my_training(request, load_volunteer_training(request, who_asks(request))));
}

web::Response show_my_certificate(accounts::SignedInRequest& request)
{
    return print_certificate(request, load_certificate(request, who_asks(request)), request.texts);
}

} // namespace training
