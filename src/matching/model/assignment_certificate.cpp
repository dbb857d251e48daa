#include "matching/model/assignment_certificate.hpp"

#include <algorithm>

namespace matching {

namespace {

class Bookkeeping {
public:
    Bookkeeping(AssignmentPool const& pool, Assignment const& answer)
        : pool_{pool}, answer_{answer}, taken_(pool.volunteers())
    {
    }

    Certificate certificate;

    void book_family(FamilyIndex family)
    {
        auto const worth = std::int64_t{answer_.worth[family]};
        auto const volunteer = answer_.volunteer_of[family];
        auto points_of_pair = Points{0};
        certificate.prices_hold &= worth >= 0;
        for (auto const& candidate : pool_.candidates_of(family)) {
            certificate.prices_hold &= worth + answer_.price[candidate.volunteer] >= candidate.points;
            if (candidate.volunteer == volunteer) {
                points_of_pair = std::max(points_of_pair, candidate.points);
            }
        }
        add(certificate.bound, worth, 1);
        if (volunteer == nobody) {
            add(certificate.slack, worth, 1);
        } else if (points_of_pair == 0) {
            certificate.keeps_places = false;
        } else {
            ++taken_[volunteer];
            certificate.value += points_of_pair;
            add(certificate.slack, worth + answer_.price[volunteer] - points_of_pair, 1);
        }
    }

    void book_volunteer(VolunteerIndex volunteer)
    {
        auto const price = answer_.price[volunteer];
        auto const places = pool_.places(volunteer);
        certificate.prices_hold &= price >= 0;
        certificate.keeps_places &= taken_[volunteer] <= places;
        add(certificate.bound, price, places);
        add(certificate.slack, price, std::max(places, taken_[volunteer]) - taken_[volunteer]);
    }

private:
    static void add(std::int64_t& sum, std::int64_t each, std::int64_t times)
    {
        auto product = std::int64_t{0};
        if (__builtin_mul_overflow(each, times, &product) || __builtin_add_overflow(sum, product, &sum)) {
            sum = std::numeric_limits<std::int64_t>::max();
        }
    }

    AssignmentPool const& pool_;
    Assignment const& answer_;
    std::vector<std::uint32_t> taken_;
};

} // namespace

Certificate certify(AssignmentPool const& pool, Assignment const& answer)
{
    auto books = Bookkeeping{pool, answer};
    for (auto family = FamilyIndex{0}; family < pool.families(); ++family) {
        books.book_family(family);
    }
    for (auto volunteer = VolunteerIndex{0}; volunteer < pool.volunteers(); ++volunteer) {
        books.book_volunteer(volunteer);
    }
    return books.certificate;
}

} // namespace matching
