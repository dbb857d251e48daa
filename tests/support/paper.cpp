#include "support/paper.hpp"

#include "platform/pdf/program.hpp"
#include "support/temporary_folder.hpp"

#include <stdexcept>

namespace support {

std::string words_on_paper(std::string const& pdf)
{
    auto const folder = TemporaryFolder{};
    folder.write("paper.pdf", pdf);
    auto const result = pdf::run_program(
        {.program = "/usr/bin/pdftotext",
         .arguments = {"-layout", (folder.path() / "paper.pdf").string(), "-"},
         .input = {},
         .time_limit = std::chrono::minutes{1}}
    );
    if (!result.succeeded) {
        throw std::runtime_error{"no PDF: " + result.problem};
    }
    return result.output;
}

} // namespace support
