#include "reporting/model/answer_numbers.hpp"

#include "reporting/model/suppression.hpp"

#include <algorithm>
#include <ranges>

namespace reporting {

namespace {

using programme::QuestionKind;

// Puts the numbers of one questionnaire at one moment among all, and binds them.
class SheetNumbers {
public:
    SheetNumbers(PublishedCounts& published, SheetCounts const& sheet) : published_{published}, sheet_{sheet}
    {
        auto parts = std::vector<NumberIndex>{};
        for (auto const& [version, talks] : sheet.talks) {
            parts.push_back(add(talks));
            talks_[version] = parts.back();
        }
        all_talks_ = parts.size() == 1 ? parts.front() : add_sum(parts);
        published_.known.push_back(all_talks_);
        if (parts.size() > 1) {
            mark_versions(parts);
        }
    }

    std::vector<QuestionNumbers> all()
    {
        auto numbers = std::vector<QuestionNumbers>(sheet_.questions.size());
        // Newer questions stand first, but a condition is about an earlier question of its own version.
        for (auto const& [version, talks] : sheet_.talks) {
            for (auto const place : places_in(version)) {
                by_version_[{place, version}] = add_version(place, version);
            }
        }
        for (auto place = std::size_t{0}; place < numbers.size(); ++place) {
            numbers[place] = add_question(place);
        }
        return numbers;
    }

private:
    // When few talks were with one of the versions, nobody knows how many were with each.
    void mark_versions(std::vector<NumberIndex> const& talks)
    {
        auto const few = std::ranges::any_of(talks, [this](NumberIndex number) {
            return published_.counts[number] < smallest_shown;
        });
        auto& marked = few ? published_.unseen : published_.known;
        marked.insert(marked.end(), talks.begin(), talks.end());
    }

    [[nodiscard]] bool is_known(NumberIndex number) const
    {
        return std::ranges::find(published_.known, number) != published_.known.end();
    }

    NumberIndex add(std::int64_t count)
    {
        published_.counts.push_back(count);
        return published_.counts.size() - 1;
    }

    void bind(NumberIndex total, std::vector<NumberIndex> parts)
    {
        published_.sums.push_back({.total = total, .parts = std::move(parts)});
    }

    NumberIndex add_sum(std::vector<NumberIndex> const& parts)
    {
        auto sum = std::int64_t{0};
        for (auto const part : parts) {
            sum += published_.counts[part];
        }
        auto const total = add(sum);
        if (!parts.empty()) {
            bind(total, parts);
        }
        return total;
    }

    // A zero is about nobody, and known wherever it is not below a small total.
    void keep_unseen(NumberIndex number)
    {
        if (published_.counts[number] > 0) {
            published_.unseen.push_back(number);
        }
    }

    // The questions of a version in its own order.
    [[nodiscard]] std::vector<std::size_t> places_in(int version) const
    {
        auto places = std::vector<std::size_t>{};
        for (auto place = std::size_t{0}; place < sheet_.questions.size(); ++place) {
            if (sheet_.questions[place].versions.contains(version)) {
                places.push_back(place);
            }
        }
        // They lie one behind the other in the questionnaire.
        std::ranges::sort(places, {}, [&](std::size_t place) { return counts(place, version).question; });
        return places;
    }

    [[nodiscard]] VersionCounts const& counts(std::size_t place, int version) const
    {
        return sheet_.questions[place].versions.at(version);
    }

    NumberIndex asked_of(programme::Question const& question, int version)
    {
        if (!question.when) {
            return talks_.at(version);
        }
        auto const& when = *question.when;
        for (auto const place : places_in(version)) {
            if (counts(place, version).question->code == when.question) {
                return who_met(when, place, version);
            }
        }
        return add(0);
    }

    NumberIndex who_met(programme::Condition const& when, std::size_t place, int version)
    {
        auto const& given = by_version_.at({place, version}).given;
        if (programme::is_chosen(counts(place, version).question->kind)) {
            auto const option = given.find(when.is);
            return option == given.end() ? add(0) : option->second;
        }
        auto met = std::vector<NumberIndex>{};
        for (auto const& [code, number] : given) {
            auto const value = std::stoi(code);
            if ((!when.at_least || *when.at_least <= value) && (!when.at_most || value <= *when.at_most)) {
                met.push_back(number);
            }
        }
        return add_sum(met);
    }

