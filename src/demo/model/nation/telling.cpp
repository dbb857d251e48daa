#include "demo/model/nation/telling.hpp"

#include "locations/model/search_key.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace demo {

namespace {

// Whose names are used for languages that have no list of their own.
constexpr auto nearest_lists = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"ku", "tr"},
    {"pt", "es"},
    {"fr", "en"},
    {"ro", "es"},
    {"zh", "en"},
});

} // namespace

std::string const& NameLists::draw_first(Draw& draw, std::string_view language) const
{
    return draw.pick(list_of(first_, language));
}

std::string const& NameLists::draw_last(Draw& draw, std::string_view language) const
{
    return draw.pick(list_of(last_, language));
}

std::vector<std::string> const& NameLists::list_of(Lists const& lists, std::string_view language)
{
    auto const own = lists.find(language);
    if (own != lists.end()) {
        return own->second;
    }
    auto const* const nearest =
        std::ranges::find(nearest_lists, language, [](auto const& pair) { return pair.first; });
    return lists.find(nearest == nearest_lists.end() ? "nl" : nearest->second)->second;
}

base::Instant moment_on(Draw& draw, Day day)
{
    constexpr auto first_hour = std::chrono::hours{8};
    constexpr auto minutes_of_work = 8 * 60;
    return base::Instant{day} + first_hour + std::chrono::minutes{draw.whole(0, minutes_of_work)};
}

std::string const& draw_words(Telling const& telling, Draw& draw, std::string const& about)
{
    constexpr auto many = 1000;
    return telling.words.about(about, draw.whole(0, many));
}

std::string demo_phone(std::int64_t person)
{
    return fmt::format("+3160{:07}", person);
}

std::string demo_email(std::string_view first, std::string_view last, std::int64_t person)
{
    return fmt::format(
        "{}.{}.{}@example.nl", locations::search_key(first), locations::search_key(last), person
    );
}

std::string_view language_of_letters(Draw& draw, std::string_view language)
{
    constexpr auto share_reading_dutch = 0.45;
    if (language == "nl" || draw.chance(share_reading_dutch)) {
        return "nl";
    }
    return base::from_code<text::Language>(language) ? language : "en";
}

} // namespace demo
