package identity

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"
)

// The cost of a password: OWASP's smallest for argon2id. Two at a time are
// 38 MiB and two cores; more would let sign-ins crowd out the work.
const (
	hashMemory    = 19 * 1024 // KiB
	hashRounds    = 2
	hashThreads   = 1
	hashBytes     = 32
	saltBytes     = 16
	hashesAtATime = 2
)

// The limits of a password, in characters. The longest keeps normalising cheap.
const (
	shortestPassword = 12
	longestPassword  = 200
)

// nobody is the hash of a password that nobody has: looking for an unknown name
// takes as long as for a known one. It is drawn and not computed: every command would
// begin with that, and with the memory it takes.
var nobody = phcOf(drawn(saltBytes), drawn(hashBytes))

func drawn(size int) []byte {
	text := make([]byte, size)
	_, _ = rand.Read(text)
	return text
}

// hasher hashes passwords, a few at a time.
type hasher struct{ turns chan struct{} }

func newHasher() hasher { return hasher{turns: make(chan struct{}, hashesAtATime)} }

// hash gives the PHC string to store.
func (h hasher) hash(ctx context.Context, password string) (string, error) {
	var phc string
	err := h.inTurn(ctx, func() { phc = hashPassword(password) })
	return phc, err
}

// matches compares; an empty hash matches nothing and takes as long.
func (h hasher) matches(ctx context.Context, phc, password string) (bool, error) {
	known := phc != ""
	if !known {
		phc = nobody
	}
	var same bool
	err := h.inTurn(ctx, func() { same = matchesHash(phc, password) })
	return same && known, err
}

func (h hasher) inTurn(ctx context.Context, work func()) error {
	select {
	case h.turns <- struct{}{}:
		defer func() { <-h.turns }()
		work()
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait to hash a password: %w", ctx.Err())
	}
}

func hashPassword(password string) string {
	salt := drawn(saltBytes)
	return phcOf(salt, argon2.IDKey(normal(password), salt, hashRounds, hashMemory, hashThreads, hashBytes))
}

func phcOf(salt, key []byte) string {
	encode := base64.RawStdEncoding.EncodeToString
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s",
		argon2.Version, hashMemory, hashRounds, hashThreads, encode(salt), encode(key))
}

// matchesHash follows the cost in the PHC string, so that it may rise later.
func matchesHash(phc, password string) bool {
	stored, err := readPHC(phc)
	if err != nil {
		return false
	}
	key := argon2.IDKey(normal(password), stored.salt, stored.rounds, stored.memory, stored.threads, uint32(len(stored.key))) //nolint:gosec // readPHC takes 64 bytes at most
	return subtle.ConstantTimeCompare(key, stored.key) == 1
}

// phc is a stored hash, taken apart.
type phc struct {
	memory, rounds uint32
	threads        uint8
	salt, key      []byte
}

func readPHC(text string) (phc, error) {
	parts := strings.Split(text, "$")
	if len(parts) != 6 || parts[1] != "argon2id" || parts[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return phc{}, errors.New("not an argon2id hash")
	}
	var p phc
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &p.memory, &p.rounds, &p.threads); err != nil {
		return phc{}, fmt.Errorf("read the cost of a hash: %w", err)
	}
	var saltError, keyError error
	p.salt, saltError = base64.RawStdEncoding.DecodeString(parts[4])
	p.key, keyError = base64.RawStdEncoding.DecodeString(parts[5])
	if err := errors.Join(saltError, keyError); err != nil {
		return phc{}, fmt.Errorf("read a hash: %w", err)
	}
	if p.rounds == 0 || p.threads == 0 || len(p.key) < hashBytes || len(p.key) > 64 {
		return phc{}, errors.New("a hash without cost")
	}
	return p, nil
}

// normal makes one password of what different keyboards send for it.
func normal(password string) []byte { return norm.NFC.Bytes([]byte(password)) }

// weak says what is wrong with a new password; empty when nothing is.
func weak(password string) string {
	switch length := utf8.RuneCountInString(password); {
	case length < shortestPassword:
		return fmt.Sprintf("Kies een wachtwoord van %d tekens of meer.", shortestPassword)
	case length > longestPassword:
		return fmt.Sprintf("Kies een wachtwoord van %d tekens of minder.", longestPassword)
	default:
		return ""
	}
}
