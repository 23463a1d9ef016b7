"""Small changes to a problem, drawn from a seed: wishes, weights, leave, pins, limits, a year to stay near to. Some leave no schedule at all, which
is wanted: both answers are compared. What is written is always a problem that the file format allows."""

import json


def per_block(value, blocks, default):
    return [default] * blocks if value is None else [value] * blocks if isinstance(value, int) else list(value)


def wishes(p, r):
    top = r.choice([1, 10, 1000, 10**6])
    for e in p["preferences"].values():
        e["rotation"] = {k: r.randint(-top // 2, top) for k in e["rotation"]}
        e["block"] = [[k, t, r.randint(-top, top)] for k, t, _ in e["block"]]


def weights(p, r):
    o, size = p["objective"], len(p["fellows"]) * p["blocks"]["count"]
    o["fairness"] = r.choice([0, 1, size // 7, size, 50 * size])
    o["preference"] = r.choice([0, 1, 1, 3])


def leave(p, r):
    f = r.choice(p["fellows"])
    first, last = f.get("from") or 0, p["blocks"]["count"] - 1 if f.get("to") is None else f["to"]
    free = [t for t in range(first, last + 1) if str(t) not in {str(k) for k in f.get("fixed") or {}}]
    away = sorted(set(f.get("leave") or []) | ({r.choice(free)} if free else set()))
    f["leave"] = away
    track = next(t for t in p["tracks"] if t["id"] == f["track"])
    if r.random() < 0.7:  # credited, as leave often is
        rotation = r.choice(r.choice(track["requirements"])["rotations"])
        f["credit"] = {**(f.get("credit") or {}), rotation: (f.get("credit") or {}).get(rotation, 0) + 1}


def coverage(p, r):
    rotation, T = r.choice(p["rotations"]), p["blocks"]["count"]
    c = rotation.get("coverage") or {}
    low, high = per_block(c.get("min"), T, 0), per_block(c.get("max"), T, len(p["fellows"]))
    for t in r.sample(range(T), max(1, T // 8)):
        if r.random() < 0.5:
            high[t] = max(low[t], high[t] - 1)
        else:
            low[t] = min(high[t], low[t] + 1)
    rotation["coverage"] = {"min": low, "max": high}


def mentor(p, r):
    if not p.get("mentors"):
        return coverage(p, r)
    m, T = r.choice(p["mentors"]), p["blocks"]["count"]
    m["capacity"] = per_block(m.get("capacity"), T, 0)
    for t in r.sample(range(T), max(1, T // 6)):
        m["capacity"][t] = max(0, m["capacity"][t] + r.choice([-1, -1, 1]))


def pin(p, r):
    f, T = r.choice(p["fellows"]), p["blocks"]["count"]
    first, last = f.get("from") or 0, T - 1 if f.get("to") is None else f["to"]
    free = [t for t in range(first, last + 1) if t not in (f.get("leave") or [])]
    track = next(t for t in p["tracks"] if t["id"] == f["track"])
    if free:
        f["fixed"] = {**(f.get("fixed") or {}), str(r.choice(free)): r.choice(r.choice(track["requirements"])["rotations"])}


def pair(p, r):
    if len(p["fellows"]) > 1:
        a, b = r.sample([f["id"] for f in p["fellows"]], 2)
        p["pairs"] = (p.get("pairs") or []) + [{"a": a, "b": b, "rotation": r.choice(p["rotations"])["id"], "kind": r.choice(["apart", "apart", "together"])}]


def offsite(p, r):
    p["offsite_limit"] = r.choice([0, 1, 2, None])
    for f in p["fellows"]:
        if r.random() < 0.3:
            f["offsite_max"] = r.choice([0, 1, 2, 4])


def requirement(p, r):
    q = r.choice(r.choice(p["tracks"])["requirements"])
    q["min"] = max(0, q["min"] - 1)
    q["max"] += r.choice([0, 1])


def lengths(p, r):
    a = r.choice(p["rotations"] + (p.get("sites") or []))
    a["session"] = [max(1, a["session"][0] - r.choice([0, 1])), a["session"][1] + r.choice([0, 1])]
    if r.random() < 0.3:
        a["max_sessions"] = None


def order(p, r):
    a, b = r.sample(p["rotations"], 2)
    if r.random() < 0.5:
        a["not_followed_by"] = sorted(set(a.get("not_followed_by") or []) | {b["id"]})
    elif all(q["rotation"] != a["id"] for q in b.get("requires") or []):
        a["requires"] = [q for q in a.get("requires") or [] if q["rotation"] != b["id"]] + [{"rotation": b["id"], "blocks": 1}]


def near(p, r, rows):
    if rows:
        p["baseline"] = {f: [a if r.random() < 0.9 else None for a in row] for f, row in rows.items()}
        p["objective"]["change"] = r.choice([1, 5, 20])


def twist(p, r, rows):
    """Changes p by one to four of the above; rows is a schedule to stay near to, or None."""
    p = json.loads(json.dumps(p))
    for change in r.choices([wishes, weights, leave, coverage, mentor, pin, pair, offsite, requirement, lengths, order, near], k=r.randint(1, 4)):
        change(p, r, rows) if change is near else change(p, r)
    return p
