// Another program, run without a shell: what goes in, what comes out, and a time after which it is ended.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace pdf {

struct ProgramRun {
    std::filesystem::path program;
    std::vector<std::string> arguments;
    std::string input; // what it reads
    std::chrono::milliseconds time_limit;
};

struct ProgramResult {
    bool succeeded;      // it ended by itself, and said that all was well
    std::string output;  // what it wrote
    std::string problem; // the end of its complaints, or why it was not run or was ended
};

// With an environment of only PATH, HOME and a language. Ends the program, and what it started, after the
// time limit.
ProgramResult run_program(ProgramRun const& run);

} // namespace pdf
