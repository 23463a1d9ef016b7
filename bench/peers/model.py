"""One problem file as an integer program, the same for every peer.

A binary s(f, a, t, L) says that fellow f starts a session of activity a in
block t that lasts exactly L blocks. Sessions tile a fellow's blocks:

    sum of s over sessions that hold t = 1          for every fellow and block

so session lengths, windows, leave and fixed cells are bounds of the index set
and cost no row. Two sessions of one activity may not touch, nor may a session
touch one that may not follow it: a clique of "ends in t" and "starts in t".
Mentors are a flow per block, integral by itself. The smallest score per block
is one continuous variable. This was the best of the forms that we tried for
general solvers: cells as variables need length and run rows that their linear
programs relax badly.
"""

import json
from collections import defaultdict


class Model:
    def __init__(self):
        self.cost, self.lower, self.upper, self.integer = [], [], [], []
        self.rows = []  # (low or None, high or None, {column: coefficient}, "exactly", "most" or "")

    def column(self, cost, lower, upper, integer):
        self.cost.append(cost)
        self.lower.append(lower)
        self.upper.append(upper)
        self.integer.append(integer)
        return len(self.cost) - 1

    def row(self, low, high, terms, kind=""):
        terms = {j: c for j, c in terms.items() if c}
        if terms or (low or 0) > 0 or (high is not None and high < 0):
            self.rows.append((low, high, terms, kind))


def per_block(value, blocks, default):
    if value is None:
        return [default] * blocks
    return [value] * blocks if isinstance(value, int) else value


