#include "demo/model/nation/household_totals.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace demo {

namespace {

constexpr auto share_expecting = 0.15; // of the families of other years, when they came in time for it

using Children = std::vector<ChildLine>;

// A family of the published year, with what it counts.
struct Counted {
    CaseLine* line;
    Serving const* offer;
    SupportedDays days;
    HouseholdCounts counts;
};

std::optional<HouseholdCounts> counts_with(Counted const& family, Children const& children)
{
    return is_for_household(*family.offer, children, family.line->applied)
               ? count_household(children, family.offer->age_to_inclusive, family.days)
               : std::nullopt;
}

// Until a household is one that counts in one way only.
Children draw_countable(Draw& draw, Serving const& offer, CaseLine const& line, SupportedDays const& days)
{
    while (true) {
        auto children = draw_children(draw, offer, line.applied);
        auto const counts = count_household(children, offer.age_to_inclusive, days);
        if (counts && counts->children > 0 && is_for_household(offer, children, line.applied)) {
            return children;
        }
    }
}

// Changes of one household, each by one in what it counts.
bool is_under_two_on(ChildLine const& child, Day day)
{
    return !child.is_expected && child.day > child_of_months(day, 25).day;
}

Children with_baby(Draw& draw, Counted const& family)
{
    auto children = family.line->children;
    auto const months = draw.whole(1, 9);
    children.back() = child_of_months(family.line->applied, months);
    return children;
}

Children without_baby(Draw& draw, Counted const& family)
{
    auto children = family.line->children;
    for (auto& child : children) {
        if (is_under_two_on(child, family.days.first)) {
            child = child_of_months(family.line->applied, draw.whole(34, 56));
        }
    }
    return children;
}

Children with_one_more(Draw& draw, Counted const& family)
{
    auto children = family.line->children;
    children.insert(children.begin(), child_of_months(family.line->applied, draw.whole(32, 58)));
    return children;
}

Children with_one_less(Draw& /*draw*/, Counted const& family)
{
    auto children = family.line->children;
    auto const found = std::ranges::find_if(children, [&](ChildLine const& child) {
        return !child.is_expected && !is_under_two_on(child, family.days.first);
    });
    if (found != children.end() && children.size() > 1) {
        children.erase(found);
    }
    return children;
}

bool expects(Counted const& family)
{
    return std::ranges::any_of(family.line->children, &ChildLine::is_expected);
}

void put_in_order(Children& children)
{
    std::ranges::stable_sort(children, {}, [](ChildLine const& child) {
        return std::pair{child.is_expected, Day{child.day}};
    });
}

class Totals {
public:
    Totals(Nation& nation, PublishedYear const& published, Draw const& draw)
        : nation_{nation}, published_{published}, draw_{draw.of(Stream::households, 0)}
    {
    }

    void draw()
    {
        for (auto& line : nation_.cases) {
            draw_household(line);
        }
        draw_.shuffle(families_);
        draw_expected();
        reach(
            count_under_two(), published_.families_with_child_under_two, {with_baby, without_baby, 0, true}
        );
        reach(count_children(), published_.children, {with_one_more, with_one_less, 1, false});
        for (auto& family : families_) {
            put_in_order(family.line->children);
        }
    }

private:
    struct Change {
        Children (*up)(Draw&, Counted const&);
        Children (*down)(Draw&, Counted const&);
        int children;
        bool under_two;
    };

    Serving const& offer_to(CaseLine const& line)
    {
        return serving_of(nation_.places[static_cast<std::size_t>(line.place)], line.home);
    }

    void draw_household(CaseLine& line)
    {
        auto const& offer = offer_to(line);
        if (auto const days = supported_days_in(line, published_.year)) {
            line.children = draw_not_expecting(offer, line, *days);
            families_.push_back({.line = &line, .offer = &offer, .days = *days, .counts = {}});
            return;
        }
        auto const days = line.started ? SupportedDays{.first = *line.started, .last = line.closed}
                                       : SupportedDays{.first = line.applied, .last = line.applied + 200};
        auto const expecting =
            draw_.chance(share_expecting) ? draw_expecting(draw_, offer, line, days) : std::nullopt;
        line.children = expecting ? *expecting : draw_countable(draw_, offer, line, days);
    }

    // A child may have been expected in the year before.
    Children draw_not_expecting(Serving const& offer, CaseLine const& line, SupportedDays const& days)
    {
        if (*line.started < days.first && draw_.chance(share_expecting)) {
            auto const before = SupportedDays{.first = *line.started, .last = days.first - 1};
            auto children = draw_expecting(draw_, offer, line, before);
            auto const counts =
                children ? count_household(*children, offer.age_to_inclusive, days) : std::nullopt;
            if (counts && !counts->is_pregnant && is_for_household(offer, *children, line.applied)) {
                return std::move(*children);
            }
        }
        return draw_countable(draw_, offer, line, days);
    }

    // So many families of the published year expect a child.
    void draw_expected()
    {
        auto missing = published_.families_in_pregnancy;
        for (auto& family : families_) {
            auto const children = missing > 0 && !expects(family)
                                      ? draw_expecting(draw_, *family.offer, *family.line, family.days)
                                      : std::nullopt;
            auto const counts = children ? counts_with(family, *children) : std::nullopt;
            if (counts && counts->is_pregnant) {
                family.line->children = *children;
                --missing;
            }
            family.counts = counts_with(family, family.line->children).value();
        }
        if (missing > 0) {
            throw std::logic_error{"the national demo cannot have as many pregnancies as were published"};
        }
    }

    // Changes families one after the other, until the sum is right.
    void reach(int sum, int wanted, Change const& change)
    {
        auto const direction = sum < wanted ? 1 : -1;
        for (auto family = families_.begin(); sum != wanted && family != families_.end(); ++family) {
            auto expected = family->counts;
            expected.children += direction * change.children;
            expected.has_under_two = change.under_two ? direction > 0 : expected.has_under_two;
            auto children = (direction > 0 ? change.up : change.down)(draw_, *family);
            if (expected != family->counts && !expects(*family)
                && counts_with(*family, children) == expected) {
                family->line->children = std::move(children);
                family->counts = expected;
                sum += direction;
            }
        }
        if (sum != wanted) {
            throw std::logic_error{"the national demo cannot have as many children as were published"};
        }
    }

    [[nodiscard]] int count_under_two() const
    {
        return static_cast<int>(std::ranges::count_if(families_, [](Counted const& family) {
            return family.counts.has_under_two;
        }));
    }

    [[nodiscard]] int count_children() const
    {
        auto sum = 0;
        for (auto const& family : families_) {
            sum += family.counts.children;
        }
        return sum;
    }

    Nation& nation_;
    PublishedYear const& published_;
    Draw draw_;
    std::vector<Counted> families_;
};

} // namespace

void draw_households(Nation& nation, PublishedYear const& published, Draw const& draw)
{
    Totals{nation, published, draw}.draw();
}

} // namespace demo
