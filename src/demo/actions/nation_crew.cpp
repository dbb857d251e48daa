#include "demo/actions/nation_crew.hpp"

#include "accounts/store/account_store.hpp"
#include "coaching/store/kindness_store.hpp"
#include "demo/actions/demo_password.hpp"
#include "demo/model/nation/tell_volunteer.hpp"
#include "demo/model/nation/touching.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/csv.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace demo {

namespace {

// Before the first volunteer and the first family.
Day first_day_of_staff(Nation const& nation)
{
    constexpr auto usual_year = 2012;
    auto const first = std::min(nation.volunteers.front().registered, first_day_of(nation.cases.front()));
    return day_in(std::min(usual_year, year_of(first)), 1, 2);
}

constexpr auto share_with_account = 0.6;
constexpr auto share_telling_birthday = 0.35;

bool serves(Place const& place, MunicipalityCode const& municipality)
{
    return std::ranges::any_of(place.servings, [&](Serving const& serving) {
        return serving.municipality == municipality.value();
    });
}

class NationCrew {
public:
    NationCrew(database::Connection& database, std::vector<NationLogin> const& logins, Telling& telling)
        : database_{database}, logins_{logins}, telling_{telling},
          draw_{telling.draw.of(Stream::volunteers_told, 0)}, next_person_{1},
          staff_since_{first_day_of_staff(telling.nation)}
    {
    }

    void hire()
    {
        hire_national();
        for (auto const& place : telling_.nation.places) {
            telling_.crews.push_back(hire_at(place));
        }
        for (auto number = std::size_t{0}; number < telling_.nation.volunteers.size(); ++number) {
            sign_up(number);
        }
        open_login_of_volunteer();
    }

private:
    using LocationOf = std::optional<people::LocationId>;

    people::PersonId insert(Name const& name, LocationOf const& location, bool may_sign_in, base::Instant at)
    {
        auto const number = next_person_++;
        auto const email = may_sign_in ? email_of(name).value() : demo_email(name.first, name.last, number);
        return people::insert_person(
            database_,
            {.location = location,
             .first_name = name.first,
             .last_name = name.last,
             .email = people::EmailAddress::parse(email),
             .phone = people::PhoneNumber::parse(demo_phone(number)),
             .language = text::Language::nl},
            at
        );
    }

    Name draw_name(std::string_view language)
    {
        return {
            .first = telling_.names.draw_first(draw_, language),
            .last = telling_.names.draw_last(draw_, language)
        };
    }

    accounts::AccountId
    open_account(people::PersonId person, accounts::Role role, LocationOf const& location, base::Instant at)
    {
        return accounts::insert_account(
            database_, {.person = person, .role = role, .location = location}, at
        );
    }

    accounts::AccountId hire_login(NationLogin const& login, LocationOf const& location)
    {
        auto const at = base::Instant{staff_since_};
        auto const person = insert(login.name, location, true, at);
        auto const account = open_account(person, login.role, location, at);
        accounts::set_password_hash(database_, account, demo_password_hash);
        return account;
    }

    void hire_national()
    {
        for (auto const& login : logins_) {
            if (login.role == accounts::Role::national) {
                hire_login(login, std::nullopt);
            }
        }
    }

    PlaceCrew hire_at(Place const& place)
    {
        auto crew = PlaceCrew{};
        for (auto const& login : logins_) {
            auto const is_here = login.municipality && serves(place, *login.municipality);
            if (is_here && login.role == accounts::Role::location_manager) {
                hire_login(login, place.location);
            } else if (is_here && login.role == accounts::Role::coordinator) {
                crew.coordinators.push_back(hire_login(login, place.location));
            }
        }
        auto const at = base::Instant{staff_since_};
        while (static_cast<int>(crew.coordinators.size()) < place.coordinators) {
            auto const person = insert(draw_name("nl"), place.location, false, at);
            crew.coordinators.push_back(open_account(person, accounts::Role::coordinator, place.location, at)
            );
        }
        for (auto left = draw_.whole(5, 8) + 3 * place.coordinators; left > 0; --left) {
            crew.referrers.push_back(
                {.id = insert(draw_name("nl"), std::nullopt, false, at),
                 .role = draw_words(telling_, draw_, "referrer_role")}
            );
        }
        return crew;
    }

    void sign_up(std::size_t number)
    {
        auto const& line = telling_.nation.volunteers[number];
        auto const& place = telling_.nation.places[static_cast<std::size_t>(line.place)];
        auto draw = telling_.draw.of(Stream::volunteers_told, number + 1);
        auto const steps = tell_steps(draw, line, telling_.courses, telling_.work, telling_.until);
        telling_.profiles.push_back(draw_profile(draw, line, place, telling_.programme, telling_.words));
        auto const language = line.language.empty() ? std::string_view{"nl"} : line.language;
        auto const person =
            insert(draw_name(language), place.location, false, moment_on(draw, line.registered));
        auto const id = volunteers::insert_volunteer(
            database_,
            {.location = place.location,
             .person = person,
             .profile = telling_.profiles.back(),
             .submission_key = fmt::format("nation-volunteer-{}", number)}
        );
        auto const volunteer = volunteers::Volunteer{
            .id = id, .location = place.location, .person = person, .profile = {}, .version = 1
        };
        record_steps(draw, volunteer, line, steps);
        telling_.volunteers.push_back(
            {.volunteer = id,
             .person = person,
             .account = open_account_of(draw, volunteer, steps),
             .is_removed = false}
        );
    }

