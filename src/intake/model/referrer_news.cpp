#include "intake/model/referrer_news.hpp"

#include "platform/base/local_time.hpp"

#include <algorithm>

namespace intake {

namespace {

ContactMade contact_made(std::optional<CallOutcome> outcome)
{
    if (!outcome) {
        return ContactMade::not_yet;
    }
    return *outcome == CallOutcome::not_reached ? ContactMade::not_made : ContactMade::made;
}

// She took a yes back, or never gave one.
bool says_no(std::vector<Consent> const& said)
{
    auto any_yes = false;
    auto any_no = false;
    auto any_taken_back = false;
    for (auto const& [purpose, code] : base::Codes<ConsentPurpose>::table) {
        auto agreed = false;
        auto last = std::optional<bool>{};
        for (auto const& consent : said) {
            if (consent.purpose == purpose) {
                agreed = agreed || consent.given;
                last = consent.given;
            }
        }
        any_yes = any_yes || last == true;
        any_no = any_no || last == false;
        any_taken_back = any_taken_back || (last == false && agreed);
    }
    return any_taken_back || (any_no && !any_yes);
}

} // namespace

ReferrerNews news_of(
    Followed const& followed,
    std::vector<Consent> const& said,
    std::vector<Told> told,
    std::string_view time_zone
)
{
    if (followed.is_withdrawn || says_no(said)) {
        return {.is_withdrawn = true};
    }
    auto news = ReferrerNews{.told = std::move(told)};
    if (followed.permission) {
        news.contact = contact_made(followed.outcome);
    }
    if (followed.received_at) {
        news.received_on = base::local_date(*followed.received_at, time_zone);
    }
    return news;
}

bool may_follow(Followed const& followed, base::Date today)
{
    return !followed.over_on || today <= base::add_days(*followed.over_on, days_of_news_after_end);
}

} // namespace intake
