#include "intake/pages/alike_families.hpp"

#include "intake/pages/case_heading.hpp"
#include "intake/pages/intake_words.hpp"
#include "intake/store/same_family_store.hpp"

#include <algorithm>

namespace intake {

namespace {

std::string address_of_last(KnownFamily const& family)
{
    return family.family_case ? address_of(*family.family_case)
                              : "/call-permissions/" + std::to_string(family.permission->value());
}

std::string why(std::vector<Likeness> const& alike, text::Texts const& texts)
{
    auto words = std::string{};
    for (auto const likeness : alike) {
        words += (words.empty() ? "" : ", ") + word_for(likeness, texts);
    }
    return words;
}

// Leaves out the parents in `seen`, and adds to them whom it gives.
std::vector<AlikeFamily> list_alike_but(
    accounts::SignedInRequest& request, FamilyTraits const& traits, std::vector<people::PersonId> seen
)
{
    auto found = std::vector<AlikeFamily>{};
    for (auto const& family : list_families_to_compare(request.database, traits, request.location())) {
        auto const alike = likenesses(traits, family.traits);
        if (alike.empty() || std::ranges::find(seen, family.parent) != seen.end()) {
            continue;
        }
        seen.push_back(family.parent);
        found.push_back(
            {.parent = family.parent,
             .name = family.name,
             .address = address_of_last(family),
             .why = why(alike, request.texts)}
        );
    }
    return found;
}

} // namespace

FamilyTraits traits_of(people::Person const& parent)
{
    return {.phone = parent.phone, .email = parent.email, .postcode = {}, .children = {}};
}

FamilyTraits traits_of(people::Person const& parent, FamilyCase const& family_case)
{
    auto traits = traits_of(parent);
    traits.postcode = family_case.postcode;
    traits.children = family_case.children;
    return traits;
}

std::vector<AlikeFamily>
list_alike_families(accounts::SignedInRequest& request, people::PersonId parent, FamilyTraits const& traits)
{
    auto left_out = list_different_families(request.database, parent, request.location());
    left_out.push_back(parent);
    return list_alike_but(request, traits, std::move(left_out));
}

std::vector<AlikeFamily> list_alike_families(accounts::SignedInRequest& request, FamilyTraits const& traits)
{
    return list_alike_but(request, traits, {});
}

} // namespace intake
