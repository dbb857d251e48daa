#include "reporting/model/readings.hpp"

#include <algorithm>

namespace reporting {

namespace {

std::vector<Figure> gather_figures()
{
    auto all = std::vector<Figure>{};
    for (auto const& group :
         {flow_figures(),
          duration_figures(),
          family_figures(),
          need_figures(),
          route_figures(),
          outcome_figures(),
          ending_figures(),
          volunteer_figures(),
          quality_figures(),
          meeting_figures()}) {
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

} // namespace

std::vector<Figure> const& all_figures()
{
    static auto const all = gather_figures();
    return all;
}

Figure const* find_figure(std::string_view code)
{
    auto const figure = std::ranges::find(all_figures(), code, &Figure::code);
    return figure == all_figures().end() ? nullptr : &*figure;
}

} // namespace reporting
