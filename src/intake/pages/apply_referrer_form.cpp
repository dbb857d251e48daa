#include "intake/pages/apply_referrer_form.hpp"

namespace intake {

namespace {

constexpr auto most_answer_characters = std::size_t{80};

bool is_anything_said(web::Form const& form)
{
    return !form.value("referrer_role").empty() || !form.value("referrer_email").empty()
           || form.chosen(may_hear_field, "yes");
}

std::optional<people::EmailAddress> read_referrer_email(web::Form& form, text::Texts const& texts)
{
    return form.value("referrer_email").empty()
               ? std::nullopt
               : form.parsed(
                     "referrer_email",
                     people::EmailAddress::parse,
                     texts.translate("Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.")
                 );
}

} // namespace

ReferrerAnswer read_referrer_answer(web::Form& form, text::Texts const& texts)
{
    auto named = NamedReferrer{
        .name = form.optional("referrer_name", most_answer_characters),
        .role = form.optional("referrer_role", most_answer_characters),
        .email = {},
    };
    if (named.name.empty() && is_anything_said(form)) {
        form.add_error(
            "referrer_name", texts.translate("Vul de naam in. Of kies nee en maak de andere vragen leeg.")
        );
    }
    auto const may_hear = form.chosen(may_hear_field, "yes");
    if (may_hear) {
        named.email = read_referrer_email(form, texts);
    }
    if (named.name.empty()) {
        return {.referrer = std::nullopt, .may_hear = false};
    }
    return {.referrer = std::move(named), .may_hear = may_hear};
}

std::vector<web::Choice> may_hear_choices(text::Texts const& texts)
{
    return {
        {.value = "no", .label = texts.translate("Nee")},
        {.value = "yes", .label = texts.translate("Ja, dat mag")},
    };
}

} // namespace intake
