#include "intake/pages/family_form.hpp"

#include "intake/pages/case_form.hpp"
#include "intake/pages/children_form.hpp"
#include "intake/pages/dagdeel_form.hpp"
#include "intake/pages/intake_words.hpp"
#include "locations/model/postcode.hpp"

#include <utility>

namespace intake {

namespace {

std::string listed(std::vector<programme::Dagdeel> const& dagdelen, text::Texts const& texts)
{
    auto words = std::string{};
    for (auto const& dagdeel : dagdelen) {
        words += (words.empty() ? "" : ", ") + word_for(dagdeel, texts);
    }
    return words;
}

std::string listed(std::vector<Child> const& children, text::Texts const& texts)
{
    auto words = std::string{};
    for (auto const& child : children) {
        auto const expected = child.due_on ? texts.date(*child.due_on) : std::string{};
        auto const when = child.born_in ? texts.month(*child.born_in) : expected;
        words += (words.empty() ? "" : ", ") + when;
    }
    return words;
}

std::string yes_no(bool yes, text::Texts const& texts)
{
    return yes ? texts.translate("Ja") : texts.translate("Nee");
}

std::string typed_postcode(web::Form& form, text::Texts const& texts)
{
    auto const postcode = form.parsed(
        "postcode", locations::Postcode::parse, texts.translate("Vul een postcode in, zoals 7121 AB.")
    );
    return postcode ? postcode->for_people() : std::string{};
}

std::string typed_language(web::Form& form, std::string_view field, accounts::PageRequest const& request)
{
    auto const code = form.value(field);
    if (programme::find_choice(request.programme.languages, code) == nullptr) {
        form.add_error(field, request.texts.translate("Kies een taal uit de lijst."));
    }
    return code;
}

// Nothing when it is not asked in this country, or the parent did not say.
std::string typed_household(web::Form& form, accounts::PageRequest const& request)
{
    auto const code = form.optional("household");
    if (!code.empty() && programme::find_choice(request.programme.households, code) == nullptr) {
        form.add_error(
            "household", request.texts.translate("Kies uit de lijst wie er voor de kinderen zorgt.")
        );
    }
    return code;
}

} // namespace

void prefill_family(web::Form& form, FamilyDetails const& details)
{
    form.prefill("street", details.street);
    form.prefill("postcode", details.postcode);
    form.prefill("reach_by", base::to_code(details.reach_by));
    form.prefill("reach_when", details.reach_when);
    form.prefill("home_language", details.home_language);
    if (details.interpreter) {
        form.prefill("interpreter", "yes");
    }
    form.prefill("household", details.household);
    form.prefill("wishes", details.wishes);
    prefill_children(form, details.children);
    prefill_dagdelen(form, details.dagdelen);
}

FamilyDetails read_family(web::Form& form, accounts::PageRequest const& request)
{
    auto const& texts = request.texts;
    auto details = FamilyDetails{};
    details.street = form.optional("street");
    details.postcode = typed_postcode(form, texts);
    details.reach_by =
        read_choice<ReachBy>(form, "reach_by", texts.translate("Kies hoe de ouder bereikt wil worden."))
            .value_or(ReachBy::phone);
    details.reach_when = form.optional("reach_when");
    details.home_language = typed_language(form, "home_language", request);
    details.interpreter = form.chosen("interpreter", "yes");
    details.household = typed_household(form, request);
    details.children = read_children(form, request);
    details.dagdelen = read_dagdelen(form);
    details.wishes = form.optional("wishes", 2000);
    return details;
}

void add_difference(
    std::vector<Difference>& differences,
    std::string label,
    std::string const& typed,
    std::string const& stored
)
{
    if (typed != stored) {
        differences.push_back({.label = std::move(label), .now = stored});
    }
}

std::vector<Difference> list_differences(
    FamilyDetails const& typed, FamilyDetails const& stored, accounts::PageRequest const& request
)
{
    auto const& texts = request.texts;
    auto const& languages = request.programme.languages;
    auto const& households = request.programme.households;
    auto found = std::vector<Difference>{};
    auto const compare = [&](std::string label, std::string const& mine, std::string const& theirs) {
        add_difference(found, std::move(label), mine, theirs);
    };
    compare(texts.translate("Straat en huisnummer"), typed.street, stored.street);
    compare(texts.translate("Postcode"), typed.postcode, stored.postcode);
    compare(
        texts.translate("Hoe bereiken"), word_for(typed.reach_by, texts), word_for(stored.reach_by, texts)
    );
    compare(texts.translate("Wanneer bereiken"), typed.reach_when, stored.reach_when);
    compare(
        texts.translate("Taal thuis"),
        name_of(languages, typed.home_language, texts),
        name_of(languages, stored.home_language, texts)
    );
    compare(texts.translate("Tolk"), yes_no(typed.interpreter, texts), yes_no(stored.interpreter, texts));
    compare(
        texts.translate("Zorgt voor de kinderen"),
        name_of(households, typed.household, texts),
        name_of(households, stored.household, texts)
    );
    compare(texts.translate("Kinderen"), listed(typed.children, texts), listed(stored.children, texts));
    compare(texts.translate("Dagdelen"), listed(typed.dagdelen, texts), listed(stored.dagdelen, texts));
    compare(texts.translate("Wensen"), typed.wishes, stored.wishes);
    return found;
}

} // namespace intake
