#include "meetings/pages/public_agenda_page.hpp"
#include "meetings/pages/registration_pages.hpp"
#include "meetings/tests/given.hpp"
#include "platform/base/not_found.hpp"
#include "platform/base/utf8.hpp"
#include "platform/web/typed_text.hpp"
#include "support/strange_texts.hpp"

namespace meetings {

namespace {

using support::says;
using support::TypedFields;

constexpr auto texts_for_each_field = 150;

std::vector<std::string> sendable_texts()
{
    auto texts = support::strange_texts(texts_for_each_field);
    std::erase_if(texts, [](std::string const& text) { return !base::is_utf8(text); });
    return texts;
}

support::PathParameters path_of(MeetingId id, std::string const& on = "2026-11-24")
{
    return {{"meeting", std::to_string(id.value())}, {"day", on}};
}

} // namespace

TEST_CASE("strange texts of who wants to come are refused in words with what was typed, or taken")
{
    auto world = support::World{};
    auto plan = given::coffee();
    plan.most_families = std::nullopt;
    auto const id = given::plan(world, plan);
    for (auto const& text : sendable_texts()) {
        CAPTURE(text);
        for (auto const& form :
             {TypedFields{{"first_name", text}, {"contact", "fatma@example.nl"}},
              TypedFields{{"first_name", "Fatma"}, {"contact", text}},
              TypedFields{{"first_name", "Fatma"}, {"contact", "0612345678"}, {"children", text}}}) {
            auto const response = world.open(create_registration, support::post(path_of(id), form));
            auto const shown = support::without_escapes(response.body);
            CHECK((response.status == 303 || response.status == 422));
            CHECK((response.status == 303 || shown.find(web::clean_text(text)) != std::string::npos));
            CHECK_FALSE(says(response, "<script>alert"));
        }
    }
}

TEST_CASE("a day that does not exist, or has no meeting, is not found")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    for (auto const* const day :
         {"2026-02-30", "2026-11-25", "0000-00-00", "2026-11-24 ", "24-11-2026", "'", ""}) {
        CAPTURE(day);
        CHECK_THROWS_AS(world.open(show_registration, support::get(path_of(id, day))), base::NotFound);
    }
}

TEST_CASE("an agenda is asked for by a code or a number, and by nothing else")
{
    auto world = support::World{};
    for (auto const& text : sendable_texts()) {
        CAPTURE(text);
        if (!locations::MunicipalityCode::parse(text)) {
            CHECK_THROWS_AS(
                world.open(show_agenda, support::get({}, {{"municipality", text}})), base::NotFound
            );
        }
        CHECK_THROWS_AS(world.open(show_agenda, support::get({}, {{"location", text}})), base::NotFound);
    }
}

} // namespace meetings
