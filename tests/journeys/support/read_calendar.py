#!/usr/bin/python3
"""Reads a calendar from standard input as another program does, and writes its events as JSON.

The Python is Debian's, which has the package python3-icalendar.
"""

import json
import sys

from icalendar import Calendar


def event(component):
    return {
        "uid": str(component["uid"]),
        "sequence": int(component["sequence"]),
        "starts": component["dtstart"].dt.isoformat(),
        "ends": component["dtend"].dt.isoformat(),
        "zone": component["dtstart"].params["TZID"],
        "status": str(component["status"]),
        "title": str(component["summary"]),
        "place": str(component["location"]),
        "words": str(component.get("description", "")),
    }


def main():
    calendar = Calendar.from_ical(sys.stdin.buffer.read())
    broken = [error for component in calendar.walk() for error in component.errors]
    if broken:
        sys.exit(f"not readable: {broken}")
    zones = calendar.walk("VTIMEZONE")
    winter = zones[0].to_tz()
    events = [event(component) for component in calendar.walk("VEVENT")]
    print(json.dumps({"name": str(calendar["x-wr-calname"]), "zone": str(winter), "events": events}))


if __name__ == "__main__":
    main()
