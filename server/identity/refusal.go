package identity

import (
	"errors"
	"net/http"
	"time"
)

// Refusal is an answer that is not what was asked for: a code for programs and
// a sentence in plain Dutch for people, never with a name in it.
type Refusal struct {
	Status        int
	Code          string
	Message       string
	Organisations []Organisation // to choose from
	RetryAfter    time.Duration
}

// Error gives code and sentence.
func (r *Refusal) Error() string { return r.Code + ": " + r.Message }

// ErrNotFound is what a Store says of what is not there, or not to be seen.
var ErrNotFound = errors.New("not found")

// ErrLost is what a Store says of a device that was reported lost.
var ErrLost = errors.New("the device was reported lost")

var (
	errSignIn = &Refusal{
		Status: http.StatusUnauthorized, Code: "UNAUTHENTICATED",
		Message: "U bent niet (meer) aangemeld. Meld u opnieuw aan.",
	}
	errToken = &Refusal{
		Status: http.StatusUnauthorized, Code: "UNAUTHENTICATED",
		Message: "Dit token geldt niet (meer). Vraag de beheerder om een nieuw token.",
	}
	errWrongPassword = &Refusal{
		Status: http.StatusUnauthorized, Code: "WRONG_PASSWORD",
		Message: "De naam of het wachtwoord klopt niet.",
	}
	errUsedLink = &Refusal{
		Status: http.StatusUnauthorized, Code: "LINK_ENDED",
		Message: "Deze link is al gebruikt of te oud. Vraag een nieuwe link.",
	}
	errNoOrganisation = &Refusal{
		Status: http.StatusForbidden, Code: "NO_ORGANISATION",
		Message: "U werkt op dit moment niet voor deze organisatie. Vraag uw beheerder om hulp.",
	}
)

func tooMany(wait time.Duration) *Refusal {
	return &Refusal{
		Status: http.StatusTooManyRequests, Code: "TOO_MANY", RetryAfter: wait,
		Message: "Het is te vaak mislukt. Wacht even en probeer het dan opnieuw.",
	}
}

func invalid(message string) *Refusal {
	return &Refusal{Status: http.StatusUnprocessableEntity, Code: "INVALID", Message: message}
}

func choose(organisations []Organisation) *Refusal {
	return &Refusal{
		Status: http.StatusConflict, Code: "CHOOSE_ORGANISATION", Organisations: organisations,
		Message: "U werkt voor meer organisaties. Kies voor welke u zich aanmeldt.",
	}
}
