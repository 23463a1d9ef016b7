package whatif

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
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

// TestTheCacheEndsWhatGoesOnForAnOldBase: a program that has changed gives the desk back, whenever the solving begins.
func TestTheCacheEndsWhatGoesOnForAnOldBase(t *testing.T) {
	c, ended := newCache(), 0
	get := func() *base {
		b, err := c.get("a", func() (*base, error) { return new(base), nil })
		require.NoError(t, err)
		return b
	}
	old := get()
	require.True(t, old.guide.solving(func() { ended++ }))
	require.Same(t, old, get())
	require.Zero(t, ended)
	c.generation.Add(1)
	fresh := get()
	require.NotSame(t, old, fresh)
	require.Equal(t, 1, ended)
	require.False(t, old.guide.solving(func() {}), "begun too late")
	require.True(t, fresh.guide.solving(func() {}))
}
