#include "agenda/pages/case_people.hpp"

#include "intake/pages/intake_words.hpp"
#include "intake/pages/journey_words.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/notice_store.hpp"
#include "people/store/person_store.hpp"

#include <fmt/format.h>

namespace agenda {

namespace {

PersonView person_view(std::string role, people::Person const& person)
{
    return {
        .role = std::move(role),
        .name = people::full_name(person),
        .address = {},
        .phone = person.phone ? person.phone->value() : std::string{},
        .phone_for_people = person.phone ? person.phone->for_people() : std::string{},
        .email = person.email ? person.email->value() : std::string{},
        .lines = {},
        .links = {},
    };
}

PersonView parent_view(CaseFacts const& facts, text::Texts const& texts)
{
    auto view = person_view(texts.translate("Ouder"), facts.parent);
    if (!facts.family_case.reach_when.empty()) {
        view.lines.push_back(
            text::fill(texts.translate("Liefst: {when}"), {{"when", facts.family_case.reach_when}})
        );
    }
    auto const address = facts.family_case.street.empty()
                             ? facts.family_case.postcode
                             : fmt::format("{}, {}", facts.family_case.street, facts.family_case.postcode);
    view.lines.push_back(address);
    return view;
}

PersonView volunteer_view(MatchWithVolunteer const& one, text::Texts const& texts)
{
    auto view = person_view(texts.translate("Vrijwilliger"), one.volunteer);
    if (one.home.empty()) {
        view.address = fmt::format("/volunteers/{}", one.match.volunteer.value());
    } else {
        view.lines.push_back(text::fill(texts.translate("van {location}"), {{"location", one.home}}));
    }
    view.lines.push_back(intake::word_for(one.state, texts));
    if (one.vog_has_lapsed) {
        view.warning = texts.translate("De VOG is verlopen.");
    } else if (one.vog == volunteers::VogState::runs_out) {
        view.warning = texts.translate("De VOG loopt af.");
    }
    return view;
}

std::string consent_words(std::optional<intake::Consent> const& consent, text::Texts const& texts)
{
    if (!consent) {
        return texts.translate("nog niet gevraagd");
    }
    return consent->given ? texts.translate("mag") : texts.translate("mag niet");
}

std::string referrer_address(CaseFacts const& facts)
{
    return fmt::format("/cases/{}/referrer", facts.family_case.id.value());
}

PersonView nobody_view(CaseFacts const& facts, text::Texts const& texts)
{
    auto const add =
        LinkView{.words = texts.translate("Voeg een verwijzer toe"), .address = referrer_address(facts)};
    return {
        .role = texts.translate("Verwijzer"),
        .name = texts.translate("Niemand genoemd"),
        .address = {},
        .phone = {},
        .phone_for_people = {},
        .email = {},
        .lines = {},
        .links = {add},
    };
}

PersonView referrer_view(CaseFacts const& facts, accounts::SignedInRequest& request)
{
    auto const& texts = request.texts;
    auto const person = people::load_person_anywhere(request.database, facts.family_case.referrer.value());
    auto view = person_view(texts.translate("Verwijzer"), person);
    if (!facts.family_case.referrer_role.empty()) {
        view.lines.push_back(facts.family_case.referrer_role);
    }
    auto const answer = [&](intake::ConsentPurpose purpose) {
        return consent_words(intake::find_consent(request.database, facts.family_case.id, purpose), texts);
    };
    view.lines.push_back(text::fill(
        texts.translate("Start horen: {answer}"), {{"answer", answer(intake::ConsentPurpose::start_notice)}}
    ));
    view.lines.push_back(text::fill(
        texts.translate("Einde horen: {answer}"), {{"answer", answer(intake::ConsentPurpose::end_notice)}}
    ));
    for (auto const& notice : intake::list_notices_of(request.database, facts.family_case.id)) {
        if (notice.referrer == person.id) {
            view.lines.push_back(
                fmt::format("{}: {}", intake::word_for(notice.kind, texts), texts.short_date(notice.told_on))
            );
        }
    }
    view.links.push_back(
        {.words = texts.translate("Wijzig toestemming"),
         .address = fmt::format("/cases/{}/consents", facts.family_case.id.value())}
    );
    view.links.push_back({.words = texts.translate("Wijzig de verwijzer"), .address = referrer_address(facts)}
    );
    return view;
}

} // namespace

std::vector<PersonView> people_of(CaseFacts const& facts, accounts::SignedInRequest& request)
{
    auto people = std::vector<PersonView>{parent_view(facts, request.texts)};
    for (auto const& one : facts.matches) {
        if (takes_part(one.state)) {
            people.push_back(volunteer_view(one, request.texts));
        }
    }
    if (facts.family_case.referrer) {
        people.push_back(referrer_view(facts, request));
    } else if (!programme::is_over(facts.state)) {
        people.push_back(nobody_view(facts, request.texts));
    }
    return people;
}

} // namespace agenda
