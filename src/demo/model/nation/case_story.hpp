// One family of the national demo while its facts are told. Nothing is told that happens after the last day.
#pragma once

#include "demo/model/nation/facts.hpp"
#include "demo/model/nation/telling.hpp"

namespace demo {

struct CaseStory {
    Telling const& telling;
    CaseLine const& line;
    NextIds& ids;
    Draw draw;
    CaseFacts facts;

    [[nodiscard]] bool is_told(Day day) const { return day <= telling.until; }

    [[nodiscard]] bool is_told(std::optional<Day> day) const { return day && is_told(*day); }

    std::string const& words(std::string const& about) { return draw_words(telling, draw, about); }

    Recorded by_coordinator(Day day) { return {.by = facts.coordinator, .at = moment_on(draw, day)}; }

    Recorded by_link(Day day) { return {.by = std::nullopt, .at = moment_on(draw, day)}; }

    // An event of the day on which it is written down.
    EventFact& add(programme::EventKind kind, Day on, Recorded const& recorded);

    // A letter to somebody; gives its number.
    std::int64_t add_mail(people::PersonId to, base::Instant at);

    // The link in such a letter.
    void
    add_link(accounts::LinkPurpose purpose, std::int64_t subject, people::PersonId person, base::Instant at);

    // Those of this purpose for this subject work no longer.
    void withdraw_links(accounts::LinkPurpose purpose, std::int64_t subject, base::Instant at);

    // What was answered last about the referrer; nothing when nobody was asked.
    [[nodiscard]] std::optional<bool> may_tell(intake::ConsentPurpose purpose) const;

    // The letter to the referrer, and the link with which she reads it again later.
    void tell_referrer(intake::NoticeKind kind, Day on, base::Instant at);

    // The same for the start or the end of support, which is a fact of the case as well.
    void settle_notice(intake::NoticeKind kind, Day on);

    // How well the parent copes with each need when she has come this far; 0 at the acquaintance, 1 at the
    // end.
    void add_scores(needs::Moment moment, Day on, double progress);

    // How she coped with each need at first, and what it became; by number of the need.
    std::vector<int> first_scores = {};
    std::vector<int> gains = {};

    // How she copes with each need that she chose later, when last scored; they come behind the first.
    std::vector<int> new_scores = {};
};

// What is told, in this order.
void tell_arrival(CaseStory& story);
void tell_intake(CaseStory& story);
void tell_matches(CaseStory& story);
void tell_support(CaseStory& story, MatchLine const& line, MatchFact& match);
void tell_talks(CaseStory& story);
void tell_closing(CaseStory& story);

// What was answered to questionnaires in the talk that was told last, and the needs that came up in it.
void tell_answers(CaseStory& story);
void tell_new_needs(CaseStory& story);
void tell_results_of_new_needs(CaseStory& story);

// All of them.
CaseFacts tell_case(Telling const& telling, std::size_t number, NextIds& ids);

// The events in order of day, as they are read. On one day they stay in the order in which they were told.
void put_in_order(std::vector<EventFact>& events);

} // namespace demo
