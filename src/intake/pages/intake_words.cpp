#include "intake/pages/intake_words.hpp"

namespace intake {

std::string word_for(ReachBy way, text::Texts const& texts)
{
    switch (way) {
    case ReachBy::phone:
        return texts.translate("Bellen");
    case ReachBy::message:
        return texts.translate("Een bericht sturen");
    case ReachBy::email:
        return texts.translate("Mailen");
    }
    return {};
}

std::string word_for(ApplicationSource source, text::Texts const& texts)
{
    switch (source) {
    case ApplicationSource::parent:
        return texts.translate("De ouder zelf");
    case ApplicationSource::coordinator:
        return texts.translate("De coördinator, aan de telefoon");
    }
    return {};
}

std::string word_for(ContactResult result, text::Texts const& texts)
{
    switch (result) {
    case ContactResult::reached:
        return texts.translate("Gesproken");
    case ContactResult::not_reached:
        return texts.translate("Niet bereikt");
    }
    return {};
}

std::string word_for(FitDecision decision, text::Texts const& texts)
{
    switch (decision) {
    case FitDecision::accepted:
        return texts.translate("De vraag past");
    case FitDecision::accepted_with_note:
        return texts.translate("De vraag past, met een kanttekening");
    case FitDecision::not_suitable:
        return texts.translate("De vraag past niet");
    }
    return {};
}

std::string word_for(FitRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case FitRefusal::points_open:
        return texts.translate(
            "Niet alle punten zijn aangevinkt. Kies dan voor een kanttekening, of dat de vraag niet past."
        );
    case FitRefusal::note_missing:
        return texts.translate("Schrijf op welke kanttekening erbij hoort.");
    case FitRefusal::other_offer_missing:
        return texts.translate("Schrijf op waar het gezin wel terecht kan.");
    }
    return {};
}

std::string word_for(Exit exit, text::Texts const& texts)
{
    switch (exit) {
    case Exit::withdrawn:
        return texts.translate("Het gezin wil niet verder");
    case Exit::no_capacity:
        return texts.translate("We kunnen niemand vinden");
    case Exit::unreachable:
        return texts.translate("We bereiken het gezin niet");
    }
    return {};
}

std::string word_for(ConsentPurpose purpose, text::Texts const& texts)
{
    switch (purpose) {
    case ConsentPurpose::start_notice:
        return texts.translate("De verwijzer mag horen of de steun begint");
    case ConsentPurpose::end_notice:
        return texts.translate("De verwijzer mag horen dat de steun stopt");
    }
    return {};
}

std::string word_for(ConsentChannel channel, text::Texts const& texts)
{
    switch (channel) {
    case ConsentChannel::application:
        return texts.translate("Bij de aanmelding");
    case ConsentChannel::home_visit:
        return texts.translate("Bij het huisbezoek");
    case ConsentChannel::phone:
        return texts.translate("Aan de telefoon");
    }
    return {};
}

std::string word_for(NoticeKind kind, text::Texts const& texts)
{
    switch (kind) {
    case NoticeKind::start:
        return texts.translate("Bericht van start");
    case NoticeKind::end:
        return texts.translate("Bericht van einde");
    case NoticeKind::not_suitable:
        return texts.translate("Bericht dat de vraag niet past");
    case NoticeKind::no_start:
        return texts.translate("Bericht dat de steun niet begint");
    }
    return {};
}

std::string word_for(NoticeRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case NoticeRefusal::parent_not_asked:
        return texts.translate("Vraag eerst aan de ouder of de verwijzer dit mag horen.");
    case NoticeRefusal::no_address:
        return texts.translate("Vul eerst het e-mailadres van de verwijzer in.");
    }
    return {};
}

std::string word_for(PermissionGiven how, text::Texts const& texts)
{
    switch (how) {
    case PermissionGiven::spoken:
        return texts.translate("Mondeling");
    case PermissionGiven::written:
        return texts.translate("Schriftelijk");
    }
    return {};
}

std::string word_for(CallOutcome outcome, text::Texts const& texts)
{
    switch (outcome) {
    case CallOutcome::applied:
        return texts.translate("Aangemeld");
    case CallOutcome::not_wanted:
        return texts.translate("De ouder wil het niet");
    case CallOutcome::not_reached:
        return texts.translate("De ouder is niet bereikt");
    case CallOutcome::not_possible:
        return texts.translate("Het kan hier niet");
    }
    return {};
}

std::string word_for(Likeness likeness, text::Texts const& texts)
{
    switch (likeness) {
    case Likeness::phone:
        return texts.translate("zelfde telefoonnummer");
    case Likeness::email:
        return texts.translate("zelfde e-mailadres");
    case Likeness::home:
        return texts.translate("zelfde postcode en geboortemaand van een kind");
    }
    return {};
}

std::string word_for(text::Language language, text::Texts const& texts)
{
    switch (language) {
    case text::Language::nl:
        return texts.translate("Nederlands");
    case text::Language::en:
        return texts.translate("Engels");
    case text::Language::ar:
        return texts.translate("Arabisch");
    case text::Language::fa:
        return texts.translate("Farsi");
    case text::Language::pl:
        return texts.translate("Pools");
    case text::Language::ti:
        return texts.translate("Tigrinya");
    case text::Language::tr:
        return texts.translate("Turks");
    case text::Language::uk:
        return texts.translate("Oekraïens");
    }
    return {};
}

std::string
name_of(std::vector<programme::Choice> const& list, std::string_view code, text::Texts const& texts)
{
    auto const* const choice = programme::find_choice(list, code);
    return choice == nullptr ? std::string{code} : texts.translate(choice->name);
}

} // namespace intake
