#include "programme/store/programme_file.hpp"

#include "programme/model/step_codes.hpp"
#include "programme/store/choice_reader.hpp"
#include "programme/store/impact_reader.hpp"
#include "programme/store/matching_reader.hpp"
#include "programme/store/questionnaire_reader.hpp"
#include "programme/store/referrer_reader.hpp"
#include "programme/store/step_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace programme {

namespace {

std::string message_of(std::string const& file_name, Faults const& faults)
{
    auto lines = std::string{};
    for (auto const& [line, reason] : faults) {
        lines += fmt::format("{}{}:{}: {}", lines.empty() ? "" : "\n", file_name, line, reason);
    }
    return lines;
}

Faults in_order(Faults faults)
{
    std::ranges::stable_sort(faults, {}, &Fault::line);
    return faults;
}

struct ChoiceList {
    std::string_view key;
    std::vector<Choice> ProgrammeVersion::* choices;
    bool may_lack = false; // then it is not asked
};

constexpr auto choice_lists = std::to_array<ChoiceList>({
    {"need_categories", &ProgrammeVersion::need_categories},
    {"households", &ProgrammeVersion::households, true},
    {"end_reasons", &ProgrammeVersion::end_reasons},
    {"decline_reasons", &ProgrammeVersion::decline_reasons},
    {"no_klik_reasons", &ProgrammeVersion::no_klik_reasons},
    {"proposal_withdrawal_reasons", &ProgrammeVersion::proposal_withdrawal_reasons},
    {"not_suitable_reasons", &ProgrammeVersion::not_suitable_reasons},
    {"stop_reasons", &ProgrammeVersion::stop_reasons},
    {"not_suited_reasons", &ProgrammeVersion::not_suited_reasons},
    {"heard_from", &ProgrammeVersion::heard_from},
    {"missed_visit_reasons", &ProgrammeVersion::missed_visit_reasons},
    {"fit_checklist", &ProgrammeVersion::fit_checklist},
    {"closing_words", &ProgrammeVersion::closing_words},
    {"experiences", &ProgrammeVersion::experiences},
    {"languages", &ProgrammeVersion::languages},
    {"language_levels", &ProgrammeVersion::language_levels},
    {"interests", &ProgrammeVersion::interests},
    {"child_ages", &ProgrammeVersion::child_ages},
    {"travel_ways", &ProgrammeVersion::travel_ways},
    {"limits", &ProgrammeVersion::limits},
    {"training_topics", &ProgrammeVersion::training_topics},
});

std::optional<std::chrono::month_day> month_day_of(std::string const& text)
{
    // A leap year, so that every day of a year can be named.
    auto const date = base::parse_iso_date("2024-" + text);
    return date ? std::optional{date->month() / date->day()} : std::nullopt;
}

HolidayRule read_holiday(Section& section)
{
    auto rule = HolidayRule{
        .name = section.text("name"),
        .when = 0,
        .day_before_when_sunday = section.optional_truth("day_before_when_sunday"),
    };
    auto const day = section.optional_text("on");
    auto const days_after_easter = section.optional_number("days_after_easter", -100, 200);
    if (section.has("on") == days_after_easter.has_value()) {
        section.fault("on", "or days_after_easter must be given, and not both");
    }
    if (days_after_easter) {
        rule.when = *days_after_easter;
    } else if (auto const month_day = month_day_of(day)) {
        rule.when = *month_day;
    } else if (section.has("on")) {
        section.fault("on", "is not a month and day like \"04-27\"");
    }
    section.refuse_other_keys();
    return rule;
}

std::vector<HolidayRule> read_holidays(Section& programme, Faults& faults)
{
    auto rules = std::vector<HolidayRule>{};
    for (auto const* const value : programme.tables("public_holidays")) {
        auto section = Section{std::get<TomlTable>(value->content), value->line, "public_holidays", faults};
        rules.push_back(read_holiday(section));
    }
    return rules;
}

void read_ages(Section programme_ages, ProgrammeVersion& version)
{
    version.core_ages = {
        .from = programme_ages.number("from", 0, 17),
        .to_inclusive = programme_ages.number("to_inclusive", 0, 17),
        .pregnancy_from_weeks = programme_ages.number("pregnancy_from_weeks", 1, 40),
    };
    if (version.core_ages.to_inclusive < version.core_ages.from) {
        programme_ages.fault("to_inclusive", "is below from");
    }
    programme_ages.refuse_other_keys();
}

void read_scale(Section scale, int& least, int& most)
{
    least = scale.number("least", 0, 100);
    most = scale.number("most", 1, 100);
    if (most <= least) {
        scale.fault("most", "is not above least");
    }
    scale.refuse_other_keys();
}

void read_volunteers(Section volunteers, ProgrammeVersion& version)
{
    version.most_families_per_volunteer = volunteers.number("most_families", 1, 20);
    version.training_dagdelen = volunteers.number("training_dagdelen", 1, 100);
    version.vog_warning = volunteers.duration("vog_warning");
    version.pause_warning = volunteers.duration("pause_warning");
    version.talk_limit = volunteers.duration("talk_limit");
    version.keep_stopped_volunteer = volunteers.duration("keep_stopped");
    version.keep_not_suited_volunteer = volunteers.duration("keep_not_suited");
    volunteers.refuse_other_keys();
}

// "09:30"
std::string read_time(Section& section, std::string_view key)
{
    auto const time = section.text(key);
    auto const digit = [&](std::size_t place, char most) {
        return '0' <= time[place] && time[place] <= most;
    };
    constexpr auto length = std::string_view{"09:30"}.size();
    auto const is_time = time.size() == length && digit(0, '2') && digit(1, time[0] == '2' ? '3' : '9')
                         && time[2] == ':' && digit(3, '5') && digit(4, '9');
    if (!time.empty() && !is_time) {
        section.fault(key, "is not a time like \"09:30\"");
    }
    return time;
}

void read_visits(Section visits, ProgrammeVersion& version)
{
    version.usual_visit = {
        .minutes = visits.number("usual_minutes", 1, 600),
        .morning_starts_at = read_time(visits, "morning_starts_at"),
        .afternoon_starts_at = read_time(visits, "afternoon_starts_at"),
        .evening_starts_at = read_time(visits, "evening_starts_at"),
    };
    version.visit_link_term = visits.duration("link_term");
    visits.refuse_other_keys();
}

SelfScoringRules read_self_scoring(Section self_scoring)
{
    auto rules = SelfScoringRules{
        .link_term = self_scoring.duration("link_term"),
        .tablet_minutes = self_scoring.number("tablet_minutes", 1, 24 * 60),
        .fresh_for = self_scoring.duration("fresh_for"),
    };
    self_scoring.refuse_other_keys();
    return rules;
}

Duration due_of(ProgrammeVersion const& version, std::string_view code)
{
    auto const* const step = find_step(version, code);
    return step == nullptr ? Duration{.count = 0, .unit = Duration::Unit::days} : step->due;
}

ProgrammeVersion read_version(Section& programme, Faults& faults)
{
    auto version = ProgrammeVersion{};
    version.code = programme.code("code");
    version.name = programme.text("name");
    version.valid_from = programme.date("valid_from");
    version.time_zone = programme.text("time_zone");
    version.start_conditions = programme.optional_words<StartCondition>("start_conditions");
    if (!programme.has("start_conditions")) {
        programme.fault("start_conditions", "is missing");
    }
    read_ages(programme.section("core_ages"), version);
    read_scale(programme.section("scores"), version.score_least, version.score_most);
    read_scale(programme.section("marks"), version.mark_least, version.mark_most);
    read_volunteers(programme.section("volunteers"), version);
    read_visits(programme.section("visits"), version);
    version.self_scoring = read_self_scoring(programme.section("self_scoring"));
    version.steps = read_steps(programme, faults);
    version.vog_term = due_of(version, step_codes::vog_renewal);
    version.silence_alarm = due_of(version, step_codes::visits);
    for (auto const& [key, choices, may_lack] : choice_lists) {
        if (!may_lack || programme.has(key)) {
            version.*choices = read_choices(programme, key, faults);
        }
    }
    if (programme.has("referrers")) {
        version.referrers = read_referrers(programme.section("referrers"), faults);
    }
    if (faults.empty() && std::ssize(version.training_topics) != version.training_dagdelen) {
        programme.fault("training_topics", "are not as many as training_dagdelen");
    }
    version.matching = read_matching(programme.section("matching"), version);
    version.impact = read_impact(programme.section("impact"));
    version.questionnaires = read_questionnaires(programme, faults);
    version.public_holidays = read_holidays(programme, faults);
    programme.refuse_other_keys();
    return version;
}

} // namespace

FaultyProgramme::FaultyProgramme(std::string const& file_name, Faults faults)
    : std::runtime_error{message_of(file_name, in_order(faults))}, faults_{in_order(std::move(faults))}
{
}

ProgrammeVersion read_programme(std::string_view text, std::string const& file_name)
{
    auto faults = Faults{};
    try {
        auto const tree = parse_toml(text);
        auto programme = Section{tree, 1, "programme", faults};
        auto version = read_version(programme, faults);
        if (faults.empty()) {
            return version;
        }
    } catch (TomlSyntaxError const& error) {
        faults = {{.line = error.line(), .reason = error.what()}};
    }
    throw FaultyProgramme{file_name, std::move(faults)};
}

ProgrammeVersion load_programme(std::filesystem::path const& path)
{
    auto file = std::ifstream{path, std::ios::binary};
    auto text = std::ostringstream{};
    if (!file || !(text << file.rdbuf())) {
        throw FaultyProgramme{path.string(), {{.line = 0, .reason = "the file cannot be read"}}};
    }
    return read_programme(text.view(), path.string());
}

} // namespace programme
