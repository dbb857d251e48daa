// The form of a referrer as she fills it in, the mails that left, and the link in them.
#pragma once

#include "intake/pages/referrer_pages.hpp"
#include "intake/tests/offered_world.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace intake::given {

inline support::TypedFields complete_form()
{
    return {
        {"place", "7121 AB"},
        {"parent_first_name", "Fatma"},
        {"parent_phone", "06 12345678"}, // also the number of Sanne
        {"line", "Liefst na vier uur"},
        {"how", "spoken"},
        {"permitted_on", "2026-11-20"},
        {"tell", "yes"},
        {"name", "Karin Vos"},
        {"email", "karin@praktijk.nl"},
        {"role", "huisarts"},
        {"submission_key", "once"},
    };
}

inline support::TypedFields
with(support::TypedFields form, std::string const& field, std::string const& value)
{
    std::ranges::find(form, field, &support::TypedFields::value_type::first)->second = value;
    return form;
}

// From a network that is known.
inline web::Response send(OfferedWorld& world, support::TypedFields form)
{
    auto http = support::post({}, std::move(form));
    http.remote_address = "203.0.113.7";
    return world.open(create_call_permission, http);
}

// As a referrer who signed in does.
inline web::Response send_as(OfferedWorld& world, accounts::Actor const& actor, support::TypedFields form)
{
    auto const http = support::post({}, std::move(form));
    auto request = world.page_request(http);
    request.visitor = actor;
    return create_call_permission(request);
}

// Subject and body of all mails, oldest first.
inline std::vector<std::string> mails(support::World& world)
{
    auto all = std::vector<std::string>{};
    auto rows = world.database.query("SELECT subject, body FROM outbox_mails ORDER BY id");
    while (rows.next()) {
        all.push_back(rows.text(0) + "\n" + rows.text(1));
    }
    return all;
}

// The token of the last link to follow in a mail; empty when there is none.
inline std::string token_in(std::string const& mail)
{
    constexpr auto path = std::string_view{"/links/follow/"};
    auto const start = mail.rfind(path);
    return start == std::string::npos ? std::string{} : mail.substr(start + path.size(), 43);
}

} // namespace intake::given
