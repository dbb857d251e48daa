#include "agenda/pages/event_words.hpp"

#include "programme/model/version.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace agenda {

namespace {

using programme::EventKind;

struct EventWords {
    EventKind kind;
    std::string_view dutch;
};

constexpr auto words = std::to_array<EventWords>({
    {EventKind::applied, text::mark("Aangemeld")},
    {EventKind::contact_attempted, text::mark("Gebeld, niet bereikt")},
    {EventKind::contacted, text::mark("Eerste contact gehad")},
    {EventKind::acquaintance_planned, text::mark("Kennismaking afgesproken voor {day}")},
    {EventKind::acquaintance_held, text::mark("Kennismaking thuis")},
    {EventKind::accepted, text::mark("De vraag past")},
    {EventKind::not_suitable, text::mark("De vraag past niet: {reason}")},
    {EventKind::withdrawn, text::mark("Het gezin trok zich terug")},
    {EventKind::no_capacity, text::mark("Geen plek")},
    {EventKind::unreachable, text::mark("Niet te bereiken")},
    {EventKind::proposed, text::mark("{volunteer} gevraagd")},
    {EventKind::volunteer_accepted, text::mark("{volunteer} wil graag")},
    {EventKind::volunteer_declined, text::mark("{volunteer} wil niet: {reason}")},
    {EventKind::introduction_planned, text::mark("Voorstellen van {volunteer} afgesproken voor {day}")},
    {EventKind::introduced, text::mark("{volunteer} en gezin aan elkaar voorgesteld")},
    {EventKind::parent_klik, text::mark("Klik van de ouder: {answer}")},
    {EventKind::volunteer_klik, text::mark("Klik van {volunteer}: {answer}")},
    {EventKind::proposal_withdrawn, text::mark("Voorstel van {volunteer} teruggenomen: {reason}")},
    {EventKind::support_started, text::mark("Ondersteuning door {volunteer} begonnen")},
    {EventKind::first_check_held, text::mark("Eerste check")},
    {EventKind::evaluation_held, text::mark("Tussentijdse evaluatie")},
    {EventKind::coaching_talk_held, text::mark("Begeleidingsgesprek met {volunteer}")},
    {EventKind::match_ended, text::mark("Koppeling met {volunteer} gestopt: {reason}")},
    {EventKind::winding_down_agreed, text::mark("Afbouw afgesproken, tot {day}")},
    {EventKind::closed, text::mark("Afgesloten: {reason}")},
    {EventKind::debriefed, text::mark("Nagesprek met {volunteer}")},
    {EventKind::followed_up, text::mark("Follow-up na drie maanden: {answer}")},
    {EventKind::start_notice_settled, text::mark("Bericht van start aan de verwijzer: {answer}")},
    {EventKind::end_notice_settled, text::mark("Bericht van einde aan de verwijzer: {answer}")},
    {EventKind::paused, text::mark("Stilgezet")},
    {EventKind::resumed, text::mark("Hervat")},
    {EventKind::replanned, text::mark("{step} verzet naar {day}")},
    {EventKind::skipped, text::mark("{step} overgeslagen")},
});

struct AnswerWords {
    std::string_view code;
    std::string_view dutch;
};

constexpr auto answers = std::to_array<AnswerWords>({
    {"yes", text::mark("ja")},
    {"no", text::mark("nee")},
    {"not_yet", text::mark("nog niet")},
    {"sent", text::mark("verstuurd")},
    {"not_allowed", text::mark("mag niet van de ouder")},
    {"no_referrer", text::mark("geen verwijzer")},
    {"reached", text::mark("gesproken")},
    {"not_reached", text::mark("niet bereikt")},
});

std::string answer_of(std::string_view code, text::Texts const& texts)
{
    auto const found = std::ranges::find(answers, code, &AnswerWords::code);
    return found == answers.end() ? std::string{code} : texts.translate(found->dutch);
}

// The name of a reason, from whichever list of the programme has it.
std::string
reason_of(programme::ProgrammeVersion const& programme, std::string_view code, text::Texts const& texts)
{
    for (auto const* const choices :
         {&programme.not_suitable_reasons,
          &programme.decline_reasons,
          &programme.no_klik_reasons,
          &programme.proposal_withdrawal_reasons,
          &programme.end_reasons}) {
        if (auto const* const choice = programme::find_choice(*choices, code)) {
            return texts.translate(choice->name);
        }
    }
    return texts.translate("geen reden genoemd");
}

std::string
step_of(programme::ProgrammeVersion const& programme, std::string const& code, text::Texts const& texts)
{
    auto const found = std::ranges::find(programme.steps, code, &programme::Step::code);
    return found == programme.steps.end() ? code : texts.translate(found->name);
}

} // namespace

std::string event_title(
    programme::ProgrammeVersion const& programme,
    intake::CaseEvent const& event,
    std::string_view volunteer,
    text::Texts const& texts
)
{
    auto const& fact = event.event;
    auto const found = std::ranges::find(words, fact.kind, &EventWords::kind);
    auto const day = fact.planned_for ? texts.weekday_date(*fact.planned_for) : std::string{};
    auto const day_and_time =
        event.planned_time.empty() ? day : fmt::format("{} {}", day, event.planned_time);
    return text::fill(
        texts.translate(found->dutch),
        {{"volunteer", volunteer},
         {"day", day_and_time},
         {"reason", reason_of(programme, fact.code, texts)},
         {"answer", answer_of(fact.code, texts)},
         {"step", step_of(programme, fact.code, texts)}}
    );
}

} // namespace agenda
