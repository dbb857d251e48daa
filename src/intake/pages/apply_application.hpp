// All answers of a draft together make an application.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/model/application.hpp"
#include "intake/model/application_draft.hpp"
#include "intake/pages/apply_place.hpp"
#include "locations/model/offer_choice.hpp"

#include <expected>

namespace intake {

struct ReadyApplication {
    Application application;
    locations::Municipality municipality;
    locations::OfferChoice choice;
};

// The step that must be answered again when an answer no longer holds: an offer ended meanwhile.
std::expected<ReadyApplication, ApplicationStep>
read_ready_application(accounts::PageRequest const& request, ApplicationDraft const& draft);

} // namespace intake
