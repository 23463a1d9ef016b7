package main

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/bench/family"
)

// ours is solved when there is no folder of instances: every family once or
// more, small enough for a minute each.
var ours = []string{
	"mayo12-001-s1", "mayo12-004-s1", "mayo12-008-s1", "mayo52-004-s1", "mayo52-008-s1", "im13-040-s1", "im13-100-s1", "tight-050-s1", "im26-060-s1", "im52-060-s1",
	"infeasible-coverage-008-s1", "infeasible-joint-008-s1", "infeasible-mentor-008-s1", "infeasible-pin-008-s1", "infeasible-prereq-008-s1",
}

// list turns arguments into files and names of instances.
func list(folder string, args []string) ([]string, error) {
	have, err := within(folder)
	if err != nil {
		return nil, err
	}
	if len(have) == 0 {
		have = ours
	}
	if len(args) == 0 {
		return have, nil
	}
	var names []string
	for _, arg := range args {
		switch info, err := os.Stat(arg); {
		case err == nil && info.IsDir():
			inside, err := within(arg)
			if err != nil {
				return nil, err
			}
			names = append(names, inside...)
		case err == nil:
			names = append(names, arg)
		default:
			picked := slices.DeleteFunc(slices.Clone(have), func(name string) bool { return !strings.HasPrefix(filepath.Base(name), arg) })
			if len(picked) == 0 {
				if _, err := family.Generate(arg); err != nil {
					return nil, fmt.Errorf("%s: no file, nothing in %s starts with it, and it is no name of a family: %w", arg, folder, err)
				}
				picked = []string{arg}
			}
			names = append(names, picked...)
		}
	}
	return names, nil
}

// within lists the instances in a folder, small ones first; none when there
// is no such folder.
func within(folder string) ([]string, error) {
	entries, err := os.ReadDir(folder)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	type file struct {
		path string
		size int64
	}
	var files []file
	for _, e := range entries {
		name := e.Name()
		if e.IsDir() || strings.HasSuffix(name, ".truth.json") || strings.HasSuffix(name, "-base.json") || !strings.HasSuffix(name, ".json") && !strings.HasSuffix(name, ".dzn") {
			continue
		}
		info, err := e.Info()
		if err != nil {
			return nil, err
		}
		files = append(files, file{filepath.Join(folder, name), info.Size()})
	}
	slices.SortFunc(files, func(a, b file) int {
		return cmp.Or(cmp.Compare(a.size, b.size), cmp.Compare(a.path, b.path))
	})
	names := make([]string, len(files))
	for i := range files {
		names[i] = files[i].path
	}
	return names, nil
}
