package graph

import (
	"fmt"
	"io"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"golang.org/x/text/unicode/norm"

	"regieroute/server/casework"
)

// maxText is how many characters one text may have.
const maxText = 20_000

// MarshalString writes the scalar String.
func MarshalString(text string) graphql.Marshaler { return graphql.MarshalString(text) }

// UnmarshalString reads the scalar String: in NFC, without control characters
// but newline and tab, at most 20,000 characters; null is the empty text.
func UnmarshalString(value any) (string, error) {
	switch text := value.(type) {
	case nil:
		return "", nil
	case string:
		return cleaned(text)
	default:
		return "", &casework.Error{Code: casework.Invalid, Message: "Hier hoort tekst te staan."}
	}
}

// cleaned composes letters after what stood between their parts is gone. A text
// in which there is nothing to read is the empty text: a reason that must be
// given is not given with a space.
func cleaned(text string) (string, error) {
	text = norm.NFC.String(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\ufffd")))
	if utf8.RuneCountInString(text) > maxText {
		return "", &casework.Error{Code: casework.Invalid, Message: "Deze tekst is te lang: schrijf hoogstens 20.000 tekens."}
	}
	if strings.TrimFunc(text, func(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) }) == "" {
		return "", nil
	}
	return text, nil
}

// MarshalDateTime writes the scalar DateTime in UTC; the zero moment is null.
func MarshalDateTime(at time.Time) graphql.Marshaler {
	if at.IsZero() {
		return graphql.Null
	}
	return graphql.WriterFunc(func(w io.Writer) { _, _ = fmt.Fprintf(w, "%q", at.UTC().Format(time.RFC3339Nano)) })
}

// UnmarshalDateTime reads the scalar DateTime: RFC 3339, from 1900 to 2200;
// null is the zero moment.
func UnmarshalDateTime(value any) (time.Time, error) {
	if value == nil {
		return time.Time{}, nil
	}
	text, _ := value.(string)
	at, err := time.Parse(time.RFC3339Nano, text)
	if err != nil || at.Year() < 1900 || at.Year() > 2200 {
		return time.Time{}, &casework.Error{Code: casework.Invalid, Message: "Dit is geen moment."}
	}
	return at.UTC(), nil
}
