package identity

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"

	"regieroute/server/casework"
)

// A token is a region and 256 random bits. The region is no secret: it says
// where to look, so that one region's rows are enough (architecture §5).
const (
	regionBytes = 16
	tokenBytes  = regionBytes + 32
)

// newToken makes the token of a session or a link, and what is stored of it.
func newToken(region casework.ID) (token string, hash []byte) {
	var secret [tokenBytes - regionBytes]byte
	_, _ = rand.Read(secret[:]) // never fails since Go 1.24: it ends the program instead
	token = base64.RawURLEncoding.EncodeToString(append(region[:], secret[:]...))
	return token, hashOf(token)
}

// NewLinkToken makes the token of a one-time link, and what is stored of it.
func NewLinkToken(region casework.ID) (token string, hash []byte) { return newToken(region) }

// readToken gives where to look for a token and as what; false when it is none.
func readToken(token string) (region casework.ID, hash []byte, is bool) {
	raw, err := base64.RawURLEncoding.Strict().DecodeString(token)
	if err != nil || len(raw) != tokenBytes {
		return casework.ID{}, nil, false
	}
	copy(region[:], raw)
	return region, hashOf(token), true
}

// hashOf is SHA-256: 256 random bits need no slow hash.
func hashOf(token string) []byte {
	sum := sha256.Sum256([]byte(token))
	return sum[:]
}
