#include "volunteers/pages/profile_more_form.hpp"

#include <algorithm>

namespace volunteers {

namespace {

std::vector<std::string>
chosen_codes(web::Form const& form, std::string_view field, std::vector<programme::Choice> const& choices)
{
    auto codes = std::vector<std::string>{};
    for (auto const& choice : choices) {
        if (form.chosen(field, choice.code)) {
            codes.push_back(choice.code);
        }
    }
    return codes;
}

void prefill_codes(web::Form& form, std::string_view field, std::vector<std::string> const& codes)
{
    for (auto const& code : codes) {
        form.prefill(field, code);
    }
}

// One row: nothing when it is empty. Without a last day it is one day.
std::optional<Absence> read_absence(web::Form& form, int number, text::Texts const& texts)
{
    auto const from = away_from_field(number);
    auto const to = away_to_field(number);
    if (form.value(from).empty() && form.value(to).empty()) {
        return std::nullopt;
    }
    auto const message = texts.translate("Vul een dag in, zoals 21-11-2026.");
    auto const first = form.date(from, message);
    auto const last = form.value(to).empty() ? first : form.date(to, message);
    if (!first || !last) {
        return std::nullopt;
    }
    if (*last < *first) {
        form.add_error(to, texts.translate("De laatste dag ligt voor de eerste."));
        return std::nullopt;
    }
    return Absence{.first_day = *first, .last_day = *last};
}

std::vector<Absence> read_absences(web::Form& form, text::Texts const& texts)
{
    auto absences = std::vector<Absence>{};
    for (auto number = 1; number <= most_absences_on_form; ++number) {
        auto const absence = read_absence(form, number, texts);
        if (!absence) {
            continue;
        }
        if (std::ranges::find(absences, absence->first_day, &Absence::first_day) != absences.end()) {
            form.add_error(away_from_field(number), texts.translate("Deze dag staat er al."));
        } else {
            absences.push_back(*absence);
        }
    }
    std::ranges::sort(absences, {}, &Absence::first_day);
    return absences;
}

} // namespace

void read_more_of_profile(
    web::Form& form,
    programme::ProgrammeVersion const& programme,
    VolunteerProfile& profile,
    text::Texts const& texts
)
{
    for (auto const& language : profile.languages) {
        auto const level = form.value(level_field_of(language));
        if (programme::find_choice(programme.language_levels, level) != nullptr) {
            profile.language_levels.emplace(language, level);
        }
    }
    profile.interests = chosen_codes(form, "interests", programme.interests);
    profile.child_ages = chosen_codes(form, "child_ages", programme.child_ages);
    profile.travel_ways = chosen_codes(form, "travel_ways", programme.travel_ways);
    profile.limits = chosen_codes(form, "limits", programme.limits);
    profile.absences = read_absences(form, texts);
}

void prefill_more_of_profile(web::Form& form, VolunteerProfile const& profile, base::Date today)
{
    for (auto const& [language, level] : profile.language_levels) {
        form.prefill(level_field_of(language), level);
    }
    prefill_codes(form, "interests", profile.interests);
    prefill_codes(form, "child_ages", profile.child_ages);
    prefill_codes(form, "travel_ways", profile.travel_ways);
    prefill_codes(form, "limits", profile.limits);
    auto number = 0;
    for (auto const& absence : profile.absences) {
        if (absence.last_day >= today && number < most_absences_on_form) {
            ++number;
            form.prefill(away_from_field(number), base::to_iso(absence.first_day));
            form.prefill(away_to_field(number), base::to_iso(absence.last_day));
        }
    }
}

std::string level_field_of(std::string const& language)
{
    return "level_" + language;
}

std::string away_from_field(int number)
{
    return "away_from_" + std::to_string(number);
}

std::string away_to_field(int number)
{
    return "away_to_" + std::to_string(number);
}

std::vector<int> absence_numbers(web::Form const& form)
{
    auto filled = 0;
    for (auto number = 1; number <= most_absences_on_form; ++number) {
        auto const is_empty =
            form.value(away_from_field(number)).empty() && form.value(away_to_field(number)).empty();
        filled = is_empty ? filled : number;
    }
    auto numbers = std::vector<int>{};
    for (auto number = 1; number <= std::min(filled + 1, most_absences_on_form); ++number) {
        numbers.push_back(number);
    }
    return numbers;
}

} // namespace volunteers
