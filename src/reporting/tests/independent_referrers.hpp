// What kinds of referrers the made-up families have, by the words that these write.
#pragma once

#include <map>
#include <string>

namespace reporting::independent {

inline std::string kind_by_words(std::string const& role)
{
    static auto const kinds = std::map<std::string, std::string>{
        {"", ""},
        {"huisarts", "general_practice"},
        {"Huisartsenpraktijk de Linde", "general_practice"},
        {"wijkteam", "neighbourhood_team"},
        {"wijkteam Noord", "neighbourhood_team"},
        {"JGZ", "youth_health"},
        {"jeugdverpleegkundige", "youth_health"},
        {"kraamzorg", "birth_care"},
        {"verloskundige", "birth_care"},
        {"peuterspeelzaal", "childcare"},
        {"intern begeleider", "school"},
        {"maatschappelijk werk", "social_work"},
        {"vluchtelingenwerk", "refugee_work"},
        {"buurvrouw Sanne", "other"},
    };
    auto const found = kinds.find(role);
    return found == kinds.end() ? "other" : found->second;
}

} // namespace reporting::independent
