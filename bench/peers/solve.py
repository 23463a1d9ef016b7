"""solve.py SOLVER PROBLEM SECONDS THREADS SCHEDULE: one peer on one problem.

SOLVER is highs, highs-ipm, cpsat or cbc. Prints one JSON record with the
fields of `bench -json`; the schedule is written for the checker."""

import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from math import lcm

from model import Year


def highs(year, seconds, threads, lp):
    import highspy
    import numpy as np

    m, inf = year.model, highspy.kHighsInf
    lp_model = highspy.HighsLp()
    lp_model.num_col_, lp_model.num_row_ = len(m.cost), len(m.rows)
    lp_model.col_cost_ = np.array(m.cost, dtype=float)
    lp_model.col_lower_, lp_model.col_upper_ = np.array(m.lower, dtype=float), np.array(m.upper, dtype=float)
    lp_model.integrality_ = [highspy.HighsVarType.kInteger if i else highspy.HighsVarType.kContinuous for i in m.integer]
    lp_model.row_lower_ = np.array([-inf if r[0] is None else r[0] for r in m.rows], dtype=float)
    lp_model.row_upper_ = np.array([inf if r[1] is None else r[1] for r in m.rows], dtype=float)
    start, index, value = [0], [], []
    for _, _, terms, _ in m.rows:
        index += terms.keys()
        value += terms.values()
        start.append(len(index))
    lp_model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp_model.a_matrix_.start_, lp_model.a_matrix_.index_, lp_model.a_matrix_.value_ = np.array(start), np.array(index), np.array(value, dtype=float)
    lp_model.sense_ = highspy.ObjSense.kMaximize
    h = highspy.Highs()
    h.setOptionValue("output_flag", False)
    h.passModel(lp_model)
    h.setOptionValue("time_limit", float(seconds))
    h.setOptionValue("threads", threads)
    h.setOptionValue("parallel", "on" if threads > 1 else "off")
    h.setOptionValue("mip_rel_gap", 0.0)
    h.setOptionValue("mip_abs_gap", 1e-6)
    if lp == "ipm":
        h.setOptionValue("mip_lp_solver", "ipm")
    begun, history = time.time(), []
    h.cbMipImprovingSolution += lambda e: history.append((time.time() - begun, e.data_out.objective_function_value))
    h.run()
    info, status = h.getInfo(), h.modelStatusToString(h.getModelStatus())
    x = list(h.getSolution().col_value) if info.primal_solution_status == 2 else None
    bound = info.mip_dual_bound if abs(info.mip_dual_bound) < 1e20 else None
    return status, x, bound, history, time.time() - begun


def cpsat(year, seconds, threads):
    from ortools.sat.python import cp_model

    m = year.model
    # The smallest average as a whole number: everything times the least common
    # multiple of the numbers of working blocks.
    scale = lcm(*(n for _, n in year.fair if n)) if year.worst is not None else 1
    c, x = cp_model.CpModel(), []
    for j, cost in enumerate(m.cost):
        if j == year.worst:
            x.append(c.new_int_var(m.lower[j] * scale, m.upper[j] * scale, ""))
        elif m.integer[j]:
            x.append(c.new_bool_var(""))
        else:
            x.append(c.new_int_var(m.lower[j], m.upper[j], ""))
    for low, high, terms, kind in m.rows:
        if kind == "exactly":
            c.add_exactly_one([x[j] for j in terms])
        elif kind == "most":
            c.add_at_most_one([x[j] for j in terms])
        else:
            if year.worst in terms:
                n = -terms[year.worst]
                terms = {j: v if j == year.worst else v * scale for j, v in terms.items()}
                terms[year.worst] = -n
            e = cp_model.LinearExpr.weighted_sum([x[j] for j in terms], list(terms.values()))
            c.add_linear_constraint(e, -(10**15) if low is None else low, 10**15 if high is None else high)
    c.maximize(cp_model.LinearExpr.weighted_sum(x, [v if j == year.worst else v * scale for j, v in enumerate(m.cost)]))
    s = cp_model.CpSolver()
    s.parameters.max_time_in_seconds = seconds
    s.parameters.num_workers = threads if threads > 1 else 2  # with one it has no bound worth the name
    begun, history = time.time(), []

    class Watch(cp_model.CpSolverSolutionCallback):
        def on_solution_callback(self):
            history.append((time.time() - begun, self.objective_value / scale))

    code = s.solve(c, Watch())
    found = code in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    values = [s.value(v) for v in x] if found else None
    bound = s.best_objective_bound / scale if code != cp_model.INFEASIBLE and abs(s.best_objective_bound) < 1e14 else None
    return s.status_name(code), values, bound, history, time.time() - begun


