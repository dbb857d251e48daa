#include "matching/pages/what_if_words.hpp"

#include "volunteers/pages/volunteer_words.hpp"

namespace matching {

namespace {

std::string change_in_words(WhatIf const& what_if, text::Texts const& texts)
{
    switch (what_if.change) {
    case Change::dagdeel:
        return text::fill(
            texts.translate("Kan het gezin ook op {dagdeel}"),
            {{"dagdeel", volunteers::words_for({*what_if.dagdeel}, 1, texts)}}
        );
    case Change::interpreter:
        return texts.translate("Met een tolk erbij");
    case Change::travel:
        return text::fill(
            texts.translate("Reizen vrijwilligers {count} km verder"), {{"count", std::to_string(further_km)}}
        );
    case Change::another_family:
        return texts.translate("Neemt iemand er een gezin bij");
    case Change::neighbours:
        return texts.translate("Mag iemand uit dezelfde buurt komen");
    }
    return {};
}

} // namespace

std::string words_for(WhatIf const& what_if, text::Texts const& texts)
{
    auto const count = static_cast<int>(what_if.brings_in.size());
    auto const more = text::fill(
        texts.plural("{count} vrijwilliger meer", "{count} vrijwilligers meer", count),
        {{"count", std::to_string(count)}}
    );
    return change_in_words(what_if, texts) + ": " + more + ".";
}

} // namespace matching
