#include "intake/model/first_contact.hpp"
#include "programme/tests/given.hpp"

#include <doctest/doctest.h>

namespace intake {

namespace {

using programme::given::day;
using programme::given::dutch_programme;
using programme::given::history;
using enum programme::EventKind;

} // namespace

TEST_CASE("a new family waits for its first contact until it was spoken to")
{
    auto const applied_on_monday = history({{applied, "2026-03-02"}});
    auto const due = first_contact_due(dutch_programme(), applied_on_monday, day("2026-03-03"));
    CHECK(due.value().due == day("2026-03-09")); // five days later is a Saturday

    using programme::given::operator+;
    auto const not_reached =
        applied_on_monday + std::initializer_list<programme::given::Told>{{contact_attempted, "2026-03-03"}};
    CHECK(first_contact_due(dutch_programme(), not_reached, day("2026-03-03")) == due);

    auto const spoken =
        not_reached + std::initializer_list<programme::given::Told>{{contacted, "2026-03-04"}};
    CHECK(first_contact_due(dutch_programme(), spoken, day("2026-03-05")) == std::nullopt);
}

TEST_CASE("a permission to call starts the same clock as an application")
{
    auto const as_permission =
        first_contact_due_since(dutch_programme(), day("2026-03-02"), day("2026-03-10"));
    auto const as_application =
        first_contact_due(dutch_programme(), history({{applied, "2026-03-02"}}), day("2026-03-10"));
    CHECK(as_permission == as_application);
    CHECK(urgency(*as_permission, day("2026-03-10")) == programme::Urgency::overdue);
}

} // namespace intake
