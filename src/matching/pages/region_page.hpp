// What the page of a location with others shows: the plan for all of them, who asked whom, and with whom it
// shares volunteers. Of another location's volunteer stands here only what a coordinator may know before that
// location agreed, and of its families nothing but counts.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "matching/actions/lend_volunteer.hpp"
#include "matching/model/region_plan.hpp"
#include "matching/model/sharing.hpp"
#include "platform/web/form.hpp"

#include <optional>
#include <string>
#include <vector>

namespace matching {

// Whoever the plan puts with a family of this location.
struct RegionCell {
    volunteers::VolunteerId volunteer;
    people::LocationId home;
    std::string words; // her name, or "een vrijwilliger van Winterswijk"
    std::string about; // "4 km, dinsdagmiddag" while she has no name
    int points;
    std::string proposal; // the address of the form that proposes her; empty when she must be asked for first
    std::string ask;      // "Vraag Winterswijk"; empty when that was done, or need not be
    std::string asked;    // "gevraagd op 21 nov"; may be empty
};

struct RegionRow {
    intake::FamilyCaseId id;
    std::string family;
    std::string address; // where one chooses for this family alone
    std::optional<int> days_waiting;
    std::optional<RegionCell> together;
    std::optional<RegionCell> apart;

    [[nodiscard]] bool is_same() const
    {
        return together.has_value() == apart.has_value()
               && (!together || together->volunteer == apart->volunteer);
    }
};

struct LocationLine {
    std::string name;
    LocationCounts counts;
};

// A row of the table that holds together beside apart.
struct SumLine {
    std::string label;
    std::string families;
    std::string weeks_waited;
    std::string points;
};

struct RegionPlanView {
    std::vector<SumLine> sums; // together, apart, and the difference
    std::vector<LocationLine> locations;
    std::vector<RegionRow> rows;         // families of this location, the longest waiting first
    std::vector<std::string> could_lend; // "Winterswijk zou Anna kunnen vragen."
};

// What another location asks.
struct LoanQuestion {
    VolunteerLoanId id;
    std::string location;
    volunteers::VolunteerId volunteer;
    std::string name;
    std::string dagdelen; // on which both can; may be empty
    std::string distance;
    std::string needs; // kinds of question; may be empty
    std::string asked_on;
};

// What this location asked.
struct AskedLoan {
    std::string family;
    std::string address; // where her candidates stand
    std::string location;
    std::string asked_on;
    std::optional<LoanAnswer> answer;
    std::string name;   // after a yes
    std::string reason; // after a no
};

struct SharingLine {
    people::LocationId other;
    std::string name;
    SharingState state;
    std::string since; // since when it stands so
};

struct OtherLocation {
    people::LocationId id;
    std::string name;
    std::string organisation;
};

struct RegionPage {
    std::optional<RegionPlanView> plan; // nothing without a location to share with
    std::vector<LoanQuestion> questions;
    std::vector<AskedLoan> asked;
    std::vector<SharingLine> sharing;
    std::vector<OtherLocation> others; // with whom nothing was said yet
    std::string search;                // the name that was typed
    bool decides;                      // she may say with whom her location shares
    web::Form form;
};

RegionPage load_region_page(accounts::SignedInRequest& request);

// The field with the reason of a no.
std::string reason_field(VolunteerLoanId loan);

std::string word_for(LoanRefusal refusal, text::Texts const& texts);

// What waits for an answer of this location: volunteers who are asked for and, for who decides, locations
// that want to share.
int count_asked_of(accounts::SignedInRequest& request);

// Whether a way to this page makes sense: something is shared or asked, or she may begin it.
bool has_region(accounts::SignedInRequest& request);

} // namespace matching
