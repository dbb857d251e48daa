// A pool of families and volunteers from a spreadsheet, for who has nothing else. One row for each; the first
// line names the columns, in any order and only those that are known:
//
//     soort        gezin, vrijwilliger
//     naam         anything that tells them apart
//     postcode     7121 AB, or its four digits
//     dagdelen     dinsdag middag | vrijdag ochtend
//     talen        of a gezin the language at home; of a vrijwilliger all she speaks: nl | Turks
//     tolk         ja: somebody translates for the gezin
//     vragen       kinds of questions of the gezin: practical | Een luisterend oor
//     ervaring     what the gezin hopes for, or what the vrijwilliger has: Slapen | twins
//     graag        what they like to do
//     thuis        what there is at the home of the gezin: Honden
//     liever_niet  what the vrijwilliger rather does not meet: Honden
//     kinderen     months of birth of the children of the gezin: 2025-03 | 2022-11
//     eigen_kinderen   bands of the own children of the vrijwilliger: 4 t/m 12 jaar
//     sinds        since when the gezin waits, or the vrijwilliger is free: 2026-09-01
//     reist_km     how far the vrijwilliger comes; 10 when it is empty
//     reist_met    Fiets | car
//     plaats_voor  how many families more she can take; 1 when it is empty
//
// Lists have | between; a code or a name of the programme is known, in capitals or not. Commas or semicolons
// stand between the cells.
#pragma once

#include "matching/model/pool_plan.hpp"
#include "platform/text/texts.hpp"
#include "programme/model/version.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace matching {

// A pool with the names that the sheet gives; numbers of people are their places in it.
struct PoolSheet {
    Waiting waiting; // families in the order of waiting
    std::vector<std::string> families;
    std::vector<std::string> volunteers;
    std::vector<std::string> faults; // "Regel 4: ..."; that row is left out, the others are there
};

using FindPoint = std::function<std::optional<locations::Point>(std::string_view digits)>;

PoolSheet read_pool_sheet(
    std::string_view csv,
    programme::ProgrammeVersion const& programme,
    FindPoint const& find_point,
    base::Date today,
    text::Texts const& texts
);

} // namespace matching
