package access

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"
)

const (
	secretBytes = 32
	hintLetters = 6 // after the prefix
)

// Secret is a text that opens something: the database has its hash and a hint, and its owner the text.
type Secret struct{ Text, Hash, Hint string }

// NewSecret makes one that begins with the prefix, by which scanners find what was leaked.
func NewSecret(prefix string) (Secret, error) {
	var raw [secretBytes]byte
	if _, err := rand.Read(raw[:]); err != nil {
		return Secret{}, fmt.Errorf("making a secret: %w", err)
	}
	text := prefix + base64.RawURLEncoding.EncodeToString(raw[:])
	hash, _ := HashSecret(prefix, text)
	return Secret{Text: text, Hash: hash, Hint: text[:len(prefix)+hintLetters]}, nil
}

// HashSecret is what the database has of a secret with the prefix; false when it cannot be one.
func HashSecret(prefix, text string) (string, bool) {
	if !strings.HasPrefix(text, prefix) || len(text) != len(prefix)+base64.RawURLEncoding.EncodedLen(secretBytes) {
		return "", false
	}
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:]), true
}

// SameHash compares in a time that does not tell where two hashes differ.
func SameHash(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }
