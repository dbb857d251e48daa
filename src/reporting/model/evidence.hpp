// What research says about Home-Start (onderzoek), also where it found nothing: to stand beside figures of
// our own, which have no control group. Read from abstracts and first pages; who cites a study reads it
// first.
#pragma once

#include <span>
#include <string_view>

namespace reporting {

enum class StudyOf {
    home_start,       // in the Netherlands or elsewhere
    similar_programme // other home visiting and parenting support: how large effects can be expected to be
};

// All words but authors, year and address are Dutch, to be translated when shown. What is not known is empty.
struct Study {
    StudyOf of;
    std::string_view authors; // or who published it
    std::string_view year;
    std::string_view country;
    std::string_view design;
    std::string_view people; // how many took part, and who
    std::string_view found;
    std::string_view found_nothing; // where it looked for an effect and saw none, or the opposite
    std::string_view caveat;        // what to know before citing it
    std::string_view address;
};

// Those of Home-Start in the Netherlands first, then elsewhere, then similar programmes.
std::span<Study const> studies();

} // namespace reporting
