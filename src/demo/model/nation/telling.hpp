// What all facts of the national demo are told with: words, names, who works where, and the last day.
#pragma once

#include "accounts/model/actor.hpp"
#include "demo/model/answer_lists.hpp"
#include "demo/model/cast.hpp"
#include "demo/model/nation/course_days.hpp"
#include "demo/model/nation/nation.hpp"
#include "programme/model/version.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace demo {

// First and last names by language.
class NameLists {
public:
    void add_first(std::string const& language, std::string name)
    {
        first_[language].push_back(std::move(name));
    }

    void add_last(std::string const& language, std::string name)
    {
        last_[language].push_back(std::move(name));
    }

    // Of a language that has no list, the names of another one that is common here.
    [[nodiscard]] std::string const& draw_first(Draw& draw, std::string_view language) const;
    [[nodiscard]] std::string const& draw_last(Draw& draw, std::string_view language) const;

private:
    using Lists = std::map<std::string, std::vector<std::string>, std::less<>>;

    static std::vector<std::string> const& list_of(Lists const& lists, std::string_view language);

    Lists first_;
    Lists last_;
};

struct KnownReferrer {
    people::PersonId id;
    std::string_view role;
};

struct PlaceCrew {
    std::vector<accounts::AccountId> coordinators;
    std::vector<KnownReferrer> referrers;
};

// Under which ids a volunteer is known.
struct VolunteerIds {
    volunteers::VolunteerId volunteer;
    people::PersonId person;
    std::optional<accounts::AccountId> account;
    bool is_removed; // she stopped so long ago that only what is counted stayed
};

// The next free id of each table whose rows others point to.
struct NextIds {
    std::int64_t person = 1;
    std::int64_t account = 1;
    std::int64_t volunteer = 1;
    std::int64_t family_case = 1;
    std::int64_t permission = 1;
    std::int64_t need = 1;
    std::int64_t match = 1;
    std::int64_t mail = 1;
    std::int64_t course = 1;
    std::int64_t dagdeel = 1;
    std::int64_t meeting = 1;
};

struct Telling {
    Nation const& nation;
    programme::ProgrammeVersion const& programme;
    WorkDays const& work;
    Words const& words;
    NameLists const& names;
    AnswerLists const& answers;
    Draw draw;
    CourseDays courses;
    Day until;
    std::vector<PlaceCrew> crews;                       // by place
    std::vector<VolunteerIds> volunteers;               // by number
    std::vector<volunteers::VolunteerProfile> profiles; // by number
};

// In the hours in which people work.
base::Instant moment_on(Draw& draw, Day day);

std::string const& draw_words(Telling const& telling, Draw& draw, std::string const& about);

// "+31600001234": none that a telephone can have begins with 06 0.
std::string demo_phone(std::int64_t person);

// "fenna.jansen.1234@example.nl", a domain for examples.
std::string demo_email(std::string_view first, std::string_view last, std::int64_t person);

// The language of the letters to somebody who speaks this at home.
std::string_view language_of_letters(Draw& draw, std::string_view language);

} // namespace demo
