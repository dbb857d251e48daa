#include "matching/pages/obstacle_words.hpp"

#include "matching/pages/match_words.hpp"
#include "volunteers/pages/volunteer_words.hpp"

#include <cmath>

namespace matching {

namespace {

std::string too_far_words(PoolVolunteer const& volunteer, Viewpoint const& from)
{
    auto const distance = words_for_distance(kilometres_between(from.family, volunteer), from.texts);
    auto const most = std::to_string(std::lround(reach(volunteer, from.yardstick.rules)));
    return text::fill(
        from.texts.translate("te ver: {distance}, reist tot {most} km"),
        {{"distance", distance}, {"most", most}}
    );
}

std::string with_day(std::string const& words, std::optional<base::Date> day, text::Texts const& texts)
{
    return text::fill(words, {{"day", day ? texts.short_date(*day) : std::string{}}});
}

std::string not_available_words(PoolVolunteer const& volunteer, text::Texts const& texts)
{
    auto const state = volunteers::word_for(volunteer.state, texts);
    return text::fill(texts.translate("niet beschikbaar ({state})"), {{"state", state}});
}

std::string no_room_words(PoolVolunteer const& volunteer, text::Texts const& texts)
{
    if (volunteer.open_matches == 0) {
        return texts.translate("neemt nu geen gezin");
    }
    auto const words =
        texts.plural("heeft al {count} gezin", "heeft al {count} gezinnen", volunteer.open_matches);
    return text::fill(words, {{"count", std::to_string(volunteer.open_matches)}});
}

std::string limit_words(PoolVolunteer const& volunteer, Viewpoint const& from)
{
    auto const met =
        volunteers::words_for(limits_met(from.family, volunteer), from.programme.limits, from.texts);
    return text::fill(from.texts.translate("liever niet: {list}"), {{"list", met}});
}

} // namespace

std::string word_for(ProposalObstacle obstacle, PoolVolunteer const& volunteer, Viewpoint const& from)
{
    auto const& texts = from.texts;
    switch (obstacle) {
    case ProposalObstacle::not_available:
        return not_available_words(volunteer, texts);
    case ProposalObstacle::not_certified:
        return texts.translate("cursus nog niet afgerond");
    case ProposalObstacle::vog_not_seen:
        return texts.translate("nog geen VOG gezien");
    case ProposalObstacle::vog_expired:
        return with_day(texts.translate("VOG verlopen op {day}"), volunteer.standing.vog_valid_until, texts);
    case ProposalObstacle::no_room:
        return no_room_words(volunteer, texts);
    case ProposalObstacle::away:
        return with_day(
            texts.translate("weg tot en met {day}"), away_until(volunteer, from.yardstick), texts
        );
    case ProposalObstacle::no_shared_language:
        return texts.translate("spreekt de taal van het gezin niet");
    case ProposalObstacle::no_shared_dagdeel:
        return texts.translate("geen gedeeld dagdeel");
    case ProposalObstacle::too_far:
        return too_far_words(volunteer, from);
    case ProposalObstacle::limit_at_home:
        return limit_words(volunteer, from);
    case ProposalObstacle::neighbours:
        return texts.translate("woont in dezelfde buurt als het gezin");
    case ProposalObstacle::with_family_now:
        return texts.translate("hoort al bij dit gezin");
    case ProposalObstacle::earlier_no:
        return texts.translate("eerder een nee of geen klik met dit gezin");
    }
    return {};
}

std::string words_for(LeftOut const& left_out, Viewpoint const& from)
{
    auto words = std::string{};
    for (auto const obstacle : left_out.why) {
        words += (words.empty() ? "" : ", ") + word_for(obstacle, left_out.volunteer, from);
    }
    return words;
}

} // namespace matching
