#include "intake/model/application_draft.hpp"

#include <doctest/doctest.h>

namespace intake {

namespace {

ApplicationDraft begun_draft()
{
    auto draft = ApplicationDraft{};
    draft.keep(ApplicationStep::place, {{"place", "7121 AB"}, {"municipality", "GM0197"}});
    draft.keep(ApplicationStep::question, {{"question", "Ik slaap\nslecht. ♥"}, {"needs", "emotional"}});
    return draft;
}

} // namespace

TEST_CASE("a draft comes back from its text as it was")
{
    CHECK(parse_draft(to_text(begun_draft())) == begun_draft());
    CHECK(parse_draft(to_text(ApplicationDraft{})) == ApplicationDraft{});
}

TEST_CASE("a text that no draft wrote is no draft")
{
    using namespace std::string_view_literals;
    CHECK_FALSE(parse_draft("place\0first_name\0Sanne"sv));
    CHECK_FALSE(parse_draft("place\0first_name\0"sv));
    CHECK_FALSE(parse_draft("elsewhere\0first_name\0Sanne\0"sv));
    CHECK_FALSE(parse_draft("Sanne"));
}

TEST_CASE("the first step without an answer is asked next")
{
    auto draft = begun_draft();
    CHECK(draft.first_open_step() == ApplicationStep::name);

    for (auto const step : {ApplicationStep::name, ApplicationStep::reach, ApplicationStep::children}) {
        draft.keep(step, {{"field", "value"}});
    }
    CHECK(draft.first_open_step() == ApplicationStep::language);

    draft.keep(ApplicationStep::language, {{"home_language", "nl"}});
    CHECK(draft.first_open_step() == ApplicationStep::referrer);

    draft.keep(ApplicationStep::referrer, {{"may_hear", "no"}});
    CHECK_FALSE(draft.first_open_step());
}

TEST_CASE("a new answer to a step takes the place of the old one")
{
    auto draft = begun_draft();
    draft.keep(ApplicationStep::place, {{"place", "Winterswijk"}});

    CHECK(draft.answer(ApplicationStep::place, "place") == "Winterswijk");
    CHECK(draft.answer(ApplicationStep::place, "municipality").empty());
    CHECK(draft.answer(ApplicationStep::name, "first_name").empty());
}

TEST_CASE("what was typed on a page that was left halfway comes back, and is still to be answered")
{
    auto draft = begun_draft();
    draft.keep_unfinished(ApplicationStep::name, {{"last_name", "~Yilmaz"}});

    CHECK(parse_draft(to_text(draft)) == draft);
    CHECK(draft.answer(ApplicationStep::name, "last_name") == "~Yilmaz");
    CHECK_FALSE(draft.is_answered(ApplicationStep::name));
    CHECK(draft.first_open_step() == ApplicationStep::name);

    draft.keep(ApplicationStep::name, {{"first_name", "Fatma"}});
    CHECK(draft.first_open_step() == ApplicationStep::reach);
}

TEST_CASE("an answer that is being changed is open again")
{
    auto draft = begun_draft();
    draft.keep_unfinished(ApplicationStep::question, {{"question", "Ik"}});

    CHECK_FALSE(draft.is_answered(ApplicationStep::question));
    CHECK(draft.answers(ApplicationStep::question) == StepAnswers{{"question", "Ik"}});
}

} // namespace intake
