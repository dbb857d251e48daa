#include "meetings/pages/meeting_words.hpp"

#include "meetings/pages/public_words.hpp"

#include <algorithm>

namespace meetings {

std::string address_of(MeetingId id)
{
    return "/our-meetings/" + std::to_string(id.value());
}

std::string address_of(MeetingId id, MeetingDate const& date)
{
    return address_of(id) + "/dates/" + base::to_iso(date.planned_on);
}

std::vector<web::Choice> repeats_choices(text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const& [repeats, code] : base::Codes<Repeats>::table) {
        choices.push_back({
            .value = std::string{code},
            .label = word_for(repeats, texts),
            .hint = repeats == Repeats::monthly
                        ? texts.translate("Op dezelfde weekdag, zoals elke tweede dinsdag.")
                        : std::string{},
        });
    }
    return choices;
}

std::vector<web::Choice> registering_choices(text::Texts const& texts)
{
    return {
        {.value = std::string{base::to_code(Registering::not_needed)},
         .label = texts.translate("Niet nodig, iedereen kan zo komen")},
        {.value = std::string{base::to_code(Registering::by_name)},
         .label = texts.translate("Ja, met voornaam en telefoonnummer of e-mailadres")},
    };
}

std::vector<web::Choice> municipality_choices(std::vector<locations::Municipality> const& municipalities)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const& municipality : municipalities) {
        choices.push_back({.value = municipality.code.value(), .label = municipality.short_name});
    }
    return choices;
}

std::string word_for(MeetingRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case MeetingRefusal::no_days:
        return texts.translate("Zo is er geen enkele dag. Kijk de eerste en de laatste dag na.");
    case MeetingRefusal::day_twice:
        return texts.translate("Op deze dag is er al een keer. Kies een andere dag.");
    case MeetingRefusal::day_in_use:
        return texts.translate(
            "Voor een dag die zo vervalt, hebben ouders zich opgegeven, of die dag is al geweest. Zeg de dag "
            "eerst af of laat hem staan."
        );
    case MeetingRefusal::changed_meanwhile:
        return texts.translate("Iemand anders heeft dit intussen gewijzigd. Open de pagina opnieuw.");
    case MeetingRefusal::is_over:
        return texts.translate("Deze dag is al geweest.");
    case MeetingRefusal::is_cancelled:
        return texts.translate("Deze dag ging niet door.");
    case MeetingRefusal::is_yet_to_come:
        return texts.translate("Deze dag is nog niet geweest.");
    case MeetingRefusal::not_by_name:
    case MeetingRefusal::is_full:
        return refusal_for_parent(refusal, texts);
    }
    std::unreachable();
}

std::string registered_in_words(DateLine const& line, text::Texts const& texts)
{
    if (!line.by_name) {
        return {};
    }
    auto const count = texts.number(line.registered);
    if (line.most_families) {
        return text::fill(
            texts.plural("{count} van {most} gezin", "{count} van {most} gezinnen", *line.most_families),
            {{"count", count}, {"most", texts.number(*line.most_families)}}
        );
    }
    return text::fill(texts.plural("{count} gezin", "{count} gezinnen", line.registered), {{"count", count}});
}

bool has_ticked(web::Form const& form, std::vector<NameLine> const& lines)
{
    return std::ranges::any_of(lines, [&](NameLine const& line) {
        return form.chosen("came", std::to_string(line.person.value()));
    });
}

std::string word_for(Attended const& attended, text::Texts const& texts)
{
    auto const counted = [&](std::string const& words, int count) {
        return text::fill(words, {{"count", texts.number(count)}});
    };
    auto words =
        counted(texts.plural("{count} ouder", "{count} ouders", attended.parents), attended.parents) + ", "
        + counted(texts.plural("{count} kind", "{count} kinderen", attended.children), attended.children);
    if (attended.volunteers > 0) {
        words += ", "
                 + counted(
                     texts.plural("{count} vrijwilliger", "{count} vrijwilligers", attended.volunteers),
                     attended.volunteers
                 );
    }
    return words;
}

} // namespace meetings
