// The finder: is Home-Start offered where somebody lives? One search box takes a postcode, a place or a
// municipality; this is what it can answer.
#pragma once

#include "locations/model/location.hpp"
#include "locations/model/municipality.hpp"
#include "locations/model/offer.hpp"
#include "locations/model/postcode.hpp"
#include "locations/model/room.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace locations {

// What a name may be of. Who types "gemeente Hengelo" means no village of that name.
enum class NameOf { anything, municipality };

// A name in the form in which names are compared; see search_key.hpp. Empty when nothing readable was typed.
struct PlaceKey {
    std::string search_key;
    NameOf of = NameOf::anything;
};

using Question = std::variant<Postcode, MunicipalityCode, PlaceKey>;

// Any text gives a question: what is no postcode ("7121 AB Aalten" is one) and no code is taken for a name.
Question read_question(std::string_view typed);

struct OfferHere {
    Offer offer;
    Location location;
    std::optional<Room> room = {}; // nothing before it was measured
};

// Offered here (aangeboden).
struct Offered {
    Municipality municipality;
    std::vector<OfferHere> offers; // at least one
};

struct NearbyOffer {
    Municipality municipality;
    double kilometres; // as the crow flies, between the middles
    std::vector<OfferHere> offers;
};

// Not offered here; where it is, the nearest first. None when it is offered nowhere.
struct NotOffered {
    Municipality municipality;
    std::vector<NearbyOffer> nearest;
};

// What was typed as it is called in this municipality: "Elst Ut", or the postcode. Asking for the code of the
// municipality gives its answer.
struct MunicipalityChoice {
    std::string name;
    Municipality municipality;
};

// "Woont u in Apeldoorn of in Ede?"
struct WhichMunicipality {
    std::vector<MunicipalityChoice> choices; // at least two
};

// Nobody knows this postcode, code or name. Only a name has suggestions, as they can be typed in.
struct UnknownPlace {
    Question question;
    std::vector<std::string> suggestions;
};

using FinderAnswer = std::variant<Offered, NotOffered, WhichMunicipality, UnknownPlace>;

// One choice for each municipality, by its name. Of two names in one municipality the first stays.
std::vector<MunicipalityChoice> distinct_choices(std::vector<MunicipalityChoice> choices);

// The `count` municipalities nearest to this one, the nearest first, and never this one itself.
std::vector<Municipality>
nearest_to(Municipality const& here, std::vector<Municipality> others, std::size_t count);

} // namespace locations
