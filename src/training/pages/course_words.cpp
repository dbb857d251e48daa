#include "training/pages/course_words.hpp"

#include <utility>

namespace training {

std::string address_of(CourseId id)
{
    return "/courses/" + std::to_string(id.value());
}

std::string attendance_address(CourseId course, CourseDagdeelId dagdeel)
{
    return address_of(course) + "/dagdelen/" + std::to_string(dagdeel.value()) + "/attendance";
}

std::string training_address(volunteers::VolunteerId id)
{
    return "/volunteers/" + std::to_string(id.value()) + "/training";
}

std::string word_for(CourseRefusal refusal, text::Texts const& texts)
{
    switch (refusal) {
    case CourseRefusal::day_twice:
        return texts.translate("Twee keer dezelfde dag kan niet. Kies een andere dag.");
    case CourseRefusal::was_held:
        return texts.translate("Van een bijeenkomst die is geweest, kan de dag niet meer veranderen.");
    case CourseRefusal::too_few_places:
        return texts.translate("Er zijn al meer deelnemers. Meld eerst iemand af.");
    case CourseRefusal::changed_meanwhile:
        return texts.translate("Iemand anders heeft dit intussen gewijzigd. Open de pagina opnieuw.");
    case CourseRefusal::is_over:
        return texts.translate("Dit is al geweest.");
    case CourseRefusal::is_full:
        return texts.translate("Op deze dag is er geen plek meer.");
    case CourseRefusal::has_left:
        return texts.translate("Deze vrijwilliger is gestopt.");
    case CourseRefusal::is_yet_to_come:
        return texts.translate("Deze dag is nog niet geweest.");
    case CourseRefusal::other_topics:
        return texts.translate("Vul bij elk onderwerp een dag in.");
    }
    std::unreachable();
}

std::string
topic_name(std::string_view topic, programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto const* const known = programme::find_choice(programme.training_topics, topic);
    return known == nullptr ? std::string{topic} : texts.translate(known->name);
}

std::string words_for(CoursePlace const& place)
{
    auto words = place.name;
    for (auto const& part : {place.street, place.town}) {
        words += part.empty() ? "" : ", " + part;
    }
    return words;
}

std::string words_for(CourseHours const& hours, text::Texts const& texts)
{
    return text::fill(
        texts.translate("{from} tot {to} uur"), {{"from", hours.starts_at}, {"to", hours.ends_at}}
    );
}

std::string days_in_words(Course const& course, text::Texts const& texts)
{
    auto const first = texts.weekday_date(first_day_of(course));
    if (course.dagdelen.size() == 1) {
        return first;
    }
    return text::fill(
        texts.translate("{first} t/m {last}"),
        {{"first", first}, {"last", texts.weekday_date(last_day_of(course))}}
    );
}

std::string places_in_words(CourseLine const& line, text::Texts const& texts)
{
    return text::fill(
        texts.translate("{count} van {most}"),
        {{"count", texts.number(line.placed)}, {"most", texts.number(line.course.most_volunteers)}}
    );
}

} // namespace training
