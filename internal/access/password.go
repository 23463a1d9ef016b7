package access

import (
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/alexedwards/argon2id"

	"github.com/fellowplan/fellowplan/internal/fault"
)

// Bounds of a password, in characters. Its make-up is free: length is what counts.
const (
	MinPassword = 12
	MaxPassword = 128
)

// hashing is what a hash costs: 19 MiB and two passes, as OWASP recommends for argon2id.
var hashing = &argon2id.Params{Memory: 19 * 1024, Iterations: 2, Parallelism: 1, SaltLength: 16, KeyLength: 32}

// HashPassword makes the text by which a password can be recognized and from which it cannot be found.
func HashPassword(password string) (string, error) {
	n := utf8.RuneCountInString(password)
	switch {
	case n < MinPassword:
		return "", fault.At(fault.BadInput, "input.password", "the password has %d characters; it needs at least %d", n, MinPassword)
	case n > MaxPassword:
		return "", fault.At(fault.BadInput, "input.password", "the password has %d characters; at most %d fit", n, MaxPassword)
	case strings.TrimSpace(password) == "":
		return "", fault.At(fault.BadInput, "input.password", "the password must not be blank")
	}
	hash, err := argon2id.CreateHash(password, hashing)
	if err != nil {
		return "", fmt.Errorf("hashing a password: %w", err)
	}
	return hash, nil
}

// checkPassword reports whether the hash is that of the password. Without a hash it
// takes as long and says no, so that the time does not tell which accounts exist.
func checkPassword(password string, hash *string) (bool, error) {
	if hash == nil {
		_, err := argon2id.ComparePasswordAndHash(password, nobody())
		return false, err
	}
	return argon2id.ComparePasswordAndHash(password, *hash)
}

// nobody is the hash of a password that nobody has.
var nobody = sync.OnceValue(func() string {
	hash, err := argon2id.CreateHash("nobody has this password", hashing)
	if err != nil {
		panic(err) // there is no randomness left on this machine
	}
	return hash
})
