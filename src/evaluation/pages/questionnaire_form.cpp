#include "evaluation/pages/questionnaire_form.hpp"

#include "evaluation/pages/talk_form.hpp"
#include "evaluation/store/answer_store.hpp"

#include <algorithm>
#include <charconv>

namespace evaluation {

namespace {

std::string version_field_of(programme::Questionnaire const& questionnaire)
{
    return "q." + questionnaire.code;
}

// The version that stood on the page, when that was another and the programme still has it.
programme::Questionnaire const&
opened_version(accounts::PageRequest const& request, programme::Questionnaire const& today)
{
    auto const typed = request.http.form.first(version_field_of(today));
    auto version = 0;
    std::from_chars(typed.data(), typed.data() + typed.size(), version);
    auto const* const opened =
        programme::find_questionnaire(request.programme.questionnaires, today.code, version);
    return opened == nullptr ? today : *opened;
}

// "Alleen bij “Ja” op “Heb je nu andere hulp?”."
std::string condition_words(
    programme::Questionnaire const& questionnaire,
    programme::Question const& question,
    text::Texts const& texts
)
{
    if (!question.when) {
        return {};
    }
    auto const& when = *question.when;
    auto const& about = *programme::find_question(questionnaire, when.question);
    auto const asked = words_in(about, texts);
    if (!when.is.empty()) {
        return text::fill(
            texts.translate("Alleen bij “{answer}” op “{question}”"),
            {{"answer", texts.translate(programme::find_option(about, when.is)->name)}, {"question", asked}}
        );
    }
    return text::fill(
        texts.translate("Alleen bij {least} tot en met {most} op “{question}”"),
        {{"least", texts.number(when.at_least.value_or(about.least))},
         {"most", texts.number(when.at_most.value_or(about.most))},
         {"question", asked}}
    );
}

std::string hint_of(
    programme::Questionnaire const& questionnaire,
    programme::Question const& question,
    text::Texts const& texts
)
{
    auto const explanation = explanation_in(question, texts);
    auto const condition = condition_words(questionnaire, question, texts);
    return explanation.empty() || condition.empty() ? explanation + condition : explanation + " " + condition;
}

std::vector<OwnAnswerView> answers_of(
    SelfScoring const& scoring,
    programme::Questionnaire const& questionnaire,
    std::vector<KeptAnswer> const& known,
    text::Texts const& texts
)
{
    auto views = std::vector<OwnAnswerView>{};
    for (auto const& kept : known) {
        if (kept.scoring == scoring.id && kept.answer.questionnaire == questionnaire.code) {
            views.push_back(
                {.asked = texts.translate(kept.answer.asked),
                 .lines = answer_lines(kept.answer.words, kept.answer.code, texts)}
            );
        }
    }
    return views;
}

// Those that she sent last.
std::vector<OwnAnswerView> own_answers(
    programme::Questionnaire const& questionnaire,
    std::vector<KeptAnswer> const& known,
    std::vector<SelfScoring> const& own,
    text::Texts const& texts
)
{
    for (auto const& scoring : own) {
        if (auto answers = answers_of(scoring, questionnaire, known, texts); !answers.empty()) {
            return answers;
        }
    }
    return {};
}

QuestionnaireFields fields_of(programme::Questionnaire const& questionnaire, text::Texts const& texts)
{
    auto fields = QuestionnaireFields{
        .questionnaire = questionnaire,
        .name = texts.translate(questionnaire.name),
        .version_field = version_field_of(questionnaire),
        .fields = {},
        .own = {},
    };
    for (auto const& question : questionnaire.questions) {
        fields.fields.push_back(
            {.name = answer_field(questionnaire, question),
             .question = question,
             .hint = hint_of(questionnaire, question, texts)}
        );
    }
    return fields;
}

programme::TypedAnswers typed_answers(web::Form const& form, QuestionnaireFields const& fields)
{
    auto typed = programme::TypedAnswers{};
    for (auto const& field : fields.fields) {
        typed[field.question.code] = form.values(field.name);
    }
    return typed;
}

void add_objections(
    web::Form& form,
    QuestionnaireFields const& fields,
    std::vector<programme::AnswerObjection> const& objections,
    text::Texts const& texts
)
{
    for (auto const& [code, refusal] : objections) {
        auto const& question = *programme::find_question(fields.questionnaire, code);
        form.add_error(answer_field(fields.questionnaire, question), word_for(refusal, question, texts));
    }
}

} // namespace

std::vector<QuestionnaireFields> list_questionnaire_fields(
    accounts::PageRequest const& request, programme::FamilyCaseId family_case, Moment moment
)
{
    auto const own = list_own_for_talk(request, family_case, moment);
    auto const known = list_answers(request.database, family_case);
    auto const of_questions = moment_of_questions(moment_of_scores(moment)).value();
    auto all = std::vector<QuestionnaireFields>{};
    for (auto const& today :
         programme::questionnaires_at(request.programme.questionnaires, of_questions, request.today)) {
        auto fields = fields_of(opened_version(request, today), request.texts);
        fields.own = own_answers(today, known, own, request.texts);
        all.push_back(std::move(fields));
    }
    return all;
}

bool is_any_answer_typed(web::Form const& form, std::vector<QuestionnaireFields> const& all)
{
    return std::ranges::any_of(all, [&](QuestionnaireFields const& fields) {
        return fields.own.empty() && programme::is_anything_typed(typed_answers(form, fields));
    });
}

std::vector<AnsweredQuestionnaire>
read_questionnaires(web::Form& form, std::vector<QuestionnaireFields> const& all, text::Texts const& texts)
{
    auto answered = std::vector<AnsweredQuestionnaire>{};
    for (auto const& fields : all) {
        auto const typed = typed_answers(form, fields);
        auto const of_parent = fields.questionnaire.asked_of == programme::AskedOf::parent;
        if (!fields.own.empty() || (of_parent && !programme::is_anything_typed(typed))) {
            continue;
        }
        auto const answers = programme::read_answers(fields.questionnaire, typed);
        if (answers) {
            answered.push_back(
                {.asked_of = fields.questionnaire.asked_of,
                 .answers = given_answers(fields.questionnaire, *answers)}
            );
        } else {
            add_objections(form, fields, answers.error(), texts);
        }
    }
    return answered;
}

} // namespace evaluation
