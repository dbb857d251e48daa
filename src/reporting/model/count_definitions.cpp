#include "reporting/model/count_definitions.hpp"

#include "platform/base/digest.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace reporting {

namespace {

std::string told(Figure const& figure)
{
    return fmt::format(
        "figure {} {} {} {} {} {} {} {}\n",
        figure.code,
        figure.version,
        base::to_code(figure.measure),
        base::to_code(figure.unit),
        base::to_code(figure.as_of),
        static_cast<int>(figure.class_names),
        static_cast<int>(figure.smallest_area),
        static_cast<int>(figure.added)
    );
}

std::string told(std::optional<programme::Duration> const& duration)
{
    return duration ? fmt::format("{}/{}", duration->count, static_cast<int>(duration->unit)) : "none";
}

// When what has to be done is late.
std::string told(programme::Step const& step)
{
    auto const least = step.repeats ? std::optional{step.repeats->least} : std::nullopt;
    auto const most = step.repeats ? step.repeats->most : std::nullopt;
    return fmt::format(
        "step {} {} {} {} {}\n", step.code, told(step.due), told(step.tolerance), told(least), told(most)
    );
}

std::string told(programme::ReferrerSign const& sign)
{
    return fmt::format("sign {} {} {}\n", sign.kind, sign.parts, sign.words);
}

// Whatever the facts and figures ask of the programme.
std::string told(programme::ProgrammeVersion const& programme)
{
    auto text = fmt::format(
        "households {}\nvisit {}\nvog {}\nreferrers {} {}\n",
        programme.households.empty() ? "none" : "asked",
        programme.usual_visit.minutes,
        told(programme.vog_term),
        programme.referrers.empty() ? "none" : "counted",
        programme.referrers.all_else
    );
    for (auto const& step : programme.steps) {
        text += told(step);
    }
    for (auto const& sign : programme.referrers.signs) {
        text += told(sign);
    }
    return text;
}

} // namespace

std::string digest_of_definitions(
    std::vector<Figure> const& figures, programme::ProgrammeVersion const& programme, int form
)
{
    auto text = fmt::format("form {}\n", form) + told(programme);
    for (auto const& figure : figures) {
        text += told(figure);
    }
    return base::short_digest(text);
}

std::string definitions_of(programme::ProgrammeVersion const& programme)
{
    return digest_of_definitions(all_figures(), programme, form_of_counts);
}

} // namespace reporting
