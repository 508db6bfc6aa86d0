package mail

import (
	"fmt"
	"strings"
	"time"
	_ "time/tzdata" // the hour in the mail is that of Amsterdam, also where no zones are installed
)

// SignIn is what a mail with a link to sign in says: nothing of who gets it but
// where they work.
type SignIn struct {
	New          bool   // somebody who is invited; otherwise somebody who cannot sign in any more
	By           string // who asked for it; empty for who keeps the server
	ByWhere      string // the organisation that they acted for
	Organisation string // that its reader works for; empty when that is several, or none now
	Region       string
	Link         string
	Until        time.Time
}

// Words gives the mail.
func (s SignIn) Words() Words {
	subject, why := "Nieuwe link voor Regieroute", s.by()+" stuurt u een nieuwe link om u aan te melden bij Regieroute."
	if s.New {
		subject, why = "Uitnodiging voor Regieroute", s.by()+" nodigt u uit voor Regieroute."
	}
	why += "\nHet gaat om de regio " + oneLine(s.Region) + "."
	if s.Organisation != "" {
		why += "\nU werkt daar voor " + oneLine(s.Organisation) + "."
	}
	return Words{Subject: subject, Text: fmt.Sprintf("Goedendag,\n\n%s\n\nOpen deze link. U meldt zich ermee aan en kiest daarna een wachtwoord:\n\n%s\n\n"+
		"De link werkt één keer, tot %s.\nIs die tijd voorbij? Vraag dan om een nieuwe link.\n\n"+
		"Stuur deze e-mail niet door. Wie de link opent, meldt zich aan als u.\n"+
		"Verwacht u deze e-mail niet? Open de link dan niet en gooi de e-mail weg.\n\n"+
		"In deze e-mail staan geen gegevens van bewoners. Een antwoord op deze e-mail leest niemand.\n", why, s.Link, said(s.Until))}
}

func (s SignIn) by() string {
	switch {
	case s.By == "":
		return "De beheerder van Regieroute"
	case s.ByWhere == "":
		return oneLine(s.By)
	default:
		return oneLine(s.By) + " van " + oneLine(s.ByWhere)
	}
}

// oneLine keeps what somebody typed as a name from looking like more than a name:
// it stays on its line, and nothing in it becomes a link.
func oneLine(name string) string {
	return strings.NewReplacer("://", ": ", "www.", "www ").Replace(strings.Join(strings.Fields(name), " "))
}

var months = [...]string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"}

// said gives a moment in words: 6 december 2026, 14.30 uur.
func said(at time.Time) string {
	if zone, err := time.LoadLocation("Europe/Amsterdam"); err == nil { // never fails: the zones are built in
		at = at.In(zone)
	}
	return fmt.Sprintf("%d %s %d, %s uur", at.Day(), months[at.Month()-1], at.Year(), at.Format("15.04"))
}
