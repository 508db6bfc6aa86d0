package identity

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"errors"
	"fmt"
)

// sealedFor is what a derived key is for, so that it opens nothing else.
const sealedFor = "regieroute: sealed for the region"

// Seal closes a text so that only the private half of the region's recovery key
// opens it: what was searched for is kept, and read by nobody who reads the log.
func Seal(publicKey, text []byte) ([]byte, error) {
	parsed, err := x509.ParsePKIXPublicKey(publicKey)
	if err != nil {
		return nil, fmt.Errorf("read the region's key: %w", err)
	}
	convertible, is := parsed.(interface {
		ECDH() (*ecdh.PublicKey, error)
	})
	if !is {
		return nil, errors.New("read the region's key: not of an elliptic curve")
	}
	region, err := convertible.ECDH()
	if err != nil {
		return nil, fmt.Errorf("read the region's key: %w", err)
	}
	once, err := region.Curve().GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make a key: %w", err)
	}
	box, err := boxOf(once, region, once.PublicKey())
	if err != nil {
		return nil, err
	}
	return box.Seal(once.PublicKey().Bytes(), nil, text, nil), nil //nolint:gosec // the box makes its own random nonce
}

// errSealed is a seal that does not open: broken, or for another region.
var errSealed = errors.New("it is not sealed for this region")

// OpenSealed opens what Seal closed, with the private half in PKCS #8.
func OpenSealed(privateKey, sealed []byte) ([]byte, error) {
	parsed, err := x509.ParsePKCS8PrivateKey(privateKey)
	if err != nil {
		return nil, fmt.Errorf("read the region's key: %w", err)
	}
	region, is := parsed.(*ecdh.PrivateKey)
	if convertible, other := parsed.(interface {
		ECDH() (*ecdh.PrivateKey, error)
	}); other {
		if region, err = convertible.ECDH(); err != nil {
			return nil, fmt.Errorf("read the region's key: %w", err)
		}
		is = true
	}
	if !is {
		return nil, errors.New("read the region's key: not of an elliptic curve")
	}
	size := len(region.PublicKey().Bytes())
	if len(sealed) < size {
		return nil, errSealed
	}
	once, err := region.Curve().NewPublicKey(sealed[:size])
	if err != nil {
		return nil, errSealed
	}
	box, err := boxOf(region, once, once)
	if err != nil {
		return nil, err
	}
	text, err := box.Open(nil, nil, sealed[size:], nil)
	if err != nil {
		return nil, errSealed
	}
	return text, nil
}

// boxOf derives the cipher that both halves share; once is the key that was made
// for this text alone.
func boxOf(private *ecdh.PrivateKey, public, once *ecdh.PublicKey) (cipher.AEAD, error) {
	shared, err := private.ECDH(public)
	if err != nil {
		return nil, errSealed
	}
	key, err := hkdf.Key(sha256.New, shared, once.Bytes(), sealedFor, 32)
	if err != nil {
		return nil, fmt.Errorf("derive a key: %w", err)
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("make a cipher: %w", err)
	}
	return cipher.NewGCMWithRandomNonce(block)
}
