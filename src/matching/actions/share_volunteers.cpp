#include "matching/actions/share_volunteers.hpp"

#include "locations/store/location_store.hpp"
#include "matching/actions/region_letters.hpp"
#include "matching/store/sharing_store.hpp"
#include "platform/base/not_found.hpp"

namespace matching {

namespace {

void demand_other(
    database::Connection& database, accounts::Occasion const& occasion, people::LocationId other
)
{
    if (other == occasion.location) {
        throw base::NotFound{"a location to share with"};
    }
    locations::load_location(database, other);
}

} // namespace

void offer_sharing(
    database::Connection& database, accounts::Occasion const& occasion, people::LocationId other
)
{
    auto transaction = database::Transaction{database};
    demand_other(database, occasion, other);
    if (insert_sharing_offer(database, other, occasion)) {
        auto const news = shares_volunteers(database, occasion.location, other) ? RegionNews::shares_now
                                                                                : RegionNews::wants_to_share;
        mail_news(database, news, managers_of(database, other), region_page, occasion);
    }
    transaction.commit();
}

void end_sharing(database::Connection& database, accounts::Occasion const& occasion, people::LocationId other)
{
    auto transaction = database::Transaction{database};
    demand_other(database, occasion, other);
    auto const shared = shares_volunteers(database, occasion.location, other);
    end_sharing_between(database, other, occasion);
    if (shared) {
        mail_news(database, RegionNews::shares_no_more, managers_of(database, other), region_page, occasion);
    }
    transaction.commit();
}

} // namespace matching
