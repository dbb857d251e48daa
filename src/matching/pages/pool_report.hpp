// What came of a pool from a spreadsheet, as a spreadsheet and as a text that a coordinator can read.
#pragma once

#include "matching/pages/pool_sheet.hpp"

namespace matching {

// One row for each family, in the order of waiting: gezin, vrijwilliger, punten, dagen and, when it is to be
// explained, uitleg: what speaks for her, or why nobody could come. No cell is read as a formula.
std::string pairs_as_csv(
    PoolSheet const& sheet,
    Yardstick const& yardstick,
    programme::ProgrammeVersion const& programme,
    bool explain,
    text::Texts const& texts
);

// For one family of the sheet everybody in order, and then who cannot come and why:
//
//     1. Anna, 64 punten: Spreekt Turks, kan dinsdagmiddag, 4 km.
//     niet Bea: te ver: 12 km, reist tot 5 km
std::string ranking_in_words(
    PoolSheet const& sheet,
    std::size_t family,
    Yardstick const& yardstick,
    programme::ProgrammeVersion const& programme,
    text::Texts const& texts
);

} // namespace matching
