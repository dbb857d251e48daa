#include "coaching/pages/coaching_pages.hpp"
#include "coaching/pages/coaching_words.hpp"
#include "coaching/pages/guest_talk.html.hpp"
#include "locations/store/location_store.hpp"
#include "matching/actions/record_match_fact.hpp"
#include "matching/pages/match_form.hpp"
#include "matching/store/match_volunteer_store.hpp"
#include "platform/base/not_found.hpp"

namespace coaching {

namespace {

bool is_guest(accounts::SignedInRequest& request, matching::Match const& match)
{
    return matching::load_volunteer_of(request.database, match).location != request.location();
}

GuestTalkPage guest_talk_page(accounts::SignedInRequest& request)
{
    auto about = matching::open_match_form(request);
    auto const home = matching::load_volunteer_of(request.database, about.match).location;
    return {
        .about = std::move(about),
        .home = locations::load_location(request.database, home).name,
    };
}

} // namespace

web::Response show_talk_of_match(accounts::SignedInRequest& request)
{
    auto const page = guest_talk_page(request);
    return is_guest(request, page.about.match) ? web::html(render_guest_talk(request, page))
                                               : web::see_other(track_address(page.about.match.volunteer));
}

web::Response create_talk_of_match(accounts::SignedInRequest& request)
{
    auto page = guest_talk_page(request);
    if (!is_guest(request, page.about.match)) {
        throw base::NotFound{"a volunteer of another location"};
    }
    auto& form = page.about.form;
    auto const on = intake::read_day(form, request);
    if (form.has_errors() || !on) {
        return web::unprocessable(render_guest_talk(request, page));
    }
    auto const done = matching::record_match_fact(
        request.database,
        request.occasion(),
        page.about.match.id,
        {.event = {.kind = programme::EventKind::coaching_talk_held, .on = *on},
         .submission_key = intake::submission_key(form)}
    );
    if (!done) {
        form.add_error("", intake::word_for(done.error(), request.texts));
        return web::unprocessable(render_guest_talk(request, page));
    }
    return intake::back_to_case(page.about.match.family_case);
}

} // namespace coaching
