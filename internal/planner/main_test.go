package planner

import (
	"testing"

	"go.uber.org/goleak"
)

// TestMain fails when a goroutine outlives the tests: a planner that was closed runs nothing.
func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }
