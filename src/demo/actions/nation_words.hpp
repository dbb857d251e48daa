// Reads the names and the words of the national demo from data/demo.
#pragma once

#include "demo/model/nation/telling.hpp"

#include <filesystem>

namespace demo {

struct NationWords {
    Words words;
    NameLists names;
    AnswerLists answers;
};

// Throws base::CsvError, with file and line, for whatever is wrong in the files.
NationWords read_nation_words(std::filesystem::path const& folder);

} // namespace demo
