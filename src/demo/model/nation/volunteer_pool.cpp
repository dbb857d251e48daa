#include "demo/model/nation/volunteer_pool.hpp"

#include "demo/model/nation/spread.hpp"

#include <algorithm>
#include <array>

namespace demo {

namespace {

constexpr auto share_leaving_after_family = 0.24;

// Of those who come for a family that speaks another language at home, so many speak it too.
constexpr auto share_speaking = 0.6;
constexpr auto share_in_same_municipality = 0.8;

// When nobody free speaks the language, so many families are helped by somebody free with an interpreter.
constexpr auto share_of_others_asked = 0.4;

constexpr auto dutch = std::string_view{"nl"};

// Between two families, and until nobody asks her any more.
constexpr auto days_of_rest = 12;
constexpr auto longest_wait = 400;

Day last_day_of(VolunteerLine const& volunteer)
{
    auto last = volunteer.available;
    for (auto const& spell : volunteer.spells) {
        last = std::max(last, spell.to);
    }
    return last;
}

bool is_same_home(Home const& one, Home const& other)
{
    return one.serving == other.serving && one.neighbourhood == other.neighbourhood;
}

} // namespace

VolunteerPool::VolunteerPool(
    std::vector<Place> const& places, CourseDays const& courses, Draw const& draw, int percent_asked_again
)
    : places_{places}, courses_{courses}, draw_{draw.of(Stream::volunteers, 0)},
      share_asked_again_{percent_asked_again / 100.0}, at_place_(places.size())
{
}

int VolunteerPool::find_for_support(Search const& search)
{
    auto const speaking = free_for(search, Speaking::asked);
    if (!speaking.empty() && draw_.chance(share_asked_again_)) {
        return draw_.pick(speaking);
    }
    auto const free = free_for(search, Speaking::ignored);
    auto const others = search.language == dutch ? 0.0 : share_of_others_asked;
    return !free.empty() && draw_.chance(others) ? draw_.pick(free) : recruit(search);
}

std::optional<int> VolunteerPool::find_for_attempt(Search const& search)
{
    auto const free = free_for(search, Speaking::asked);
    return free.empty() ? std::nullopt : std::optional{draw_.pick(free)};
}

void VolunteerPool::reserve(int volunteer, Spell const& spell, Home const& family)
{
    auto& line = volunteers_[static_cast<std::size_t>(volunteer)];
    auto const& place = places_[static_cast<std::size_t>(line.place)];
    line.spells.insert(std::ranges::upper_bound(line.spells, spell.from, {}, &Spell::from), spell);
    if (!is_same_home(line.home, family)) {
        auto const kilometres = locations::kilometres_between(
            neighbourhood_of(place, line.home).point, neighbourhood_of(place, family).point
        );
        line.farthest_kilometres = std::max(line.farthest_kilometres, kilometres);
    }
    if (spell.supports && draw_.chance(share_leaving_after_family)) {
        leave_after(line, last_day_of(line));
    }
}

void VolunteerPool::let_stop(int volunteer)
{
    auto& line = volunteers_[static_cast<std::size_t>(volunteer)];
    if (!line.stopped) {
        leave_after(line, last_day_of(line));
    }
}

int VolunteerPool::split(int volunteer, std::size_t first_spell)
{
    auto& first = volunteers_[static_cast<std::size_t>(volunteer)];
    auto other = first;
    auto const from = first.spells.begin() + static_cast<std::ptrdiff_t>(first_spell);
    other.spells.assign(from, first.spells.end());
    first.spells.erase(from, first.spells.end());
    begin(other, other.spells.front().from);
    leave_after(first, last_day_of(first));
    auto const number = static_cast<int>(volunteers_.size());
    at_place_[static_cast<std::size_t>(other.place)].push_back(number);
    volunteers_.push_back(std::move(other));
    return number;
}

int VolunteerPool::count_active(Day first, Day last) const
{
    return static_cast<int>(std::ranges::count_if(volunteers_, [=](VolunteerLine const& volunteer) {
        return is_active_between(volunteer, first, last);
    }));
}

std::vector<SharedSpell> VolunteerPool::list_second_spells(Day first, Day last) const
{
    auto second = std::vector<SharedSpell>{};
    for (auto number = std::size_t{0}; number < volunteers_.size(); ++number) {
        auto const& spells = volunteers_[number].spells;
        auto found = 0;
        for (auto place = std::size_t{0}; place < spells.size(); ++place) {
            if (is_active_in(spells[place], first, last) && ++found == 2) {
                second.push_back({.volunteer = static_cast<int>(number), .spell = place});
            }
        }
    }
    return second;
}

void VolunteerPool::finish(Day last_day)
{
    for (auto& volunteer : volunteers_) {
        if (!volunteer.stopped && last_day_of(volunteer) + longest_wait < last_day) {
            volunteer.stopped = last_day_of(volunteer) + draw_.whole(150, longest_wait);
        }
    }
    add_others(last_day);
}

int VolunteerPool::recruit(Search const& search)
{
    auto const& place = places_[static_cast<std::size_t>(search.place)];
    auto const speaks = search.language != dutch && draw_.chance(share_speaking);
    auto const other = draw_language(draw_, year_of(search.from));
    auto volunteer = VolunteerLine{
        .place = search.place,
        .home = draw_.chance(share_in_same_municipality) ? draw_home_in(draw_, place, search.home.serving)
                                                         : draw_home_of_volunteer(draw_, place),
        .dagdeel = {.weekday = draw_.whole(1, 5), .part = draw_part(draw_)},
        .language = speaks ? search.language : (other == dutch ? std::string_view{} : other),
        .course = 0,
        .registered = {},
        .available = {},
    };
    begin(volunteer, search.from);
    auto const number = static_cast<int>(volunteers_.size());
    at_place_[static_cast<std::size_t>(search.place)].push_back(number);
    volunteers_.push_back(std::move(volunteer));
    return number;
}

// She took the last course after which there was time before the day on which she is needed.
void VolunteerPool::begin(VolunteerLine& volunteer, Day needed_on)
{
    volunteer.course = courses_.last_course_before(volunteer.place, needed_on);
    auto const evenings = courses_.evenings_of(volunteer.place, volunteer.course);
    volunteer.registered = evenings.front() - draw_.whole(32, 130);
    volunteer.available = evenings.back() + draw_.whole(2, days_after_course - 4);
}

void VolunteerPool::leave_after(VolunteerLine& volunteer, Day day)
{
    volunteer.stopped = day + draw_.whole(5, 60);
}

// For every eight who come to families, three do not get as far.
void VolunteerPool::add_others(Day last_day)
{
    constexpr auto fates = std::to_array(
        {VolunteerFate::not_suited, VolunteerFate::leaves_after_talk, VolunteerFate::leaves_in_course}
    );
    auto const comers = volunteers_.size();
    for (auto number = std::size_t{0}; number < comers * 3 / 8; ++number) {
        auto other = volunteers_[number * 8 / 3];
        other.fate = draw_.pick(fates);
        other.spells.clear();
        other.stopped.reset();
        other.farthest_kilometres = 0;
        other.home = draw_home_of_volunteer(draw_, places_[static_cast<std::size_t>(other.place)]);
        other.course += draw_.whole(-1, 1);
        auto const evenings = courses_.evenings_of(other.place, other.course);
        other.registered = evenings.front() - draw_.whole(32, 130);
        other.available = evenings.back();
        if (other.registered <= last_day) {
            volunteers_.push_back(std::move(other));
        }
    }
}

bool VolunteerPool::is_free(VolunteerLine const& volunteer, Search const& search) const
{
    auto const waits_since = last_day_of(volunteer);
    auto const comes = !volunteer.stopped && volunteer.available + 3 <= search.from
                       && waits_since + longest_wait >= search.from;
    return comes && std::ranges::all_of(volunteer.spells, [&](Spell const& spell) {
               return search.to + days_of_rest < spell.from || spell.to + days_of_rest < search.from;
           });
}

// Everybody speaks Dutch.
std::vector<int> VolunteerPool::free_for(Search const& search, Speaking speaking) const
{
    auto free = std::vector<int>{};
    for (auto const number : at_place_[static_cast<std::size_t>(search.place)]) {
        auto const& line = volunteers_[static_cast<std::size_t>(number)];
        auto const was_asked =
            std::ranges::find(search.asked, number, &MatchLine::volunteer) != search.asked.end();
        auto const speaks =
            speaking == Speaking::ignored || search.language == dutch || line.language == search.language;
        if (!was_asked && speaks && is_free(line, search)) {
            free.push_back(number);
        }
    }
    return free;
}

} // namespace demo
