#include "intake/pages/checked_answers.hpp"

#include "intake/pages/apply_view.hpp"

#include <algorithm>
#include <sstream>

namespace intake {

namespace {

CheckedAnswer checked_place(accounts::PageRequest const& request, ReadyApplication const& ready)
{
    auto const& postcode = ready.application.postcode;
    auto const& municipality = ready.municipality.short_name;
    return {
        .label = request.texts.translate("Waar je woont"),
        .lines = postcode.empty() ? std::vector{municipality} : std::vector{postcode + ", " + municipality},
        .step = ApplicationStep::place
    };
}

CheckedAnswer checked_name(accounts::PageRequest const& request, Application const& application)
{
    auto const& last_name = application.last_name;
    return {
        .label = request.texts.translate("Je naam"),
        .lines = {application.first_name + (last_name.empty() ? "" : " " + last_name)},
        .step = ApplicationStep::name
    };
}

// The words of the choices that were made, as the page of the question shows them.
std::string chosen_words(std::vector<web::Choice> const& choices, std::string_view code)
{
    auto const found = std::ranges::find(choices, code, &web::Choice::value);
    return found == choices.end() ? std::string{} : found->label;
}

std::string moments_chosen(accounts::PageRequest const& request, ApplicationDraft const& draft)
{
    auto words = std::string{};
    for (auto const& [field, value] : draft.answers(ApplicationStep::reach)) {
        if (field == "reach_when") {
            words += (words.empty() ? "" : ", ") + chosen_words(reach_moment_choices(request.texts), value);
        }
    }
    return words;
}

CheckedAnswer checked_reach(
    accounts::PageRequest const& request, Application const& application, ApplicationDraft const& draft
)
{
    auto lines = std::vector{chosen_words(reach_choices(request.texts), base::to_code(application.reach_by))};
    if (application.phone) {
        lines.push_back(application.phone->for_people());
    }
    if (application.email) {
        lines.push_back(application.email->value());
    }
    if (auto const moments = moments_chosen(request, draft); !moments.empty()) {
        lines.push_back(text::fill(request.texts.translate("Goed moment: {moments}"), {{"moments", moments}})
        );
    }
    return {
        .label = request.texts.translate("Hoe we je bereiken"),
        .lines = std::move(lines),
        .step = ApplicationStep::reach
    };
}

CheckedAnswer checked_children(accounts::PageRequest const& request, Application const& application)
{
    auto const& texts = request.texts;
    auto lines = std::vector<std::string>{};
    for (auto const& child : application.children) {
        lines.push_back(
            child.born_in
                ? text::fill(texts.translate("Geboren in {month}"), {{"month", texts.month(*child.born_in)}})
                : text::fill(
                      texts.translate("Uitgerekend op {date}"), {{"date", texts.date(child.due_on.value())}}
                  )
        );
    }
    return {
        .label = texts.translate("Je kinderen"), .lines = std::move(lines), .step = ApplicationStep::children
    };
}

CheckedAnswer checked_language(accounts::PageRequest const& request, Application const& application)
{
    auto const languages = home_language_choices(request.programme, request.texts);
    auto lines = std::vector{chosen_words(languages, application.home_language)};
    if (application.interpreter) {
        lines.push_back(request.texts.translate("Met een tolk"));
    }
    return {
        .label = request.texts.translate("Je taal"),
        .lines = std::move(lines),
        .step = ApplicationStep::language
    };
}

std::vector<std::string> lines_of(std::string const& text)
{
    auto lines = std::vector<std::string>{};
    auto stream = std::istringstream{text};
    for (auto line = std::string{}; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

CheckedAnswer checked_question(accounts::PageRequest const& request, Application const& application)
{
    auto lines = lines_of(application.question);
    for (auto const& need : application.needs) {
        lines.push_back(chosen_words(need_choices(request.programme, request.texts), need));
    }
    return {
        .label = request.texts.translate("Je vraag"),
        .lines = std::move(lines),
        .step = ApplicationStep::question
    };
}

CheckedAnswer checked_referrer(accounts::PageRequest const& request, Application const& application)
{
    auto const& texts = request.texts;
    auto answer = CheckedAnswer{
        .label = texts.translate("Wie je over ons vertelde"), .lines = {}, .step = ApplicationStep::referrer
    };
    if (!application.referrer) {
        answer.lines.push_back(texts.translate("Niet ingevuld"));
        return answer;
    }
    auto const& [name, role, email] = *application.referrer;
    answer.lines.push_back(role.empty() ? name : name + ", " + role);
    if (email) {
        answer.lines.push_back(email->value());
    }
    answer.lines.push_back(
        application.referrer_may_hear ? texts.translate("Mag horen of de steun begint en wanneer die stopt")
                                      : texts.translate("Hoort niets van ons")
    );
    return answer;
}

} // namespace

std::vector<CheckedAnswer> answers_to_check(
    accounts::PageRequest const& request, ReadyApplication const& ready, ApplicationDraft const& draft
)
{
    auto const& application = ready.application;
    return {
        checked_place(request, ready),
        checked_name(request, application),
        checked_reach(request, application, draft),
        checked_children(request, application),
        checked_language(request, application),
        checked_question(request, application),
        checked_referrer(request, application),
    };
}

} // namespace intake
