// Package architecture holds no code, only the test that keeps the arrows of
// ARCHITECTURE.md: which package may reach which. It parses the sources, because a
// test that asks `go list` would pass from the test cache after a new import.
package architecture
