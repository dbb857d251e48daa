#include "intake/pages/follow_pages.hpp"

#include "accounts/actions/mailed_links.hpp"
#include "intake/actions/ask_follow_links.hpp"
#include "intake/pages/follow_over.html.hpp"
#include "intake/pages/follow_question.html.hpp"
#include "intake/pages/follow_sent.html.hpp"
#include "intake/pages/followed.html.hpp"
#include "intake/pages/news_words.hpp"
#include "intake/pages/wait_words.hpp"
#include "intake/store/followed_store.hpp"
#include "platform/web/proxies.hpp"

namespace intake {

namespace {

using accounts::LinkPurpose;

std::optional<Followed> find_followed(database::Connection& database, accounts::MailedLink const& link)
{
    return link.purpose == LinkPurpose::follow_permission
               ? find_followed_permission(database, CallPermissionId{link.subject})
               : find_followed_case(database, FamilyCaseId{link.subject}, link.person);
}

LetterDesk desk_of(accounts::PageRequest const& request)
{
    return {
        .now = request.now,
        .time_zone = request.programme.time_zone,
        .catalogues = request.catalogues,
        .base_url = request.site.base_url,
    };
}

} // namespace

web::Response show_followed(accounts::PageRequest& request)
{
    auto const& token = request.http.path_parameters.find("token")->second;
    auto const link = accounts::open_link(
        request.database, {LinkPurpose::follow_permission, LinkPurpose::follow_case}, token, request.now
    );
    auto const followed = link ? find_followed(request.database, *link) : std::nullopt;
    if (!followed || !may_follow(*followed, request.today)) {
        return web::with_status(410, render_follow_over(request));
    }
    return web::html(render_followed(request, load_news(request, *followed)));
}

web::Response show_follow_question(accounts::PageRequest& request)
{
    if (request.http.query.first("sent") == "yes") {
        return web::html(render_follow_sent(request));
    }
    return web::html(render_follow_question(request, web::Form{{}, request.texts}));
}

web::Response create_follow_links(accounts::PageRequest& request)
{
    auto form = web::Form{request.http.form, request.texts};
    auto const email = form.parsed(
        "email",
        people::EmailAddress::parse,
        request.texts.translate("Vul uw e-mailadres in, bijvoorbeeld naam@praktijk.nl.")
    );
    if (!email) {
        return web::unprocessable(render_follow_question(request, form));
    }
    auto const wish = AskFollowLinks{
        .email = *email,
        .network = web::network_of(request.http.remote_address),
        .today = request.today,
    };
    if (auto const asked = ask_follow_links(request.database, desk_of(request), wish); !asked) {
        form.add_error("", word_for_wait(asked.error(), request.texts));
        return too_often(render_follow_question(request, form), asked.error());
    }
    return web::see_other("/links/follow?sent=yes");
}

} // namespace intake
