#include "locations/model/finder.hpp"

#include "locations/model/search_key.hpp"
#include "platform/base/digits.hpp"

#include <algorithm>
#include <tuple>

namespace locations {

namespace {

constexpr auto longest_question = std::size_t{200};

// "7121 AB Aalten", "7121 Aalten": people copy whole lines of an address.
std::optional<Postcode> postcode_at_start(std::string_view typed)
{
    typed.remove_prefix(std::min(typed.find_first_not_of(' '), typed.size()));
    for (auto const length : {std::size_t{7}, std::size_t{6}, std::size_t{4}}) {
        auto const ends_there = typed.size() > length && (typed[length] == ' ' || typed[length] == ',');
        auto const postcode = ends_there ? Postcode::parse(typed.substr(0, length)) : std::nullopt;
        if (postcode) {
            return postcode;
        }
    }
    return std::nullopt;
}

// "gemeente Aalten", "gem. Aalten", "Gemeente: Aalten". A name that only begins so ("Gemert") stays whole.
std::optional<std::string_view> name_after_municipality_word(std::string_view typed)
{
    typed.remove_prefix(std::min(typed.find_first_not_of(' '), typed.size()));
    for (auto const word : {std::string_view{"gemeente"}, std::string_view{"gem"}}) {
        auto const end = std::min(typed.find_first_of(" .:,"), typed.size());
        if (end < typed.size() && search_key(typed.substr(0, end)) == word) {
            return typed.substr(end + 1);
        }
    }
    return std::nullopt;
}

} // namespace

Question read_question(std::string_view typed)
{
    if (typed.size() > longest_question) {
        return PlaceKey{};
    }
    if (auto const postcode = Postcode::parse(typed)) {
        return *postcode;
    }
    if (auto const code = MunicipalityCode::parse(typed)) {
        return *code;
    }
    if (auto const postcode = postcode_at_start(base::with_plain_digits(typed))) {
        return *postcode;
    }
    auto const municipality = name_after_municipality_word(typed);
    if (municipality && !search_key(*municipality).empty()) {
        return PlaceKey{.search_key = search_key(*municipality), .of = NameOf::municipality};
    }
    return PlaceKey{.search_key = search_key(typed)};
}

std::vector<MunicipalityChoice> distinct_choices(std::vector<MunicipalityChoice> choices)
{
    auto distinct = std::vector<MunicipalityChoice>{};
    for (auto& choice : choices) {
        auto const same = [&](MunicipalityChoice const& other) {
            return other.municipality.code == choice.municipality.code;
        };
        if (std::ranges::none_of(distinct, same)) {
            distinct.push_back(std::move(choice));
        }
    }
    std::ranges::sort(distinct, {}, [](MunicipalityChoice const& choice) {
        return std::tie(choice.municipality.short_name, choice.municipality.code);
    });
    return distinct;
}

std::vector<Municipality>
nearest_to(Municipality const& here, std::vector<Municipality> others, std::size_t count)
{
    std::erase_if(others, [&](Municipality const& other) { return other.code == here.code; });
    std::ranges::sort(others, {}, [&](Municipality const& other) {
        return std::pair{kilometres_between(here.label, other.label), other.code};
    });
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(std::min(count, others.size())), others.end());
    return others;
}

} // namespace locations