    void record_steps(
        Draw& draw,
        volunteers::Volunteer const& volunteer,
        VolunteerLine const& line,
        std::vector<volunteers::VolunteerEvent> const& steps
    )
    {
        auto const& crew = telling_.crews[static_cast<std::size_t>(line.place)];
        auto const coordinator = draw.pick(crew.coordinators);
        for (auto const& step : steps) {
            volunteers::insert_volunteer_event(
                database_,
                volunteer,
                {.event = step, .note = {}, .recorded_by = coordinator},
                moment_on(draw, Day{step.on})
            );
        }
        if (draw.chance(share_telling_birthday)) {
            auto const day = base::Date{day_in(2023, 1, 1) + draw.whole(0, 364)};
            coaching::save_birthday(database_, volunteer.id, volunteer.location, day.month() / day.day());
        }
    }

    // Who is available may have an account, with which she tells of her visits; when she stops it is closed.
    std::optional<accounts::AccountId> open_account_of(
        Draw& draw,
        volunteers::Volunteer const& volunteer,
        std::vector<volunteers::VolunteerEvent> const& steps
    )
    {
        using volunteers::VolunteerEventKind;
        auto const available =
            std::ranges::find(steps, VolunteerEventKind::available, &volunteers::VolunteerEvent::kind);
        if (available == steps.end() || !draw.chance(share_with_account)) {
            return std::nullopt;
        }
        auto const account = open_account(
            volunteer.person, accounts::Role::volunteer, volunteer.location, base::Instant{Day{available->on}}
        );
        if (steps.back().kind == VolunteerEventKind::stopped) {
            accounts::set_closed(database_, account, moment_on(draw, Day{steps.back().on}));
        }
        return account;
    }

    // The volunteer who can sign in has a family on the last day.
    void open_login_of_volunteer()
    {
        for (auto const& login : logins_) {
            auto const number =
                login.role == accounts::Role::volunteer ? find_volunteer_for(login) : std::nullopt;
            if (!number) {
                continue;
            }
            auto const& ids = telling_.volunteers[*number];
            auto const& line = telling_.nation.volunteers[*number];
            auto const location = telling_.nation.places[static_cast<std::size_t>(line.place)].location;
            auto person = people::load_person(database_, ids.person, location);
            person.first_name = login.name.first;
            person.last_name = login.name.last;
            person.email = email_of(login.name);
            people::update_person(database_, person);
            accounts::set_password_hash(database_, ids.account.value(), demo_password_hash);
        }
    }

    [[nodiscard]] std::optional<std::size_t> find_volunteer_for(NationLogin const& login) const
    {
        auto const& nation = telling_.nation;
        for (auto number = std::size_t{0}; number < nation.volunteers.size(); ++number) {
            auto const& line = nation.volunteers[number];
            auto const is_here =
                login.municipality
                && serves(nation.places[static_cast<std::size_t>(line.place)], *login.municipality);
            auto const comes = is_active_between(line, telling_.until - 60, telling_.until - 60)
                               && is_active_between(line, telling_.until, telling_.until);
            if (is_here && comes && telling_.volunteers[number].account) {
                return number;
            }
        }
        return std::nullopt;
    }

    database::Connection& database_;
    std::vector<NationLogin> const& logins_;
    Telling& telling_;
    Draw draw_;
    std::int64_t next_person_;
    Day staff_since_;
};

NationLogin login_in(base::CsvRow const& row)
{
    auto const& code = row.text("municipality");
    auto const role = base::from_code<accounts::Role>(row.required("role"));
    return {
        .municipality = code.empty() ? std::nullopt : MunicipalityCode::parse(code),
        .role = role ? *role : throw row.error("this is no role"),
        .name = {.first = row.required("first_name"), .last = row.required("last_name")},
    };
}

} // namespace

std::vector<NationLogin> read_nation_logins(std::filesystem::path const& folder)
{
    auto logins = std::vector<NationLogin>{};
    auto const columns = std::vector<std::string_view>{"municipality", "role", "first_name", "last_name"};
    for (auto const& row : base::read_csv(folder / "nation_logins.csv", columns)) {
        logins.push_back(login_in(row));
    }
    return logins;
}

void hire_crew(database::Connection& database, std::vector<NationLogin> const& logins, Telling& telling)
{
    NationCrew{database, logins, telling}.hire();
}

} // namespace demo
