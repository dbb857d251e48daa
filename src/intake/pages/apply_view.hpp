// What the pages of the application show.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "accounts/pages/page_title.hpp"
#include "intake/model/application_draft.hpp"
#include "locations/model/finder.hpp"
#include "locations/model/location.hpp"
#include "platform/text/texts.hpp"
#include "platform/web/components.hpp"
#include "platform/web/form.hpp"
#include "programme/model/version.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace intake {

// One question.
struct ApplyPage {
    web::Form form;
    std::string step;                         // "Stap 3 van 7"
    std::string back;                         // the address of the page before
    std::vector<web::Choice> municipalities;  // place: when what was typed leaves it open
    bool asks_digits;                         // place: of the postcode, when there is only a place
    std::vector<std::string> children_fields; // children: one for each child there is room for
    bool has_room;                            // children: for one more
    std::vector<std::string> letters;         // referrer: what she would read
};

// One answer on the check page.
struct CheckedAnswer {
    std::string label;
    std::vector<std::string> lines;
    ApplicationStep step;
};

struct CheckPage {
    std::vector<CheckedAnswer> answers;
    locations::OfferHere offer;
    bool fits;           // a child, or the pregnancy, is in the range of the offer
    std::string others;  // "Home-Start Bocholt, Home-Start Varsseveld": could have helped as well
    std::string call_me; // the address of the page where she asks for a call instead
};

// What happens now, to a parent whose application came in.
struct DonePage {
    std::string first_name;
    std::string who_contacts; // "Een coördinator van Home-Start Aalten belt je binnen 5 dagen."
    locations::Location location;
};

// The first question may be found by search engines, once: whatever the address says of the place.
accounts::PageTitle title_of_start(accounts::PageRequest const& request, web::Form const& form);

// "/apply/reach"
std::string address_of(ApplicationStep step);

// "Stap 3 van 7"
std::string step_in_words(ApplicationStep step, text::Texts const& texts);

// "Kind 2" for the field child_2.
std::string child_label(std::string_view field, text::Texts const& texts);

// "5 dagen"
std::string duration_in_words(programme::Duration duration, text::Texts const& texts);

std::vector<web::Choice> reach_choices(text::Texts const& texts);
std::vector<web::Choice> reach_moment_choices(text::Texts const& texts);
std::vector<web::Choice> interpreter_choices(text::Texts const& texts);
std::vector<web::Choice> need_choices(programme::ProgrammeVersion const& programme, text::Texts const& texts);

// Each with the name its speakers use: "Turks · Türkçe".
std::vector<web::Choice>
home_language_choices(programme::ProgrammeVersion const& programme, text::Texts const& texts);

} // namespace intake
