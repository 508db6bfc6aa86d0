package casework

import (
	"regexp"
	"slices"
	"strings"
)

// maxOrigins is how many origins the web pages of one token have at most.
const maxOrigins = 10

// origin is how a browser writes the origin of a page, without a path and without
// the port that goes without saying: encrypted, or on the machine of who tries
// something. Neither `*` nor `null` is one (access §1).
var origin = regexp.MustCompile(`^(https://[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?|http://(localhost|127\.0\.0\.1))(:[1-9][0-9]{0,4})?$`)

// IsOrigin says whether web pages of a text as origin may ask with a token.
func IsOrigin(text string) bool { return origin.MatchString(text) }

// TidyOrigins writes origins as a browser does, each once.
func TidyOrigins(typed []string) []string {
	tidied := []string{}
	for _, text := range typed {
		text = strings.TrimSuffix(strings.ToLower(strings.TrimSpace(text)), "/")
		switch {
		case strings.HasPrefix(text, "https://"):
			text = strings.TrimSuffix(text, ":443")
		case strings.HasPrefix(text, "http://"):
			text = strings.TrimSuffix(text, ":80")
		}
		if !slices.Contains(tidied, text) {
			tidied = append(tidied, text)
		}
	}
	return tidied
}

// checkOrigins refuses what no browser sends, and pages that anybody on the way
// could change.
func checkOrigins(origins []string) error {
	if len(origins) > maxOrigins {
		return invalid("origins", "Een token heeft hoogstens 10 websites.")
	}
	if slices.ContainsFunc(origins, func(text string) bool { return !IsOrigin(text) }) {
		return invalid("origins", "Schrijf een website als https://dashboard.voorbeeld.nl, zonder wat erachter komt.")
	}
	return nil
}
