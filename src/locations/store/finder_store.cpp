#include "locations/store/finder_store.hpp"

#include "locations/store/edition_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "locations/store/offer_store.hpp"

namespace locations {

namespace {

constexpr auto nearest_shown = std::size_t{3};
constexpr auto suggestions_shown = std::size_t{5};

// What a question may mean: the municipalities, each with what was asked for as it is called there.
class Meanings {
public:
    Meanings(database::Connection& database, base::Date day) : database_{database}, day_{day} {}

    std::vector<MunicipalityChoice> operator()(Postcode const& postcode) const
    {
        auto choices = std::vector<MunicipalityChoice>{};
        for (auto const& municipality : list_municipalities_of(database_, postcode, day_)) {
            choices.push_back({.name = postcode.digits(), .municipality = municipality});
        }
        return choices;
    }

    std::vector<MunicipalityChoice> operator()(MunicipalityCode const& code) const
    {
        auto const municipality = find_municipality(database_, code);
        return municipality ? successors({.name = municipality->short_name, .municipality = *municipality})
                            : std::vector<MunicipalityChoice>{};
    }

    std::vector<MunicipalityChoice> operator()(PlaceKey const& name) const
    {
        auto choices = std::vector<MunicipalityChoice>{};
        for (auto const& named : list_named(database_, name, day_)) {
            auto const now = successors(named);
            choices.insert(choices.end(), now.begin(), now.end());
        }
        return choices;
    }

private:
    [[nodiscard]] std::vector<MunicipalityChoice> successors(MunicipalityChoice const& choice) const
    {
        auto choices = std::vector<MunicipalityChoice>{};
        for (auto const& municipality : list_successors(database_, choice.municipality, day_)) {
            choices.push_back({.name = choice.name, .municipality = municipality});
        }
        return choices;
    }

    database::Connection& database_;
    base::Date day_;
};

NotOffered nearest_offers(database::Connection& database, Municipality const& municipality, base::Date day)
{
    auto answer = NotOffered{.municipality = municipality, .nearest = {}};
    auto const others = list_with_offer_near(database, municipality, nearest_shown, day);
    for (auto const& other : nearest_to(municipality, others, nearest_shown)) {
        answer.nearest.push_back({
            .municipality = other,
            .kilometres = kilometres_between(municipality.label, other.label),
            .offers = list_offers_in(database, other.code, day),
        });
    }
    return answer;
}

FinderAnswer answer_for(database::Connection& database, Municipality const& municipality, base::Date day)
{
    auto offers = list_offers_in(database, municipality.code, day);
    if (offers.empty()) {
        return nearest_offers(database, municipality, day);
    }
    return Offered{.municipality = municipality, .offers = std::move(offers)};
}

UnknownPlace unknown(database::Connection& database, Question const& question, base::Date day)
{
    auto answer = UnknownPlace{.question = question, .suggestions = {}};
    if (auto const* name = std::get_if<PlaceKey>(&question); name != nullptr && !name->search_key.empty()) {
        answer.suggestions =
            near_names(name->search_key, list_names_near(database, name->search_key, day), suggestions_shown);
    }
    return answer;
}

// On which something may change after this day: a new edition begins, or an offer in this municipality begins
// or has ended.
std::set<base::Date>
days_of_change(database::Connection& database, Municipality const* municipality, base::Date day)
{
    auto days = list_editions_after(database, day);
    if (municipality == nullptr) {
        return days;
    }
    for (auto const& offer : list_offers_since(database, municipality->code, day)) {
        if (offer.valid_from > day) {
            days.insert(offer.valid_from);
        }
        if (offer.valid_to) {
            days.insert(base::add_days(*offer.valid_to, 1));
        }
    }
    return days;
}

} // namespace

FinderAnswer answer_finder(database::Connection& database, std::string_view typed, base::Date day)
{
    auto const question = read_question(typed);
    auto choices = distinct_choices(std::visit(Meanings{database, day}, question));
    if (choices.empty()) {
        return unknown(database, question, day);
    }
    if (choices.size() == 1) {
        return answer_for(database, choices.front().municipality, day);
    }
    return WhichMunicipality{.choices = std::move(choices)};
}

std::optional<ComingChange> find_coming_change(
    database::Connection& database, std::string_view typed, base::Date day, FinderAnswer const& answer
)
{
    for (auto const later : days_of_change(database, municipality_of(answer), day)) {
        auto then = answer_finder(database, typed, later);
        if (auto const change = change_between(answer, then)) {
            return ComingChange{.on = later, .what = *change, .then = std::move(then)};
        }
    }
    return std::nullopt;
}

} // namespace locations