class Year:
    """The model of a problem, with the way back to a schedule."""

    def __init__(self, path):
        self.p = p = json.load(open(path))
        if p.get("rules"):
            raise SystemExit(f"{path}: has rules beyond the file format; the peers' model does not know them")
        self.T = p["blocks"]["count"]
        self.model = Model()
        self.rotations = {r["id"]: r for r in p["rotations"]}
        self.options = {o["id"]: o for o in p.get("sites") or []}
        self.activities = {**self.rotations, **self.options}
        self.tracks = {t["id"]: t["requirements"] for t in p["tracks"]}
        self.sessions = []  # (fellow, activity, start, length) by column
        self.at = defaultdict(list)  # columns of a session that holds (activity, block)
        self.fair = []  # (score by column, working blocks)
        for f in p["fellows"]:
            self.fellow(f)
        self.shared()
        self.mentors()
        self.fairness()

    def counts_as(self, activity):
        return self.options[activity]["counts_as"] if activity in self.options else activity

    def fellow(self, f):
        m, T = self.model, self.T
        first, last = f.get("from"), f.get("to")
        first, last = 0 if first is None else first, T - 1 if last is None else last
        away = set(f.get("leave") or [])
        works = [first <= t <= last and t not in away for t in range(T)]
        fixed = {int(t): a for t, a in (f.get("fixed") or {}).items()}
        credit = f.get("credit") or {}
        requirements = self.tracks[f["track"]]
        room = {}  # most blocks of a rotation by any single requirement
        for q in requirements:
            left = q["max"] - sum(credit.get(r, 0) for r in q["rotations"])
            for r in q["rotations"]:
                room[r] = min(room.get(r, T), left)
        columns, score = self.columns(f, works, fixed, room)
        hold, starts, ends, of = defaultdict(list), defaultdict(list), defaultdict(list), defaultdict(list)
        for j in columns:
            _, a, t, n = self.sessions[j]
            of[a].append(j)
            starts[a, t].append(j)
            ends[a, t + n].append(j)
            for u in range(t, t + n):
                hold[u].append(j)
                self.at[a, u].append(j)
        for t in range(T):
            if works[t]:
                m.row(1, 1, dict.fromkeys(hold[t], 1), "exactly")
        self.successions(of, starts, ends)
        for a, js in of.items():
            most = self.activities[a].get("max_sessions")
            if most is not None:
                m.row(None, most, dict.fromkeys(js, 1), "most" if most == 1 else "")
        for q in requirements:
            done = sum(credit.get(r, 0) for r in q["rotations"])
            m.row(q["min"] - done, q["max"] - done, {j: self.sessions[j][3] for j in columns if self.counts_as(self.sessions[j][1]) in q["rotations"]})
        self.prerequisites(columns, starts, credit)
        if f.get("offsite_max") is not None:
            m.row(None, f["offsite_max"], {j: self.sessions[j][3] for j in columns if self.sessions[j][1] in self.options})
        self.fair.append((score, sum(works)))

    def columns(self, f, works, fixed, room):
        """Every session that the fellow could have."""
        T, w = self.T, self.p["objective"]
        likes = (self.p.get("preferences") or {}).get(f["id"], {})
        extra = defaultdict(int)
        for r, t, v in likes.get("block") or []:
            extra[r, t] += v
        base = (self.p.get("baseline") or {}).get(f["id"])
        columns, score = [], {}
        for a, d in self.activities.items():
            r = self.counts_as(a)
            if r not in room or d.get("max_sessions") == 0:
                continue
            slots = per_block(d.get("slots"), T, 1) if a in self.options else [1] * T
            open_ = [works[t] and (d.get("blocks") is None or t in d["blocks"]) and fixed.get(t, a) == a and slots[t] > 0 for t in range(T)]
            cell = (likes.get("rotation") or {}).get(r, 0) + ((likes.get("option") or {}).get(a, 0) if a in self.options else 0)
            for t in range(T):
                value = changes = 0
                for n in range(1, min(d["session"][1], T - t, room[r]) + 1):
                    u = t + n - 1
                    if not open_[u]:
                        break
                    value += cell + extra[r, u]
                    changes += bool(base and base[u] is not None and base[u] != a)
                    cut = t > 0 and fixed.get(t - 1) == a or t + n < T and fixed.get(t + n) == a
                    if n < d["session"][0] or cut or a in self.options and f.get("offsite_max") is not None and n > f["offsite_max"]:
                        continue
                    j = self.model.column(w["preference"] * value - w["change"] * changes, 0, 1, True)
                    self.sessions.append((f["id"], a, t, n))
                    columns.append(j)
                    score[j] = value
        return columns, score

    def successions(self, of, starts, ends):
        for a in of:
            never = set(self.rotations[self.counts_as(a)].get("not_followed_by") or [])
            after = [b for b in of if b == a or self.counts_as(b) in never]
            for t in range(1, self.T):
                begin = [j for b in after for j in starts[b, t]]
                if ends[a, t] and begin:
                    self.model.row(None, 1, dict.fromkeys(ends[a, t] + begin, 1), "most")

    def prerequisites(self, columns, starts, credit):
        for r in self.rotations.values():
            for q in r.get("requires") or []:
                need = q["blocks"] - credit.get(q["rotation"], 0)
                if need <= 0:
                    continue
                for t in range(self.T):
                    begin = [j for (a, u), js in starts.items() if u == t and self.counts_as(a) == r["id"] for j in js]
                    if not begin:
                        continue
                    terms = defaultdict(int)
                    for j in columns:
                        _, a, s, n = self.sessions[j]
                        if self.counts_as(a) == q["rotation"] and s < t:
                            terms[j] -= min(n, t - s, need)
                    for j in begin:
                        terms[j] += need
                    self.model.row(None, 0, terms)

    def shared(self):
        m, T = self.model, self.T
        for r in self.rotations.values():
            c = r.get("coverage") or {}
            low, high = per_block(c.get("min"), T, 0), per_block(c.get("max"), T, 10**6)
            for t in range(T):
                js = self.at[r["id"], t]
                if low[t] > 0 or len({self.sessions[j][0] for j in js}) > high[t]:
                    m.row(low[t], high[t], dict.fromkeys(js, 1))
        for o in self.options.values():
            for t, n in enumerate(per_block(o.get("slots"), T, 10**6)):
                m.row(None, n, dict.fromkeys(self.at[o["id"], t], 1))
        if self.p.get("offsite_limit") is not None:
            for t in range(T):
                m.row(None, self.p["offsite_limit"], {j: 1 for o in self.options for j in self.at[o, t]})
        for q in self.p.get("pairs") or []:
            for t in range(T):
                a, b = ([j for j in self.at[q["rotation"], t] if self.sessions[j][0] == who] for who in (q["a"], q["b"]))
                if q["kind"] == "apart":
                    m.row(None, 1, dict.fromkeys(a + b, 1), "most")
                else:
                    m.row(0, 0, {**dict.fromkeys(a, 1), **dict.fromkeys(b, -1)})

    def mentors(self):
        m, T = self.model, self.T
        for t in range(T):
            by = defaultdict(list)
            for k in self.p.get("mentors") or []:
                capacity = per_block(k.get("capacity"), T, 0)[t]
                seats = [m.column(0, 0, capacity, False) for _ in k["rotations"]] if capacity else []
                for r, j in zip(k["rotations"], seats):
                    by[r].append(j)
                if len(seats) > 1:
                    m.row(None, capacity, dict.fromkeys(seats, 1))
            for r in self.rotations.values():
                if r.get("mentor") and self.at[r["id"], t]:
                    m.row(None, 0, {**dict.fromkeys(self.at[r["id"], t], 1), **dict.fromkeys(by[r["id"]], -1)})

    def fairness(self):
        """The last column is the smallest score per working block."""
        w = self.p["objective"]["fairness"]
        self.worst = None
        if w:
            self.worst = self.model.column(w, -10**6, 10**6, False)
            for score, blocks in self.fair:
                if blocks:
                    self.model.row(0, None, {**score, self.worst: -blocks})

    def schedule(self, chosen):
        rows = {f["id"]: [None] * self.T for f in self.p["fellows"]}
        for j in chosen:
            f, a, t, n = self.sessions[j]
            rows[f][t : t + n] = [a] * n
        return {"rows": rows}
