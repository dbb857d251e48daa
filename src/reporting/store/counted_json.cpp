#include "reporting/store/counted_json.hpp"

#include <boost/json.hpp>

#include <stdexcept>

namespace reporting {

namespace {

namespace json = boost::json;

json::value day_of(base::Date day)
{
    return json::string{base::to_iso(day)};
}

template <typename Number>
json::value if_there(std::optional<Number> const& number)
{
    return number ? json::value(*number) : json::value(nullptr);
}

json::object of_result(Result const& result)
{
    auto object =
        json::object{{"n", result.n}, {"missing", result.missing}, {"value", if_there(result.value)}};
    if (result.quartiles) {
        object["quartiles"] =
            json::array{result.quartiles->first, result.quartiles->third, result.quartiles->largest};
    }
    auto& classes = object["classes"].emplace_array();
    for (auto const& one : result.classes) {
        classes.push_back(json::array{one.code, one.count});
    }
    return object;
}

json::object of_line(FunnelLine const& line)
{
    return {
        {"step", base::to_code(line.step)},
        {"reached", line.reached},
        {"left", line.left},
        {"under_way", line.under_way},
        {"days", if_there(line.days)},
    };
}

json::object of_cohort(Cohort const& cohort)
{
    auto object = json::object{
        {"from", day_of(cohort.started_in.from)},
        {"to", day_of(cohort.started_in.to)},
        {"families", cohort.families},
    };
    auto& after = object["after"].emplace_array();
    for (auto const& still : cohort.after) {
        after.push_back(json::array{still.months, if_there(still.families)});
    }
    return object;
}

json::object of_transitions(Transitions const& transitions)
{
    auto pairs = json::array{};
    for (auto const& [pair, count] : transitions.pairs) {
        pairs.push_back(json::array{pair.first, pair.second, count});
    }
    return {
        {"pairs", std::move(pairs)},
        {"without_end", transitions.without_end},
        {"without_start", transitions.without_start},
    };
}

json::object of_families(FamilyTransitions const& transitions)
{
    auto pairs = json::array{};
    for (auto const& [scores, families] : transitions.pairs) {
        pairs.push_back(json::array{scores.questions, scores.start, scores.end, families});
    }
    return {
        {"pairs", std::move(pairs)},
        {"without_end", transitions.without_end},
        {"without_start", transitions.without_start},
    };
}

base::Date day_in(json::value const& value)
{
    return base::parse_iso_date(std::string_view{value.as_string()}).value();
}

int small_in(json::value const& value)
{
    return value.to_number<int>();
}

template <typename Number>
std::optional<Number> number_in(json::value const& value)
{
    return value.is_null() ? std::nullopt : std::optional{value.to_number<Number>()};
}

Result result_in(json::object const& object)
{
    auto result = Result{
        .n = small_in(object.at("n")),
        .missing = small_in(object.at("missing")),
        .value = number_in<double>(object.at("value")),
    };
    if (auto const* const quartiles = object.if_contains("quartiles")) {
        auto const& three = quartiles->as_array();
        result.quartiles = Quartiles{
            .first = three.at(0).to_number<double>(),
            .third = three.at(1).to_number<double>(),
            .largest = three.at(2).to_number<double>(),
        };
    }
    for (auto const& one : object.at("classes").as_array()) {
        auto const& pair = one.as_array();
        result.classes.push_back({.code = std::string{pair.at(0).as_string()}, .count = small_in(pair.at(1))}
        );
    }
    return result;
}

FunnelLine line_in(json::object const& object)
{
    return {
        .step = base::from_code<FunnelStep>(std::string_view{object.at("step").as_string()}).value(),
        .reached = small_in(object.at("reached")),
        .left = small_in(object.at("left")),
        .under_way = small_in(object.at("under_way")),
        .days = number_in<double>(object.at("days")),
    };
}

Cohort cohort_in(json::object const& object)
{
    auto cohort = Cohort{
        .started_in = {.from = day_in(object.at("from")), .to = day_in(object.at("to"))},
        .families = small_in(object.at("families")),
        .after = {},
    };
    for (auto const& still : object.at("after").as_array()) {
        auto const& pair = still.as_array();
        cohort.after.push_back({.months = small_in(pair.at(0)), .families = number_in<int>(pair.at(1))});
    }
    return cohort;
}

Transitions transitions_in(json::object const& object)
{
    auto transitions = Transitions{
        .without_end = small_in(object.at("without_end")),
        .without_start = small_in(object.at("without_start"))
    };
    for (auto const& one : object.at("pairs").as_array()) {
        auto const& three = one.as_array();
        transitions.pairs[{small_in(three.at(0)), small_in(three.at(1))}] = small_in(three.at(2));
    }
    return transitions;
}

FamilyTransitions families_in(json::object const& object)
{
    auto transitions = FamilyTransitions{
        .without_end = small_in(object.at("without_end")),
        .without_start = small_in(object.at("without_start"))
    };
    for (auto const& one : object.at("pairs").as_array()) {
        auto const& four = one.as_array();
        transitions.pairs[{small_in(four.at(0)), small_in(four.at(1)), small_in(four.at(2))}] =
            small_in(four.at(3));
    }
    return transitions;
}

} // namespace

std::string to_json(Counted const& counted)
{
    auto results = json::object{};
    for (auto const& [code, result] : counted.results) {
        results[code] = of_result(result);
    }
    auto funnel = json::array{};
    for (auto const& line : counted.funnel) {
        funnel.push_back(of_line(line));
    }
    auto cohorts = json::array{};
    for (auto const& cohort : counted.cohorts) {
        cohorts.push_back(of_cohort(cohort));
    }
    auto transitions = json::object{};
    for (auto const& [category, one] : counted.transitions) {
        transitions[category] = of_transitions(one);
    }
    auto document = json::object{
        {"results", std::move(results)},
        {"funnel", std::move(funnel)},
        {"cohorts", std::move(cohorts)},
        {"transitions", std::move(transitions)},
    };
    if (counted.family_transitions) {
        document["family_transitions"] = of_families(*counted.family_transitions);
    }
    return json::serialize(document);
}

Counted counted_from_json(std::string_view text)
{
    auto const document = json::parse(text);
    auto counted = Counted{.results = {}};
    for (auto const& entry : document.at("results").as_object()) {
        counted.results.emplace(std::string{entry.key()}, result_in(entry.value().as_object()));
    }
    for (auto const& line : document.at("funnel").as_array()) {
        counted.funnel.push_back(line_in(line.as_object()));
    }
    for (auto const& cohort : document.at("cohorts").as_array()) {
        counted.cohorts.push_back(cohort_in(cohort.as_object()));
    }
    for (auto const& one : document.at("transitions").as_object()) {
        counted.transitions.emplace(std::string{one.key()}, transitions_in(one.value().as_object()));
    }
    if (auto const* const families = document.as_object().if_contains("family_transitions")) {
        counted.family_transitions = families_in(families->as_object());
    }
    return counted;
}

std::string to_json(Hidden const& hidden)
{
    auto figures = json::array{};
    for (auto const& code : hidden.figures()) {
        figures.emplace_back(code);
    }
    auto classes = json::array{};
    for (auto const& [figure, one] : hidden.classes()) {
        classes.push_back(json::array{figure, one});
    }
    return json::serialize(json::object{{"figures", std::move(figures)}, {"classes", std::move(classes)}});
}

Hidden hidden_from_json(std::string_view text)
{
    auto const document = json::parse(text);
    auto hidden = Hidden{};
    for (auto const& code : document.at("figures").as_array()) {
        hidden.hide(std::string_view{code.as_string()});
    }
    for (auto const& one : document.at("classes").as_array()) {
        auto const& pair = one.as_array();
        hidden.hide(std::string_view{pair.at(0).as_string()}, std::string_view{pair.at(1).as_string()});
    }
    return hidden;
}

} // namespace reporting
