#include "demo/model/nation/judgements.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace demo {

namespace {

constexpr auto share_judging = 0.82; // of those whose support did not end early

constexpr auto word_very_good = std::string_view{"very_good"};
constexpr auto word_good = std::string_view{"good"};

struct WordOfParents {
    std::string_view word;
    int weight;
    std::array<int, 3> marks;
    std::array<int, 3> weights_of_marks;
};

// In other years than the published one.
constexpr auto words_of_parents = std::to_array<WordOfParents>({
    {word_very_good, 775, {9, 10, 8}, {62, 32, 6}},
    {word_good, 205, {8, 7, 9}, {70, 24, 6}},
    {"sufficient", 16, {6, 7, 5}, {70, 20, 10}},
    {"moderate", 4, {5, 4, 6}, {60, 30, 10}},
});

bool gives_judgement(Draw& draw, CaseLine const& line)
{
    return line.started && !line.ended_early && draw.chance(share_judging);
}

int draw_mark(Draw& draw, WordOfParents const& said)
{
    return said.marks[draw.weighted(said.weights_of_marks)];
}

JudgementLine draw_judgement(Draw& draw)
{
    auto weights = std::array<int, words_of_parents.size()>{};
    std::ranges::transform(words_of_parents, weights.begin(), &WordOfParents::weight);
    auto const& said = words_of_parents[draw.weighted(weights)];
    return {.mark = draw_mark(draw, said), .word = said.word};
}

// Moves marks by one, each within what its word bears, until their mean is right.
void settle_mean(std::vector<CaseLine*> const& judging, double mean)
{
    auto const wanted = std::lround(mean * static_cast<double>(judging.size()));
    auto sum = 0L;
    for (auto const* line : judging) {
        sum += line->judgement->mark;
    }
    for (auto* line : judging) {
        auto& [mark, word] = *line->judgement;
        auto const least = word == word_very_good ? 8 : 7;
        auto const most = word == word_very_good ? 10 : 9;
        auto const step = sum < wanted ? 1 : -1;
        if (sum != wanted && least <= mark + step && mark + step <= most) {
            mark += step;
            sum += step;
        }
    }
}

void settle_published(std::vector<CaseLine*>& judging, PublishedYear const& published, Draw& draw)
{
    draw.shuffle(judging);
    auto const share = published.very_good_percent / 100;
    auto const count = std::lround(share * static_cast<double>(judging.size()));
    for (auto place = 0L; place < static_cast<long>(judging.size()); ++place) {
        auto const& said = words_of_parents[place < count ? 0 : 1];
        judging[static_cast<std::size_t>(place)]->judgement =
            JudgementLine{.mark = draw_mark(draw, said), .word = said.word};
    }
    draw.shuffle(judging);
    settle_mean(judging, published.mean_mark);
}

} // namespace

void draw_judgements(std::vector<CaseLine>& cases, PublishedYear const& published, Draw const& draw)
{
    auto own = draw.of(Stream::judgements, 0);
    auto judging = std::vector<CaseLine*>{};
    for (auto& line : cases) {
        if (!gives_judgement(own, line)) {
            continue;
        }
        line.judgement = draw_judgement(own);
        if (year_of(line.closed) == published.year) {
            judging.push_back(&line);
        }
    }
    settle_published(judging, published, own);
}

} // namespace demo
