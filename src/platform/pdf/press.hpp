// The press (pers): makes a PDF of a page of HTML, once, and keeps it until the page changes, if it may. The
// work is done by a program of its own, press/print.py, which sees nothing but what it is given.
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace pdf {

// What is to be printed.
struct Sheet {
    std::string name; // letters, digits and "-"; of all sheets with this name only the last is kept
    std::vector<std::string> stylesheets; // beside the program: {"letters.css", "parent_folder.css"}
    std::string html;
    bool keep = true; // false for what names a person: her name must lie nowhere but in the database
};

struct Printed {
    std::string pdf;
    std::string version; // another one as soon as anything of the sheet is another
};

// The press does not work, is too slow, or has too much to do.
class NotPrinted : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct PressSettings {
    std::filesystem::path program; // reads HTML, writes a PDF; its stylesheets lie beside it
    std::filesystem::path folder;  // where what was printed is kept
    std::filesystem::path fonts = "/usr/share/fonts/truetype/noto"; // newer ones make a newer version
    std::chrono::milliseconds time_limit{60'000};
    std::size_t most_at_once = 2; // how many may print or wait for it: the others are told to come back
};

// Safe to use from several threads. Prints one sheet at a time.
class Press {
public:
    explicit Press(PressSettings settings);

    // From the folder, or new. Throws NotPrinted.
    [[nodiscard]] Printed print(Sheet const& sheet);

    // New, and kept nowhere: for a sheet with the name of a person. Throws NotPrinted.
    [[nodiscard]] std::string print_once(Sheet const& sheet);

private:
    [[nodiscard]] std::string version_of(Sheet const& sheet) const;
    [[nodiscard]] std::string run(Sheet const& sheet) const;
    void keep(Sheet const& sheet, std::filesystem::path const& file, std::string const& pdf) const;

    PressSettings settings_;
    std::mutex printing_;
    std::mutex counting_;
    std::size_t inside_ = 0;
};

} // namespace pdf
