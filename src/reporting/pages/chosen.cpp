#include "reporting/pages/chosen.hpp"

#include "locations/store/location_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "locations/store/offer_store.hpp"
#include "platform/base/not_found.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <tuple>
#include <utility>

namespace reporting {

namespace {

constexpr auto first_year = 1990; // before it there was no Home-Start in the Netherlands to count
constexpr auto years_to_choose = 12;

std::optional<int> number_in(std::string_view typed)
{
    auto number = 0;
    auto const [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    return error == std::errc{} && end == typed.data() + typed.size() ? std::optional{number} : std::nullopt;
}

int read_year(accounts::SignedInRequest const& request)
{
    auto const this_year = static_cast<int>(request.today.year());
    if (!request.http.query.has("year")) {
        return this_year;
    }
    auto const year = number_in(request.http.query.first("year"));
    if (!year) {
        throw NoFigures{request.texts.translate("Van dit jaar zijn er geen cijfers")};
    }
    if (*year < first_year || *year > this_year) {
        throw NoFigures{text::fill(
            request.texts.translate("Van {year} zijn er geen cijfers"), {{"year", std::to_string(*year)}}
        )};
    }
    return *year;
}

std::optional<int> read_quarter(accounts::SignedInRequest const& request)
{
    auto const typed = request.http.query.first("quarter");
    auto const quarter = number_in(typed);
    if (!typed.empty() && (!quarter || *quarter < 1 || *quarter > quarters_in_year)) {
        throw NoFigures{request.texts.translate("Van dit kwartaal zijn er geen cijfers")};
    }
    return quarter;
}

void sort_by_name(std::vector<PlaceChoice>& choices)
{
    std::ranges::sort(choices, {}, [](PlaceChoice const& one) { return std::tie(one.kind, one.name); });
}

// The municipalities that the location serves, or served.
void choose_in_location(accounts::SignedInRequest& request, Chosen& chosen, std::string_view place)
{
    auto const location = locations::load_location(request.database, request.location());
    chosen.scope.locations = {location.id};
    chosen.place = location.name;
    for (auto const& code : list_served_municipalities(request.database, location.id)) {
        auto const municipality =
            locations::load_municipality(request.database, *locations::MunicipalityCode::parse(code));
        auto const is_chosen = code == place;
        chosen.choices.push_back(
            {.kind = PlaceKind::municipality, .value = code, .name = municipality.name, .chosen = is_chosen}
        );
        if (is_chosen) {
            chosen.scope.municipality = code;
            chosen.place = municipality.name;
        }
    }
    if (!place.empty() && !chosen.scope.municipality) {
        throw NoFigures{request.texts.translate("Van deze plaats zijn er geen cijfers")};
    }
}

// What is counted of the country, and who chooses it.
class NationalChoice {
public:
    NationalChoice(Chosen& chosen, std::string_view wanted) : chosen_{chosen}, wanted_{wanted} {}

    void offer(PlaceChoice choice, std::string counted_as)
    {
        choice.chosen = choice.value == wanted_;
        if (choice.chosen) {
            chosen_.is_nation = false;
            chosen_.place = choice.name;
            chosen_.counted_as = std::move(counted_as);
        }
        chosen_.choices.push_back(std::move(choice));
    }

private:
    Chosen& chosen_;
    std::string_view wanted_;
};

// An organisation with one location is that location.
void offer_organisations(NationalChoice& choice, std::vector<locations::Location> const& all)
{
    auto locations_of = std::map<locations::OrganisationId, std::vector<locations::Location>>{};
    for (auto const& location : all) {
        locations_of[location.organisation].push_back(location);
    }
    for (auto const& [organisation, its] : locations_of) {
        if (its.size() > 1) {
            choice.offer(
                {.kind = PlaceKind::organisation,
                 .value = "O" + std::to_string(organisation.value()),
                 .name = its.front().organisation_name,
                 .chosen = false},
                place_of(organisation)
            );
        }
        for (auto const& location : its) {
            choice.offer(
                {.kind = PlaceKind::location,
                 .value = std::to_string(location.id.value()),
                 .name = location.name,
                 .chosen = false},
                its.size() > 1 ? place_of(location.id) : place_of(organisation)
            );
        }
    }
}

void choose_in_nation(accounts::SignedInRequest& request, Chosen& chosen, std::string_view place)
{
    chosen.is_nation = true;
    chosen.place = request.texts.translate("Nederland");
    chosen.counted_as = place_nation;
    auto choice = NationalChoice{chosen, place};
    offer_organisations(choice, locations::list_locations(request.database));
    for (auto const& [code, name] : list_municipalities_apart(request.database)) {
        choice.offer(
            {.kind = PlaceKind::municipality, .value = code, .name = name, .chosen = false},
            place_of_municipality(code)
        );
    }
    if (!place.empty() && chosen.is_nation) {
        throw NoFigures{request.texts.translate("Van deze plaats zijn er geen cijfers")};
    }
}

std::string chosen_value(Chosen const& chosen)
{
    auto const choice = std::ranges::find_if(chosen.choices, &PlaceChoice::chosen);
    return choice == chosen.choices.end() ? std::string{} : choice->value;
}

} // namespace

std::string Chosen::query_of(Period const& other, std::optional<int> other_quarter) const
{
    auto words = "?year=" + std::to_string(static_cast<int>(other.from.year()));
    if (other_quarter) {
        words += "&quarter=" + std::to_string(*other_quarter);
    }
    for (auto const& choice : choices) {
        if (choice.chosen) {
            words += "&place=" + choice.value;
        }
    }
    return place_elsewhere.empty() ? words : words + "&place=" + place_elsewhere;
}

bool Chosen::is_counted_by_quarter() const
{
    return is_nation || counted_as.starts_with("organisation/");
}

void Chosen::take_whole_year()
{
    period = year_of(year());
    quarter.reset();
    without_quarter = true;
}

bool Chosen::counts(Figure const& figure) const
{
    auto const is_municipality = std::ranges::any_of(choices, [](PlaceChoice const& choice) {
        return choice.chosen && choice.kind == PlaceKind::municipality;
    });
    return sees_rows || !is_municipality || is_counted_of_municipalities(figure);
}

std::vector<int> Chosen::years(base::Date today) const
{
    auto all = std::vector<int>{};
    auto const this_year = static_cast<int>(today.year());
    for (auto one = this_year; one > this_year - years_to_choose; --one) {
        all.push_back(one);
    }
    if (year() <= this_year - years_to_choose) {
        all.push_back(year());
    }
    return all;
}

Chosen read_choice(accounts::SignedInRequest& request)
{
    auto const year = read_year(request);
    auto const quarter = read_quarter(request);
    auto const is_national = request.actor.role == accounts::Role::national;
    auto chosen = Chosen{
        .period = quarter ? quarter_of(year, *quarter) : year_of(year),
        .quarter = quarter,
        .scope = {.locations = {}},
        .place = {},
        .choices = {},
        .counted_as = {},
        .is_nation = false,
        .sees_rows = !is_national,
    };
    auto const place = request.http.query.first("place");
    if (is_national) {
        choose_in_nation(request, chosen, place);
    } else {
        choose_in_location(request, chosen, place);
    }
    sort_by_name(chosen.choices);
    if (chosen.quarter && !chosen.sees_rows && !chosen.is_counted_by_quarter()) {
        chosen.take_whole_year();
    }
    return chosen;
}

Chosen read_choice_of_country(accounts::SignedInRequest& request)
{
    auto chosen = read_choice(request);
    if (!chosen.sees_rows) {
        chosen.period = year_of(chosen.year());
        chosen.quarter.reset();
        chosen.without_quarter = false;
        chosen.only_years = true;
        chosen.scope = {.locations = {}};
        chosen.place = request.texts.translate("Nederland");
        chosen.place_elsewhere = chosen_value(chosen);
        chosen.choices.clear();
        chosen.counted_as = place_nation;
        chosen.is_nation = true;
    }
    return chosen;
}

Counting counting_of(accounts::SignedInRequest const& request, Period const& period)
{
    return {.period = period, .today = request.today, .programme = request.programme};
}

} // namespace reporting
