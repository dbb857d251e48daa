// The file with which a location asks its bank to pay: a SEPA credit transfer, ISO 20022 pain.001.001.09.
#pragma once

#include "allowances/model/claim.hpp"

#include <string>
#include <vector>

namespace allowances {

struct Transfer {
    std::string id; // of this one within the file, at most 35 characters
    BankAccount to;
    Money sum;         // more than nothing
    std::string about; // what the receiver reads, at most 140 characters
};

struct CreditTransfer {
    std::string id;      // never used twice at this bank, at most 35 characters
    std::string made_at; // "2026-11-21T10:00:00Z"
    base::Date pay_on;
    BankAccount payer;
    std::vector<Transfer> transfers; // not empty
};

// XML in UTF-8, with no letters but those that every bank of SEPA takes: others are written as the nearest.
std::string to_pain_001(CreditTransfer const& order);

// Letters, digits and / - ? : ( ) . , ' + and the space (EPC217-08), at most so many.
std::string in_sepa_letters(std::string_view text, std::size_t most);

} // namespace allowances
