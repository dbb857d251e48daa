#include "intake/pages/place_name.hpp"

#include "locations/store/municipality_store.hpp"
#include "platform/base/not_found.hpp"

namespace intake {

std::string place_name(database::Connection& database, std::string_view municipality_code)
{
    auto const code = locations::MunicipalityCode::parse(municipality_code);
    return code ? locations::load_municipality(database, *code).short_name
                : throw base::NotFound{"municipality " + std::string{municipality_code}};
}

} // namespace intake
