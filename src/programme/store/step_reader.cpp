#include "programme/store/step_reader.hpp"

#include "programme/model/step_codes.hpp"

#include <algorithm>

namespace programme {

namespace {

bool is_known(std::string_view code)
{
    return std::ranges::find(step_codes::all, code, &step_codes::KnownStep::code) != step_codes::all.end();
}

template <typename Enum>
EnumSet<Enum> set_of(std::vector<Enum> const& values)
{
    auto set = EnumSet<Enum>{};
    for (auto const value : values) {
        set.insert(value);
    }
    return set;
}

EventKinds read_events(Section& section, std::string_view key)
{
    return set_of(section.optional_words<EventKind>(key));
}

// A step that does not say in which states it is open is open in all.
template <base::Coded Enum>
EnumSet<Enum> read_states(Section& section)
{
    return section.has("open_while") ? set_of(section.optional_words<Enum>("open_while"))
                                     : EnumSet<Enum>::all();
}

std::optional<Repetition> read_repetition(Section& section)
{
    auto const least = section.optional_duration("repeats_after");
    auto const most = section.optional_duration("repeats_within");
    if (!least) {
        if (most) {
            section.fault("repeats_within", "needs repeats_after");
        }
        return std::nullopt;
    }
    if (least->count == 0) {
        section.fault("repeats_after", "is no time at all");
    }
    constexpr auto any_day = base::Date{std::chrono::year{2026}, std::chrono::January, std::chrono::day{1}};
    if (most && after(any_day, *most) < after(any_day, *least)) {
        section.fault("repeats_within", "is shorter than repeats_after");
    }
    return Repetition{.least = *least, .most = most};
}

void check_code(Section& section, Step const& step)
{
    auto const known = std::ranges::find(step_codes::all, step.code, &step_codes::KnownStep::code);
    if (step.code.empty()) {
        return;
    }
    if (known == step_codes::all.end()) {
        section.fault("code", "is not a step this software knows");
    } else if (known->scope != step.scope) {
        section.fault("scope", "is not \"" + std::string{base::to_code(known->scope)} + "\"");
    }
    for (auto const& skipped : step.counted_from_skip_of) {
        if (!is_known(skipped)) {
            section.fault("counted_from_skip_of", "does not know the step \"" + skipped + "\"");
        }
    }
}

void check_clock(Section& section, Step const& step)
{
    auto const has_events = section.has("counted_from");
    auto const runs_in_case = step.scope == Scope::family_case || step.scope == Scope::match;
    if (runs_in_case && !has_events) {
        section.fault("counted_from", "is missing");
    }
    if (runs_in_case && !section.has("done_by") && !section.has("open_while")) {
        section.fault("done_by", "is missing, and open_while too: nothing would end this step");
    }
    if (!runs_in_case && has_events) {
        section.fault("counted_from", "names events of a family case, to which this step does not belong");
    }
    if (section.has("due") == section.has("first_moments")) {
        section.fault("due", "or first_moments must be given, and not both");
    }
    if (!step.first_moments.empty() && !step.repeats) {
        section.fault("first_moments", "needs repeats_after");
    }
}

Step read_step(Section& section)
{
    auto step = Step{};
    step.code = section.code("code");
    step.name = section.text("name");
    step.scope = section.word<Scope>("scope");
    step.who = section.word<Who>("who");
    step.counted_from = read_events(section, "counted_from");
    step.counted_from_skip_of = section.optional_texts("counted_from_skip_of");
    step.done_by = read_events(section, "done_by");
    step.planned_by = read_events(section, "planned_by");
    if (step.scope == Scope::match) {
        step.while_match = read_states<MatchState>(section);
    } else {
        step.while_case = read_states<CaseState>(section);
    }
    step.first_moments = section.optional_durations("first_moments");
    step.due = section.optional_duration("due").value_or(
        step.first_moments.empty() ? Duration{.count = 0, .unit = Duration::Unit::days}
                                   : step.first_moments.front()
    );
    step.tolerance = section.optional_duration("tolerance");
    step.repeats = read_repetition(section);
    step.only_once = section.optional_truth("only_once");
    step.may_skip = section.optional_truth("may_skip");
    step.runs_in_pause = section.optional_truth("runs_in_pause");
    step.restarts_with_visits = section.optional_truth("restarts_with_visits");
    step.on_any_day = section.optional_truth("on_any_day");
    step.source = section.text("source");

    check_code(section, step);
    check_clock(section, step);
    section.refuse_other_keys();
    return step;
}

std::string title_of(TomlTable const& table)
{
    auto const* const code = table.find("code");
    auto const* const text = code == nullptr ? nullptr : std::get_if<std::string>(&code->content);
    return text == nullptr ? "step" : "step " + *text;
}

} // namespace

std::vector<Step> read_steps(Section& programme, Faults& faults)
{
    auto steps = std::vector<Step>{};
    for (auto const* const value : programme.tables("steps")) {
        auto const& table = std::get<TomlTable>(value->content);
        auto section = Section{table, value->line, title_of(table), faults};
        auto step = read_step(section);
        if (std::ranges::find(steps, step.code, &Step::code) != steps.end()) {
            section.fault("code", "is used twice");
        }
        steps.push_back(std::move(step));
    }
    for (auto const& known : step_codes::all) {
        if (std::ranges::find(steps, known.code, &Step::code) == steps.end()) {
            programme.fault("steps", "does not have \"" + std::string{known.code} + "\"");
        }
    }
    return steps;
}

} // namespace programme
