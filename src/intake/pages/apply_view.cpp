#include "intake/pages/apply_view.hpp"

#include "intake/pages/apply_form.hpp"

namespace intake {

accounts::PageTitle title_of_start(accounts::PageRequest const& request, web::Form const& form)
{
    auto title = accounts::PageTitle{request.texts.translate("Waar woon je?"), form};
    title.stable_address = request.site.base_url + address_of(ApplicationStep::place);
    return title;
}

std::string address_of(ApplicationStep step)
{
    return "/apply/" + std::string{base::to_code(step)};
}

std::string step_in_words(ApplicationStep step, text::Texts const& texts)
{
    auto const number = texts.number(static_cast<int>(step) + 1);
    auto const count = texts.number(static_cast<std::int64_t>(base::Codes<ApplicationStep>::table.size()));
    return text::fill(texts.translate("Stap {number} van {count}"), {{"number", number}, {"count", count}});
}

std::string child_label(std::string_view field, text::Texts const& texts)
{
    auto const number = field.substr(field.find('_') + 1);
    return text::fill(texts.translate("Kind {number}"), {{"number", number}});
}

std::string duration_in_words(programme::Duration duration, text::Texts const& texts)
{
    auto const words = [&] {
        switch (duration.unit) {
        case programme::Duration::Unit::days:
            return texts.plural("{count} dag", "{count} dagen", duration.count);
        case programme::Duration::Unit::weeks:
            return texts.plural("{count} week", "{count} weken", duration.count);
        case programme::Duration::Unit::months:
            return texts.plural("{count} maand", "{count} maanden", duration.count);
        case programme::Duration::Unit::years:
            return texts.plural("{count} jaar", "{count} jaar", duration.count);
        }
        return std::string{};
    };
    return text::fill(words(), {{"count", texts.number(duration.count)}});
}

std::vector<web::Choice> reach_choices(text::Texts const& texts)
{
    return {
        {.value = "phone", .label = texts.translate("Bel me")},
        {.value = "message", .label = texts.translate("Stuur een bericht naar mijn telefoon")},
        {.value = "email", .label = texts.translate("Mail me")},
    };
}

std::vector<web::Choice> reach_moment_choices(text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const& moment : reach_moments()) {
        choices.push_back({.value = std::string{moment.code}, .label = texts.translate(moment.word)});
    }
    return choices;
}

std::vector<web::Choice> interpreter_choices(text::Texts const& texts)
{
    return {
        {.value = "no", .label = texts.translate("Nee, dat hoeft niet")},
        {.value = "yes", .label = texts.translate("Ja, graag een tolk")},
    };
}

std::vector<web::Choice> need_choices(programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const& category : programme.need_categories) {
        choices.push_back(
            {.value = category.code,
             .label = texts.translate(category.name),
             .hint = category.explanation.empty() ? std::string{} : texts.translate(category.explanation)}
        );
    }
    return choices;
}

std::vector<web::Choice>
home_language_choices(programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const& language : programme.languages) {
        auto label = texts.translate(language.name);
        auto const& own_name = language.explanation;
        if (!own_name.empty() && own_name != label) {
            label.append(" · ").append(own_name);
        }
        choices.push_back({.value = language.code, .label = std::move(label)});
    }
    return choices;
}

} // namespace intake
