#include "coaching/pages/my_thanks_pages.hpp"

#include "coaching/actions/change_birthday.hpp"
#include "coaching/pages/birthday_form.hpp"
#include "coaching/pages/coaching_view.hpp"
#include "coaching/pages/intervision_lines.hpp"
#include "coaching/pages/my_thanks.html.hpp"
#include "platform/base/not_found.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>

namespace coaching {

namespace {

VolunteerId volunteer_who_asks(accounts::SignedInRequest& request)
{
    auto const id = volunteers::find_volunteer_of_person(request.database, request.actor.person);
    return id ? *id : throw base::NotFound{"a volunteer for this account"};
}

MyThanksPage my_thanks_page(accounts::SignedInRequest& request)
{
    auto const id = volunteer_who_asks(request);
    auto page = MyThanksPage{
        .thanks = list_thanks(request.database, id, request.location()),
        .to_come = intervision_lines(request.database, id, request.location()),
        .form = web::Form{request.http.form, request.texts},
    };
    std::erase_if(page.to_come, [&](IntervisionLine const& line) { return line.on < request.today; });
    std::ranges::reverse(page.to_come);
    prefill_birthday(page.form, find_birthday(request.database, id, request.location()));
    return page;
}

} // namespace

web::Response show_my_thanks(accounts::SignedInRequest& request)
{
    return web::html(render_my_thanks(request, my_thanks_page(request)));
}

web::Response update_my_birthday(accounts::SignedInRequest& request)
{
    auto page = my_thanks_page(request);
    auto const birthday = read_birthday_form(page.form, request.texts);
    if (page.form.has_errors()) {
        return web::unprocessable(render_my_thanks(request, page));
    }
    change_birthday(request.database, request.occasion(), volunteer_who_asks(request), birthday);
    return web::see_other("/my-thanks");
}

} // namespace coaching
