package casework

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"time"
)

// ID is a UUID, made by whoever creates the thing it names. The zero ID names
// nothing.
type ID [16]byte

// NewID makes a UUIDv7: its order is the order of the moments it was made at.
func NewID(at time.Time) ID {
	var id ID
	_, _ = rand.Read(id[:]) // never fails since Go 1.24: it ends the program instead
	millis := at.UnixMilli()
	for i := range 6 {
		id[i] = byte(millis >> (40 - 8*i) & 0xff)
	}
	return id.stamped(7)
}

// DerivedID names a thing after what it is made of, so that making it twice
// gives the same name (UUIDv8).
func DerivedID(parts ...string) ID {
	sum := sha256.New()
	for _, part := range parts {
		_, _ = fmt.Fprintf(sum, "%d:%s", len(part), part)
	}
	var id ID
	copy(id[:], sum.Sum(nil))
	return id.stamped(8)
}

func (id ID) stamped(version byte) ID {
	id[6] = id[6]&0x0f | version<<4
	id[8] = id[8]&0x3f | 0x80
	return id
}

// ParseID reads a UUID in its usual form of 36 characters.
func ParseID(text string) (ID, error) {
	var id ID
	if len(text) != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-' {
		return ID{}, invalid("", "Dit is geen geldig nummer (UUID).")
	}
	plain := text[:8] + text[9:13] + text[14:18] + text[19:23] + text[24:]
	if _, err := hex.Decode(id[:], []byte(plain)); err != nil {
		return ID{}, invalid("", "Dit is geen geldig nummer (UUID).")
	}
	return id, nil
}

// IsZero says that the ID names nothing.
func (id ID) IsZero() bool { return id == ID{} }

// idParts are where the five parts of the usual form begin and end.
var idParts = [][2]int{{0, 4}, {4, 6}, {6, 8}, {8, 10}, {10, 16}}

// String gives the usual form of 36 characters in lower case.
func (id ID) String() string { return string(id.AppendTo(make([]byte, 0, 36))) }

// AppendTo appends what String gives.
func (id ID) AppendTo(text []byte) []byte {
	for i, part := range idParts {
		if i > 0 {
			text = append(text, '-')
		}
		text = hex.AppendEncode(text, id[part[0]:part[1]])
	}
	return text
}

// MarshalText writes the usual form; the zero ID is written as empty text.
func (id ID) MarshalText() ([]byte, error) {
	if id.IsZero() {
		return nil, nil
	}
	return []byte(id.String()), nil
}

// UnmarshalText reads what MarshalText writes.
func (id *ID) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*id = ID{}
		return nil
	}
	parsed, err := ParseID(string(text))
	*id = parsed
	return err
}

// MarshalGQL writes the scalar UUID; the zero ID is null.
func (id ID) MarshalGQL(w io.Writer) {
	if id.IsZero() {
		_, _ = io.WriteString(w, "null")
		return
	}
	_, _ = fmt.Fprintf(w, "%q", id.String())
}

// UnmarshalGQL reads the scalar UUID; null is the zero ID.
func (id *ID) UnmarshalGQL(value any) error {
	text, err := scalarText(value)
	if err != nil {
		return err
	}
	return id.UnmarshalText([]byte(text))
}

// scalarText takes the text of a scalar; null is empty.
func scalarText(value any) (string, error) {
	switch text := value.(type) {
	case nil:
		return "", nil
	case string:
		return text, nil
	default:
		return "", invalid("", "Hier hoort tekst te staan.")
	}
}

// Compare orders IDs by their bytes: UUIDv7 by the moment they were made.
func (id ID) Compare(other ID) int { return bytes.Compare(id[:], other[:]) }
