#include "demo/store/neighbourhoods.hpp"

namespace demo {

std::map<std::string, std::vector<Neighbourhood>> list_neighbourhoods(database::Connection& database)
{
    auto rows = database.query(
        R"sql(
            SELECT m.municipality_code, p.digits, p.latitude, p.longitude
            FROM postcode_municipalities m JOIN postcodes p ON p.digits = m.digits
            WHERE m.valid_to IS NULL
              AND (SELECT count(*) FROM postcode_municipalities o WHERE o.digits = m.digits) = 1
            ORDER BY m.municipality_code, p.digits
        )sql"
    );
    auto neighbourhoods = std::map<std::string, std::vector<Neighbourhood>>{};
    while (rows.next()) {
        neighbourhoods[rows.text(0)].push_back(
            {.digits = rows.text(1), .point = {.latitude = rows.real(2), .longitude = rows.real(3)}}
        );
    }
    return neighbourhoods;
}

} // namespace demo
