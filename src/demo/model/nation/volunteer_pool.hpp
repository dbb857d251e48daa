// The volunteers of the national demo while families come: who is free is asked, or somebody new comes.
#pragma once

#include "demo/model/nation/course_days.hpp"
#include "demo/model/nation/nation.hpp"

#include <span>

namespace demo {

// A family looks for somebody who is free for all these days.
struct Search {
    int place;
    Home home;
    std::string_view language;
    Day from;
    Day to;
    std::span<MatchLine const> asked; // those of this family: nobody is asked twice
};

// The spell of a volunteer that somebody else may take over.
struct SharedSpell {
    int volunteer;
    std::size_t spell;
};

class VolunteerPool {
public:
    // Of who is free and could be asked so many of hundred are; else somebody new comes.
    VolunteerPool(
        std::vector<Place> const& places, CourseDays const& courses, Draw const& draw, int percent_asked_again
    );

    // Somebody who is free, or somebody new.
    int find_for_support(Search const& search);

    // Somebody who is free, and is asked though it will come to nothing; nothing when nobody is.
    std::optional<int> find_for_attempt(Search const& search);

    // She is not free in these days. The family lives there.
    void reserve(int volunteer, Spell const& spell, Home const& family);

    // She stops after the last family for which she was asked.
    void let_stop(int volunteer);

    // Somebody new has these spells instead of her, and she stops after those that are left. Gives who.
    int split(int volunteer, std::size_t first_spell);

    // Those with support in these days, and for those with more than one family the second.
    [[nodiscard]] int count_active(Day first, Day last) const;
    [[nodiscard]] std::vector<SharedSpell> list_second_spells(Day first, Day last) const;

    // Who waited too long, or stopped after a family, leaves; and others came, and did not get as far.
    void finish(Day last_day);

    [[nodiscard]] std::vector<VolunteerLine> const& volunteers() const { return volunteers_; }

    std::vector<VolunteerLine> take() { return std::move(volunteers_); }

private:
    enum class Speaking { asked, ignored };

    int recruit(Search const& search);
    void begin(VolunteerLine& volunteer, Day needed_on);
    void leave_after(VolunteerLine& volunteer, Day day);
    void add_others(Day last_day);
    [[nodiscard]] bool is_free(VolunteerLine const& volunteer, Search const& search) const;
    [[nodiscard]] std::vector<int> free_for(Search const& search, Speaking speaking) const;

    std::vector<Place> const& places_;
    CourseDays const& courses_;
    Draw draw_;
    double share_asked_again_;
    std::vector<VolunteerLine> volunteers_;
    std::vector<std::vector<int>> at_place_;
};

} // namespace demo
