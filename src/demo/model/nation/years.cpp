#include "demo/model/nation/years.hpp"

#include "demo/model/nation/demand.hpp"
#include "demo/model/nation/family_lines.hpp"
#include "demo/model/nation/household_totals.hpp"
#include "demo/model/nation/judgements.hpp"
#include "demo/model/nation/touching.hpp"

#include <array>
#include <stdexcept>

namespace demo {

namespace {

// Of the families of a year, so many of hundred began in it; the others were there on its first day.
constexpr auto percent_beginning = 57;

// For every hundred families with support so many leave before it.
constexpr auto percent_leaving = 15;

// So many of hundred free volunteers are asked before somebody new comes. Where that gives too many
// volunteers or too few, the next is taken.
constexpr auto percents_asked_again = std::to_array({86, 90, 82, 94, 78, 98});

// Before the first year that is asked for, so that it begins as a year in the middle of others.
constexpr auto years_before = 3;

class Years {
public:
    Years(
        std::vector<Place> const& places,
        NationWish const& wish,
        PublishedYear const& published,
        programme::ProgrammeVersion const& programme,
        int percent_asked_again
    )
        : wish_{wish}, published_{published}, first_{first_year_of(wish, published)},
          last_{year_of(Day{wish.until}) + 1}, work_{programme, first_ - 3, last_ + 4}, draw_{wish.seed},
          courses_{draw_, work_}, demand_{places, draw_}, pool_{places, courses_, draw_, percent_asked_again},
          families_{places, work_, pool_, draw_}
    {
    }

    // False when there are other volunteers than were published, whatever is done.
    bool draw()
    {
        for (auto year = first_; year <= last_; ++year) {
            draw_year(year);
        }
        auto const is_right = split_until_enough();
        pool_.finish(Day{wish_.until});
        return is_right;
    }

    std::vector<VolunteerLine> take_volunteers() { return pool_.take(); }

    std::vector<CaseLine> take_cases() { return families_.take(); }

private:
    void draw_year(int year)
    {
        auto draw = draw_.of(Stream::years, static_cast<std::uint64_t>(year));
        auto const beginning = count_beginning(draw, year);
        for (auto const day : Demand::draw_days(draw, year, beginning)) {
            families_.add_supported(demand_.draw_place(draw, day), day);
        }
        for (auto const day : Demand::draw_days(draw, year, beginning * percent_leaving / 100)) {
            families_.add_leaving(demand_.draw_place(draw, day), day);
        }
    }

    // In the published year exactly as many as are missing on its first day.
    int count_beginning(Draw& draw, int year)
    {
        if (year == published_.year) {
            return published_.families - families_.count_supported_on(day_in(year, 1, 1));
        }
        return Demand::families_in(year) / wish_.one_in * percent_beginning * draw.whole(980, 1020) / 100'000;
    }

    // Whoever has two families in the published year gives one to somebody new, until there are enough.
    bool split_until_enough()
    {
        auto const first = day_in(published_.year, 1, 1);
        auto const last = day_in(published_.year, 12, 31);
        auto const missing = published_.volunteers - pool_.count_active(first, last);
        auto shared = pool_.list_second_spells(first, last);
        if (missing < 0 || missing > static_cast<int>(shared.size())) {
            return false;
        }
        draw_.of(Stream::volunteers, 1).shuffle(shared);
        shared.resize(static_cast<std::size_t>(missing));
        families_.hand_over(shared);
        return true;
    }

    NationWish const& wish_;
    PublishedYear const& published_;
    int first_;
    int last_;
    WorkDays work_;
    Draw draw_;
    CourseDays courses_;
    Demand demand_;
    VolunteerPool pool_;
    FamilyLines families_;
};

Nation draw_volunteers_and_families(
    std::vector<Place> const& places,
    NationWish const& wish,
    PublishedYear const& published,
    programme::ProgrammeVersion const& programme
)
{
    for (auto const percent : percents_asked_again) {
        auto years = Years{places, wish, published, programme, percent};
        if (years.draw()) {
            return {.places = places, .volunteers = years.take_volunteers(), .cases = years.take_cases()};
        }
    }
    throw std::logic_error{"the national demo cannot have as many volunteers as were published"};
}

} // namespace

int first_year_of(NationWish const& wish, PublishedYear const& published)
{
    return published.year - wish.years + 1 - years_before;
}

PublishedYear part_of(PublishedYear const& published, int one_in)
{
    auto part = published;
    for (auto* const figure :
         {&part.families,
          &part.volunteers,
          &part.children,
          &part.families_with_child_under_two,
          &part.families_in_pregnancy}) {
        *figure /= one_in;
    }
    return part;
}

Nation draw_nation(
    std::vector<Place> const& places,
    NationWish const& wish,
    PublishedYear const& published,
    programme::ProgrammeVersion const& programme
)
{
    auto nation = draw_volunteers_and_families(places, wish, published, programme);
    auto const draw = Draw{wish.seed};
    draw_households(nation, published, draw);
    draw_judgements(nation.cases, published, draw);
    keep_those_who_touch(nation, day_in(published.year - wish.years + 1, 1, 1), Day{wish.until});
    return nation;
}

} // namespace demo
