#include "coaching/pages/birthday_form.hpp"

namespace coaching {

std::optional<std::chrono::month_day> read_birthday_form(web::Form& form, text::Texts const& texts)
{
    if (form.value("birthday_day").empty() && form.value("birthday_month").empty()) {
        return std::nullopt;
    }
    auto unseen =
        web::Form{web::Fields{{{"day", form.value("birthday_day")}, {"month", form.value("birthday_month")}}}
        };
    auto const day = unseen.number("day", 1, 31, {});
    auto const month = unseen.number("month", 1, 12, {});
    if (day && month) {
        auto const birthday =
            std::chrono::month{static_cast<unsigned>(*month)} / std::chrono::day{static_cast<unsigned>(*day)};
        if (birthday.ok()) {
            return birthday;
        }
    }
    form.add_error("birthday_day", texts.translate("Vul een dag en een maand in, bijvoorbeeld 21 en 11."));
    return std::nullopt;
}

void prefill_birthday(web::Form& form, std::optional<std::chrono::month_day> birthday)
{
    if (birthday) {
        form.prefill("birthday_day", std::to_string(static_cast<unsigned>(birthday->day())));
        form.prefill("birthday_month", std::to_string(static_cast<unsigned>(birthday->month())));
    }
}

} // namespace coaching
