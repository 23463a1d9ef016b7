"""compare.py BENCH SECONDS THREADS PEER,PEER,… FILE …: fellowplan and its peers
on the same files, one process at a time, with the same limit; every schedule is
judged by fellowplan's own check, and by check.py when it is there (CHECKER).
Prints a table with ratios, and one JSON line per run into $RECORDS."""

import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
LINE = "{:<18} {:<12} {:<18} {:>11} {:>11} {:>8} {:>7} {:>7} {:>7} {:>7} {:>6}  {:>8} {:>8} {:>8}  {}"


def fellowplan(bench, path, seconds, threads, _out):
    r = subprocess.run([bench, "-json", "-certificate=false", "-time", f"{seconds}s", "-workers", threads, path], capture_output=True, text=True)
    return json.loads(r.stdout.splitlines()[-1])


def peer(name, bench, path, seconds, threads, out):
    r = subprocess.run([sys.executable, os.path.join(HERE, "solve.py"), name, path, seconds, threads, out], capture_output=True, text=True)
    if r.returncode or not r.stdout:
        return {"name": os.path.basename(path).removesuffix(".json"), "solver": name, "status": "died", "wrong": (r.stderr or "no output").splitlines()[-1]}
    record = json.loads(r.stdout.splitlines()[-1])
    if os.path.exists(out):
        record["wrong"], record["objective"] = judge(bench, path, out, record["objective"])
        if record.get("bound"):
            record["gap"] = (record["bound"] - record["objective"]) / abs(record["bound"])
    return record


def judge(bench, path, schedule, objective):
    """What is wrong with a peer's schedule or with the objective that it states, and what the schedule is worth. A solver that is stopped may
    state less than that: its auxiliary variables (shortfalls, the worst-off) need not be tight then. That is not held against it."""
    worth = objective
    commands = [[bench, "-judge", schedule, path]]
    if os.path.exists(os.environ.get("CHECKER", "")):
        commands.append([sys.executable, os.environ["CHECKER"], path, schedule])
    for c in commands:
        said = json.loads(subprocess.run(c, capture_output=True, text=True).stdout)
        if not said["feasible"]:
            return f"{os.path.basename(c[0])}: {said['violations'][:2]}", objective
        if objective - said["objective"] > 1e-4 * (1 + abs(objective)):
            return f"states {objective}, and the schedule is worth {said['objective']}", objective
        worth = max(worth, said["objective"])
    return "", worth


def number(v, form="{:.2f}"):
    return "-" if v is None else form.format(v).rstrip("0").rstrip(".") if form == "{:.4f}" else form.format(v)


def ratio(theirs, ours, limit):
    """How many times as long the peer took; > when it never got there."""
    if ours is None:
        return "" if theirs is None else f"<{max(theirs, 0.01) / limit:.2g}"
    if theirs is None:
        return f">{limit / max(ours, 0.01):.3g}"
    return f"{max(theirs, 0.01) / max(ours, 0.01):.3g}"


def main():
    bench, seconds, threads, peers, files = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4].split(","), sys.argv[5:]
    records = open(os.environ["RECORDS"], "a") if os.environ.get("RECORDS") else None
    print(f"limit {seconds} s, {threads} threads; ratios: time of the peer over ours to the first schedule, to 0.1 %, to the proof")
    print(LINE.format("instance", "solver", "status", "objective", "bound", "gap", "first", "1 %", "0.1 %", "proof", "MB", "first x", "0.1 % x", "proof x", ""))
    for path in files:
        ours = None
        for name in ["fellowplan", *peers]:
            with tempfile.TemporaryDirectory() as folder:
                out = os.path.join(folder, "schedule.json")
                r = fellowplan(bench, path, seconds, threads, out) if name == "fellowplan" else peer(name, bench, path, seconds, threads, out)
            ours = ours or r
            if records:
                records.write(json.dumps(r) + "\n")
                records.flush()
            gap = r.get("gap")
            ratios = ["", "", ""] if r is ours else [ratio(r.get(k), ours.get(k), float(seconds)) for k in ("first", "percent_01", "proof")]
            print(LINE.format(
                r["name"], name, r["status"][:18], number(r.get("objective"), "{:.4f}"), number(r.get("bound"), "{:.4f}"), "-" if gap is None else f"{gap:.3%}",
                *(number(r.get(k)) for k in ("first", "percent_1", "percent_01", "proof")), number(r.get("memory_mb"), "{:.0f}"), *ratios,
                "WRONG: " + r["wrong"] if r.get("wrong") else ""), flush=True)  # fmt: skip


main()
