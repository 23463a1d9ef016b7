package whatif

import (
	"testing"
	"time"
)

// TestCloseWaitsForTheBackground: what goes on behind questions ends with the service.
func TestCloseWaitsForTheBackground(t *testing.T) {
	s := &Service{closed: make(chan struct{})}
	ended := false
	s.behind.Go(func() {
		<-s.closed
		time.Sleep(10 * time.Millisecond)
		ended = true
	})
	s.Close()
	if !ended {
		t.Error("the background goes on after Close")
	}
}
