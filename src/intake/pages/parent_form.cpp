#include "intake/pages/parent_form.hpp"

#include "intake/pages/case_form.hpp"

namespace intake {

namespace {

// Empty is allowed; what cannot be read is an error.
template <typename Contact>
std::optional<Contact> optional_contact(web::Form& form, std::string_view field, std::string message)
{
    return form.value(field).empty() ? std::nullopt : form.parsed(field, Contact::parse, std::move(message));
}

} // namespace

void prefill_parent(web::Form& form, ParentContact const& contact)
{
    form.prefill("first_name", contact.first_name);
    form.prefill("last_name", contact.last_name);
    if (contact.phone) {
        form.prefill("phone", contact.phone->for_people());
    }
    if (contact.email) {
        form.prefill("email", contact.email->value());
    }
    form.prefill("language", base::to_code(contact.language));
}

ParentContact read_parent(web::Form& form, text::Texts const& texts)
{
    auto contact = ParentContact{
        .first_name = form.required("first_name", texts.translate("Vul de voornaam in."), 100),
        .last_name = form.optional("last_name", 100),
        .email = optional_contact<people::EmailAddress>(
            form, "email", texts.translate("Dit e-mailadres klopt niet. Er hoort een @ in.")
        ),
        .phone = optional_contact<people::PhoneNumber>(
            form, "phone", texts.translate("Dit telefoonnummer klopt niet.")
        ),
        .language = base::from_code<text::Language>(form.value("language")).value_or(text::Language::nl),
    };
    if (form.value("phone").empty() && form.value("email").empty()) {
        form.add_error("phone", texts.translate("Vul een telefoonnummer of e-mailadres in."));
    }
    return contact;
}

} // namespace intake
