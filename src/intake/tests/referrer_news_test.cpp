#include "intake/model/referrer_news.hpp"

#include <doctest/doctest.h>

namespace intake {

namespace {

constexpr auto zone = "Europe/Amsterdam";

base::Date day(std::string_view text)
{
    return base::parse_iso_date(text).value();
}

Followed permission(std::optional<CallOutcome> outcome)
{
    return {
        .location = people::LocationId{1},
        .referrer = people::PersonId{2},
        .parent = people::PersonId{3},
        .permission = CallPermissionId{4},
        .received_at = base::parse_iso_instant("2026-11-21T23:30:00Z"),
        .outcome = outcome,
        .family_case = std::nullopt,
        .over_on = std::nullopt,
        .is_withdrawn = false,
    };
}

Consent said(ConsentPurpose purpose, bool given)
{
    return {
        .purpose = purpose,
        .given = given,
        .answered_on = day("2026-11-21"),
        .how = ConsentChannel::phone,
    };
}

bool hears(std::vector<Consent> const& answers)
{
    return !news_of(permission(CallOutcome::applied), answers, {}, zone).is_withdrawn;
}

} // namespace

TEST_CASE("a referrer knows the day on which it arrived, as the clock stood here")
{
    CHECK(news_of(permission({}), {}, {}, zone).received_on == day("2026-11-22"));
}

TEST_CASE("contact was made, or not, or not yet; what came of it is not told")
{
    auto const contact = [](std::optional<CallOutcome> outcome) {
        return news_of(permission(outcome), {}, {}, zone).contact;
    };
    CHECK(contact({}) == ContactMade::not_yet);
    CHECK(contact(CallOutcome::not_reached) == ContactMade::not_made);
    CHECK(contact(CallOutcome::applied) == ContactMade::made);
    CHECK(contact(CallOutcome::not_wanted) == ContactMade::made);
    CHECK(contact(CallOutcome::not_possible) == ContactMade::made);
}

TEST_CASE("who was named with a case hears only what she was told")
{
    auto followed = permission({});
    followed.permission = {};
    followed.received_at = {};
    auto const news = news_of(followed, {}, {{.kind = NoticeKind::start, .on = day("2026-11-21")}}, zone);
    CHECK_FALSE(news.contact);
    CHECK_FALSE(news.received_on);
    CHECK(news.told.size() == 1);
}

TEST_CASE("once the parent took a yes back there is nothing else to know")
{
    using enum ConsentPurpose;
    CHECK(hears({}));
    CHECK(hears({said(start_notice, true), said(end_notice, true)}));
    CHECK(hears({said(start_notice, true), said(end_notice, false)}));
    CHECK_FALSE(hears({said(start_notice, false)}));
    CHECK_FALSE(hears({said(start_notice, true), said(end_notice, true), said(end_notice, false)}));
    CHECK(hears({said(start_notice, true), said(start_notice, false), said(start_notice, true)}));

    auto const news = news_of(
        permission(CallOutcome::applied),
        {said(start_notice, true), said(start_notice, false)},
        {{.kind = NoticeKind::start, .on = day("2026-11-21")}},
        zone
    );
    CHECK(news.is_withdrawn);
    CHECK(news.told.empty());
    CHECK_FALSE(news.received_on);
    CHECK_FALSE(news.contact);
}

TEST_CASE("she may look until a month after the last day")
{
    auto followed = permission(CallOutcome::not_wanted);
    CHECK(may_follow(followed, day("2036-11-21")));
    followed.over_on = day("2026-11-01");
    CHECK(may_follow(followed, day("2026-12-01")));
    CHECK_FALSE(may_follow(followed, day("2026-12-02")));
}

} // namespace intake
