// Draws the line of a family of the national demo: how it came, who was asked, and how its support went.
#pragma once

#include "demo/model/nation/approach.hpp"
#include "demo/model/nation/volunteer_pool.hpp"

namespace demo {

class FamilyLines {
public:
    FamilyLines(std::vector<Place> const& places, WorkDays const& work, VolunteerPool& pool, Draw const& draw)
        : places_{places}, work_{work}, pool_{pool}, draw_{draw.of(Stream::cases, 0)}
    {
    }

    // Support begins in the week from this day on; the place serves somebody by then.
    void add_supported(int place, Day day);

    // The family comes on about this day, and leaves before support.
    void add_leaving(int place, Day day);

    [[nodiscard]] int count_supported_on(Day day) const;

    // Somebody new comes in these spells and those after them.
    void hand_over(std::vector<SharedSpell> const& shared);

    std::vector<CaseLine> take() { return std::move(cases_); }

private:
    CaseLine new_line(int place, Day day);
    void add_match(CaseLine& line, Day wanted, int days);
    void add_attempts(CaseLine& line, Day not_before);
    void end_first_match(CaseLine& line, int days);
    void reserve(CaseLine const& line, MatchLine const& match);
    void close(CaseLine& line, Day day, bool early);
    void add_pause(CaseLine& line);
    void settle_interpreter(CaseLine& line);
    [[nodiscard]] VolunteerLine const& volunteer(int number) const;

    std::vector<Place> const& places_;
    WorkDays const& work_;
    VolunteerPool& pool_;
    Draw draw_;
    std::vector<CaseLine> cases_;
};

// The first day on which a place has support: families need time to come.
Day first_day_of_support(Place const& place);

} // namespace demo
