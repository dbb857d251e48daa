// The parent folder (ouderfolder): what a location gives to parents on paper, in one language.
#pragma once

#include "locations/model/finder.hpp"
#include "locations/pages/location_page.hpp"
#include "platform/pdf/press.hpp"
#include "platform/template/safe_html.hpp"
#include "platform/text/texts.hpp"

#include <array>
#include <string>
#include <vector>

namespace locations {

// How the paper is used: one page, to read or to hang up, or six panels that fold to a leaflet.
enum class FolderForm { flat, folded };

// Municipalities where the same families are welcome.
struct SameAges {
    std::string municipalities; // "Aalten, Winterswijk"
    std::string ages;           // "Voor gezinnen met kinderen van 0 t/m 6 jaar."
};

struct ParentFolder {
    Location location;
    std::vector<SameAges> served;
    std::string address; // "https://steun.example/home-start/7"
};

// In the language of these texts.
ParentFolder
parent_folder(LocationPage const& page, accounts::PageRequest const& request, text::Texts const& texts);

// "is-long" for a name or an address that must stand smaller to fit.
std::string_view size_of(std::string_view name);

// "flat", or "flat is-full" when there is more to say than usual.
std::string_view class_of_flat(ParentFolder const& folder);

// The address without what nobody types, in two parts for two lines: "steun.example" and "/home-start/7".
struct TypedAddress {
    std::string host;
    std::string path;
};

TypedAddress typed_address(ParentFolder const& folder);

// Where the code on the paper leads: the page of the location in this language, which stays when offers,
// postcodes and forms change, shows how to reach it, and has the application one step away.
std::string scanned_address(ParentFolder const& folder, text::Texts const& texts);

// What the press prints.
pdf::Sheet sheet_of(ParentFolder const& folder, FolderForm form, text::Texts const& texts);

// "home-start-aalten-ouderfolder-ar.pdf"
std::string file_name(ParentFolder const& folder, FolderForm form, text::Texts const& texts);

} // namespace locations

template <>
struct base::Codes<locations::FolderForm> {
    static constexpr auto table = std::to_array<std::pair<locations::FolderForm, std::string_view>>({
        {locations::FolderForm::flat, "flat"},
        {locations::FolderForm::folded, "folded"},
    });
};
