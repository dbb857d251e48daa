// What the page about all waiting families at once shows: the best for all, beside choosing one by one.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "matching/model/pool_plan.hpp"
#include "platform/web/form.hpp"

#include <optional>
#include <string>
#include <vector>

namespace matching {

struct PairCell {
    volunteers::VolunteerId volunteer;
    std::string name;
    std::string home; // the name of her location, when it is another one
    int points;
    std::string proposal; // the address of the form that proposes her
};

struct RefusedCell {
    volunteers::VolunteerId volunteer;
    std::string name;
    std::string reason; // in the coordinator's words; may be empty
};

struct PoolRow {
    intake::FamilyCaseId id;
    std::string family;
    std::string address; // where one chooses for this family alone
    std::optional<int> days_waiting;
    std::size_t candidates; // how many may come
    std::optional<PairCell> best;
    std::optional<PairCell> one_by_one;
    bool locked;
    std::vector<RefusedCell> refused; // whom the coordinator does not want here

    [[nodiscard]] bool is_same() const
    {
        return best.has_value() == one_by_one.has_value()
               && (!best || best->volunteer == one_by_one->volunteer);
    }
};

struct PlanSums {
    std::size_t families;
    int weeks_waited;
    int points;
};

struct PoolPage {
    std::vector<PoolRow> rows; // the longest waiting first
    std::size_t free_volunteers;
    PlanSums best;
    PlanSums one_by_one;
    bool has_region; // a way to the plan with other locations makes sense
    web::Form form;  // in which a coordinator says why not these two
};

// "reason-7": every family has a form of its own on the page.
std::string reason_field(intake::FamilyCaseId family);

PoolPage load_pool_page(accounts::SignedInRequest& request);

// All that matching needs of a location today.
Waiting load_waiting(accounts::SignedInRequest& request);

} // namespace matching
