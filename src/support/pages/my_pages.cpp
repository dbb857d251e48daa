#include "support/pages/my_pages.hpp"

#include "locations/store/location_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/actions/ask_for_call.hpp"
#include "support/actions/record_visit.hpp"
#include "support/actions/told_when_worried.hpp"
#include "support/pages/gather_my_families.hpp"
#include "support/pages/my_families.html.hpp"
#include "support/pages/my_worry.html.hpp"
#include "support/pages/support_words.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>

namespace support {

namespace {

// The form of this family again, with the question that was being answered.
web::Response
ask_again(accounts::SignedInRequest const& request, MyFamiliesPage& page, matching::MatchId match)
{
    auto const family = std::ranges::find(page.families, match, &MyFamily::match);
    if (family != page.families.end() && family->last_visit) {
        family->question = page.form.chosen("happened", "no") ? VisitQuestion::why_not : VisitQuestion::open;
    }
    return web::unprocessable(render_my_families(request, page));
}

MyFamily const& own_family(MyFamiliesPage const& page, matching::MatchId match)
{
    auto const family = std::ranges::find(page.families, match, &MyFamily::match);
    return family != page.families.end() ? *family : throw base::NotFound{"a match of this volunteer"};
}

} // namespace

std::string first_names(std::vector<people::Person> const& persons)
{
    auto names = std::string{};
    for (auto const& person : persons) {
        names += (names.empty() ? "" : ", ") + person.first_name;
    }
    return names;
}

web::Response show_my_families(accounts::SignedInRequest& request)
{
    return web::html(render_my_families(request, gather_my_families(request)));
}

web::Response create_my_visit(accounts::SignedInRequest& request)
{
    auto const volunteer = own_volunteer(request);
    auto page = gather_my_families(request);
    auto const& family = own_family(page, web::id_in_path<matching::MatchId>(request.http, "match"));
    auto const match = family.match;
    auto const on = page.form.date("on", request.texts.translate("Kies een dag."));
    auto const visit = read_visit(page.form, family.fields(), on, request.texts);
    if (!visit) {
        return ask_again(request, page, match);
    }
    auto const wish = RecordVisit{
        .match = match, .visit = *visit, .device_key = page.form.optional("key", most_characters_of_key)
    };
    auto const done = record_own_visit(request.database, request.occasion(), volunteer, wish);
    if (!done) {
        auto const field = done.error() == VisitRefusal::unknown_reason ? family.fields().reason : "";
        page.form.add_error(field, word_for(done.error(), request.texts));
        return ask_again(request, page, match);
    }
    return web::see_other("/my-families");
}

web::Response show_my_worry(accounts::SignedInRequest& request)
{
    auto const volunteer =
        volunteers::load_volunteer(request.database, own_volunteer(request), request.location());
    return web::html(render_my_worry(
        request,
        {.told = told_when_worried(request.database, volunteer),
         .location = locations::load_location(request.database, volunteer.location).name}
    ));
}

web::Response create_my_call(accounts::SignedInRequest& request)
{
    auto const urgency = base::from_code<CallUrgency>(request.http.form.first("urgency"));
    ask_for_call(
        request.database,
        request.occasion(),
        {.volunteer = own_volunteer(request), .urgency = urgency.value_or(CallUrgency::when_convenient)}
    );
    return web::see_other("/my-families");
}

} // namespace support
