#include "intake/pages/application_form.hpp"

#include "intake/pages/children_form.hpp"
#include "intake/pages/own_municipality.hpp"
#include "intake/pages/parent_form.hpp"

#include <algorithm>

namespace intake {

namespace {

std::string names_of(std::vector<locations::Municipality> const& municipalities)
{
    auto names = std::string{};
    for (auto const& one : municipalities) {
        names += (names.empty() ? "" : ", ") + one.short_name;
    }
    return names;
}

// A postcode in two municipalities: the page asks which.
std::string read_chosen_municipality(
    ApplicationPage& page, std::vector<locations::Municipality> const& served, text::Texts const& texts
)
{
    for (auto const& one : served) {
        page.municipalities.push_back({.value = one.code.value(), .label = one.short_name});
    }
    auto chosen = page.form.value("municipality");
    auto const is_served = std::ranges::find(page.municipalities, chosen, &web::Choice::value);
    if (is_served == page.municipalities.end()) {
        page.form.add_error("municipality", texts.translate("Kies in welke gemeente het gezin woont."));
        return {};
    }
    return chosen;
}

std::string read_municipality(
    ApplicationPage& page, locations::Postcode const& postcode, accounts::SignedInRequest& request
)
{
    auto const& texts = request.texts;
    auto const found = list_own_municipalities(request.database, postcode, request.location(), request.today);
    if (found.all.empty()) {
        page.form.add_error("postcode", texts.translate("We kennen deze postcode niet."));
        return {};
    }
    if (found.served.empty()) {
        auto const line = texts.translate("Deze postcode ligt in {place}. Daar werkt jullie locatie niet.");
        page.form.add_error("postcode", text::fill(line, {{"place", names_of(found.all)}}));
        return {};
    }
    return found.served.size() == 1 ? found.served.front().code.value()
                                    : read_chosen_municipality(page, found.served, texts);
}

void read_place(Application& application, ApplicationPage& page, accounts::SignedInRequest& request)
{
    auto const postcode = page.form.parsed(
        "postcode", locations::Postcode::parse, request.texts.translate("Vul een postcode in, zoals 7121 AB.")
    );
    if (postcode) {
        application.postcode = postcode->for_people();
        application.municipality_code = read_municipality(page, *postcode, request);
    }
}

std::string read_home_language(web::Form& form, accounts::PageRequest const& request)
{
    auto const code = form.value("home_language");
    if (programme::find_choice(request.programme.languages, code) == nullptr) {
        form.add_error("home_language", request.texts.translate("Kies een taal uit de lijst."));
    }
    return code;
}

// Codes that the programme does not know come from nobody's browser.
std::vector<std::string> read_categories(web::Form const& form, programme::ProgrammeVersion const& version)
{
    auto codes = form.values("needs");
    std::erase_if(codes, [&](std::string const& code) {
        return programme::find_choice(version.need_categories, code) == nullptr;
    });
    return codes;
}

void read_question(Application& application, web::Form& form, accounts::PageRequest const& request)
{
    auto const& texts = request.texts;
    application.question = form.required(
        "question", texts.translate("Schrijf op wat de ouder vraagt, in haar eigen woorden."), 4000
    );
    application.needs = read_categories(form, request.programme);
    application.home_language = read_home_language(form, request);
    application.interpreter = form.chosen("interpreter", "yes");
    application.reach_when = form.optional("reach_when");
}

void read_person(Application& application, web::Form& form, text::Texts const& texts)
{
    auto const parent = read_parent(form, texts);
    application.first_name = parent.first_name;
    application.last_name = parent.last_name;
    application.email = parent.email;
    application.phone = parent.phone;
    application.reach_by = parent.phone ? ReachBy::phone : ReachBy::email;
}

} // namespace

std::optional<Application> read_application(ApplicationPage& page, accounts::SignedInRequest& request)
{
    auto application = Application{};
    application.source = ApplicationSource::coordinator;
    application.permission = page.permission;
    application.submission_key = submission_key(page.form);
    read_person(application, page.form, request.texts);
    read_place(application, page, request);
    application.children = read_children(page.form, request);
    read_question(application, page.form, request);
    application.language =
        base::from_code<text::Language>(application.home_language).value_or(text::Language::nl);
    application.applied_on = read_day(page.form, request).value_or(request.today);
    return page.form.has_errors() ? std::nullopt : std::optional{application};
}

} // namespace intake