    QuestionNumbers add_version(std::size_t place, int version)
    {
        auto const& of_version = counts(place, version);
        auto numbers = QuestionNumbers{
            .asked = asked_of(*of_version.question, version),
            .answered = add(of_version.answered),
            .missing = add(of_version.asked - of_version.answered),
        };
        bind(numbers.asked, {numbers.answered, numbers.missing});
        for (auto const& [code, name, count] : sheet_.questions[place].given()) {
            auto const found = of_version.given.find(code);
            numbers.given[code] = add(found == of_version.given.end() ? 0 : found->second);
        }
        bind_given(of_version.question->kind, numbers.answered, numbers.given);
        return numbers;
    }

    void bind_given(
        QuestionKind kind, NumberIndex answered, std::map<std::string, NumberIndex, std::less<>> const& given
    )
    {
        auto parts = std::vector<NumberIndex>{};
        for (auto const& [code, number] : given) {
            parts.push_back(number);
            if (kind == QuestionKind::choice_many) {
                bind_others(answered, number);
            }
            if (kind == QuestionKind::number) {
                keep_unseen(number);
            }
        }
        if (parts.empty()) {
            return;
        }
        if (kind == QuestionKind::choice_many) {
            bind_more_than_one(answered, parts);
        } else {
            bind(answered, std::move(parts));
        }
    }

    // Who answered and did not choose this.
    void bind_others(NumberIndex answered, NumberIndex chosen)
    {
        auto const others = add(published_.counts[answered] - published_.counts[chosen]);
        keep_unseen(others);
        bind(answered, {chosen, others});
    }

    // Everybody who answered chose one at least, so that all choices together are as many, and some more.
    void bind_more_than_one(NumberIndex answered, std::vector<NumberIndex> const& parts)
    {
        auto const choices = add_sum(parts);
        auto const more = add(published_.counts[choices] - published_.counts[answered]);
        for (auto const rest : {choices, more}) {
            if (published_.counts[rest] > 0) {
                published_.rests.push_back(rest);
            }
        }
        bind(choices, {answered, more});
    }

    // What is shown of a question: of its only version, or the sums of all.
    QuestionNumbers add_question(std::size_t place)
    {
        auto const& question = sheet_.questions[place];
        auto parts = std::vector<QuestionNumbers>{};
        for (auto const& [version, of_version] : question.versions) {
            parts.push_back(by_version_.at({place, version}));
        }
        return parts.size() == 1 ? parts.front() : add_all_versions(question, parts);
    }

    // All talks when it was asked in all of them.
    NumberIndex asked_in_all(std::vector<QuestionNumbers> const& parts)
    {
        auto asked = std::vector<NumberIndex>{};
        for (auto const& one : parts) {
            asked.push_back(one.asked);
        }
        if (std::ranges::is_permutation(asked, talks_ | std::views::values)) {
            return all_talks_;
        }
        auto const sum = add_sum(asked);
        if (std::ranges::all_of(asked, [this](NumberIndex number) { return is_known(number); })) {
            published_.known.push_back(sum);
        }
        return sum;
    }

    QuestionNumbers
    add_all_versions(QuestionCounts const& question, std::vector<QuestionNumbers> const& parts)
    {
        auto const hide_and_add = [&](auto const& which, bool hides) {
            auto numbers = std::vector<NumberIndex>{};
            for (auto const& one : parts) {
                numbers.push_back(which(one));
            }
            if (hides) {
                std::ranges::for_each(numbers, [this](NumberIndex number) { keep_unseen(number); });
            }
            return add_sum(numbers);
        };
        auto all = QuestionNumbers{
            .asked = asked_in_all(parts),
            .answered = hide_and_add([](auto const& one) { return one.answered; }, true),
            .missing = hide_and_add([](auto const& one) { return one.missing; }, true),
        };
        for (auto const& [code, number] : parts.front().given) {
            all.given[code] = hide_and_add([&](auto const& one) { return one.given.at(code); }, true);
        }
        bind(all.asked, {all.answered, all.missing});
        bind_given(question.question().kind, all.answered, all.given);
        return all;
    }

    PublishedCounts& published_;
    SheetCounts const& sheet_;
    std::map<int, NumberIndex> talks_ = {}; // by version
    NumberIndex all_talks_ = 0;
    std::map<std::pair<std::size_t, int>, QuestionNumbers> by_version_ = {};
};

} // namespace

AnswerNumbers numbers_of(std::vector<SheetCounts> const& sheets)
{
    auto numbers = AnswerNumbers{.published = {.counts = {}, .sums = {}}, .sheets = {}, .ends = {}};
    for (auto const& sheet : sheets) {
        numbers.sheets.push_back(SheetNumbers{numbers.published, sheet}.all());
        numbers.ends.push_back(numbers.published.counts.size());
    }
    return numbers;
}

} // namespace reporting
