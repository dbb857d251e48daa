// The cast of the demo: made-up people of real locations, and what becomes of each family. They stand in
// data/demo, for whoever wants to change them.
#pragma once

#include "accounts/model/actor.hpp"
#include "demo/model/answer_lists.hpp"
#include "demo/model/scene.hpp"
#include "intake/model/family_case.hpp"
#include "locations/model/municipality_code.hpp"
#include "platform/text/texts.hpp"
#include "support/model/call_request.hpp"
#include "volunteers/model/volunteer.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace demo {

using locations::MunicipalityCode;

struct Name {
    std::string first;
    std::string last;
};

// "zeynep.kaya@example.nl", a domain for examples. Throws std::logic_error for a name without letters.
people::EmailAddress email_of(Name const& name);

// The made-up office of the location that serves this municipality.
struct DemoOffice {
    MunicipalityCode municipality;
    std::string phone;
    std::string email;
};

struct DemoStaff {
    std::optional<MunicipalityCode> municipality; // nothing for the national office and referrers
    accounts::Role role;
    Name name;
};

// All days are so many before today.
struct DemoVolunteer {
    MunicipalityCode municipality;
    Name name;
    volunteers::VolunteerProfile profile;
    int registered;
    std::optional<int> paused;
    std::optional<int> stopped;
    bool has_account;
    std::optional<support::CallUrgency> asks_for_call;
};

// How a family came.
enum class Arrival { web, phone, permission, permission_untold };

// A question of a parent, and how she copes with it at the acquaintance.
struct DemoNeed {
    std::string category;
    std::string words;
    int score;
};

struct DemoFamily {
    MunicipalityCode municipality;
    Name name;
    std::string postcode;
    std::string street;
    std::string language;
    bool interpreter;
    std::string household; // of the programme; empty when it is not known
    text::Language letters;
    std::vector<int> children; // months old at the application
    Arrival arrival;
    intake::ReachBy reach_by;
    std::string reach_when;
    std::vector<programme::Dagdeel> dagdelen; // the volunteer comes on the first
    std::string wishes;
    std::vector<std::string> volunteers; // first names: who is asked, one after the other
    Course course;
    std::string question;
    std::vector<DemoNeed> needs;
};

// How a parent copes with a need at a later talk; the first talk is 1.
int score_at(DemoNeed const& need, int talk, int pace);

// What people write down, by what it is about; the same words come back.
class Words {
public:
    void add(std::string const& about, std::string words) { all_[about].push_back(std::move(words)); }

    // Throws std::out_of_range when nobody has words for it.
    [[nodiscard]] std::string const& about(std::string const& subject, int number) const;

private:
    std::map<std::string, std::vector<std::string>> all_;
};

struct Cast {
    std::vector<DemoOffice> offices;
    std::vector<DemoStaff> staff;
    std::vector<DemoVolunteer> volunteers;
    std::vector<DemoFamily> families;
    Words words;
    AnswerLists answers;
};

} // namespace demo

template <>
struct base::Codes<demo::Arrival> {
    static constexpr auto table = std::to_array<std::pair<demo::Arrival, std::string_view>>({
        {demo::Arrival::web, "web"},
        {demo::Arrival::phone, "phone"},
        {demo::Arrival::permission, "permission"},
        {demo::Arrival::permission_untold, "permission_untold"},
    });
};
