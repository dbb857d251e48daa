#include "matching/pages/learned.hpp"

#include "intake/pages/case_heading.hpp"
#include "matching/store/klik_store.hpp"
#include "matching/store/match_store.hpp"

#include <algorithm>
#include <array>

namespace matching {

namespace {

// Where a reason of a no can be recorded as a wish.
enum class LearnedAt { profile_of_volunteer, wishes_of_family, details_of_family };

struct Lesson {
    std::string_view reason; // a code of the programme
    LearnedAt at;
};

constexpr auto lessons = std::to_array<Lesson>({
    {"no_time", LearnedAt::profile_of_volunteer},
    {"dagdeel", LearnedAt::profile_of_volunteer},
    {"distance", LearnedAt::profile_of_volunteer},
    {"allergy_or_pet", LearnedAt::wishes_of_family},
    {"expectations", LearnedAt::wishes_of_family},
    {"language", LearnedAt::details_of_family},
    {"planning", LearnedAt::details_of_family},
});

std::string word_for(LearnedAt at, text::Texts const& texts)
{
    switch (at) {
    case LearnedAt::profile_of_volunteer:
        return texts.translate("Klopt het profiel nog?");
    case LearnedAt::wishes_of_family:
        return texts.translate("Leg vast wat het gezin wil en wat er thuis is");
    case LearnedAt::details_of_family:
        return texts.translate("Kloppen taal en dagdelen van het gezin nog?");
    }
    return {};
}

std::string address_of(LearnedAt at, intake::FamilyCaseId family, volunteers::VolunteerId volunteer)
{
    switch (at) {
    case LearnedAt::profile_of_volunteer:
        return "/volunteers/" + std::to_string(volunteer.value()) + "/profile";
    case LearnedAt::wishes_of_family:
        return intake::address_of(family) + "/match-wishes";
    case LearnedAt::details_of_family:
        return intake::address_of(family) + "/details";
    }
    return {};
}

struct GivenNo {
    volunteers::VolunteerId volunteer;
    std::string reason; // a code; may be empty
    std::vector<programme::Choice> const& reasons;
};

std::optional<GivenNo>
no_in(accounts::SignedInRequest& request, programme::Event const& event, Match const& match)
{
    using programme::EventKind;
    if (event.kind == EventKind::volunteer_declined) {
        return GivenNo{match.volunteer, event.code, request.programme.decline_reasons};
    }
    auto const is_klik = event.kind == EventKind::parent_klik || event.kind == EventKind::volunteer_klik;
    if (!is_klik || event.code != base::to_code(KlikAnswer::no)) {
        return std::nullopt;
    }
    auto const side = event.kind == EventKind::parent_klik ? KlikSide::parent : KlikSide::volunteer;
    auto const klik = find_klik(request.database, match.id, side);
    return GivenNo{match.volunteer, klik ? klik->reason : std::string{}, request.programme.no_klik_reasons};
}

// Her own location keeps her profile.
bool may_be_kept(LearnedAt at, PoolFamily const& family, PoolVolunteer const& volunteer)
{
    return at != LearnedAt::profile_of_volunteer || family.location == volunteer.location;
}

LearnedLine line_of(
    GivenNo const& no,
    std::string const& name,
    PoolFamily const& family,
    PoolVolunteer const& volunteer,
    text::Texts const& texts
)
{
    auto const* const reason = programme::find_choice(no.reasons, no.reason);
    auto const why = reason == nullptr ? texts.translate("zonder reden") : texts.translate(reason->name);
    auto line = LearnedLine{
        .words =
            text::fill(texts.translate("Met {name} werd het nee: {why}."), {{"name", name}, {"why", why}}),
        .action = {},
        .address = {},
    };
    auto const* const lesson = std::ranges::find(lessons, no.reason, &Lesson::reason);
    if (lesson != lessons.end() && may_be_kept(lesson->at, family, volunteer)) {
        line.action = word_for(lesson->at, texts);
        line.address = address_of(lesson->at, family.id, no.volunteer);
    }
    return line;
}

} // namespace

std::vector<LearnedLine> learned_from(
    accounts::SignedInRequest& request,
    programme::CaseHistory const& history,
    PoolFamily const& family,
    std::vector<PoolVolunteer> const& pool,
    Names const& names
)
{
    auto lines = std::vector<LearnedLine>{};
    auto const matches = list_matches_of_case(request.database, family.id);
    for (auto const& event : history.events) {
        auto const match =
            std::ranges::find_if(matches, [&](Match const& one) { return event.match == one.id; });
        auto const no = match == matches.end() ? std::nullopt : no_in(request, event, *match);
        auto const volunteer = no ? std::ranges::find(pool, no->volunteer, &PoolVolunteer::id) : pool.end();
        if (volunteer != pool.end()) {
            lines.push_back(line_of(*no, names.at(volunteer->person), family, *volunteer, request.texts));
        }
    }
    return lines;
}

} // namespace matching
