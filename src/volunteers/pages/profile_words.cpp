#include "volunteers/pages/profile_words.hpp"

#include "intake/pages/journey_words.hpp"
#include "volunteers/pages/volunteer_words.hpp"

#include <utility>

namespace volunteers {

namespace {

std::string
name_of_code(std::vector<programme::Choice> const& choices, std::string const& code, text::Texts const& texts)
{
    auto const* const known = programme::find_choice(choices, code);
    return known == nullptr ? code : texts.translate(known->name);
}

std::string language_with_level(
    std::string const& language,
    std::string const& level,
    programme::ProgrammeVersion const& programme,
    text::Texts const& texts
)
{
    auto const name = name_of_code(programme.languages, language, texts);
    return level.empty() ? name : name + " (" + name_of_code(programme.language_levels, level, texts) + ")";
}

std::string with_commas(std::vector<std::string> const& words)
{
    auto all = std::string{};
    for (auto const& word : words) {
        all += (all.empty() ? "" : ", ") + word;
    }
    return all;
}

// "2-afternoon"
std::string dagdeel_in_words(std::string const& code, text::Texts const& texts)
{
    auto const part = base::from_code<programme::DayPart>(std::string_view{code}.substr(2));
    return part ? intake::word_for(programme::Dagdeel{.weekday = code.front() - '0', .part = *part}, texts)
                : code;
}

// "2026-12-20/2027-01-03"
std::string absence_in_words(std::string const& code, text::Texts const& texts)
{
    auto const slash = code.find('/');
    auto const first = base::parse_iso_date(std::string_view{code}.substr(0, slash));
    auto const last = base::parse_iso_date(std::string_view{code}.substr(slash + 1));
    return first && last ? words_for(Absence{.first_day = *first, .last_day = *last}, texts) : code;
}

std::vector<programme::Choice> const*
choices_for(ProfileField field, programme::ProgrammeVersion const& programme)
{
    switch (field) {
    case ProfileField::travel_ways:
        return &programme.travel_ways;
    case ProfileField::experiences:
        return &programme.experiences;
    case ProfileField::interests:
        return &programme.interests;
    case ProfileField::child_ages:
        return &programme.child_ages;
    case ProfileField::limits:
        return &programme.limits;
    case ProfileField::contact:
    case ProfileField::postcode:
    case ProfileField::travel_km:
    case ProfileField::most_families:
    case ProfileField::dagdelen:
    case ProfileField::absences:
    case ProfileField::languages:
    case ProfileField::wishes:
    case ProfileField::about:
        return nullptr;
    }
    return nullptr;
}

} // namespace

std::string word_for_language(
    std::string const& language,
    VolunteerProfile const& profile,
    programme::ProgrammeVersion const& programme,
    text::Texts const& texts
)
{
    auto const level = profile.language_levels.find(language);
    return language_with_level(
        language, level == profile.language_levels.end() ? std::string{} : level->second, programme, texts
    );
}

std::string languages_in_words(
    VolunteerProfile const& profile, programme::ProgrammeVersion const& programme, text::Texts const& texts
)
{
    auto words = std::vector<std::string>{};
    for (auto const& language : profile.languages) {
        words.push_back(word_for_language(language, profile, programme, texts));
    }
    return with_commas(words);
}

std::string words_for(Absence const& absence, text::Texts const& texts)
{
    auto const first = texts.date(absence.first_day);
    return absence.first_day == absence.last_day
               ? first
               : text::fill(
                     texts.translate("{first} t/m {last}"),
                     {{"first", first}, {"last", texts.date(absence.last_day)}}
                 );
}

std::string things_to_know(
    VolunteerProfile const& profile,
    base::Date today,
    programme::ProgrammeVersion const& programme,
    text::Texts const& texts
)
{
    auto words = std::vector<std::string>{};
    if (!profile.limits.empty()) {
        auto const list = words_for(profile.limits, programme.limits, texts);
        words.push_back(text::fill(texts.translate("liever niet: {list}"), {{"list", list}}));
    }
    for (auto const& absence : profile.absences) {
        if (absence.last_day >= today) {
            words.push_back(text::fill(texts.translate("weg: {days}"), {{"days", words_for(absence, texts)}})
            );
        }
    }
    if (!profile.wishes.empty()) {
        words.push_back(profile.wishes);
    }
    return with_commas(words);
}

std::string word_for(ProfileField field, text::Texts const& texts)
{
    switch (field) {
    case ProfileField::contact:
        return texts.translate("Naam en contact");
    case ProfileField::postcode:
        return texts.translate("Postcode");
    case ProfileField::travel_km:
        return texts.translate("Reist tot (km)");
    case ProfileField::travel_ways:
        return texts.translate("Reist met");
    case ProfileField::most_families:
        return texts.translate("Gezinnen tegelijk");
    case ProfileField::dagdelen:
        return texts.translate("Kan op");
    case ProfileField::absences:
        return texts.translate("Weg");
    case ProfileField::languages:
        return texts.translate("Spreekt");
    case ProfileField::experiences:
        return texts.translate("Ervaring met");
    case ProfileField::interests:
        return texts.translate("Doet graag");
    case ProfileField::child_ages:
        return texts.translate("Eigen kinderen");
    case ProfileField::limits:
        return texts.translate("Liever niet");
    case ProfileField::wishes:
        return texts.translate("Wensen en grenzen");
    case ProfileField::about:
        return texts.translate("Voor gezinnen");
    }
    std::unreachable();
}

std::string value_in_words(
    ProfileField field,
    std::string const& value,
    programme::ProgrammeVersion const& programme,
    text::Texts const& texts
)
{
    auto words = std::vector<std::string>{};
    auto const* const choices = choices_for(field, programme);
    for (auto const& code : codes_in(value)) {
        if (choices != nullptr) {
            words.push_back(name_of_code(*choices, code, texts));
        } else if (field == ProfileField::dagdelen) {
            words.push_back(dagdeel_in_words(code, texts));
        } else if (field == ProfileField::absences) {
            words.push_back(absence_in_words(code, texts));
        } else if (field == ProfileField::languages) {
            auto const colon = code.find(':');
            auto const level = colon == std::string::npos ? std::string{} : code.substr(colon + 1);
            words.push_back(language_with_level(code.substr(0, colon), level, programme, texts));
        } else {
            return value;
        }
    }
    return with_commas(words);
}

} // namespace volunteers
