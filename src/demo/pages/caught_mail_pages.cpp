#include "demo/pages/caught_mail_pages.hpp"

#include "demo/pages/caught_letter.html.hpp"
#include "demo/pages/caught_letters.html.hpp"
#include "demo/pages/caught_mail.hpp"
#include "platform/base/not_found.hpp"

namespace demo {

web::Response show_caught_mails(accounts::PageRequest& request)
{
    auto const mails = list_caught_mail(request.site.caught_mail_folder, request.site.base_url);
    return web::html(render_caught_letters(request, mails));
}

web::Response show_caught_mail(accounts::PageRequest& request)
{
    auto const number = request.http.path_parameters.find("mail")->second;
    auto const mail = find_caught_mail(request.site.caught_mail_folder, request.site.base_url, number);
    if (!mail) {
        throw base::NotFound{"caught mail"};
    }
    return web::html(render_caught_letter(request, *mail));
}

} // namespace demo
