#include "reporting/pages/behind_figure.hpp"

#include "intake/pages/case_heading.hpp"
#include "meetings/pages/meeting_words.hpp"
#include "meetings/store/meeting_store.hpp"
#include "people/store/person_store.hpp"
#include "volunteers/pages/volunteer_views.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>

namespace reporting {

namespace {

constexpr auto most_shown = std::size_t{500};

std::string dates_of(CaseFacts const& one, text::Texts const& texts)
{
    if (!one.support_began_on) {
        return text::fill(texts.translate("aangemeld {day}"), {{"day", texts.short_date(one.applied_on)}});
    }
    if (!one.closed_on) {
        return text::fill(texts.translate("sinds {day}"), {{"day", texts.short_date(*one.support_began_on)}});
    }
    return text::fill(
        texts.translate("{from} tot {to}"),
        {{"from", texts.short_date(*one.support_began_on)}, {"to", texts.short_date(*one.closed_on)}}
    );
}

BehindLine line_of(MeetingFacts const& one, accounts::SignedInRequest& request)
{
    auto const meeting = meetings::load_meeting(request.database, one.meeting, request.location());
    return {
        .name = meeting.plan.title,
        .address = meetings::address_of(one.meeting),
        .dates = request.texts.short_date(one.held_on),
    };
}

// The records that a figure reads, and what they are called together.
class Reader {
public:
    Reader(Figure const& figure, Facts const& facts, accounts::SignedInRequest& request)
        : figure_{figure}, facts_{facts}, request_{request}
    {
    }

    [[nodiscard]] std::string title() const
    {
        if (reads<ReadVolunteer>()) {
            return request_.texts.translate("Om welke vrijwilligers het gaat");
        }
        return reads<ReadMeeting>() ? request_.texts.translate("Om welke ontmoetingen het gaat")
                                    : request_.texts.translate("Om welke gezinnen het gaat");
    }

    [[nodiscard]] BehindLine line(std::size_t place) const
    {
        if (reads<ReadVolunteer>()) {
            return line_of(facts_.volunteers[place], request_);
        }
        return reads<ReadMeeting>() ? line_of(facts_.meetings[place], request_)
                                    : line_of(facts_.cases[place], request_);
    }

private:
    template <typename Read>
    [[nodiscard]] bool reads() const
    {
        return std::holds_alternative<Read>(figure_.read);
    }

    Figure const& figure_;
    Facts const& facts_;
    accounts::SignedInRequest& request_;
};

} // namespace

BehindLine line_of(CaseFacts const& one, accounts::SignedInRequest& request)
{
    return {
        .name = intake::load_case_heading(request.database, one.id, request.location()).family,
        .address = intake::address_of(one.id),
        .dates = dates_of(one, request.texts),
    };
}

BehindLine line_of(VolunteerFacts const& one, accounts::SignedInRequest& request)
{
    if (one.guest) {
        return {
            .name = request.texts.translate("Vrijwilliger van een andere locatie"), .address = {}, .dates = {}
        };
    }
    auto const volunteer = volunteers::load_volunteer(request.database, one.id, request.location());
    return {
        .name =
            people::full_name(people::load_person(request.database, volunteer.person, request.location())),
        .address = volunteers::address_of(one.id),
        .dates = {},
    };
}

std::optional<Behind> behind(Figure const& figure, Chosen const& chosen, accounts::SignedInRequest& request)
{
    if (!chosen.sees_rows || std::holds_alternative<ReadMunicipality>(figure.read)) {
        return std::nullopt;
    }
    auto const facts = load_facts(request.database, chosen.scope, chosen.period, request.programme);
    auto const counting = counting_of(request, chosen.period);
    auto const outside = figure.measure == Measure::share ? records_outside(figure, facts, counting)
                                                          : std::vector<std::size_t>{};
    auto const reader = Reader{figure, facts, request};
    auto found = Behind{.title = reader.title(), .lines = {}, .outside = {}};
    for (auto const place : records_behind(figure, facts, counting)) {
        auto& lines = std::ranges::binary_search(outside, place) ? found.outside : found.lines;
        if (found.lines.size() + found.outside.size() < most_shown) {
            lines.push_back(reader.line(place));
        } else {
            ++found.left_out;
        }
    }
    return found;
}

} // namespace reporting
