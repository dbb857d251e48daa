#include "volunteers/pages/step_form.hpp"

namespace volunteers {

namespace {

constexpr auto most_characters_of_note = std::size_t{1000};
constexpr auto most_characters_of_letter = std::size_t{4000};

} // namespace

StepFields fields_of(VolunteerEventKind kind)
{
    return {
        .on = kind != VolunteerEventKind::talk_planned,
        .planned_for = kind == VolunteerEventKind::talk_planned || kind == VolunteerEventKind::paused,
        .reason = kind == VolunteerEventKind::not_suited,
    };
}

std::optional<VolunteerEventKind> read_step_kind(std::string_view word)
{
    auto const kind = base::from_code<VolunteerEventKind>(word);
    auto const is_recorded_here = kind != VolunteerEventKind::registered
                                  && kind != VolunteerEventKind::signed_up_again
                                  && kind != VolunteerEventKind::stopped;
    return is_recorded_here ? kind : std::nullopt;
}

std::optional<RecordVolunteerEvent>
read_step_form(web::Form& form, StepQuestion const& question, text::Texts const& texts)
{
    auto const fields = fields_of(question.kind);
    auto event = VolunteerEvent{.kind = question.kind, .on = question.today};
    if (fields.reason) {
        event.code = form.required("reason", texts.translate("Kies een reden."));
    }
    if (fields.on) {
        event.on = form.date("on", texts.translate("Vul een dag in.")).value_or(question.today);
    }
    if (fields.planned_for) {
        event.planned_for = form.date("planned_for", texts.translate("Vul in op welke dag."));
    }
    auto note = form.optional("note", most_characters_of_note);
    auto letter = std::string{};
    if (question.kind == VolunteerEventKind::not_suited && form.chosen("send_letter", "yes")) {
        letter = form.required(
            "letter", texts.translate("Schrijf de mail, of haal het vinkje weg."), most_characters_of_letter
        );
    }
    if (form.has_errors()) {
        return std::nullopt;
    }
    return RecordVolunteerEvent{
        .volunteer = question.volunteer,
        .event = std::move(event),
        .note = std::move(note),
        .letter = std::move(letter)
    };
}

std::string_view field_of(VolunteerRefusal refusal, VolunteerEventKind kind)
{
    switch (refusal) {
    case VolunteerRefusal::in_future:
    case VolunteerRefusal::before_earlier_event:
        return fields_of(kind).on ? "on" : "";
    case VolunteerRefusal::needs_planned_date:
    case VolunteerRefusal::planned_date_too_early:
        return "planned_for";
    case VolunteerRefusal::unknown_code:
        return fields_of(kind).reason ? "reason" : "";
    case VolunteerRefusal::not_in_this_state:
    case VolunteerRefusal::already_done:
    case VolunteerRefusal::has_stopped:
    case VolunteerRefusal::vog_missing:
        return "";
    }
    return "";
}

} // namespace volunteers
