#include "programme/store/matching_reader.hpp"

namespace programme {

namespace {

ByCode<int> read_numbers(Section section, std::vector<Choice> const& choices, int least, int most)
{
    auto numbers = ByCode<int>{};
    for (auto const& choice : choices) {
        numbers[choice.code] = section.number(choice.code, least, most);
    }
    section.refuse_other_keys();
    return numbers;
}

MatchingWeights read_weights(Section section)
{
    auto weights = MatchingWeights{};
    for (auto const& [factor, code] : base::Codes<MatchingFactor>::table) {
        weights.points[static_cast<std::size_t>(factor)] = section.number(code, 0, most_weight);
    }
    weights.family_waiting = section.number("family_waiting", 0, most_weight);
    section.refuse_other_keys();
    return weights;
}

ByCode<std::vector<std::string>> read_helping(Section section, ProgrammeVersion const& version)
{
    auto helping = ByCode<std::vector<std::string>>{};
    for (auto const& category : version.need_categories) {
        for (auto const& experience : section.optional_texts(category.code)) {
            if (find_choice(version.experiences, experience) == nullptr) {
                section.fault(category.code, "does not know \"" + experience + "\"");
            }
            helping[category.code].push_back(experience);
        }
    }
    section.refuse_other_keys();
    return helping;
}

} // namespace

MatchingRules read_matching(Section matching, ProgrammeVersion const& version)
{
    auto rules = MatchingRules{
        .weights = read_weights(matching.section("weights")),
        .longest_trip_minutes = matching.number("longest_trip_minutes", 1, 600),
        .longest_absence_days = matching.number("longest_absence_days", 0, 366),
        .language_percent =
            read_numbers(matching.section("language_percent"), version.language_levels, 0, 100),
        .kilometres_an_hour =
            read_numbers(matching.section("kilometres_an_hour"), version.travel_ways, 1, 200),
        .child_age_from = read_numbers(matching.section("child_age_from"), version.child_ages, 0, 100),
        .helped_by = read_helping(matching.section("helped_by"), version),
    };
    matching.refuse_other_keys();
    return rules;
}

} // namespace programme
