// Reads what parents of the demo answer to questionnaires, from data/demo.
#pragma once

#include "demo/model/answer_lists.hpp"

#include <filesystem>

namespace demo {

// Throws base::CsvError, with file and line, for whatever is wrong in the file.
AnswerLists read_answer_lists(std::filesystem::path const& folder);

} // namespace demo
