#include "platform/web/typed_date.hpp"

#include "platform/base/ascii.hpp"
#include "platform/base/digits.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace web {

namespace {

constexpr auto earliest_year = 1900;

// The words for each month; Dutch first, then those of other languages that differ.
constexpr auto month_words = std::array<std::array<std::string_view, 6>, 12>{{
    {"januari", "jan", "january"},
    {"februari", "feb", "febr", "february"},
    {"maart", "mrt", "maa", "march", "mar"},
    {"april", "apr"},
    {"mei", "may"},
    {"juni", "jun", "june"},
    {"juli", "jul", "july"},
    {"augustus", "aug", "august"},
    {"september", "sept", "sep"},
    {"oktober", "okt", "october", "oct"},
    {"november", "nov"},
    {"december", "dec"},
}};

std::vector<std::string> split(std::string_view typed)
{
    auto parts = std::vector<std::string>{{}};
    auto after_separator = true;
    for (auto const character : typed) {
        if (std::string_view{"-/. \t"}.find(character) == std::string_view::npos) {
            parts.back() += character;
            after_separator = false;
        } else if (!after_separator) {
            parts.emplace_back();
            after_separator = true;
        }
    }
    if (parts.back().empty()) {
        parts.pop_back();
    }
    return parts;
}

// A number of `least` to `most` digits.
std::optional<int> digits(std::string_view text, std::size_t least, std::size_t most)
{
    auto number = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    auto const fits = text.size() >= least && text.size() <= most && text.front() != '-';
    return fits && error == std::errc{} && end == text.data() + text.size() ? std::optional{number}
                                                                            : std::nullopt;
}

std::optional<int> month_of(std::string word)
{
    std::ranges::transform(word, word.begin(), base::to_lower);
    for (auto month = std::size_t{0}; month < month_words.size(); ++month) {
        if (!word.empty() && std::ranges::find(month_words[month], word) != month_words[month].end()) {
            return static_cast<int>(month) + 1;
        }
    }
    return digits(word, 1, 2);
}

std::optional<std::chrono::year_month> read_month(std::string const& month, std::string const& year)
{
    auto const month_number = month_of(month);
    auto const year_number = digits(year, 4, 4);
    if (!month_number || !year_number || *year_number < earliest_year) {
        return std::nullopt;
    }
    auto const read = std::chrono::year{*year_number} / *month_number;
    return read.ok() ? std::optional{read} : std::nullopt;
}

// The parts of a day or a month, the year last.
std::vector<std::string> parts_of(std::string_view typed)
{
    auto parts = split(base::with_plain_digits(typed));
    if (!parts.empty() && parts.front().size() == 4 && digits(parts.front(), 4, 4)) {
        std::swap(parts.front(), parts.back());
    }
    return parts;
}

} // namespace

std::optional<base::Date> parse_typed_date(std::string_view typed)
{
    auto const parts = parts_of(typed);
    if (parts.size() != 3) {
        return std::nullopt;
    }
    auto const day = digits(parts[0], 1, 2);
    auto const month = read_month(parts[1], parts[2]);
    if (!day || !month) {
        return std::nullopt;
    }
    auto const date = *month / *day;
    return date.ok() ? std::optional{date} : std::nullopt;
}

std::optional<std::chrono::year_month> parse_typed_month(std::string_view typed)
{
    auto const parts = parts_of(typed);
    return parts.size() == 2 ? read_month(parts[0], parts[1]) : std::nullopt;
}

} // namespace web
