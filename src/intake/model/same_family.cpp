#include "intake/model/same_family.hpp"

#include <algorithm>

namespace intake {

namespace {

constexpr auto digits_of_postcode = std::size_t{4};

std::string without_spaces_and_capitals(std::string_view text)
{
    auto plain = std::string{};
    for (auto const sign : text) {
        if (sign != ' ') {
            plain.push_back(sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign);
        }
    }
    return plain;
}

bool is_same_email(FamilyTraits const& one, FamilyTraits const& other)
{
    return one.email && other.email
           && without_spaces_and_capitals(one.email->value())
                  == without_spaces_and_capitals(other.email->value());
}

bool is_same_postcode(std::string_view one, std::string_view other)
{
    auto const first = without_spaces_and_capitals(one);
    auto const second = without_spaces_and_capitals(other);
    if (first.size() < digits_of_postcode || second.size() < digits_of_postcode) {
        return false;
    }
    auto const known = std::min(first.size(), second.size());
    return first.substr(0, known) == second.substr(0, known);
}

std::optional<std::chrono::year_month> month_of(Child const& child)
{
    auto const day = child.born_in ? child.born_in : child.due_on;
    return day ? std::optional{day->year() / day->month()} : std::nullopt;
}

bool has_same_child(FamilyTraits const& one, FamilyTraits const& other)
{
    return std::ranges::any_of(one.children, [&](Child const& child) {
        auto const month = month_of(child);
        return month && std::ranges::find(other.children, month, month_of) != other.children.end();
    });
}

} // namespace

std::vector<Likeness> likenesses(FamilyTraits const& one, FamilyTraits const& other)
{
    auto alike = std::vector<Likeness>{};
    if (one.phone && other.phone && one.phone->value() == other.phone->value()) {
        alike.push_back(Likeness::phone);
    }
    if (is_same_email(one, other)) {
        alike.push_back(Likeness::email);
    }
    if (is_same_postcode(one.postcode, other.postcode) && has_same_child(one, other)) {
        alike.push_back(Likeness::home);
    }
    return alike;
}

} // namespace intake
