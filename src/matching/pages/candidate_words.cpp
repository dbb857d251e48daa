#include "matching/pages/candidate_words.hpp"

#include "matching/pages/match_words.hpp"
#include "volunteers/pages/profile_words.hpp"
#include "volunteers/pages/volunteer_words.hpp"

#include <algorithm>
#include <cmath>

namespace matching {

namespace {

constexpr auto most_shared_shown = std::size_t{3};

std::string shared_words(Candidate const& candidate, text::Texts const& texts)
{
    return volunteers::words_for(candidate.shared, most_shared_shown, texts);
}

std::string language_of(Candidate const& candidate, Viewpoint const& from)
{
    return volunteers::word_for_language(
        from.family.home_language, candidate.volunteer.profile, from.programme, from.texts
    );
}

std::string language_words(Candidate const& candidate, Viewpoint const& from)
{
    if (!speaks_language_of(from.family, candidate.volunteer)) {
        return from.texts.translate("Met tolk");
    }
    return text::fill(
        from.texts.translate("Spreekt {language}"), {{"language", language_of(candidate, from)}}
    );
}

std::string dagdeel_words(Candidate const& candidate, text::Texts const& texts)
{
    if (candidate.shared.empty()) {
        return texts.translate("dagdelen nog niet bekend");
    }
    return text::fill(texts.translate("kan {dagdelen}"), {{"dagdelen", shared_words(candidate, texts)}});
}

std::string helping_words(Candidate const& candidate, Viewpoint const& from)
{
    return volunteers::words_for(
        experiences_that_help(from.family, candidate.volunteer, from.yardstick.rules),
        from.programme.experiences,
        from.texts
    );
}

// What helps here; without that, all she has.
std::string experience_words(Candidate const& candidate, Viewpoint const& from)
{
    auto const helping = helping_words(candidate, from);
    return helping.empty()
               ? volunteers::words_for(
                     candidate.volunteer.profile.experiences, from.programme.experiences, from.texts
                 )
               : helping;
}

std::string interest_words(Candidate const& candidate, Viewpoint const& from)
{
    return volunteers::words_for(
        shared_interests(from.family, candidate.volunteer), from.programme.interests, from.texts
    );
}

std::string distance_words(Candidate const& candidate, Viewpoint const& from)
{
    auto const distance =
        words_for_distance(kilometres_between(from.family, candidate.volunteer), from.texts);
    auto const most = std::to_string(std::lround(reach(candidate.volunteer, from.yardstick.rules)));
    return text::fill(
        from.texts.translate("{distance}, reist tot {most} km"), {{"distance", distance}, {"most", most}}
    );
}

std::string waiting_words(Candidate const& candidate, Viewpoint const& from)
{
    auto const& since = candidate.volunteer.free_since;
    if (!since) {
        return from.texts.translate("heeft al een gezin");
    }
    auto const days = base::days_between(*since, from.yardstick.today);
    return text::fill(
        from.texts.plural("{count} dag", "{count} dagen", days), {{"count", std::to_string(days)}}
    );
}

bool knows_the_family(Candidate const& candidate, Viewpoint const& from)
{
    return earlier_between(from.family, candidate.volunteer) == EarlierMatch::helped;
}

} // namespace

std::string sentence_about(Candidate const& candidate, Viewpoint const& from)
{
    auto const& texts = from.texts;
    auto sentence = language_words(candidate, from) + ", " + dagdeel_words(candidate, texts) + ", "
                    + words_for_distance(kilometres_between(from.family, candidate.volunteer), texts) + ".";
    if (auto const experience = experience_words(candidate, from); !experience.empty()) {
        sentence += " " + text::fill(texts.translate("Ervaring: {list}."), {{"list", experience}});
    }
    if (auto const interests = interest_words(candidate, from); !interests.empty()) {
        sentence += " " + text::fill(texts.translate("Doet ook graag: {list}."), {{"list", interests}});
    }
    if (knows_the_family(candidate, from)) {
        sentence += " " + texts.translate("Kwam eerder bij dit gezin.");
    }
    return sentence;
}

std::string words_for_factor(Factor factor, Candidate const& candidate, Viewpoint const& from)
{
    auto const& profile = candidate.volunteer.profile;
    switch (factor) {
    case Factor::dagdeel:
        return shared_words(candidate, from.texts);
    case Factor::language:
        return speaks_language_of(from.family, candidate.volunteer) ? language_of(candidate, from)
                                                                    : from.texts.translate("met tolk");
    case Factor::distance:
        return distance_words(candidate, from);
    case Factor::experience:
        return helping_words(candidate, from);
    case Factor::child_ages:
        return volunteers::words_for(profile.child_ages, from.programme.child_ages, from.texts);
    case Factor::interests:
        return interest_words(candidate, from);
    case Factor::earlier:
        return knows_the_family(candidate, from) ? from.texts.translate("kwam er eerder") : std::string{};
    case Factor::waiting:
        return waiting_words(candidate, from);
    }
    return {};
}

} // namespace matching
