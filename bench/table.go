package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// printer returns what prints one record: a line of a table, or a line of
// JSON. Lines come as instances end, so columns have fixed widths.
func printer(out io.Writer, asJSON bool) func(Record) {
	if asJSON {
		e := json.NewEncoder(out)
		return func(r Record) {
			if err := e.Encode(r); err != nil {
				fmt.Fprintln(out, err)
			}
		}
	}
	const line = "%-28s %-10s %12s %12s %8s %8s %8s %8s %8s %7s  %s\n"
	fmt.Fprintf(out, line, "instance", "status", "objective", "bound", "gap", "first s", "1 % s", "0.1 % s", "proof s", "MB", "checked by")
	return func(r Record) {
		note := strings.Join(r.Checked, ", ")
		if r.Wrong != "" {
			note = "WRONG: " + r.Wrong
		} else if r.Proved != "" {
			note = strings.TrimPrefix(note+"; "+r.Proved, "; ")
		}
		if r.Wrong == "" && r.Reason != "" {
			note += ": " + r.Reason
		}
		gap := "-"
		if r.Gap != nil {
			gap = fmt.Sprintf("%.3f%%", *r.Gap*100)
		}
		fmt.Fprintf(out, line, r.Name, r.Status, figure(r.Objective), figure(r.Bound), gap, seconds(r.First), seconds(r.Percent), seconds(r.Permille), seconds(r.Proof), fmt.Sprintf("%.0f", r.Memory), note)
	}
}

// figure writes an objective with as many digits as it needs, at most four.
func figure(v *float64) string {
	if v == nil {
		return "-"
	}
	s := strconv.FormatFloat(*v, 'f', 4, 64)
	return strings.TrimRight(strings.TrimRight(s, "0"), ".")
}

func seconds(v *float64) string {
	if v == nil {
		return "-"
	}
	return fmt.Sprintf("%.2f", *v)
}
