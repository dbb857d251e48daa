#include "intake/pages/draft_cookie.hpp"

#include "accounts/pages/session_cookie.hpp"
#include "intake/actions/keep_draft.hpp"
#include "platform/crypto/crypto.hpp"

namespace intake {

namespace {

std::string draft_cookie_name(accounts::SiteSettings const& site)
{
    return site.is_https() ? "__Host-draft" : "draft";
}

void set_draft_cookie(
    accounts::PageRequest const& request,
    web::Response& response,
    std::string const& token,
    std::chrono::seconds lifetime
)
{
    web::set_cookie(
        response,
        {.name = draft_cookie_name(request.site),
         .value = token,
         .max_age_seconds = lifetime.count(),
         .secure = request.site.is_https()}
    );
}

} // namespace

std::string_view draft_token(accounts::PageRequest const& request)
{
    return accounts::cookie(request.http, draft_cookie_name(request.site));
}

OpenedDraft open_draft_of(accounts::PageRequest const& request)
{
    auto draft = open_draft(request.database, draft_token(request), request.now);
    return draft ? OpenedDraft{.token = std::string{draft_token(request)}, .draft = std::move(*draft)}
                 : OpenedDraft{};
}

void keep_draft_of(accounts::PageRequest const& request, OpenedDraft draft, web::Response& response)
{
    if (draft.token.empty()) {
        draft.token = crypto::random_token();
    }
    keep_draft(request.database, draft.token, draft.draft, request.now);
    set_draft_cookie(request, response, draft.token, draft_lifetime);
}

void end_draft_of(accounts::PageRequest const& request, std::string const& token, web::Response& response)
{
    discard_draft(request.database, token);
    set_draft_cookie(request, response, token, std::chrono::hours{1});
}

void take_up_draft(accounts::PageRequest const& request, std::string const& token, web::Response& response)
{
    set_draft_cookie(request, response, token, draft_lifetime);
}

void discard_draft_of(accounts::PageRequest const& request, std::string const& token, web::Response& response)
{
    discard_draft(request.database, token);
    if (draft_token(request) == token) {
        set_draft_cookie(request, response, {}, std::chrono::seconds{0});
    }
}

} // namespace intake
