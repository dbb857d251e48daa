#include "volunteers/pages/volunteer_words.hpp"

#include "intake/pages/journey_words.hpp"

#include <algorithm>
#include <span>

namespace volunteers {

namespace {

void add_word(std::string& words, std::string_view word)
{
    words += words.empty() ? "" : ", ";
    words += word;
}

std::string_view colour_of(PipelineState state)
{
    switch (state) {
    case PipelineState::available:
        return "badge-done";
    case PipelineState::paused:
        return "badge-soon";
    case PipelineState::registered:
    case PipelineState::talk_planned:
    case PipelineState::suited:
    case PipelineState::in_training:
    case PipelineState::certified:
        return "badge-plum";
    case PipelineState::not_suited:
    case PipelineState::stopped:
        return "";
    }
    return "";
}

} // namespace

std::string word_for(PipelineState state, text::Texts const& texts)
{
    switch (state) {
    case PipelineState::registered:
        return texts.translate("Aangemeld");
    case PipelineState::talk_planned:
        return texts.translate("Gesprek gepland");
    case PipelineState::suited:
        return texts.translate("Wacht op de cursus");
    case PipelineState::in_training:
        return texts.translate("In de cursus");
    case PipelineState::certified:
        return texts.translate("Certificaat");
    case PipelineState::available:
        return texts.translate("Beschikbaar");
    case PipelineState::paused:
        return texts.translate("In pauze");
    case PipelineState::not_suited:
        return texts.translate("Past niet");
    case PipelineState::stopped:
        return texts.translate("Gestopt");
    }
    return {};
}

std::string word_for(VolunteerRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case VolunteerRefusal::not_in_this_state:
        return texts.translate("Dit kan nog niet: de stap ervoor is nog niet gedaan.");
    case VolunteerRefusal::already_done:
        return texts.translate("Dit is al vastgelegd, misschien door een collega.");
    case VolunteerRefusal::has_stopped:
        return texts.translate("Deze vrijwilliger is gestopt. Leg eerst vast dat de vrijwilliger weer begint."
        );
    case VolunteerRefusal::before_earlier_event:
        return texts.translate("Deze dag ligt vóór de stap ervoor. Kies een latere dag.");
    case VolunteerRefusal::in_future:
        return texts.translate("Deze dag is nog niet geweest. Kies vandaag of een eerdere dag.");
    case VolunteerRefusal::needs_planned_date:
        return texts.translate("Vul in op welke dag.");
    case VolunteerRefusal::planned_date_too_early:
        return texts.translate("Deze dag is te vroeg. Kies een latere dag.");
    case VolunteerRefusal::unknown_code:
        return texts.translate("Kies een van de redenen uit de lijst.");
    case VolunteerRefusal::vog_missing:
        return texts.translate("Leg eerst vast dat je een geldige VOG hebt gezien.");
    }
    return {};
}

std::string word_for(ProfileRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case ProfileRefusal::changed_meanwhile:
        return texts.translate(
            "Een collega heeft deze gegevens intussen veranderd. Open de pagina opnieuw en pas het daar aan."
        );
    case ProfileRefusal::address_in_use:
        return texts.translate("Iemand anders logt al in met dit e-mailadres.");
    case ProfileRefusal::address_needed:
        return texts.translate("Vul het e-mailadres in: de vrijwilliger logt ermee in.");
    }
    return {};
}

std::string word_for(InvitationRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case InvitationRefusal::no_email:
        return texts.translate("Vul eerst het e-mailadres van de vrijwilliger in.");
    case InvitationRefusal::address_in_use:
        return texts.translate("Iemand anders logt al in met dit e-mailadres.");
    case InvitationRefusal::has_stopped:
        return texts.translate("Wie gestopt is, kan niet worden uitgenodigd.");
    }
    return {};
}

Badge badge_for(PipelineState state, text::Texts const& texts)
{
    return {.words = word_for(state, texts), .kind = colour_of(state)};
}

Badge badge_for(VogState state, text::Texts const& texts)
{
    switch (state) {
    case VogState::not_asked:
        return {.words = texts.translate("nog niet aangevraagd"), .kind = ""};
    case VogState::asked:
        return {.words = texts.translate("aangevraagd"), .kind = ""};
    case VogState::valid:
        return {.words = {}, .kind = ""};
    case VogState::runs_out:
        return {.words = texts.translate("loopt af"), .kind = "badge-soon"};
    case VogState::expired:
        return {.words = texts.translate("verlopen"), .kind = "badge-late"};
    }
    return {.words = {}, .kind = ""};
}

std::string
words_for(std::vector<programme::Dagdeel> const& dagdelen, std::size_t most, text::Texts const& texts)
{
    auto words = std::string{};
    auto const shown = std::min(most, dagdelen.size());
    for (auto const& dagdeel : std::span{dagdelen}.first(shown)) {
        add_word(words, intake::word_for(dagdeel, texts));
    }
    if (shown < dagdelen.size()) {
        auto const more = std::to_string(dagdelen.size() - shown);
        return text::fill(
            texts.translate("{dagdelen} en nog {count}"), {{"dagdelen", words}, {"count", more}}
        );
    }
    return words;
}

std::string words_for(
    std::vector<std::string> const& codes,
    std::vector<programme::Choice> const& choices,
    text::Texts const& texts
)
{
    auto words = std::string{};
    for (auto const& choice : choices) {
        if (std::ranges::find(codes, choice.code) != codes.end()) {
            add_word(words, texts.translate(choice.name));
        }
    }
    for (auto const& code : codes) {
        if (programme::find_choice(choices, code) == nullptr) {
            add_word(words, code);
        }
    }
    return words;
}

std::string reason_in_words(
    VolunteerEvent const& event, programme::ProgrammeVersion const& programme, text::Texts const& texts
)
{
    auto const* const reasons = reasons_of(event.kind, programme);
    return reasons == nullptr ? std::string{} : words_for({event.code}, *reasons, texts);
}

} // namespace volunteers
