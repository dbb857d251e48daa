#include "intake/pages/consent_form.hpp"

#include "intake/model/notice_text.hpp"
#include "intake/store/consent_store.hpp"
#include "people/store/person_store.hpp"

#include <algorithm>

namespace intake {

ConsentQuestion
consent_question(accounts::SignedInRequest& request, FamilyCase const& family_case, NoticeKind kind)
{
    auto const parent = people::load_person(request.database, family_case.parent, family_case.location);
    auto const purpose = purpose_of(kind);
    return {
        .purpose = purpose,
        .field = std::string{base::to_code(purpose)},
        .letters = {notice_text(kind, parent.first_name, request.texts).body},
        .known = find_consent(request.database, family_case.id, purpose),
    };
}

std::vector<ConsentQuestion>
list_consent_questions(accounts::SignedInRequest& request, FamilyCase const& family_case)
{
    auto questions = std::vector<ConsentQuestion>{};
    if (!family_case.referrer) {
        return questions;
    }
    for (auto const& [kind, code] : base::Codes<NoticeKind>::table) {
        auto question = consent_question(request, family_case, kind);
        auto const same = std::ranges::find(questions, question.purpose, &ConsentQuestion::purpose);
        if (same == questions.end()) {
            questions.push_back(std::move(question));
        } else {
            same->letters.push_back(question.letters.front());
        }
    }
    return questions;
}

void prefill_consents(web::Form& form, std::vector<ConsentQuestion> const& questions)
{
    for (auto const& question : questions) {
        if (question.known) {
            form.prefill(question.field, question.known->given ? "yes" : "no");
        }
    }
}

std::vector<Consent> read_consents(
    web::Form const& form, std::vector<ConsentQuestion> const& questions, Consent const& given_like_this
)
{
    auto answers = std::vector<Consent>{};
    for (auto const& question : questions) {
        auto const said = form.value(question.field);
        if (said == "yes" || said == "no") {
            auto answer = given_like_this;
            answer.purpose = question.purpose;
            answer.given = said == "yes";
            answers.push_back(answer);
        }
    }
    return answers;
}

} // namespace intake
