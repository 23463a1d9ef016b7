package instance

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// dzn is the part of a MiniZinc data file that the instances use: whole
// numbers and arrays of them, flattened.
type dzn map[string][]int

var (
	comment = regexp.MustCompile(`%[^\n]*`)
	number  = regexp.MustCompile(`-?\d+`)
)

func readDZN(path string) (dzn, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	d := dzn{}
	for _, line := range strings.Split(comment.ReplaceAllString(string(data), ""), ";") {
		name, value, found := strings.Cut(line, "=")
		if !found {
			continue
		}
		if i := strings.Index(value, "["); i >= 0 {
			value = value[i:] // array3d(1..A, 1..B, 1..C, […]): the ranges are not data
		}
		var list []int
		for _, s := range number.FindAllString(value, -1) {
			n, err := strconv.Atoi(s)
			if err != nil {
				return nil, fmt.Errorf("%s: %s: %w", path, strings.TrimSpace(name), err)
			}
			list = append(list, n)
		}
		d[strings.TrimSpace(name)] = list
	}
	return d, nil
}

// take returns the named array, which must have n entries.
func (d dzn) take(name string, n int) ([]int, error) {
	if len(d[name]) != n {
		return nil, fmt.Errorf("%s has %d entries and not %d", name, len(d[name]), n)
	}
	return d[name], nil
}

func param(v any) problem.Param {
	raw, err := json.Marshal(v)
	if err != nil {
		panic("instance: " + err.Error()) // plain values only
	}
	return raw
}
