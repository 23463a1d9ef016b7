// Package id makes the identifiers of everything that is remembered: a prefix
// that says what it is, and a ULID that sorts in the order of making:
// "fel_01KQ3V7M4XW1B7M9T0Q2Y8E6RC". They are the Relay global ids as they stand.
package id

import (
	"crypto/rand"
	"strings"
	"sync"
	"time"

	"github.com/oklog/ulid/v2"
)

// MaxLen is the length that a column of identifiers has room for.
const MaxLen = 40

// source makes ULIDs that never repeat and never go back, even when the clock does.
var source = struct {
	sync.Mutex
	entropy *ulid.MonotonicEntropy
	last    uint64
}{entropy: ulid.Monotonic(rand.Reader, 0)}

// New makes an identifier with the prefix, later in order than all that this process made before.
func New(prefix string) string {
	source.Lock()
	defer source.Unlock()
	now := ulid.Timestamp(time.Now())
	if now < source.last {
		now = source.last
	}
	u, err := ulid.New(now, source.entropy)
	if err != nil { // the random part of this millisecond is used up: the next one is empty
		now++
		u = ulid.MustNew(now, source.entropy)
	}
	source.last = now
	return prefix + "_" + u.String()
}

// Prefix is the part that says what kind of thing it is, or "" when the text is no identifier.
func Prefix(id string) string {
	prefix, rest, ok := strings.Cut(id, "_")
	if !ok || len(rest) != ulid.EncodedSize {
		return ""
	}
	if _, err := ulid.ParseStrict(rest); err != nil {
		return ""
	}
	return prefix
}
