#include "platform/base/local_time.hpp"
#include "support/world.hpp"

namespace support {

web::Request get(PathParameters path_parameters, TypedFields query)
{
    return {
        .method = web::Method::get,
        .query = web::Fields{std::move(query)},
        .path_parameters = std::move(path_parameters),
    };
}

web::Request post(PathParameters path_parameters, TypedFields form)
{
    return {
        .method = web::Method::post,
        .form = web::Fields{std::move(form)},
        .path_parameters = std::move(path_parameters),
    };
}

accounts::Occasion World::occasion() const
{
    return occasion_of(ria);
}

accounts::Occasion World::occasion_of(accounts::Actor const& actor) const
{
    return {
        .location = actor.location.value(),
        .by = actor.account,
        .now = now,
        .today = base::local_date(now, programme.time_zone),
        .programme = programme,
        .catalogues = catalogues,
        .base_url = site.base_url,
    };
}

accounts::PageRequest World::page_request(web::Request const& http)
{
    return {
        .http = http,
        .database = database,
        .programme = programme,
        .catalogues = catalogues,
        .texts = texts,
        .site = site,
        .assets = assets,
        .press = press,
        .now = now,
        .today = base::local_date(now, programme.time_zone),
        .csrf_token = "form-token",
    };
}

accounts::SignedInRequest World::signed_in(accounts::Actor const& actor, web::Request const& http)
{
    auto request = page_request(http);
    request.visitor = actor;
    return {std::move(request), actor};
}

web::Response World::open(web::Response (*page)(accounts::PageRequest&), web::Request const& http)
{
    auto request = page_request(http);
    return page(request);
}

web::Response World::open(
    web::Response (*page)(accounts::SignedInRequest&), accounts::Actor const& actor, web::Request const& http
)
{
    auto request = signed_in(actor, http);
    return page(request);
}

bool says(web::Response const& response, std::string_view words)
{
    return response.body.find(words) != std::string::npos;
}

} // namespace support
