package casework

import (
	"context"
	"strings"
	"testing"
	"time"
)

func TestWhatMailSomebodyMayChoose(t *testing.T) {
	cases := NewService(nil, time.Now) // refused before anything is kept
	program := theTeam
	program.Scopes = []Scope{ScopeWrite}
	for _, test := range []struct {
		name   string
		actor  Actor
		choice MailChoice
		want   string
	}{
		{"at no time", theTeam, MailChoice{When: "HOURLY", Address: "ria@example.org"}, "Kies wanneer u e-mail wilt."},
		{"no address", theTeam, MailChoice{When: MailDaily}, "Vul uw e-mailadres in, zoals naam@organisatie.nl."},
		{"a name with the address", theTeam, MailChoice{When: MailDaily, Address: "Ria <ria@example.org>"}, "Vul uw e-mailadres in, zoals naam@organisatie.nl."},
		{"two lines", theTeam, MailChoice{When: MailSoon, Address: "ria@example.org\r\nBcc: x@example.org"}, "Vul uw e-mailadres in, zoals naam@organisatie.nl."},
		{"longer than an address", theTeam, MailChoice{When: MailSoon, Address: strings.Repeat("r", 200) + "@example.org"}, "Vul uw e-mailadres in, zoals naam@organisatie.nl."},
		{"a program", program, MailChoice{When: MailDaily, Address: "ria@example.org"}, "Dit kan alleen een mens doen."},
	} {
		_, err := cases.ChooseMail(t.Context(), test.actor, test.choice)
		if refusal := refusalOf(err); refusal == nil || refusal.Message != test.want {
			t.Errorf("%s: got %v, want %q", test.name, err, test.want)
		}
	}
}

func TestWhoTriesMailAgain(t *testing.T) {
	asked := 0
	again := func(context.Context, ID) (int, error) { asked++; return 2, nil }
	keeper := somebody(RegieTeam, AdministratorRole)
	if _, err := NewService(nil, time.Now).Mailing(true, again, func() {}).TryMailAgain(t.Context(), theChair); refusalOf(err) == nil || asked != 0 {
		t.Errorf("the chair tries again: %v", err)
	}
	if _, err := NewService(nil, time.Now).Mailing(false, again, func() {}).TryMailAgain(t.Context(), keeper); refusalOf(err) == nil || refusalOf(err).Message != "Er is geen mailserver ingesteld." {
		t.Errorf("without a mail server: %v", err)
	}
	if count, err := NewService(nil, time.Now).Mailing(true, again, func() {}).TryMailAgain(t.Context(), keeper); err != nil || count != 2 || asked != 1 {
		t.Errorf("got %d, %v", count, err)
	}
}
