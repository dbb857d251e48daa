// For whom a page is drawn: large and calm for parents, referrers and volunteers, compact for staff.
#pragma once

namespace accounts {

enum class Audience { everybody, staff };

} // namespace accounts
