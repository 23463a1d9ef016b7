"""agree.py BENCH GENERATE SECONDS SEEDS FAMILY-FELLOWS …: fellowplan and HiGHS on small problems that both can prove, and on twisted ones
(twist.py). SEEDS is FIRST-LAST. What is compared of each: status; values, to 1e-6 of their size; every bound against the other's schedule; the schedules of
both by our own check and by check.py when it is there (CHECKER). Where HiGHS is not installed, or does not settle it in time, a second solve of our own,
with two workers, another seed and its certificate, stands in. Ends with 1 when anything disagrees; what disagrees is kept in DISAGREE (a folder)."""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter

from twist import twist

try:
    import highspy  # noqa: F401

    from model import Year
    from solve import highs
except ImportError:
    highs = None

TWISTS = int(os.environ.get("TWISTS", "2"))


def ours(bench, path, seconds, folder, *more):
    r = subprocess.run([bench, "-json", "-time", f"{seconds}s", "-keep", folder, *more, path], capture_output=True, text=True)
    if r.returncode or not r.stdout:
        return {"status": "FAILED", "wrong": (r.stderr or "no output").strip().splitlines()[-1]}
    return json.loads(r.stdout.splitlines()[-1])


def theirs(bench, path, seconds, folder):
    year = Year(path)
    status, x, bound, _, _ = highs(year, seconds, 1, "")
    out = {"status": "INFEASIBLE" if status == "Infeasible" else "OPTIMAL" if status == "Optimal" else "open", "objective": None, "bound": bound}
    if x is not None:
        schedule = os.path.join(folder, "highs.json")
        json.dump(year.schedule([j for j in range(len(year.sessions)) if x[j] > 0.5]), open(schedule, "w"))
        said = json.loads(subprocess.run([bench, "-judge", schedule, path], capture_output=True, text=True).stdout)
        if said["feasible"]:
            out["objective"] = said["objective"]
        else:
            out["wrong"] = f"HiGHS's schedule: {said['violations'][:2]}"
    return out


def quarrel(a, b):
    """What two answers cannot both be right about."""
    for who, r in (("fellowplan", a), ("the other", b)):
        if r.get("wrong"):
            return f"{who}: {r['wrong']}"
    if a["status"] not in ("OPTIMAL", "INFEASIBLE", "TIMED_OUT", "FEASIBLE"):
        return f"status {a['status']}"
    for one, two in ((a, b), (b, a)):
        if one["status"] == "INFEASIBLE" and two["objective"] is not None:
            return f"{one['status']}, but there is a schedule worth {two['objective']}"
        bound = one["objective"] if one["status"] == "OPTIMAL" and one is a else one["bound"]
        if bound is not None and two["objective"] is not None and two["objective"] > bound + 1e-6 * max(1, abs(bound)):
            return f"bound {bound}, but there is a schedule worth {two['objective']}"
    if {a["status"], b["status"]} == {"OPTIMAL", "INFEASIBLE"}:
        return f"{a['status']} and {b['status']}"
    return ""


def compare(bench, path, seconds, folder):
    a = ours(bench, path, seconds, folder, "-workers", "1", "-certificate=false")
    b = theirs(bench, path, seconds, folder) if highs else {"status": "open", "objective": None, "bound": None}
    wrong, by = quarrel(a, b), "HiGHS"
    if not wrong and b["status"] == "open":
        by = "a second solve"
        wrong = quarrel(a, ours(bench, path, seconds, folder, "-workers", "2", "-seed", "7"))
    settled = a["status"] in ("OPTIMAL", "INFEASIBLE")
    return wrong, f"{by}, {a['status'].lower() if settled else 'bounds and schedules'}"


def generated(generate, family, fellows, seed, folder):
    name = f"{family}-{fellows:03d}-s{seed}"
    script = os.path.join(os.path.dirname(os.environ.get("CHECKER", "")), "gen.py")
    path = os.path.join(folder, name + ".json")
    made = subprocess.run([generate, "-dir", folder, name], capture_output=True, text=True)
    if made.returncode and os.path.exists(script):  # a family that only the generator beside the checker knows
        made = subprocess.run([sys.executable, script, family, str(fellows), str(seed), path], capture_output=True, text=True)
    return path if made.returncode == 0 and os.path.exists(path) else None


def main():
    bench, generate, seconds = sys.argv[1], sys.argv[2], sys.argv[3]
    first, _, last = sys.argv[4].partition("-")
    counts, bad = Counter(), 0
    for seed in range(int(first), int(last or first) + 1):
        for kind in sys.argv[5:]:
            with tempfile.TemporaryDirectory() as folder:
                family, _, fellows = kind.rpartition("-")
                path = generated(generate, family, int(fellows), seed, folder)
                if path is None:
                    print(f"{kind}-s{seed}: not generated")
                    continue
                base, rows = json.load(open(path)), None
                for k in range(1 + TWISTS):
                    name = f"{kind}-s{seed}" + (f"-twist{k}" if k else "")
                    if k:
                        path = os.path.join(folder, name + ".json")
                        json.dump(twist(base, random.Random(name), rows), open(path, "w"))
                    wrong, how = compare(bench, path, seconds, folder)
                    found = os.path.join(folder, os.path.basename(path).removesuffix(".json") + ".schedule.json")
                    if not k and os.path.exists(found):
                        rows = json.load(open(found))["rows"]
                    counts[how] += 1
                    if wrong:
                        bad += 1
                        print(f"{name}: {wrong}", flush=True)
                        if os.environ.get("DISAGREE"):
                            shutil.copy(path, os.path.join(os.environ["DISAGREE"], name + ".json"))
    print(f"{sum(counts.values())} compared, {bad} disagree: " + ", ".join(f"{n} ({how})" for how, n in sorted(counts.items())), flush=True)
    sys.exit(1 if bad else 0)


main()
