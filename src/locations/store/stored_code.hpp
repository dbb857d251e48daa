// Reads a code of a municipality from a row. What is stored was parsed before.
#pragma once

#include "locations/model/municipality_code.hpp"
#include "platform/database/connection.hpp"

namespace locations {

inline MunicipalityCode stored_code(database::Rows const& rows, int column)
{
    auto const code = MunicipalityCode::parse(rows.text(column));
    return code ? *code : throw database::Error{database::Problem::other, "not a code: " + rows.text(column)};
}

} // namespace locations
