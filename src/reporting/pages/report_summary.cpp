#include "reporting/pages/report_summary.hpp"

#include "reporting/pages/figure_words.hpp"

#include <algorithm>
#include <cmath>

namespace reporting {

namespace {

// The value of a figure when it may be shown.
std::optional<std::string> known(Document const& document, std::string_view code, text::Texts const& texts)
{
    auto const* const figure = find_figure(document, code);
    return figure != nullptr && figure->now.is_shown()
               ? std::optional{in_unit(*figure->now.value, figure->unit, texts)}
               : std::nullopt;
}

std::int64_t whole_number_of(Document const& document, std::string_view code)
{
    auto const* const figure = find_figure(document, code);
    return figure == nullptr ? 0 : std::llround(figure->now.value.value_or(0));
}

class Summary {
public:
    Summary(Document const& document, text::Texts const& texts) : document_{document}, texts_{texts} {}

    std::vector<std::string> write()
    {
        say_who_was_supported();
        say_how_they_came();
        say_who_waits();
        say_what_parents_think();
        say_of_volunteers();
        return std::move(sentences_);
    }

private:
    std::string count(std::string_view code, std::string const& words) const
    {
        return text::fill(words, {{"count", *known(document_, code, texts_)}});
    }

    bool knows(std::initializer_list<std::string_view> codes) const
    {
        return std::ranges::all_of(codes, [&](std::string_view code) {
            return known(document_, code, texts_).has_value();
        });
    }

    void say_who_was_supported()
    {
        if (knows({"families", "children"})) {
            auto const compared = compared_families();
            sentences_.push_back(supported_families() + (compared.empty() ? "" : " ") + compared);
        }
        if (knows({"volunteers"})) {
            auto const words = texts_.plural(
                "Er kwam {count} vrijwilliger bij gezinnen thuis.",
                "Er kwamen {count} vrijwilligers bij gezinnen thuis.",
                whole_number_of(document_, "volunteers")
            );
            sentences_.push_back(count("volunteers", words));
        }
    }

    std::string supported_families() const
    {
        auto const families = count(
            "families",
            texts_.plural("{count} gezin", "{count} gezinnen", whole_number_of(document_, "families"))
        );
        auto const children = count(
            "children",
            texts_.plural("{count} kind", "{count} kinderen", whole_number_of(document_, "children"))
        );
        auto const until = under_way_in_words(document_.period, document_.counted_on, texts_);
        auto const words =
            until.empty()
                ? texts_.translate("Home-Start steunde in {period} in {place} {families} met {children}.")
                : texts_.translate(
                      "Home-Start steunde in {period}, {until}, in {place} {families} met {children}."
                  );
        return text::fill(
            words,
            {{"period", in_words(document_.period, texts_)},
             {"until", until},
             {"place", document_.place},
             {"families", families},
             {"children", children}}
        );
    }

    // Part of a year is not compared with a whole one.
    std::string compared_families() const
    {
        auto const& families = *find_figure(document_, "families");
        if (!families.before.is_shown() || document_.counted_on < document_.period.to) {
            return {};
        }
        auto const more = std::llround(*families.now.value - *families.before.value);
        auto const difference = std::abs(more);
        if (more == 0) {
            return texts_.translate("Dat zijn evenveel gezinnen als een jaar eerder.");
        }
        auto const words = more > 0 ? texts_.plural(
                                          "Dat is {count} gezin meer dan een jaar eerder.",
                                          "Dat zijn {count} gezinnen meer dan een jaar eerder.",
                                          difference
                                      )
                                    : texts_.plural(
                                          "Dat is {count} gezin minder dan een jaar eerder.",
                                          "Dat zijn {count} gezinnen minder dan een jaar eerder.",
                                          difference
                                      );
        return text::fill(words, {{"count", texts_.number(difference)}});
    }

    void say_how_they_came()
    {
        if (!knows({"applications", "starts", "days_to_start"})) {
            return;
        }
        auto const applied = texts_.plural(
            "{count} gezin meldde zich aan.",
            "{count} gezinnen meldden zich aan.",
            whole_number_of(document_, "applications")
        );
        auto const started = texts_.plural(
            "Bij {count} gezin begon de steun; van aanmelding tot start duurde dat {days}.",
            "Bij {count} gezinnen begon de steun; van aanmelding tot start duurde dat bij de helft van hen "
            "hoogstens {days}.",
            whole_number_of(document_, "starts")
        );
        sentences_.push_back(
            count("applications", applied) + " "
            + text::fill(
                started,
                {{"count", *known(document_, "starts", texts_)},
                 {"days", *known(document_, "days_to_start", texts_)}}
            )
        );
    }

    void say_who_waits()
    {
        if (!knows({"waiting_last_day"})) {
            return;
        }
        auto const day = texts_.date(std::min(document_.period.to, document_.counted_on));
        if (whole_number_of(document_, "waiting_last_day") == 0) {
            sentences_.push_back(text::fill(
                texts_.translate("Op {day} wachtte geen gezin op een vrijwilliger."), {{"day", day}}
            ));
            return;
        }
        auto const words = texts_.plural(
            "Op {day} wachtte {count} gezin op een vrijwilliger.",
            "Op {day} wachtten {count} gezinnen op een vrijwilliger.",
            whole_number_of(document_, "waiting_last_day")
        );
        sentences_.push_back(
            text::fill(words, {{"day", day}, {"count", *known(document_, "waiting_last_day", texts_)}})
        );
    }

    void say_what_parents_think()
    {
        auto const* const mark = find_figure(document_, "mark");
        if (!knows({"mark"}) || !mark->now.basis) {
            return;
        }
        auto const parents = mark->now.basis->n - mark->now.basis->missing;
        sentences_.push_back(text::fill(
            texts_.translate("Ouders gaven bij de afsluiting gemiddeld een {mark} (van {count} ouders)."),
            {{"mark", *known(document_, "mark", texts_)}, {"count", texts_.number(parents)}}
        ));
    }

    void say_of_volunteers()
    {
        if (!knows({"hours", "visits"})) {
            return;
        }
        sentences_.push_back(text::fill(
            texts_.translate("Vrijwilligers kwamen {visits} keer bij een gezin, samen {hours}."),
            {{"visits", *known(document_, "visits", texts_)}, {"hours", *known(document_, "hours", texts_)}}
        ));
    }

    Document const& document_;
    text::Texts const& texts_;
    std::vector<std::string> sentences_;
};

} // namespace

std::vector<std::string> summary_of(Document const& document, text::Texts const& texts)
{
    return Summary{document, texts}.write();
}

} // namespace reporting
