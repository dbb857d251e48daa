#include "demo/model/nation/case_story.hpp"

#include <fmt/format.h>

#include <array>

namespace demo {

namespace {

using programme::EventKind;

constexpr auto letters_of_postcodes = std::string_view{"ABCDEGHJKLMNPRTVWXZ"};

bool has_permission(CaseLine const& line)
{
    return line.origin == Origin::permission || line.origin == Origin::permission_untold;
}

bool has_referrer(CaseLine const& line)
{
    return has_permission(line) || line.origin == Origin::named_referrer;
}

bool applied_on_screen(CaseLine const& line)
{
    return line.origin == Origin::by_herself || line.origin == Origin::named_referrer;
}

std::string draw_postcode(Draw& draw, Neighbourhood const& there)
{
    return fmt::format(
        "{} {}{}", there.digits, draw.pick(letters_of_postcodes), draw.pick(letters_of_postcodes)
    );
}

// Who is called has no e-mail address here until she is asked for it.
void tell_parent(CaseStory& story)
{
    constexpr auto share_with_email = 0.78;
    auto& parent = story.facts.parent;
    auto const& line = story.line;
    parent.first_name = story.telling.names.draw_first(story.draw, line.language);
    parent.last_name = story.telling.names.draw_last(story.draw, line.language);
    parent.language = language_of_letters(story.draw, line.language);
    parent.phone = demo_phone(parent.id.value());
    if (story.draw.chance(share_with_email) || line.origin == Origin::by_herself) {
        parent.email = demo_email(parent.first_name, parent.last_name, parent.id.value());
    }
    parent.version = has_permission(line) && story.facts.has_applied ? 2 : 1;
    parent.created_at = moment_on(story.draw, line.permitted);
}

void tell_referrer_of(CaseStory& story)
{
    auto const& crew = story.telling.crews[static_cast<std::size_t>(story.line.place)];
    if (has_referrer(story.line) && !crew.referrers.empty()) {
        auto const& referrer = story.draw.pick(crew.referrers);
        story.facts.referrer = referrer.id;
        story.facts.referrer_role = referrer.role;
    }
}

// The referrer is mailed a link with which she follows what comes of it.
void tell_permission(CaseStory& story)
{
    auto const& line = story.line;
    if (!has_permission(line)) {
        return;
    }
    auto& facts = story.facts;
    facts.permission = PermissionFact{
        .id = intake::CallPermissionId{story.ids.permission++},
        .role = facts.referrer_role,
        .line = story.words("permission_line"),
        .tell_start = line.origin == Origin::permission,
        .recorded_at = facts.parent.created_at,
        .settled_on = story.is_told(line.applied) ? std::optional{line.applied} : std::nullopt,
        .outcome = line.not_applied.value_or(intake::CallOutcome::applied),
        .tried_on = {},
    };
    auto const in_vain = line.not_applied == intake::CallOutcome::not_reached;
    for (auto day = line.permitted + 1; day + 1 < line.applied && story.is_told(day); day = day + 3) {
        auto const on = story.telling.work.previous(day);
        if (line.permitted <= on && (in_vain || story.draw.chance(0.4))) {
            facts.permission->tried_on.push_back(on);
        }
    }
    auto const referrer = facts.referrer.value();
    story.add_mail(referrer, facts.parent.created_at);
    story.add_link(
        accounts::LinkPurpose::follow_permission,
        facts.permission->id.value(),
        referrer,
        facts.parent.created_at
    );
}

void tell_home(CaseStory& story)
{
    auto const& line = story.line;
    auto const& place = story.telling.nation.places[static_cast<std::size_t>(line.place)];
    auto& facts = story.facts;
    facts.municipality = serving_of(place, line.home).municipality;
    facts.postcode = draw_postcode(story.draw, neighbourhood_of(place, line.home));
    facts.street = fmt::format("{} {}", story.words("street"), story.draw.whole(1, 140));
    facts.reach_by = story.draw.chance(0.6) ? intake::ReachBy::phone
                     : facts.parent.email   ? intake::ReachBy::email
                                            : intake::ReachBy::message;
    facts.reach_when = story.words("reach_when");
    facts.question = story.words("question");
    facts.wishes = story.words("wishes");
}

void add_consents(CaseStory& story, intake::Consent consent, Recorded const& recorded)
{
    for (auto const purpose : {intake::ConsentPurpose::start_notice, intake::ConsentPurpose::end_notice}) {
        consent.purpose = purpose;
        story.facts.consents.push_back({.consent = consent, .recorded = recorded});
    }
}

// Of a permission that says so, or when the parent named the referrer herself.
void tell_consents_of_application(CaseStory& story, Recorded const& recorded)
{
    constexpr auto share_agreeing = 0.88;
    auto const& line = story.line;
    if (!story.facts.referrer || line.origin == Origin::permission_untold) {
        return;
    }
    auto const permitted = line.origin == Origin::permission;
    add_consents(
        story,
        {.purpose = intake::ConsentPurpose::start_notice,
         .given = permitted || story.draw.chance(share_agreeing),
         .answered_on = base::Date{line.permitted},
         .how = intake::ConsentChannel::application},
        recorded
    );
}

} // namespace

void tell_arrival(CaseStory& story)
{
    auto const& line = story.line;
    auto& facts = story.facts;
    facts.has_applied = story.is_told(line.applied) && !line.not_applied;
    if (facts.has_applied) {
        facts.id = programme::FamilyCaseId{story.ids.family_case++};
    }
    tell_parent(story);
    tell_referrer_of(story);
    tell_permission(story);
    tell_home(story);
    if (!facts.has_applied) {
        return;
    }
    auto const on_screen = applied_on_screen(line);
    auto const recorded = on_screen ? story.by_link(line.applied) : story.by_coordinator(line.applied);
    story.add(EventKind::applied, line.applied, recorded);
    tell_consents_of_application(story, recorded);
    if (!on_screen) {
        facts.responsible = facts.coordinator;
        story.add(EventKind::contacted, line.applied, recorded);
    }
}

} // namespace demo
