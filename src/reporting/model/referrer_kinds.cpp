#include "reporting/model/referrer_kinds.hpp"

#include "platform/base/ascii.hpp"

#include <algorithm>
#include <string>

namespace reporting {

namespace {

struct Sign {
    std::string_view letters; // of a whole word where they are few, else anywhere
    std::string_view kind;
};

constexpr auto most_letters_of_abbreviation = std::size_t{4};

// In the order in which they count: who is school social worker does social work.
constexpr auto signs = std::to_array<Sign>({
    {"maatschappelijk", "social_work"},
    {"welzijn", "social_work"},
    {"amw", "social_work"},
    {"smw", "social_work"},
    {"vluchteling", "refugee_work"},
    {"coa", "refugee_work"},
    {"jeugdgezondheid", "youth_health"},
    {"jeugdverpleeg", "youth_health"},
    {"jeugdarts", "youth_health"},
    {"consultatiebureau", "youth_health"},
    {"wijkverpleeg", "youth_health"},
    {"jgz", "youth_health"},
    {"ggd", "youth_health"},
    {"huisarts", "general_practice"},
    {"praktijkondersteuner", "general_practice"},
    {"poh", "general_practice"},
    {"verloskund", "birth_care"},
    {"kraam", "birth_care"},
    {"gynaecoloog", "birth_care"},
    {"wijkteam", "neighbourhood_team"},
    {"buurtteam", "neighbourhood_team"},
    {"gebiedsteam", "neighbourhood_team"},
    {"sociaal team", "neighbourhood_team"},
    {"jeugdteam", "neighbourhood_team"},
    {"jeugd en gezin", "neighbourhood_team"},
    {"cjg", "neighbourhood_team"},
    {"kinderopvang", "childcare"},
    {"kinderdagverblijf", "childcare"},
    {"peuter", "childcare"},
    {"voorschool", "childcare"},
    {"gastouder", "childcare"},
    {"kdv", "childcare"},
    {"school", "school"},
    {"leerkracht", "school"},
    {"leraar", "school"},
    {"intern begeleider", "school"},
    {"jeugdhulp", "youth_care"},
    {"jeugdzorg", "youth_care"},
    {"jeugdbescherm", "youth_care"},
    {"gezinscoach", "youth_care"},
    {"psycholo", "youth_care"},
    {"veilig thuis", "youth_care"},
    {"ggz", "youth_care"},
});

bool is_letter(char one)
{
    return one >= 'a' && one <= 'z';
}

bool is_word_at(std::string_view words, std::size_t place, std::size_t length)
{
    return (place == 0 || !is_letter(words[place - 1]))
           && (place + length == words.size() || !is_letter(words[place + length]));
}

bool has(std::string_view words, std::string_view letters)
{
    for (auto place = words.find(letters); place != std::string_view::npos;
         place = words.find(letters, place + 1)) {
        if (letters.size() > most_letters_of_abbreviation || is_word_at(words, place, letters.size())) {
            return true;
        }
    }
    return false;
}

} // namespace

std::string_view referrer_kind(std::string_view words)
{
    if (words.empty()) {
        return {};
    }
    auto lower = std::string{words};
    std::ranges::transform(lower, lower.begin(), base::to_lower);
    auto const found =
        std::ranges::find_if(signs, [&](Sign const& sign) { return has(lower, sign.letters); });
    return found == signs.end() ? other_referrer : found->kind;
}

} // namespace reporting
