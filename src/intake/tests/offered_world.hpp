// The small world of the tests with postcodes and offers, and a parent's browser that keeps its cookies.
#pragma once

#include "locations/store/offer_store.hpp"
#include "support/world.hpp"

#include <string>
#include <utility>

namespace intake {

// Home-Start is offered in Aalten (7121) and Winterswijk (7101), and not in Bronckhorst (7251). Postcode 7100
// lies in Aalten and in Winterswijk.
struct OfferedWorld : support::World {
    OfferedWorld()
    {
        database.execute(R"sql(
            INSERT INTO municipalities
                (code, name, short_name, search_key, full_search_key, province_code, province, latitude, longitude,
                 inhabitants, valid_from)
            VALUES ('GM1876', 'Bronckhorst', 'Bronckhorst', 'bronckhorst', 'bronckhorst', 'PV25', 'Gelderland',
                    52.05, 6.35, 36000, '1900-01-01')
        )sql");
        insert_postcode("7121", "GM0197");
        insert_postcode("7101", "GM0294");
        insert_postcode("7251", "GM1876");
        insert_postcode("7100", "GM0197");
        insert_municipality_of("7100", "GM0294");
        insert_offer(aalten, "GM0197");
        insert_offer(winterswijk, "GM0294");
    }

    void insert_postcode(char const* digits, char const* municipality)
    {
        database.execute(
            "INSERT INTO postcodes (digits, latitude, longitude) VALUES ($1, 52.0, 6.5)", digits
        );
        insert_municipality_of(digits, municipality);
    }

    void insert_municipality_of(char const* digits, char const* municipality)
    {
        database.execute(
            "INSERT INTO postcode_municipalities (digits, municipality_code, valid_from) VALUES ($1, $2, $3)",
            digits,
            municipality,
            base::parse_iso_date("2026-01-01")
        );
    }

    void insert_offer(people::LocationId location, char const* municipality)
    {
        locations::insert_offer(
            database,
            {.location = location,
             .municipality = locations::MunicipalityCode::parse(municipality).value(),
             .valid_from = base::parse_iso_date("2024-01-01").value(),
             .valid_to = std::nullopt,
             .age_from = 0,
             .age_to_inclusive = 6,
             .from_28_weeks = true,
             .demo = false}
        );
    }

    int count(std::string const& table)
    {
        auto rows = database.query("SELECT count(*) FROM " + table);
        rows.next();
        return rows.small(0);
    }
};

class Browser {
public:
    explicit Browser(OfferedWorld& world) : world_{world} {}

    web::Response open(web::Response (*page)(accounts::PageRequest&), web::Request http)
    {
        http.cookies = cookies;
        auto response = world_.open(page, http);
        keep_cookie(response);
        return response;
    }

    std::map<std::string, std::string, std::less<>> cookies;

private:
    void keep_cookie(web::Response const& response)
    {
        auto const cookie = response.header("Set-Cookie");
        auto const name_end = cookie.find('=');
        if (name_end != std::string_view::npos) {
            auto const value = cookie.substr(name_end + 1, cookie.find(';') - name_end - 1);
            cookies[std::string{cookie.substr(0, name_end)}] = value;
        }
    }

    OfferedWorld& world_;
};

} // namespace intake
