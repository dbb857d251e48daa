#include "platform/base/local_time.hpp"

#include <date/tz.h>

namespace base {

LocalTime local_time(Instant instant, std::string_view zone)
{
    auto const local = date::locate_zone(zone)->to_local(instant).time_since_epoch();
    auto const day = std::chrono::floor<std::chrono::days>(local);
    auto const time = std::chrono::hh_mm_ss{local - day};
    return {
        .date = Date{std::chrono::sys_days{day}},
        .hour = static_cast<int>(time.hours().count()),
        .minute = static_cast<int>(time.minutes().count()),
    };
}

Date local_date(Instant instant, std::string_view zone)
{
    return local_time(instant, zone).date;
}

Instant to_instant(Date date, int hour, int minute, std::string_view zone)
{
    auto const day = std::chrono::sys_days{date}.time_since_epoch();
    auto const local = date::local_seconds{day + std::chrono::hours{hour} + std::chrono::minutes{minute}};
    return date::locate_zone(zone)->to_sys(local, date::choose::earliest);
}

} // namespace base
