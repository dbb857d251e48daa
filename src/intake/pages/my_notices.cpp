#include "intake/pages/my_notices.html.hpp"
#include "intake/pages/news_words.hpp"
#include "intake/pages/referrer_pages.hpp"
#include "intake/store/followed_store.hpp"
#include "people/store/person_store.hpp"

namespace intake {

web::Response show_my_notices(accounts::SignedInRequest& request)
{
    auto notices = std::vector<MyNotice>{};
    for (auto const& followed : list_followed_by(request.database, request.actor.person)) {
        auto const parent = people::load_person(request.database, followed.parent, followed.location);
        notices.push_back(
            {.parent_first_name = parent.first_name,
             .lines = lines_of(load_news(request, followed), request.texts)}
        );
    }
    return web::html(render_my_notices(request, notices));
}

} // namespace intake
