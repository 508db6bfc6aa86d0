package microdata

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base32"
	"io"
	"strconv"
	"sync"
)

// KeyBytes is the length of a project's key.
const KeyBytes = 32

// Project holds the key of one research project. Who has it can tell which pseudonym
// belongs to a subject whose identifier is known; so it stays with the organisation,
// and is destroyed when the project ends.
type Project struct {
	mu  sync.Mutex
	key []byte // nil once destroyed
}

// NewProject draws a key; random is crypto/rand.Reader except in tests.
func NewProject(random io.Reader) (*Project, error) {
	key := make([]byte, KeyBytes)
	if _, err := io.ReadFull(random, key); err != nil {
		return nil, err
	}
	return &Project{key: key}, nil
}

// OpenProject takes a key that was kept.
func OpenProject(key []byte) (*Project, error) {
	if len(key) != KeyBytes {
		return nil, &Error{Reason: KeyMissing, Message: "a key has " + strconv.Itoa(KeyBytes) + " bytes"}
	}
	return &Project{key: append([]byte(nil), key...)}, nil
}

// Key gives a copy of the key, to be kept until the project ends.
func (p *Project) Key() []byte {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]byte(nil), p.key...)
}

// Destroy wipes the key: from then on no pseudonym can be made or traced.
func (p *Project) Destroy() {
	p.mu.Lock()
	defer p.mu.Unlock()
	clear(p.key)
	p.key = nil
}

// Pseudonym gives a subject's name in the project: the first 128 bits of HMAC-SHA-256
// over what kind of subject it is and its identifier, in 26 letters and digits.
func (p *Project) Pseudonym(kind, identifier string) (string, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.key == nil {
		return "", &Error{Reason: KeyMissing, Message: "the key of the project has been destroyed"}
	}
	hash := hmac.New(sha256.New, p.key)
	_, _ = io.WriteString(hash, strconv.Itoa(len(kind))+":"+kind+identifier) // a hash takes all
	return base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(hash.Sum(nil)[:16]), nil
}
