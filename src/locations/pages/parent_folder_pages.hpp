// The parent folder (ouderfolder) on the site: which there are, and each as a PDF.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "locations/pages/parent_folder.hpp"

#include <string_view>
#include <vector>

namespace locations {

// In one language, as a link to each form.
struct FolderLinks {
    std::string_view code;
    std::string_view name; // as its speakers call it
    bool right_to_left;
};

struct FolderPage {
    Location location;
    std::vector<FolderLinks> languages; // that of the page first
};

// What every PDF stays under, also the one with the most letters: people on a phone pay for it.
inline constexpr auto most_kilobytes_of_folder = 75;

// GET /home-start/{location}/folder. Both throw base::NotFound for a location that serves no municipality
// today.
web::Response show_parent_folder(accounts::PageRequest& request);

// GET /home-start/{location}/folder/{language}/{file}: "flat.pdf" or "folded.pdf". Throws pdf::NotPrinted.
web::Response show_printed_parent_folder(accounts::PageRequest& request);

} // namespace locations
