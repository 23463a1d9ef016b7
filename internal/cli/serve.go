package cli

import (
	"context"
	"time"
)

// ServeOptions say where the server listens and where it keeps its data.
type ServeOptions struct {
	Address     string        `default:"localhost:8080" env:"FELLOWPLAN_ADDRESS" help:"Address to listen on. Anything but loopback needs real accounts first."`
	Data        string        `default:"data" env:"FELLOWPLAN_DATA" help:"Folder of the database; made when it is not there."`
	TimeLimit   time.Duration `default:"60s" env:"FELLOWPLAN_TIME_LIMIT" help:"Time limit of the first run, which generates the seed program's year."`
	Runs        int           `default:"1" env:"FELLOWPLAN_RUNS" help:"Most optimization runs at once; the others queue."`
	Grace       time.Duration `default:"10s" env:"FELLOWPLAN_GRACE" help:"How long requests may take to end when the server stops."`
	NoSeed      bool          `env:"FELLOWPLAN_NO_SEED" help:"Start with an empty database instead of the seed program."`
	SecureOnly  bool          `env:"FELLOWPLAN_SECURE" help:"Send the session cookie over HTTPS only (behind a TLS proxy)."`
	LogRequests bool          `env:"FELLOWPLAN_LOG_REQUESTS" help:"Log every request, not only what went wrong."`
}

type serveCommand struct {
	ServeOptions `embed:""`
}

// Run hands over to the server.
func (c *serveCommand) Run(ctx context.Context, std IO, serve Serve) error {
	return serve(ctx, c.ServeOptions, std)
}
