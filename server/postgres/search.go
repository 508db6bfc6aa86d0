package postgres

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"regieroute/server/casework"
)

// searchTexts are what a search looks in: for everybody in the file, and for
// the named people what is about somebody secret.
func searchTexts(h *casework.Household) (open, secret string) {
	address := h.Address
	home := []string{
		h.Name, strings.TrimSpace(address.Street + " " + address.HouseNumber + " " + address.Suffix),
		address.PostalCode, strings.ReplaceAll(address.PostalCode, " ", ""), address.City,
	}
	var everybody, named []string
	if h.HomeIsSecret() {
		named = home
	} else {
		everybody = home
	}
	for _, tenancy := range h.Tenancies {
		everybody = append(everybody, tenancy.Number)
	}
	for _, resident := range h.Residents {
		if h.IsSecret(resident.ID) {
			named = append(named, resident.Name)
			continue
		}
		everybody = append(everybody, resident.Name)
	}
	return searchText(everybody), searchText(named)
}

// searchText writes one line a thing, as words are looked for.
func searchText(lines []string) string {
	lines = slices.DeleteFunc(lines, func(line string) bool { return line == "" })
	return asLookedFor(strings.Join(lines, "\n"))
}

// asLookedFor gives words in lower case and without accents: who looks for Celik
// finds Çelik.
func asLookedFor(text string) string {
	decomposed := norm.NFKD.String(strings.ToLower(text))
	return strings.Map(func(letter rune) rune {
		if unicode.Is(unicode.Mn, letter) {
			return -1
		}
		return letter
	}, decomposed)
}

// mostWords is how many words are looked for; what comes after them is not.
const mostWords = 8

// searchWords gives the words of what somebody looks for, each once.
func searchWords(text string) []string {
	words := strings.FieldsFunc(asLookedFor(text), func(letter rune) bool { return unicode.IsSpace(letter) || letter == ',' })
	words = words[:min(len(words), mostWords)]
	slices.Sort(words)
	return slices.Compact(words)
}

// mostFound is how many files a search names before the list looks for its words
// itself: a word that is in so many of them is soon met.
const mostFound = 1000

const searchQuery = `
SELECT household_id, alike
FROM households_found(string_to_array(@words, E'\n'), @forgiving, @most)`

// search gives the files in reach that have every word; or when none has, and
// that is asked for, those that look like it. It gives no more than one over
// mostFound.
func (t *transaction) search(ctx context.Context, words []string, forgiving bool) (found []string, alike bool, err error) {
	var rows []struct {
		HouseholdID uid
		Alike       bool
	}
	values := map[string]any{"words": strings.Join(words, "\n"), "forgiving": forgiving, "most": mostFound + 1}
	if err := t.session.WithContext(ctx).Raw(searchQuery, values).Scan(&rows).Error; err != nil {
		return nil, false, fmt.Errorf("search files for %d words: %w", len(words), err)
	}
	for _, row := range rows {
		found, alike = append(found, casework.ID(row.HouseholdID).String()), row.Alike
	}
	return found, alike, nil
}
