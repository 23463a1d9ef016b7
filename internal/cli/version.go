package cli

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// Version of this release; CHANGELOG.md says what is in it.
const Version = "0.1.0"

type versionCommand struct{}

// Run prints version, commit when the build knows it, and the Go that built it.
func (versionCommand) Run(std IO) error {
	commit := ""
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" && len(s.Value) >= 12 {
				commit = " (" + s.Value[:12] + ")"
			}
		}
	}
	_, err := fmt.Fprintf(std.Out, "fellowplan %s%s, %s\n", Version, commit, runtime.Version())
	return err
}
