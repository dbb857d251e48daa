#include "volunteers/pages/volunteer_words.hpp"

#include <algorithm>
#include <array>

namespace volunteers {

namespace {

using Kind = VolunteerEventKind;

// A step as it stands in a list, what it means, and the button that records it.
struct StepWords {
    Kind kind;
    std::string_view name;
    std::string_view hint;
    std::string_view button;
};

constexpr auto all_steps = std::to_array<StepWords>({
    {Kind::registered,
     text::mark("Aangemeld"),
     text::mark("Iemand wil vrijwilliger worden."),
     text::mark("Meld aan")},
    {Kind::talk_planned,
     text::mark("Gesprek gepland"),
     text::mark("Kies de dag van het gesprek. Een andere dag kiezen kan later ook."),
     text::mark("Plan het gesprek")},
    {Kind::suited,
     text::mark("Gesprek gehad: past"),
     text::mark("De vrijwilliger kan naar de cursus."),
     text::mark("Leg vast: past")},
    {Kind::not_suited,
     text::mark("Gesprek gehad: past niet"),
     text::mark("De vrijwilliger gaat niet verder. Later opnieuw een gesprek plannen kan."),
     text::mark("Leg vast: past niet")},
    {Kind::training_started,
     text::mark("Cursus begonnen"),
     text::mark("De eerste bijeenkomst van de cursus is geweest."),
     text::mark("Leg vast: cursus begonnen")},
    {Kind::certified,
     text::mark("Certificaat gekregen"),
     text::mark("De hele cursus is gevolgd. Ook voor wie de cursus ergens anders deed."),
     text::mark("Leg vast: certificaat gekregen")},
    {Kind::vog_asked,
     text::mark("VOG aangevraagd"),
     text::mark("De aanvraag is de deur uit."),
     text::mark("Leg vast: VOG aangevraagd")},
    {Kind::vog_seen,
     text::mark("VOG gezien"),
     text::mark("Je hebt de VOG zelf gezien. Bewaar geen kopie: alleen de dag telt."),
     text::mark("Leg vast: VOG gezien")},
    {Kind::available,
     text::mark("Beschikbaar voor gezinnen"),
     text::mark("De vrijwilliger kan aan gezinnen worden voorgesteld."),
     text::mark("Maak beschikbaar")},
    {Kind::paused,
     text::mark("Pauze begonnen"),
     text::mark("Zolang de pauze duurt, stellen we de vrijwilliger niet aan gezinnen voor."),
     text::mark("Begin de pauze")},
    {Kind::resumed,
     text::mark("Weer begonnen"),
     text::mark("De vrijwilliger gaat verder bij dezelfde stap."),
     text::mark("Begin weer")},
    {Kind::stopped,
     text::mark("Gestopt"),
     text::mark("De vrijwilliger stopt bij Home-Start."),
     text::mark("Leg vast: gestopt")},
    {Kind::signed_up_again,
     text::mark("Weer aangemeld"),
     text::mark("Deze vrijwilliger was gestopt en wil terugkomen."),
     text::mark("Meld aan")},
});

StepWords const& words_of(Kind kind)
{
    return *std::ranges::find(all_steps, kind, &StepWords::kind);
}

struct NextWords {
    NextStep step;
    std::string_view title;
    std::string_view explanation; // with {day} when the step is about a day
    std::optional<Kind> records;
};

constexpr auto all_next_steps = std::to_array<NextWords>({
    {NextStep::plan_talk,
     text::mark("Plan het eerste gesprek"),
     text::mark("Bel om een dag af te spreken."),
     Kind::talk_planned},
    {NextStep::hold_talk,
     text::mark("Voer het gesprek"),
     text::mark("Afgesproken op {day}. Leg daarna vast of het past."),
     Kind::suited},
    {NextStep::start_training,
     text::mark("Laat de cursus beginnen"),
     text::mark("Vraag de VOG alvast aan: dat duurt een paar weken."),
     Kind::training_started},
    {NextStep::finish_training,
     text::mark("Rond de cursus af"),
     text::mark("Na de laatste bijeenkomst leg je het certificaat vast."),
     Kind::certified},
    {NextStep::ask_vog,
     text::mark("Vraag de VOG aan"),
     text::mark("Zonder geldige VOG kan een vrijwilliger niet beginnen bij een gezin."),
     Kind::vog_asked},
    {NextStep::see_vog,
     text::mark("Bekijk de VOG"),
     text::mark("De VOG is aangevraagd. Leg vast op welke dag je hem hebt gezien."),
     Kind::vog_seen},
    {NextStep::make_available,
     text::mark("Maak beschikbaar voor gezinnen"),
     text::mark("Het certificaat en de VOG zijn er. Kijk of de dagdelen nog kloppen."),
     Kind::available},
    {NextStep::renew_vog,
     text::mark("Zorg voor een nieuwe VOG"),
     text::mark("De VOG geldt tot en met {day}."),
     Kind::vog_seen},
    {NextStep::end_pause,
     text::mark("Bel of de pauze voorbij is"),
     text::mark("In pauze tot {day}."),
     Kind::resumed},
    {NextStep::call_back,
     text::mark("Bel: heeft zich weer aangemeld"),
     text::mark("Kom je een gesprek overeen? Leg het dan hier vast."),
     Kind::talk_planned},
    {NextStep::take_back,
     text::mark("Bel: heeft zich weer aangemeld"),
     text::mark("Gaat de vrijwilliger verder? Leg dat dan hier vast."),
     Kind::resumed},
});

} // namespace

std::string word_for(VolunteerEventKind kind, text::Texts const& texts)
{
    return texts.translate(words_of(kind).name);
}

std::string hint_for(VolunteerEventKind kind, text::Texts const& texts)
{
    return texts.translate(words_of(kind).hint);
}

std::string button_for(VolunteerEventKind kind, text::Texts const& texts)
{
    return texts.translate(words_of(kind).button);
}

std::string step_in_words(
    programme::DueItem const& item, programme::ProgrammeVersion const& programme, text::Texts const& texts
)
{
    return texts.translate(programme::step(programme, item.step).name);
}

NextStepWords words_for(DatedStep const& step, text::Texts const& texts)
{
    auto const* const words = std::ranges::find(all_next_steps, step.step, &NextWords::step);
    if (words == all_next_steps.end()) {
        return {.title = {}, .explanation = {}, .records = std::nullopt};
    }
    auto const day = step.on ? texts.date(*step.on) : std::string{};
    return {
        .title = texts.translate(words->title),
        .explanation = text::fill(texts.translate(words->explanation), {{"day", day}}),
        .records = words->records,
    };
}

} // namespace volunteers
