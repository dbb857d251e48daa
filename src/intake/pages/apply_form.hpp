// The questions of the application, one page each: turns what a parent typed into answers, or says in the
// form what is wrong.
#pragma once

#include "intake/model/application.hpp"
#include "intake/model/application_draft.hpp"
#include "platform/web/form.hpp"
#include "programme/model/version.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace intake {

inline constexpr auto most_children = 20;
inline constexpr auto most_question_characters = 2000;

struct NameAnswer {
    std::string first_name;
    std::string last_name;
};

struct ReachAnswer {
    std::optional<people::EmailAddress> email;
    std::optional<people::PhoneNumber> phone;
    ReachBy by;
    std::string when; // in Dutch, for the coordinator
};

struct LanguageAnswer {
    std::string home_language;
    bool interpreter;
};

struct QuestionAnswer {
    std::string question;
    std::vector<std::string> needs;
};

// Each is of use only when the form has no errors afterwards.
NameAnswer read_name_answer(web::Form& form, text::Texts const& texts);
ReachAnswer read_reach_answer(web::Form& form, text::Texts const& texts);
std::vector<Child> read_children_answer(web::Form& form, base::Date today, text::Texts const& texts);
LanguageAnswer
read_language_answer(web::Form& form, programme::ProgrammeVersion const& programme, text::Texts const& texts);
QuestionAnswer
read_question_answer(web::Form& form, programme::ProgrammeVersion const& programme, text::Texts const& texts);

// "child_1", the field of the first child's month of birth.
std::string child_field(int number);

// How many children the form has room for: those that were answered, at least one.
int count_child_fields(web::Form const& form);

// What the form says for this step, to be kept in the draft. Empty fields are left out.
StepAnswers answers_in(web::Form const& form, ApplicationStep step);

// The parts of a day on which a parent can be reached: a field with several answers.
struct ReachMoment {
    std::string_view code;
    std::string_view word; // Dutch; to be translated
};

std::vector<ReachMoment> reach_moments();

} // namespace intake
