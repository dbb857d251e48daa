// Figures in words, in the language of the page.
#pragma once

#include "platform/text/texts.hpp"
#include "reporting/model/count.hpp"
#include "reporting/model/funnel.hpp"

#include <string>

namespace reporting {

std::string word_for(Group group, text::Texts const& texts);
std::string word_for(FunnelStep step, text::Texts const& texts);

// "8,9", with so many decimals, by the language of the texts; rounded half away from zero.
std::string decimal(double value, int decimals, text::Texts const& texts);

// "79%" of fewer than a hundred, of whom a decimal says nothing; "78,7%" of more.
std::string percent_in_words(double percent, std::int64_t of, text::Texts const& texts);

// "3.242", "41 dagen", "8,9". Of how many it is only matters to a percentage.
std::string in_unit(double value, Unit unit, std::int64_t of, text::Texts const& texts);
std::string in_unit(double value, Unit unit, text::Texts const& texts);

// The country says something of a place where sizes do not matter: of a share, a mean or a median.
bool compares_with_nation(Measure measure);

// The value of a figure; "onbekend" when there is none.
std::string value_of(Figure const& figure, Result const& result, text::Texts const& texts);

// Of how many a value is, and what kind of value.
struct CountedBasis {
    Measure measure;
    bool several_of_family; // its classes are children or questions, and n families
    int n;
    int missing;
};

// "van 42, van 3 niet bekend". Empty for a plain sum.
std::string basis_in_words(CountedBasis const& basis, text::Texts const& texts);

// What belongs beside a value: of how many it is, and of how many it is not known. Empty for a plain sum.
std::string basis_of(Figure const& figure, Result const& result, text::Texts const& texts);

// "Engels", "Doel bereikt": the name of a class; "niet bekend" for an empty one.
std::string name_of_class(
    ClassNames names,
    std::string_view code,
    programme::ProgrammeVersion const& programme,
    text::Texts const& texts
);

// "2025", "kwartaal 2 van 2025", "1 januari tot en met 3 maart 2025".
std::string in_words(Period const& period, text::Texts const& texts);

// "tot en met 23 november 2026": of a period that was under way on the day; empty of one that was over.
std::string under_way_in_words(Period const& period, base::Date day, text::Texts const& texts);

// Above the same period of some years: "Door de jaren", "Kwartaal 2 door de jaren".
std::string title_of_years(Period const& period, text::Texts const& texts);

} // namespace reporting
