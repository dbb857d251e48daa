#include "locations/actions/seed_known_offers.hpp"

#include "locations/store/location_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "locations/store/offer_store.hpp"
#include "platform/base/csv.hpp"

#include <algorithm>

namespace locations {

namespace {

constexpr auto core_age_from = 0;
constexpr auto core_age_to_inclusive = 6;

// Who offers it: the organisation, and its team, which is the location.
struct Provider {
    std::string organisation;
    std::string location;
};

// Of an organisation that the source does not name only the team is known.
Provider unnamed_provider(std::string const& location)
{
    return {.organisation = location, .location = location};
}

std::string after_prefix(std::string const& text, std::string_view prefix)
{
    auto const rest = text.substr(std::min(prefix.size(), text.size()));
    return rest.substr(std::min(rest.find_first_not_of(" ("), rest.size()));
}

// "Humanitas Rheden", "Humanitas (Home-Start Noordoost Friesland)", or "Humanitas" alone, which is then one
// team for a province.
Provider humanitas_team(std::string const& text, std::string const& province)
{
    auto team = after_prefix(text, "Humanitas");
    if (team.starts_with("Home-Start ")) {
        team = after_prefix(team, "Home-Start");
    }
    if (team.ends_with(')')) {
        team.pop_back();
    }
    return {
        .organisation = "Humanitas", .location = "Home-Start Humanitas " + (team.empty() ? province : team)
    };
}

Provider provider_in(base::CsvRow const& row)
{
    constexpr auto not_named = std::string_view{" (operator not named)"};
    auto const& text = row.text("organisation");
    if (text.empty()) {
        return unnamed_provider("Home-Start " + row.required("municipality_2026"));
    }
    if (text.ends_with(not_named)) {
        return unnamed_provider(text.substr(0, text.size() - not_named.size()));
    }
    return text.starts_with("Humanitas") ? humanitas_team(text, row.required("province"))
                                         : Provider{.organisation = text, .location = "Home-Start " + text};
}

std::optional<int> optional_integer(base::CsvRow const& row, std::string_view column)
{
    return row.text(column).empty() ? std::nullopt : std::optional{row.integer(column)};
}

base::Date first_day_of_offer(std::optional<int> source_year, base::Date today)
{
    auto const last_year = static_cast<int>(today.year()) - 1;
    return std::chrono::year{source_year.value_or(last_year)} / std::chrono::January / 1;
}

NewOffer
known_offer_in(base::CsvRow const& row, LocationId location, MunicipalityCode const& code, base::Date today)
{
    auto const year = optional_integer(row, "source_year");
    auto const offer = NewOffer{
        .location = location,
        .municipality = code,
        .valid_from = first_day_of_offer(year, today),
        .valid_to = std::nullopt,
        .age_from = optional_integer(row, "child_age_from").value_or(core_age_from),
        .age_to_inclusive = optional_integer(row, "child_age_to_incl").value_or(core_age_to_inclusive),
        .from_28_weeks = row.text("from_28_weeks_pregnancy") == "yes",
        .demo = false,
        .source = {.year = year, .url = row.required("source_url")},
    };
    auto const ages_fit =
        offer.age_from >= 0 && offer.age_from <= offer.age_to_inclusive && offer.age_to_inclusive <= 18;
    return ages_fit ? offer : throw row.error("these ages are no range within 0 up to and including 18");
}

class KnownOffers {
public:
    KnownOffers(database::Connection& database, base::Date today) : database_{database}, today_{today} {}

    void add(base::CsvRow const& row)
    {
        if (row.text("gm_code").empty()) {
            report_.skipped.push_back({row.text("municipality_in_source"), "the source names no municipality"}
            );
            return;
        }
        auto const code = MunicipalityCode::parse(row.text("gm_code"));
        auto const municipality = code ? find_municipality(database_, *code) : std::nullopt;
        if (!municipality) {
            throw row.error("no municipality has the code '" + row.text("gm_code") + "'");
        }
        add_offer(known_offer_in(row, location(provider_in(row)), *code, today_));
    }

    [[nodiscard]] KnownOffersReport const& report() const { return report_; }

private:
    OrganisationId organisation(std::string const& name)
    {
        if (auto const known = find_organisation(database_, name)) {
            return known->id;
        }
        ++report_.organisations;
        return insert_organisation(database_, name, Origin::real);
    }

    LocationId location(Provider const& provider)
    {
        if (auto const known = find_location(database_, provider.location)) {
            return known->id;
        }
        ++report_.locations;
        return insert_location(
            database_,
            {.organisation = organisation(provider.organisation), .name = provider.location, .demo = false}
        );
    }

    void add_offer(NewOffer const& offer)
    {
        auto const same = [&](OfferHere const& here) { return here.offer.location == offer.location; };
        if (std::ranges::none_of(list_offers_in(database_, offer.municipality, today_), same)) {
            insert_offer(database_, offer);
            ++report_.offers;
        }
    }

    database::Connection& database_;
    base::Date today_;
    KnownOffersReport report_;
};

} // namespace

KnownOffersReport
seed_known_offers(database::Connection& database, std::filesystem::path const& file, base::Date today)
{
    auto const rows = base::read_csv(
        file,
        {"gm_code",
         "municipality_2026",
         "province",
         "municipality_in_source",
         "organisation",
         "child_age_from",
         "child_age_to_incl",
         "from_28_weeks_pregnancy",
         "source_year",
         "source_url"}
    );
    auto transaction = database::Transaction{database};
    auto known = KnownOffers{database, today};
    for (auto const& row : rows) {
        known.add(row);
    }
    transaction.commit();
    return known.report();
}

} // namespace locations
