#include "matching/pages/recruiting_pages.hpp"

#include "intake/pages/case_heading.hpp"
#include "locations/store/location_store.hpp"
#include "matching/pages/candidates_page.hpp"
#include "matching/pages/pool_page.hpp"
#include "matching/pages/recruiting.html.hpp"
#include "matching/store/neighbour_store.hpp"
#include "matching/store/pool_store.hpp"
#include "matching/store/weights_store.hpp"
#include "volunteers/pages/volunteer_words.hpp"

#include <algorithm>

namespace matching {

namespace {

constexpr auto nearby_kilometres = 30;
constexpr auto most_kinds_shown = std::size_t{8};
constexpr auto spoken_by_everybody = std::string_view{"nl"};

std::string part_about_language(
    KindOfVolunteer const& kind, programme::ProgrammeVersion const& programme, text::Texts const& texts
)
{
    if (kind.language == spoken_by_everybody) {
        return {};
    }
    auto const language = volunteers::words_for({kind.language}, programme.languages, texts);
    return text::fill(texts.translate("{language} spreekt"), {{"language", language}});
}

// "dinsdagochtend, woensdagmiddag of vrijdagavond"
std::string one_of(std::vector<programme::Dagdeel> const& dagdelen, text::Texts const& texts)
{
    auto const last = volunteers::words_for({dagdelen.back()}, 1, texts);
    if (dagdelen.size() == 1) {
        return last;
    }
    auto const others = std::vector(dagdelen.begin(), dagdelen.end() - 1);
    return text::fill(
        texts.translate("{dagdelen} of {last}"),
        {{"dagdelen", volunteers::words_for(others, others.size(), texts)}, {"last", last}}
    );
}

std::string part_about_dagdelen(std::vector<programme::Dagdeel> const& dagdelen, text::Texts const& texts)
{
    return dagdelen.empty()
               ? std::string{}
               : text::fill(texts.translate("op {dagdeel} kan"), {{"dagdeel", one_of(dagdelen, texts)}});
}

std::string joined(std::string const& one, std::string const& other, text::Texts const& texts)
{
    if (one.empty() || other.empty()) {
        return one + other;
    }
    return text::fill(texts.translate("{one} en {other}"), {{"one", one}, {"other", other}});
}

// Kinds that differ only in the dagdeel, and help as many, are one line.
struct Wanted {
    RecruitingAdvice advice;                  // of the first of them, with the families of all
    std::vector<programme::Dagdeel> dagdelen; // any of them will do
};

bool is_alike(RecruitingAdvice const& one, RecruitingAdvice const& other)
{
    return one.kind.language == other.kind.language && one.kind.area == other.kind.area
           && one.families_by_one == other.families_by_one && one.families_by_many == other.families_by_many;
}

void add_families(std::vector<std::size_t>& families, std::vector<std::size_t> const& more)
{
    families.insert(families.end(), more.begin(), more.end());
    std::ranges::sort(families);
    families.erase(std::ranges::unique(families).begin(), families.end());
}

std::vector<Wanted> joined_by_dagdeel(std::vector<RecruitingAdvice> const& all)
{
    auto wanted = std::vector<Wanted>{};
    for (auto const& advice : all) {
        auto alike = std::ranges::find_if(wanted, [&](Wanted const& one) {
            return is_alike(one.advice, advice) && advice.kind.dagdeel && !one.dagdelen.empty();
        });
        if (alike == wanted.end()) {
            wanted.push_back({.advice = advice, .dagdelen = {}});
            alike = std::prev(wanted.end());
        }
        if (advice.kind.dagdeel) {
            alike->dagdelen.push_back(*advice.kind.dagdeel);
        }
        add_families(alike->advice.families, advice.families);
        std::ranges::sort(alike->dagdelen);
    }
    return wanted;
}

// "Iemand die Turks spreekt en op dinsdagmiddag kan, rond 7121"
std::string
kind_in_words(Wanted const& wanted, programme::ProgrammeVersion const& programme, text::Texts const& texts)
{
    auto const& kind = wanted.advice.kind;
    auto const does = joined(
        part_about_language(kind, programme, texts), part_about_dagdelen(wanted.dagdelen, texts), texts
    );
    auto const who = does.empty() ? texts.translate("Iemand")
                                  : text::fill(texts.translate("Iemand die {does}"), {{"does", does}});
    return kind.area.empty() ? who
                             : who + ", " + text::fill(texts.translate("rond {area}"), {{"area", kind.area}});
}

std::string poster_of(
    RecruitingAdvice const& advice,
    std::string const& kind,
    std::string const& location,
    text::Texts const& texts
)
{
    auto const count = std::max(1, advice.families_by_many);
    auto const waiting = text::fill(
        texts.plural(
            "Er wacht {count} gezin op zo iemand.", "Er wachten {count} gezinnen op zo iemand.", count
        ),
        {{"count", std::to_string(count)}}
    );
    return text::fill(
        texts.translate("{location} zoekt: {kind}. {waiting} Een dagdeel per week, bij een gezin thuis: "
                        "samen spelen, praten, even lucht. Je krijgt een cursus en begeleiding."),
        {{"location", location}, {"kind", kind}, {"waiting", waiting}}
    );
}

bool has_somebody(
    accounts::SignedInRequest& request,
    people::LocationId location,
    PoolFamily const& family,
    Yardstick const& yardstick
)
{
    auto const pool = load_pool(request.database, location, family, request.programme, request.today);
    return std::ranges::any_of(pool, [&](PoolVolunteer const& volunteer) {
        return obstacles(family, volunteer, yardstick).empty();
    });
}

// Only that there may be somebody: who she is, the locations tell each other.
std::vector<std::string>
locations_that_could(accounts::SignedInRequest& request, PoolFamily const& family, Yardstick const& yardstick)
{
    auto names = std::vector<std::string>{};
    if (!family.point) {
        return names;
    }
    for (auto const location :
         list_locations_near(request.database, *family.point, nearby_kilometres, request.location())) {
        if (has_somebody(request, location, family, yardstick)) {
            names.push_back(locations::load_location(request.database, location).name);
        }
    }
    return names;
}

void add_unhelped(
    RecruitingPage& page,
    Waiting const& waiting,
    PoolPlan const& plan,
    Yardstick const& yardstick,
    accounts::SignedInRequest& request
)
{
    for (auto index = std::size_t{0}; index < waiting.families.size(); ++index) {
        if (plan.possible[index].empty()) {
            auto const id = waiting.families[index].id;
            page.unhelped.push_back(
                {.family = intake::load_case_heading(request.database, id, request.location()).family,
                 .address = address_of_proposals(id),
                 .elsewhere = locations_that_could(request, waiting.families[index], yardstick)}
            );
        }
    }
}

} // namespace

web::Response show_recruiting(accounts::SignedInRequest& request)
{
    auto const waiting = load_waiting(request);
    auto const yardstick =
        load_yardstick(request.database, request.location(), request.programme, request.today);
    auto const plan = plan_pool(waiting, yardstick);
    auto const location = locations::load_location(request.database, request.location());
    auto page = RecruitingPage{
        .waiting = waiting.families.size(), .helped = plan.best.pairs.size(), .lines = {}, .unhelped = {}
    };
    for (auto const& wanted : joined_by_dagdeel(whom_to_recruit(waiting, plan, yardstick))) {
        auto const& advice = wanted.advice;
        if (page.lines.size() < most_kinds_shown) {
            auto const kind = kind_in_words(wanted, request.programme, request.texts);
            page.lines.push_back(
                {.kind = kind,
                 .families_by_one = advice.families_by_one,
                 .families_by_many = advice.families_by_many,
                 .families = advice.families.size(),
                 .poster = poster_of(advice, kind, location.name, request.texts)}
            );
        }
    }
    add_unhelped(page, waiting, plan, yardstick, request);
    return web::html(render_recruiting(request, page));
}

} // namespace matching
