#include "locations/pages/coming_words.hpp"

#include "locations/model/pregnancy.hpp"
#include "platform/web/address.hpp"

namespace locations {

namespace {

std::string
new_municipality_in_words(FinderPage const& page, std::string const& date, text::Texts const& texts)
{
    auto const* const before = municipality_of(*page.answer);
    auto const* const after = municipality_of(page.coming->then);
    if (before == nullptr || after == nullptr) {
        return text::fill(texts.translate("Vanaf {date} ligt dit in een andere gemeente."), {{"date", date}});
    }
    return text::fill(
        texts.translate("Vanaf {date} hoort {municipality} bij {next}."),
        {{"date", date}, {"municipality", before->short_name}, {"next", after->short_name}}
    );
}

// The words of a change that is not of the municipality itself.
std::string words_for_change(Change change, text::Texts const& texts)
{
    switch (change) {
    case Change::begins:
        return texts.translate("Vanaf {date} is er Home-Start in {municipality}.");
    case Change::ends:
        return texts.translate("Vanaf {date} is er geen Home-Start meer in {municipality}.");
    case Change::organisers:
        return texts.translate("Vanaf {date} verandert wie de steun geeft.");
    case Change::ages:
        return texts.translate("Vanaf {date} verandert voor wie het is.");
    case Change::known:
    case Change::municipality:
        return texts.translate("Deze plaats kennen we vanaf {date}.");
    }
    return {};
}

} // namespace

std::string change_in_words(FinderPage const& page, text::Texts const& texts)
{
    auto const date = texts.date(page.coming->on);
    if (page.coming->what == Change::municipality) {
        return new_municipality_in_words(page, date, texts);
    }
    auto const* const municipality = municipality_of(page.coming->then);
    return text::fill(
        words_for_change(page.coming->what, texts),
        {{"date", date}, {"municipality", municipality == nullptr ? "" : municipality->short_name}}
    );
}

std::string address_on(FinderPage const& page, std::optional<base::Date> day)
{
    auto address = "/?q=" + web::encoded(page.asked);
    if (!page.postcode.empty()) {
        address += "&postcode=" + web::encoded(page.postcode);
    }
    if (day) {
        address += "&on=" + base::to_iso(*day);
    }
    return page.due ? address + "&due=" + base::to_iso(*page.due) : address;
}

std::string address_of(std::string const& name, FinderPage const& page)
{
    auto other = page;
    other.asked = name;
    return address_on(other, page.day);
}

std::string address_of(MunicipalityChoice const& choice, FinderPage const& page)
{
    return address_of(choice.municipality.code.value(), page);
}

std::string pregnancy_in_words(
    PregnancyAnswer const& pregnancy, programme::ProgrammeVersion const& programme, text::Texts const& texts
)
{
    if (!pregnancy.first_day) {
        return texts.translate("Voor die tijd stopt Home-Start hier.");
    }
    if (*pregnancy.first_day <= pregnancy.today) {
        return texts.translate("Je kunt nu al steun krijgen.");
    }
    auto words = text::fill(
        texts.translate("Je kunt steun krijgen vanaf {date}."), {{"date", texts.date(*pregnancy.first_day)}}
    );
    if (*pregnancy.first_day == served_from(pregnancy.due)) {
        words += " "
                 + text::fill(
                     texts.translate("Dan ben je {weeks} weken zwanger."),
                     {{"weeks", texts.number(programme.core_ages.pregnancy_from_weeks)}}
                 );
    }
    return words;
}

} // namespace locations
