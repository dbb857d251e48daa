#include "demo/actions/fill_nation.hpp"

#include "demo/actions/nation_courses.hpp"
#include "demo/actions/nation_crew.hpp"
#include "demo/actions/nation_intervision.hpp"
#include "demo/actions/nation_places.hpp"
#include "demo/actions/nation_removals.hpp"
#include "demo/actions/nation_words.hpp"
#include "demo/model/nation/case_story.hpp"
#include "demo/model/nation/touching.hpp"
#include "demo/model/nation/years.hpp"
#include "demo/store/bulk_mode.hpp"
#include "demo/store/case_rows.hpp"
#include "intake/model/consent.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/local_time.hpp"

#include <array>

namespace demo {

namespace {

// Families that are written at once: what is known of them is kept in memory until then.
constexpr auto families_at_once = std::size_t{100};

constexpr auto counted_tables = std::to_array<std::string_view>(
    {"persons",
     "family_cases",
     "call_permissions",
     "needs",
     "matches",
     "outbox_mails",
     "intervision_groups",
     "intervision_dates"}
);

NextIds next_ids(database::Connection& database)
{
    return {
        .person = next_id(database, "persons"),
        .family_case = next_id(database, "family_cases"),
        .permission = next_id(database, "call_permissions"),
        .need = next_id(database, "needs"),
        .match = next_id(database, "matches"),
        .mail = next_id(database, "outbox_mails"),
    };
}

int count_visits(std::vector<CaseFacts> const& cases)
{
    auto visits = 0;
    for (auto const& one : cases) {
        for (auto const& match : one.matches) {
            visits += static_cast<int>(match.visits.size());
        }
    }
    return visits;
}

void leave_visits_out(CaseFacts& facts)
{
    for (auto& match : facts.matches) {
        match.visits.clear();
    }
}

// Tells all families in the order in which they came, some at a time.
class CaseWriter {
public:
    CaseWriter(database::Connection& database, Telling const& telling, bool visits, TellYear const& tell_year)
        : database_{database}, telling_{telling}, visits_{visits}, tell_year_{tell_year},
          ids_{next_ids(database)}
    {
    }

    void write_all()
    {
        auto const& cases = telling_.nation.cases;
        for (auto number = std::size_t{0}; number < cases.size(); ++number) {
            begin_year(year_of(first_day_of(cases[number])));
            told_.push_back(tell_case(telling_, number, ids_));
            if (!visits_) {
                leave_visits_out(told_.back());
            }
            ++year_.families;
            if (told_.size() == families_at_once) {
                write_told();
            }
        }
        begin_year(0);
    }

private:
    void begin_year(int year)
    {
        if (year == year_.year) {
            return;
        }
        write_told();
        if (year_.families > 0) {
            tell_year_(year_);
        }
        year_ = {.year = year, .families = 0, .visits = 0};
    }

    void write_told()
    {
        auto transaction = database::Transaction{database_};
        insert_cases(
            database_,
            told_,
            {.programme_code = telling_.programme.code, .consent_text_version = intake::notice_text_version}
        );
        transaction.commit();
        year_.visits += count_visits(told_);
        told_.clear();
    }

    database::Connection& database_;
    Telling const& telling_;
    bool visits_;
    TellYear const& tell_year_;
    NextIds ids_;
    std::vector<CaseFacts> told_;
    NationYear year_{.year = 0, .families = 0, .visits = 0};
};

// On the last day everybody has gone home.
DemoParts on_last_day(DemoParts const& parts, NationWish const& wish)
{
    constexpr auto evening = 18;
    auto at_end = parts;
    at_end.now = base::to_instant(wish.until, evening, 0, parts.programme.time_zone);
    return at_end;
}

void write_nation(
    database::Connection& database,
    DemoParts const& parts,
    NationWish const& wish,
    Nation const& nation,
    TellYear const& tell_year
)
{
    auto const draw = Draw{wish.seed};
    auto const published = PublishedYear{};
    auto const work = WorkDays{
        parts.programme, first_year_of(wish, published) - 3, static_cast<int>(wish.until.year()) + 5
    };
    auto const lists = read_nation_words(parts.data_folder / "demo");
    auto const first_year = published.year - wish.years + 1;
    auto telling = Telling{
        .nation = nation,
        .programme = parts.programme,
        .work = work,
        .words = lists.words,
        .names = lists.names,
        .answers = lists.answers,
        .draw = draw,
        .courses = CourseDays{draw, work},
        .until = Day{wish.until},
        .crews = {},
        .volunteers = {},
        .profiles = {},
    };
    {
        auto transaction = database::Transaction{database};
        hire_crew(database, read_nation_logins(parts.data_folder / "demo"), telling);
        hold_courses(database, parts, telling);
        hold_meetings(database, parts, telling, first_year, static_cast<int>(wish.until.year()));
        transaction.commit();
    }
    remove_volunteers(database, parts, telling);
    hold_intervision(database, telling, first_year);
    CaseWriter{database, telling, wish.visits, tell_year}.write_all();
}

} // namespace

std::expected<DemoReport, DemoRefusal> fill_nation(
    database::Connection& database, DemoParts const& parts, NationWish const& wish, TellYear const& tell_year
)
{
    if (people::has_people(database)) {
        return std::unexpected{DemoRefusal::people_there};
    }
    auto const bulk = BulkMode{database};
    auto const then = on_last_day(parts, wish);
    auto const published = PublishedYear{};
    auto const nation = draw_nation(
        fill_places(database, then, wish, published), wish, part_of(published, wish.one_in), parts.programme
    );
    write_nation(database, then, wish, nation, tell_year);
    for (auto const table : counted_tables) {
        go_on_counting(database, table);
    }
    forget_when_tables_were_made(database, then.now);
    return DemoReport{
        .families = static_cast<int>(nation.cases.size()),
        .volunteers = static_cast<int>(nation.volunteers.size()),
        .municipalities = published.municipalities,
    };
}

} // namespace demo
