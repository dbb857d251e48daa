#include "needs/model/need.hpp"

namespace needs {

bool is_current(Need const& need)
{
    return !need.dropped_on;
}

} // namespace needs
