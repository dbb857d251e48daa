#include "agenda/pages/gather_volunteers.hpp"

#include "coaching/model/attention.hpp"
#include "people/store/person_store.hpp"
#include "programme/model/step_codes.hpp"
#include "volunteers/model/volunteer_clock.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace agenda {

namespace {

std::string name_of(accounts::SignedInRequest& request, volunteers::VolunteerId id)
{
    auto const volunteer = volunteers::load_volunteer(request.database, id, request.location());
    return people::full_name(people::load_person(request.database, volunteer.person, request.location()));
}

} // namespace

std::vector<DueOfVolunteer> gather_volunteer_items(accounts::SignedInRequest& request)
{
    auto due = std::vector<DueOfVolunteer>{};
    for (auto const& [id, history] :
         volunteers::list_volunteer_histories(request.database, request.location())) {
        auto const items = volunteers::volunteer_due_items(history, request.programme, request.today);
        auto const name = items.empty() ? std::string{} : name_of(request, id);
        auto const pause_ends = coaching::pause_to_review(history, request.programme, request.today);
        for (auto const& item : items) {
            due.push_back(
                {.volunteer = id,
                 .name = name,
                 .item = item,
                 .records = volunteers::recorded_by(item.step, history),
                 .reminded = pause_ends && item.step == programme::step_codes::volunteer_return}
            );
        }
    }
    return due;
}

} // namespace agenda
