#include "matching/pages/candidate_words.hpp"

#include "matching/pages/match_words.hpp"
#include "volunteers/pages/profile_words.hpp"
#include "volunteers/pages/volunteer_words.hpp"

#include <algorithm>

namespace matching {

namespace {

constexpr auto most_shared_shown = std::size_t{3};

std::string language_words(
    PoolVolunteer const& volunteer,
    FamilyWish const& wish,
    programme::ProgrammeVersion const& programme,
    text::Texts const& texts
)
{
    auto const& hers = volunteer.profile.languages;
    if (std::ranges::find(hers, wish.home_language) == hers.end()) {
        return texts.translate("Met tolk");
    }
    auto const language =
        volunteers::word_for_language(wish.home_language, volunteer.profile, programme, texts);
    return text::fill(texts.translate("Spreekt {language}"), {{"language", language}});
}

std::string dagdeel_words(Candidate const& candidate, text::Texts const& texts)
{
    if (candidate.shared.empty()) {
        return texts.translate("dagdelen nog niet bekend");
    }
    auto const shared = volunteers::words_for(candidate.shared, most_shared_shown, texts);
    return text::fill(texts.translate("kan {dagdelen}"), {{"dagdelen", shared}});
}

} // namespace

std::string sentence_about(
    Candidate const& candidate,
    FamilyWish const& wish,
    programme::ProgrammeVersion const& programme,
    text::Texts const& texts
)
{
    auto const& volunteer = candidate.volunteer;
    auto const sentence = language_words(volunteer, wish, programme, texts) + ", "
                          + dagdeel_words(candidate, texts) + ", "
                          + words_for_distance(volunteer.kilometres, texts) + ".";
    auto const experiences =
        volunteers::words_for(volunteer.profile.experiences, programme.experiences, texts);
    return experiences.empty()
               ? sentence
               : sentence + " " + text::fill(texts.translate("Ervaring: {list}."), {{"list", experiences}});
}

} // namespace matching