def cbc(year, seconds, threads):
    import cbcbox

    m = year.model
    with tempfile.TemporaryDirectory() as folder:
        path, out = os.path.join(folder, "m.mps"), os.path.join(folder, "m.sol")
        write_mps(m, path)
        begun = time.time()
        command = [cbcbox.cbc_bin_path(), path, "-seconds", str(seconds), "-timeMode", "elapsed", "-ratioGap", "0", "-allowableGap", "1e-6"]
        if threads > 1:
            command += ["-threads", str(threads)]
        try:
            log = subprocess.run(command + ["-solve", "-solution", out], capture_output=True, text=True, timeout=seconds + 60).stdout
        except subprocess.TimeoutExpired as e:
            log = (e.stdout or b"").decode()
        wall = time.time() - begun
        history = []
        for line in log.splitlines():
            hit = re.search(r"(?:Integer solution of|found solution of|Found solution) (-?[\d.e+]+).*?\(([\d.]+) seconds\)", line)
            if hit:
                history.append((float(hit[2]), -float(hit[1])))
        status = re.search(r"^Result - (.+)", log, re.M)
        bound = re.search(r"^(?:Lower bound|Best possible):\s+(\S+)", log, re.M)
        text = open(out).read() if os.path.exists(out) else ""
        x = None
        if text and not re.search(r"nfeasible|no integer", text.splitlines()[0]):
            x = [0.0] * len(m.cost)
            for name, value in re.findall(r"\sx(\d+)\s+(\S+)", text):
                x[int(name)] = float(value)
        if os.environ.get("PEER_LOG"):
            print(log, file=sys.stderr)
        return status[1].strip() if status else "no answer", x, -float(bound[1]) if bound else None, history, wall


def write_mps(m, path):
    """Minimization of the negated objective, in free MPS."""
    by = [[] for _ in m.cost]
    for i, (_, _, terms, _) in enumerate(m.rows):
        for j, v in terms.items():
            by[j].append((i, v))
    with open(path, "w") as f:
        f.write("NAME year\nROWS\n N obj\n")
        for i, (low, high, _, _) in enumerate(m.rows):
            f.write(f" {'E' if low == high else 'L' if low is None else 'G'} r{i}\n")
        f.write("COLUMNS\n")
        integer = False
        for j, v in enumerate(m.cost):
            if m.integer[j] != integer:
                integer = m.integer[j]
                f.write(f" M{j} 'MARKER' '{'INTORG' if integer else 'INTEND'}'\n")
            f.write(f" x{j} obj {-v}\n")
            for i, a in by[j]:
                f.write(f" x{j} r{i} {a}\n")
        if integer:
            f.write(" MEND 'MARKER' 'INTEND'\n")
        f.write("RHS\n")
        for i, (low, high, _, _) in enumerate(m.rows):
            f.write(f" RHS r{i} {high if low is None else low}\n")
        f.write("RANGES\n")
        for i, (low, high, _, _) in enumerate(m.rows):
            if low is not None and high is not None and low != high:
                f.write(f" RNG r{i} {high - low}\n")
        f.write("BOUNDS\n")
        for j, (low, high) in enumerate(zip(m.lower, m.upper)):
            if low:
                f.write(f" LO BND x{j} {low}\n")
            f.write(f" UP BND x{j} {high}\n")
        f.write("ENDATA\n")


def main():
    solver, path, seconds, threads, out = sys.argv[1], sys.argv[2], float(sys.argv[3]), int(sys.argv[4]), sys.argv[5]
    begun = time.time()
    year = Year(path)
    build = time.time() - begun
    if solver.startswith("highs"):
        answer = highs(year, seconds, threads, solver.partition("-")[2])
    else:
        answer = {"cpsat": cpsat, "cbc": cbc}[solver](year, seconds, threads)
    status, x, bound, history, wall = answer
    objective = None
    if x is not None:
        chosen = [j for j in range(len(year.sessions)) if x[j] > 0.5]
        json.dump(year.schedule(chosen), open(out, "w"))
        objective = sum(c * v for c, v in zip(year.model.cost, x))
        if solver == "cpsat" and year.worst is not None:
            objective = history[-1][1]
    proved = status.lower().startswith(("optimal", "infeasible"))
    if objective is not None and (proved or solver != "cbc") and (not history or history[-1][1] < objective - 1e-6):
        history.append((wall, objective))  # CBC does not say when; its end is no time of a schedule unless it proved
    if bound is None and proved:
        bound = objective

    def within(part):
        return next((t for t, v in history if bound is not None and bound - v <= part * abs(bound)), None)

    memory = sum(resource.getrusage(w).ru_maxrss for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    print(json.dumps({
        "name": os.path.basename(path).removesuffix(".json"), "solver": solver, "status": status, "objective": objective, "bound": bound,
        "gap": (bound - objective) / abs(bound) if bound and objective is not None else None, "first": history[0][0] if history else None,
        "percent_1": within(0.01), "percent_01": within(0.001), "proof": wall if proved else None, "wall": wall, "build": build, "memory_mb": memory,
        "limit": seconds, "columns": len(year.model.cost), "rows": len(year.model.rows),
    }))  # fmt: skip


if __name__ == "__main__":
    main()
