#include "intake/pages/apply_form.hpp"

#include "intake/pages/apply_referrer_form.hpp"
#include "people/model/bsn.hpp"

namespace intake {

namespace {

std::optional<people::PhoneNumber> read_own_phone(web::Form& form, text::Texts const& texts)
{
    return form.value("phone").empty()
               ? std::nullopt
               : form.parsed(
                     "phone",
                     people::PhoneNumber::parse,
                     texts.translate("Vul een telefoonnummer in, bijvoorbeeld 06 12345678.")
                 );
}

std::optional<people::EmailAddress> read_own_email(web::Form& form, text::Texts const& texts)
{
    return form.value("email").empty()
               ? std::nullopt
               : form.parsed(
                     "email",
                     people::EmailAddress::parse,
                     texts.translate("Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.")
                 );
}

// What she chose needs the number or the address that goes with it.
void check_reachable(web::Form& form, ReachBy by, text::Texts const& texts)
{
    if (by == ReachBy::email && form.value("email").empty()) {
        form.add_error("email", texts.translate("Vul je e-mailadres in, dan kunnen we je mailen."));
    }
    if (by == ReachBy::phone && form.value("phone").empty()) {
        form.add_error("phone", texts.translate("Vul je telefoonnummer in, dan kunnen we je bellen."));
    }
    if (by == ReachBy::message && form.value("phone").empty()) {
        form.add_error(
            "phone", texts.translate("Vul je telefoonnummer in, dan kunnen we je een bericht sturen.")
        );
    }
}

std::string moments_in_dutch(web::Form const& form)
{
    auto words = std::string{};
    for (auto const& moment : reach_moments()) {
        if (form.chosen("reach_when", moment.code)) {
            words.append(words.empty() ? "" : ", ").append(moment.word);
        }
    }
    return words;
}

std::vector<std::string> child_field_names()
{
    auto names = std::vector<std::string>{"due_day", "due_month", "due_year"};
    for (auto number = 1; number <= most_children; ++number) {
        names.push_back(child_field(number) + "_month");
        names.push_back(child_field(number) + "_year");
    }
    return names;
}

std::vector<std::string> field_names(ApplicationStep step)
{
    switch (step) {
    case ApplicationStep::place:
        return {"place", "municipality", "digits"};
    case ApplicationStep::name:
        return {"first_name", "last_name"};
    case ApplicationStep::reach:
        return {"phone", "email", "reach_by", "reach_when"};
    case ApplicationStep::children:
        return child_field_names();
    case ApplicationStep::language:
        return {"home_language", "interpreter"};
    case ApplicationStep::question:
        return {"question", "needs"};
    case ApplicationStep::referrer:
        return {"referrer_name", "referrer_role", std::string{may_hear_field}, "referrer_email"};
    }
    return {};
}

} // namespace

NameAnswer read_name_answer(web::Form& form, text::Texts const& texts)
{
    constexpr auto most_characters = std::size_t{80};
    return {
        .first_name = form.required("first_name", texts.translate("Vul je voornaam in."), most_characters),
        .last_name = form.optional("last_name", most_characters),
    };
}

ReachAnswer read_reach_answer(web::Form& form, text::Texts const& texts)
{
    auto const by = form.parsed(
        "reach_by", base::from_code<ReachBy>, texts.translate("Kies hoe je wilt dat we contact opnemen.")
    );
    if (by) {
        check_reachable(form, *by, texts);
    } else if (form.value("phone").empty() && form.value("email").empty()) {
        form.add_error("phone", texts.translate("Vul je telefoonnummer of je e-mailadres in."));
    }
    auto const phone = read_own_phone(form, texts);
    return {
        .email = read_own_email(form, texts),
        .phone = phone,
        .by = by.value_or(ReachBy::phone),
        .when = moments_in_dutch(form),
    };
}

LanguageAnswer
read_language_answer(web::Form& form, programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto const language = form.value("home_language");
    if (programme::find_choice(programme.languages, language) == nullptr) {
        form.add_error("home_language", texts.translate("Kies de taal die je thuis spreekt."));
    }
    auto const interpreter = form.value("interpreter");
    if (interpreter != "yes" && interpreter != "no") {
        form.add_error("interpreter", texts.translate("Kies of je een tolk wilt."));
    }
    return {.home_language = language, .interpreter = interpreter == "yes"};
}

QuestionAnswer
read_question_answer(web::Form& form, programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto answer = QuestionAnswer{
        .question = form.required(
            "question",
            texts.translate("Schrijf in je eigen woorden wat je graag wilt. Een paar woorden is genoeg."),
            most_question_characters
        ),
        .needs = {}
    };
    if (people::holds_bsn(answer.question)) {
        form.add_error(
            "question",
            texts.translate(
                "Er lijkt een burgerservicenummer in te staan. Haal het weg: wij vragen het nooit."
            )
        );
    }
    for (auto const& category : programme.need_categories) {
        if (form.chosen("needs", category.code)) {
            answer.needs.push_back(category.code);
        }
    }
    return answer;
}

StepAnswers answers_in(web::Form const& form, ApplicationStep step)
{
    auto answers = StepAnswers{};
    for (auto const& name : field_names(step)) {
        for (auto const& value : form.values(name)) {
            answers.emplace_back(name, value);
        }
    }
    std::erase_if(answers, [](auto const& answer) { return answer.second.empty(); });
    if (step == ApplicationStep::referrer && answers.empty()) {
        answers.emplace_back(may_hear_field, "no"); // it may be left open altogether
    }
    return answers;
}

std::vector<ReachMoment> reach_moments()
{
    return {
        {.code = "morning", .word = text::mark("ochtend")},
        {.code = "afternoon", .word = text::mark("middag")},
        {.code = "evening", .word = text::mark("avond")},
    };
}

} // namespace intake
