#include "reporting/pages/behind_figure.hpp"

#include "intake/pages/case_heading.hpp"
#include "meetings/pages/meeting_words.hpp"
#include "meetings/store/meeting_store.hpp"
#include "people/store/person_store.hpp"
#include "reporting/pages/figure_words.hpp"
#include "volunteers/pages/volunteer_views.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>
#include <span>

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
        .says = {},
    };
}

std::string joined(std::vector<std::string> const& words)
{
    auto all = std::string{};
    for (auto const& one : words) {
        all += (all.empty() ? "" : ", ") + one;
    }
    return all;
}

// What it adds to a figure that is more than one: hours, children.
std::string amount_of(RecordBehind const& record, Figure const& figure, text::Texts const& texts)
{
    auto amount = 0.0;
    for (auto const& reading : record.readings) {
        amount += reading.value.value_or(0);
    }
    return figure.added == Added::amounts ? in_unit(amount, figure.unit, texts) : std::string{};
}

bool has_values(Measure measure)
{
    return measure == Measure::mean || measure == Measure::median;
}

std::string
said_by(RecordBehind const& record, Figure const& figure, accounts::SignedInRequest const& request)
{
    if (figure.measure == Measure::sum) {
        return amount_of(record, figure, request.texts);
    }
    auto words = std::vector<std::string>{};
    for (auto const& reading : record.readings) {
        for (auto const& code : reading.classes) {
            words.push_back(name_of_class(figure.class_names, code, request.programme, request.texts));
        }
        if (has_values(figure.measure) && reading.value) {
            words.push_back(in_unit(*reading.value, figure.unit, request.texts));
        }
    }
    return joined(words);
}

std::vector<BehindLine>& list_for(RecordBehind const& record, Figure const& figure, Behind& found)
{
    if (figure.measure == Measure::share && record.says_no()) {
        return found.outside;
    }
    return record.says_nothing() ? found.unknown : found.lines;
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

    [[nodiscard]] BehindLine line(RecordBehind const& record) const
    {
        auto line = line_at(record.place);
        line.says = said_by(record, figure_, request_);
        return line;
    }

private:
    [[nodiscard]] BehindLine line_at(std::size_t place) const
    {
        if (reads<ReadVolunteer>()) {
            return line_of(facts_.volunteers[place], request_);
        }
        return reads<ReadMeeting>() ? line_of(facts_.meetings[place], request_)
                                    : line_of(facts_.cases[place], request_);
    }

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
        .says = {},
    };
}

BehindLine line_of(VolunteerFacts const& one, accounts::SignedInRequest& request)
{
    if (one.guest) {
        return {
            .name = request.texts.translate("Vrijwilliger van een andere locatie"),
            .address = {},
            .dates = {},
            .says = {}
        };
    }
    auto const volunteer = volunteers::load_volunteer(request.database, one.id, request.location());
    return {
        .name =
            people::full_name(people::load_person(request.database, volunteer.person, request.location())),
        .address = volunteers::address_of(one.id),
        .dates = {},
        .says = {},
    };
}

Behind families_behind(
    std::string title,
    std::vector<std::size_t> const& places,
    Facts const& facts,
    accounts::SignedInRequest& request
)
{
    auto found = Behind{.title = std::move(title), .lines = {}};
    auto const shown = std::min(places.size(), most_shown);
    for (auto const place : std::span{places}.first(shown)) {
        found.lines.push_back(line_of(facts.cases[place], request));
    }
    found.left_out = places.size() - shown;
    return found;
}

std::optional<Behind> behind(Figure const& figure, Chosen const& chosen, accounts::SignedInRequest& request)
{
    if (!chosen.sees_rows || std::holds_alternative<ReadMunicipality>(figure.read)) {
        return std::nullopt;
    }
    auto const facts = load_facts(request.database, chosen.scope, chosen.period, request.programme);
    auto const counting = counting_of(request, chosen.period);
    auto const reader = Reader{figure, facts, request};
    auto found = Behind{.title = reader.title(), .lines = {}};
    for (auto const& record : records_behind(figure, facts, counting)) {
        if (found.shown() == most_shown) {
            ++found.left_out;
        } else {
            list_for(record, figure, found).push_back(reader.line(record));
        }
    }
    return found;
}

} // namespace reporting
