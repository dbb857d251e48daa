#include "locations/actions/load_public_data.hpp"

#include "locations/actions/read_edition.hpp"
#include "locations/store/edition_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "locations/store/offer_store.hpp"
#include "locations/store/outline_store.hpp"

#include <algorithm>

namespace locations {

namespace {

struct EditionFolder {
    base::Date first_day;
    std::filesystem::path path;
};

// In order of their days, which are their names.
std::vector<EditionFolder> edition_folders(std::filesystem::path const& folder)
{
    auto found = std::vector<EditionFolder>{};
    for (auto const& entry : std::filesystem::directory_iterator{folder}) {
        if (!entry.is_directory()) {
            continue;
        }
        auto const first_day = base::parse_iso_date(entry.path().filename().string());
        if (!first_day) {
            throw EditionError{entry.path().string() + " is not named after a day such as 2027-01-01"};
        }
        found.push_back({.first_day = *first_day, .path = entry.path()});
    }
    if (found.empty()) {
        throw EditionError{"there is no edition of the public data in " + folder.string()};
    }
    std::ranges::sort(found, {}, &EditionFolder::first_day);
    return found;
}

void move_offers(database::Connection& database, std::vector<Merger> const& mergers)
{
    auto const after = after_mergers(list_offers(database), mergers);
    for (auto const& [offer, last_day] : after.ended) {
        end_offer(database, offer, last_day);
    }
    for (auto const offer : after.removed) {
        remove_offer(database, offer);
    }
    for (auto const& offer : after.added) {
        insert_offer(database, offer);
    }
}

void refuse_unknown_mergers(database::Connection& database, std::vector<Merger> const& mergers)
{
    for (auto const& merger : mergers) {
        if (!find_municipality(database, merger.from)) {
            throw EditionError{
                "mergers.csv names " + merger.from.value() + ", which never was a municipality"
            };
        }
    }
}

// An offer in a municipality that is gone would silently be offered to nobody.
void refuse_lost_offers(database::Connection& database, base::Date first_day)
{
    for (auto const& municipality : list_municipalities_with_offer(database, first_day)) {
        if (!exists_on(municipality, first_day)) {
            throw EditionError{
                municipality.code.value() + " (" + municipality.name
                + ") has an offer and is gone; say in mergers.csv what took its place"
            };
        }
    }
}

EditionChanges load_edition(database::Connection& database, Edition const& edition)
{
    auto changes = store_municipalities(database, edition);
    changes += store_neighbours(database, edition);
    changes += store_aliases(database, edition);
    changes += store_postcodes(database, edition);
    changes += store_places(database, edition);
    changes += store_outlines(database, edition);
    refuse_unknown_mergers(database, edition.mergers);
    auto const mergers = store_mergers(database, edition);
    move_offers(database, mergers);
    refuse_lost_offers(database, edition.first_day);
    insert_edition(database, edition.first_day);
    changes.added += static_cast<int>(mergers.size());
    return changes;
}

} // namespace

EditionChanges load_public_data(database::Connection& database, std::filesystem::path const& folder)
{
    auto transaction = database::Transaction{database};
    auto const newest = find_newest_edition(database);
    auto changes = EditionChanges{};
    for (auto const& [first_day, path] : edition_folders(folder)) {
        if (!newest || first_day >= *newest) {
            changes += load_edition(database, read_edition(path, first_day));
        }
    }
    transaction.commit();
    return changes;
}

} // namespace locations
