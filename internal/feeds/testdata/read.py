"""Reads an iCalendar file with the library icalendar and prints its events as JSON: instants in UTC, days as they are."""
import datetime, json, sys
import icalendar

calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
events = []
for e in calendar.walk("VEVENT"):
    def when(name):
        at = e.decoded(name)
        if isinstance(at, datetime.datetime):
            return at.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%MZ")
        return at.isoformat()
    events.append({
        "uid": str(e["UID"]), "summary": str(e["SUMMARY"]), "description": str(e.get("DESCRIPTION", "")), "location": str(e.get("LOCATION", "")),
        "start": when("DTSTART"), "end": when("DTEND"), "sequence": int(e["SEQUENCE"]),
    })
json.dump({"name": str(calendar["X-WR-CALNAME"]), "zones": [str(z["TZID"]) for z in calendar.walk("VTIMEZONE")], "events": events}, sys.stdout)
