#include "matching/pages/wishes_page.hpp"

#include "intake/pages/case_form.hpp"
#include "matching/actions/change_match_wishes.hpp"
#include "matching/pages/candidates_page.hpp"
#include "matching/pages/match_wishes.html.hpp"
#include "matching/store/match_wish_store.hpp"

#include <algorithm>

namespace matching {

namespace {

void prefill_codes(web::Form& form, std::string_view field, std::vector<std::string> const& codes)
{
    for (auto const& code : codes) {
        form.prefill(field, code);
    }
}

// Those of the programme, each once; what is no code of it cannot have been chosen.
std::vector<std::string>
read_codes(web::Form const& form, std::string_view field, std::vector<programme::Choice> const& choices)
{
    auto codes = form.values(field);
    std::erase_if(codes, [&](std::string const& code) {
        return programme::find_choice(choices, code) == nullptr;
    });
    std::ranges::sort(codes);
    auto const [first, last] = std::ranges::unique(codes);
    codes.erase(first, last);
    return codes;
}

} // namespace

web::Response show_match_wishes(accounts::SignedInRequest& request)
{
    auto page = intake::open_case_form(request);
    auto const wishes = load_match_wishes(request.database, page.heading.id);
    prefill_codes(page.form, "experiences", wishes.experiences);
    prefill_codes(page.form, "interests", wishes.interests);
    prefill_codes(page.form, "at_home", wishes.at_home);
    return web::html(render_match_wishes(request, page));
}

web::Response update_match_wishes(accounts::SignedInRequest& request)
{
    auto const page = intake::open_case_form(request);
    auto const& programme = request.programme;
    change_match_wishes(
        request.database,
        request.occasion(),
        page.heading.id,
        {.experiences = read_codes(page.form, "experiences", programme.experiences),
         .interests = read_codes(page.form, "interests", programme.interests),
         .at_home = read_codes(page.form, "at_home", programme.limits)}
    );
    return web::see_other(address_of_proposals(page.heading.id));
}

} // namespace matching
