#include "allowances/model/claim.hpp"

namespace allowances {

bool is_over(std::chrono::year_month month, base::Date today)
{
    return last_day_of(month) < today;
}

} // namespace allowances
