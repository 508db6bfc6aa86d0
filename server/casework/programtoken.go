package casework

import (
	"fmt"
	"slices"
	"time"
)

// AccessToken is what a partner's program asks with, as who keeps the people of
// its organisation sees it (access §1). The secret is in no list: it is shown once.
type AccessToken struct {
	ID               ID
	Program          string // what the program is called
	Organisation     ID
	OrganisationName string
	Roles            []PersonRole // what the program is there
	Scopes           []Scope
	Origins          []string // of web pages that ask with it; none when no page does
	CreatedAt        time.Time
	ByName           string // who made it; empty when that was done on the server
	ExpiresOn        Day    // the last day on which it can be used
	LastUsedOn       Day    // empty when it never was
	EndedAt          time.Time
	EndedByName      string // empty while it can be used, and when it was ended on the server
}

// LongestToken is how many days a token can be used at most.
const LongestToken = 365

// LiveTokens is how many tokens of a program can be used at the same time: the
// next one is taken into use before the last one ends (access §1).
const LiveTokens = 2

// MakeAccessToken lets a program of an organisation use the API.
type MakeAccessToken struct {
	ID           ID // of the token, made by the client
	Program      string
	Organisation ID
	Role         PersonRole
	Scopes       []Scope
	Origins      []string // of web pages that may ask with it, such as https://dashboard.voorbeeld.nl
	ExpiresOn    Day      // the last day on which it can be used
}

// EndAccessToken lets a token be used no more.
type EndAccessToken struct {
	ID ID
}

// MadeAccessToken is a token with its secret, shown this once.
type MadeAccessToken struct {
	AccessToken AccessToken
	Secret      string
}

func (m MakeAccessToken) tidy() MakeAccessToken {
	m.Program = tidyName(m.Program)
	m.Origins = TidyOrigins(m.Origins)
	return m
}

// check refuses what no token can be, or what its program could do nothing with.
func (m MakeAccessToken) check(kind OrganisationRole, today Day) error {
	switch {
	case m.ID.IsZero():
		return missing("id", "", "Het token heeft geen nummer.")
	case m.Program == "":
		return missing("program", "", "Schrijf op hoe het programma heet.")
	case tooLong(m.Program):
		return nameTooLong("program")
	case !slices.Contains(RolesIn(kind), m.Role):
		return invalid("role", "Deze rol past niet bij deze organisatie.")
	case len(m.Scopes) == 0:
		return missing("scopes", "", "Kies wat het programma mag.")
	case slices.ContainsFunc(m.Scopes, func(s Scope) bool { return !MayHold(m.Role, s) }):
		return invalid("scopes", "Een controleur van het logboek leest alleen.")
	case slices.Contains(m.Scopes, ScopeRent) && !slices.Contains(beside["bringRentFiles"][kind], m.Role):
		return invalid("scopes", "Alleen een medewerker of teamleider van een verhuurder levert huurbestanden aan.")
	case m.ExpiresOn <= today || m.ExpiresOn > today.Plus(LongestToken):
		return invalid("expiresOn", "Kies een dag vanaf morgen, hoogstens een jaar vooruit.")
	default:
		return checkOrigins(m.Origins)
	}
}

// usableOn says that a program can ask with the token.
func (t AccessToken) usableOn(today Day) bool { return t.EndedAt.IsZero() && t.ExpiresOn >= today }

// fits refuses a token beside those that its program has: two that can be used, or
// another role than the program has.
func (m MakeAccessToken) fits(known []AccessToken, today Day) error {
	live := 0
	for _, token := range known {
		if token.Organisation != m.Organisation || token.Program != m.Program {
			continue
		}
		if len(token.Roles) > 0 && !slices.Contains(token.Roles, m.Role) {
			return invalid("role", "Dit programma heeft al een andere rol. Kies die rol, of geef het programma een andere naam.")
		}
		if token.usableOn(today) {
			live++
		}
	}
	if live >= LiveTokens {
		return notNow("", fmt.Sprintf("Dit programma heeft al %d tokens. Trek er eerst een in.", LiveTokens))
	}
	return nil
}
