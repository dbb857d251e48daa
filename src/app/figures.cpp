#include "app/figures.hpp"

#include "programme/store/programme_file.hpp"
#include "reporting/pages/definition_words.hpp"

#include <fmt/format.h>

namespace app {

int print_figures(CommandInput const& input)
{
    auto const programme = programme::load_programme(input.configuration.programme_file);
    auto const catalogues = text::Catalogues{input.configuration.locales_folder};
    fmt::print(
        input.answers, "{}", reporting::definitions_as_markdown(programme, catalogues.in(text::Language::nl))
    );
    return 0;
}

} // namespace app
