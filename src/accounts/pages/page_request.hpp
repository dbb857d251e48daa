// What a page is given: the request, a connection, the programme, the words, and who asks.
// Nothing here is global, so a test makes one in a line.
#pragma once

#include "accounts/model/account.hpp"
#include "accounts/model/actor.hpp"
#include "accounts/model/occasion.hpp"
#include "people/model/mail_domain.hpp"
#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"
#include "platform/pdf/press.hpp"
#include "platform/text/texts.hpp"
#include "platform/web/assets.hpp"
#include "platform/web/http.hpp"
#include "programme/model/version.hpp"

#include <filesystem>
#include <string>

namespace accounts {

// What the installation says of itself.
struct SiteSettings {
    std::string base_url; // "https://steun.example", for links in mails; no slash at the end
    bool demo;            // demo data: marked on every page, caught mail can be read
    std::filesystem::path caught_mail_folder; // of the demo's mail sink; empty: no page shows mail
    SessionLimits session_limits;
    people::MailDomains mail_domains = {}; // from where people write as who they are at work
    std::string signing_key = {};          // of this installation: seals what may never change

    // Whether browsers come by https: then cookies are Secure.
    [[nodiscard]] bool is_https() const { return base_url.starts_with("https:"); }
};

// A request of anybody: public pages and pages behind a mailed link.
struct PageRequest {
    web::Request const& http;
    database::Connection& database;
    programme::ProgrammeVersion const& programme;
    text::Catalogues const& catalogues;
    text::Texts const& texts; // in the language of this page
    SiteSettings const& site;
    web::Assets const& assets;
    pdf::Press& press;
    base::Instant now;
    base::Date today;                  // in the time zone of the programme
    std::string csrf_token;            // stands in every form
    std::optional<Actor> visitor = {}; // who is signed in, also on public pages
    bool in_all_languages = false;     // a page for parents

    // What is done at this location by somebody without an account: a public form or a mailed link.
    [[nodiscard]] Occasion occasion_at(people::LocationId location) const;
};

// A request by someone who signed in and whose role the router has checked.
struct SignedInRequest : PageRequest {
    Actor actor;

    // The location to which every query of this page is limited. Throws base::NotFound for a role without
    // one.
    [[nodiscard]] people::LocationId location() const;

    // What this person does now, at her location.
    [[nodiscard]] Occasion occasion() const;
};

} // namespace accounts
