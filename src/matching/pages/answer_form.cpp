#include "matching/pages/answer_form.hpp"

#include "intake/pages/case_form.hpp"
#include "matching/pages/match_words.hpp"

namespace matching {

std::string
read_decline_reason(web::Form& form, std::optional<ProposalAnswer> answer, text::Texts const& texts)
{
    return answer == ProposalAnswer::no ? form.required("reason", texts.translate("Kies een reden."))
                                        : std::string{};
}

std::optional<GivenKlik> read_klik(web::Form& form, text::Texts const& texts)
{
    auto const answer =
        intake::read_choice<KlikAnswer>(form, "answer", texts.translate("Kies een antwoord."));
    auto const reason = form.optional("reason");
    auto const remark = form.optional("remark", most_characters_of_remark);
    if (form.has_errors() || !answer) {
        return std::nullopt;
    }
    return GivenKlik{
        .answer = *answer, .reason = *answer == KlikAnswer::no ? reason : std::string{}, .remark = remark
    };
}

std::vector<web::Choice> klik_choices(text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const answer : {KlikAnswer::yes, KlikAnswer::not_yet, KlikAnswer::no}) {
        choices.push_back({.value = std::string{base::to_code(answer)}, .label = word_for(answer, texts)});
    }
    return choices;
}

} // namespace matching
