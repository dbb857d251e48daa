#include "meetings/actions/record_attendance.hpp"
#include "meetings/model/registration.hpp"
#include "meetings/pages/attendance_form.html.hpp"
#include "meetings/pages/date_in_path.hpp"
#include "meetings/pages/meeting_pages.hpp"
#include "meetings/pages/meeting_words.hpp"
#include "meetings/store/attendance_store.hpp"
#include "meetings/store/known_people_store.hpp"
#include "meetings/store/meeting_store.hpp"
#include "people/store/person_store.hpp"

#include <limits>
#include <set>

namespace meetings {

namespace {

constexpr auto most_unnamed = 500;

std::string children_field(people::PersonId person)
{
    return "children_" + std::to_string(person.value());
}

// Fills the lists of names, each person once: who registered first.
class NameLists {
public:
    explicit NameLists(AttendancePage& page) : page_{page} {}

    void add(std::vector<NameLine>& list, people::Person const& person, int children)
    {
        if (seen_.insert(person.id).second) {
            list.push_back({.person = person.id, .name = people::full_name(person)});
            if (&list != &page_.volunteers) {
                page_.form.prefill(children_field(person.id), std::to_string(children));
            }
        }
    }

private:
    AttendancePage& page_;
    std::set<people::PersonId> seen_;
};

// Ticks who was recorded before.
void prefill_attendance(web::Form& form, Attendance const& attendance)
{
    form.prefill("parents", std::to_string(attendance.parents));
    form.prefill("children", std::to_string(attendance.children));
    for (auto const& attendee : attendance.attendees) {
        form.prefill("came", std::to_string(attendee.person.value()));
        form.prefill(children_field(attendee.person), std::to_string(attendee.children));
    }
}

void list_names(AttendancePage& page, accounts::SignedInRequest& request, Attendance const& before)
{
    auto& database = request.database;
    auto const location = request.location();
    auto names = NameLists{page};
    auto const key = DateKey{.meeting = page.meeting.id, .planned_on = page.date.planned_on};
    for (auto const& registration : list_registrations(database, key)) {
        names.add(
            page.registered,
            people::load_person(database, registration.person, location),
            registration.children
        );
    }
    for (auto const& attendee : before.attendees) {
        auto& list = attendee.as == AttendsAs::parent ? page.families : page.volunteers;
        names.add(list, people::load_person(database, attendee.person, location), attendee.children);
    }
    for (auto const& volunteer : list_known_volunteers(database, location)) {
        names.add(page.volunteers, volunteer, 0);
    }
    for (auto const& parent : list_known_parents(database, location, request.today)) {
        names.add(page.families, parent.person, parent.children);
    }
}

AttendancePage attendance_page(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<MeetingId>(request.http, "meeting");
    auto const meeting = load_meeting(request.database, id, request.location());
    auto page = AttendancePage{
        .meeting = meeting,
        .date = date_in_path(request.http, meeting),
        .registered = {},
        .families = {},
        .volunteers = {},
        .form = web::Form{request.http.form, request.texts},
    };
    auto const stored =
        find_attendance(request.database, {.meeting = id, .planned_on = page.date.planned_on});
    if (stored) {
        prefill_attendance(page.form, stored->attendance);
    }
    page.form.prefill("version", std::to_string(stored ? stored->version : 0));
    list_names(page, request, stored ? stored->attendance : Attendance{});
    return page;
}

int read_count(web::Form& form, std::string const& field, int most, text::Texts const& texts)
{
    if (form.value(field).empty()) {
        return 0;
    }
    return form.number(field, 0, most, texts.translate("Vul een getal in, of laat het leeg.")).value_or(0);
}

void read_attendees(
    AttendancePage& page,
    std::vector<NameLine> const& lines,
    AttendsAs as,
    Attendance& attendance,
    text::Texts const& texts
)
{
    for (auto const& line : lines) {
        if (page.form.chosen("came", std::to_string(line.person.value()))) {
            auto const children =
                as == AttendsAs::parent
                    ? read_count(page.form, children_field(line.person), most_children_of_one, texts)
                    : 0;
            attendance.attendees.push_back({.person = line.person, .as = as, .children = children});
        }
    }
}

std::optional<RecordAttendance> read_attendance(AttendancePage& page, text::Texts const& texts)
{
    auto attendance = Attendance{
        .parents = read_count(page.form, "parents", most_unnamed, texts),
        .children = read_count(page.form, "children", most_unnamed, texts),
        .attendees = {},
    };
    read_attendees(page, page.registered, AttendsAs::parent, attendance, texts);
    read_attendees(page, page.families, AttendsAs::parent, attendance, texts);
    read_attendees(page, page.volunteers, AttendsAs::volunteer, attendance, texts);
    auto unseen = web::Form{web::Fields{{{"version", page.form.value("version")}}}};
    auto const version = unseen.number("version", 0, std::numeric_limits<int>::max(), {}).value_or(-1);
    if (page.form.has_errors()) {
        return std::nullopt;
    }
    return RecordAttendance{
        .meeting = page.meeting.id,
        .planned_on = page.date.planned_on,
        .attendance = std::move(attendance),
        .version = version,
    };
}

} // namespace

web::Response show_attendance(accounts::SignedInRequest& request)
{
    return web::html(render_attendance_form(request, attendance_page(request)));
}

web::Response create_attendance(accounts::SignedInRequest& request)
{
    auto page = attendance_page(request);
    auto const wish = read_attendance(page, request.texts);
    if (!wish) {
        return web::unprocessable(render_attendance_form(request, page));
    }
    if (auto const done = record_attendance(request.database, request.occasion(), *wish); !done) {
        page.form.add_error("", word_for(done.error(), request.texts));
        return web::unprocessable(render_attendance_form(request, page));
    }
    return web::see_other("/our-meetings");
}

} // namespace meetings
