// What the page of the finder shows.
#pragma once

#include "locations/model/coming_change.hpp"
#include "locations/pages/further_link.hpp"
#include "platform/text/texts.hpp"
#include "platform/web/form.hpp"
#include "programme/model/version.hpp"

#include <optional>
#include <string>
#include <vector>

namespace locations {

// From when a pregnant parent is served.
struct PregnancyAnswer {
    base::Date due;
    base::Date today;
    std::optional<base::Date> first_day; // nothing when the offer is over by then
};

struct FinderPage {
    web::Form form; // its one field is q
    std::string title;
    std::optional<FinderAnswer> answer = {};       // nothing before anybody asked
    std::string asked = {};                        // what was answered: links ask it again
    std::string postcode = {};                     // that was typed; it goes along to the application
    FurtherLinks further = {};                     // of the municipality
    web::Form dates = {};                          // its fields are on and due
    std::optional<base::Date> day = {};            // of the answer, when it is another than today
    std::optional<base::Date> due = {};            // that was asked
    std::optional<ComingChange> coming = {};       // of the answer
    std::optional<PregnancyAnswer> pregnancy = {}; // of a due date, where it is served
    std::string languages = {};                    // spoken here beside Dutch: "Arabisch, Turks"
};

// Whether an offer of the answer serves a pregnancy.
bool serves_pregnancy(FinderPage const& page);

// "Voor gezinnen met kinderen van 0 t/m 6 jaar, en vanaf 28 weken zwanger."
std::string
ages_in_words(Offer const& offer, programme::ProgrammeVersion const& programme, text::Texts const& texts);

// "Home-Start Yunio", or "Home-Start Ede · Humanitas" when its name does not say whose it is.
std::string offered_by(Location const& location);

// "Elst, gemeente Overbetuwe (Gelderland)"
std::string choice_in_words(MunicipalityChoice const& choice, text::Texts const& texts);

// "12 km"; never less than one.
std::string distance_in_words(double kilometres, text::Texts const& texts);

} // namespace locations
