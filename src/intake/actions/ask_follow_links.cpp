#include "intake/actions/ask_follow_links.hpp"

#include "accounts/actions/count_use.hpp"
#include "intake/actions/known_referrer.hpp"
#include "intake/store/followed_store.hpp"

#include <cstddef>
#include <iterator>

namespace intake {

namespace {

constexpr auto most_links = std::ptrdiff_t{20};

std::vector<Followed>
list_what_may_be_followed(database::Connection& database, people::PersonId referrer, base::Date today)
{
    auto followed = list_followed_by(database, referrer);
    std::erase_if(followed, [&](Followed const& one) { return !may_follow(one, today); });
    if (std::ssize(followed) > most_links) {
        followed.erase(followed.begin() + most_links, followed.end());
    }
    return followed;
}

} // namespace

std::expected<void, std::chrono::seconds>
ask_follow_links(database::Connection& database, LetterDesk const& desk, AskFollowLinks const& wish)
{
    auto transaction = database::Transaction{database};
    auto const counted = accounts::count_use(
        database, {.what = "follow", .email = wish.email.value(), .network = wish.network}, desk.now
    );
    if (!counted) {
        return counted;
    }
    if (auto const referrer = find_referrer_with(database, wish.email)) {
        auto const followed = list_what_may_be_followed(database, referrer->id, wish.today);
        if (!followed.empty()) {
            mail_new_follow_links(database, *referrer, followed, desk);
        }
    }
    transaction.commit();
    return {};
}

} // namespace intake
