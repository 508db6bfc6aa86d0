package casework

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// LongestEnd is how many days ahead the end of an organisation can be planned.
const LongestEnd = 365

const maxEndReason = 500

// RoleFiles is in how many open files an organisation is in a role today. It says
// which files to nobody.
type RoleFiles struct {
	Role  OrganisationRole
	Files int
}

// EndOrganisation lets an organisation take part no more from a day on (access §2).
type EndOrganisation struct {
	ID              ID // of the change, made by the client
	Organisation    ID
	ExpectedVersion int64
	From            Day // the first day without it: today or later, at most a year ahead
	Reason          string
	OpenFiles       int // how many open files its writer knows it to be in still
}

// ResumeOrganisation takes the end of an organisation back, before its day.
type ResumeOrganisation struct {
	ID              ID // of the change, made by the client
	Organisation    ID
	ExpectedVersion int64
}

// stoppedOn says that an organisation takes part no more on a day.
func stoppedOn(endsFrom, day Day) bool { return endsFrom != "" && endsFrom <= day }

// openFiles is how many open files an organisation is in: it has one role in each.
func (o KeptOrganisation) openFiles() int {
	open := 0
	for _, one := range o.OpenFiles {
		open += one.Files
	}
	return open
}

// check refuses the end of what a region cannot be without, and one whose writer
// does not know what stays behind.
func (e EndOrganisation) check(ending KeptOrganisation, today Day) error {
	switch open := ending.openFiles(); {
	case ending.Kind == RegieTeam:
		return notNow("", "De regio heeft één Regieteam. Dat kan niet stoppen.")
	case ending.YouthRequests: // a child without a place is asked for on that day too
		return notNow("practice 26", "Deze organisatie krijgt de verzoeken voor Jeugdbescherming. Kies daarvoor eerst een andere.")
	case stoppedOn(ending.EndsFrom, today):
		return notNow("", "Deze organisatie is al gestopt.")
	case ending.EndsFrom != "":
		return notNow("", "Deze organisatie stopt al. Draai dat eerst terug.")
	case e.From == "":
		return missing("from", "", "Kies vanaf welke dag de organisatie niet meer meedoet.")
	case e.From < today || e.From > today.Plus(LongestEnd):
		return invalid("from", "Kies vandaag of een latere dag, hoogstens een jaar vooruit.")
	case strings.TrimSpace(e.Reason) == "":
		return missing("reason", "", "Schrijf op waarom de organisatie stopt.")
	case utf8.RuneCountInString(e.Reason) > maxEndReason:
		return invalid("reason", "Gebruik voor de reden hoogstens 500 tekens.")
	case e.OpenFiles != open:
		return invalid("openFiles", fmt.Sprintf("Open dossiers waarin deze organisatie nog meedoet: %d. Schrijf dat aantal op als u weet dat zij zonder haar verder moeten.", open))
	default:
		return nil
	}
}

// EndOrganisation lets an organisation take part no more from a day on: its people
// sign in no more for it, its tokens are refused and nobody brings it into a file.
// What it wrote stays. Sending it twice does it once.
func (s *Service) EndOrganisation(ctx context.Context, actor Actor, wanted EndOrganisation) (KeptOrganisation, error) {
	return s.changeEnd(ctx, actor, wanted.ID, wanted.Organisation, func(known []KeptOrganisation) (KeptOrganisation, error) {
		ending, err := seenBefore(known, wanted.Organisation, wanted.ExpectedVersion)
		if err != nil {
			return ending, err
		}
		if err := wanted.check(ending, DayOf(s.now())); err != nil {
			return ending, err
		}
		ending.EndsFrom, ending.EndReason = wanted.From, strings.TrimSpace(wanted.Reason)
		change := OrganisationChange{ID: wanted.ID, Act: OrganisationEnded, EndsFrom: ending.EndsFrom, Reason: ending.EndReason}
		return ending.changed(change, actor, s.now()), nil
	})
}

// ResumeOrganisation takes the end of an organisation back, until its day. Sending
// it twice does it once.
func (s *Service) ResumeOrganisation(ctx context.Context, actor Actor, wanted ResumeOrganisation) (KeptOrganisation, error) {
	return s.changeEnd(ctx, actor, wanted.ID, wanted.Organisation, func(known []KeptOrganisation) (KeptOrganisation, error) {
		stays, err := seenBefore(known, wanted.Organisation, wanted.ExpectedVersion)
		switch {
		case err != nil:
			return stays, err
		case stays.EndsFrom == "":
			return stays, notNow("", "Deze organisatie stopt niet.")
		case stoppedOn(stays.EndsFrom, DayOf(s.now())):
			return stays, notNow("", "Deze organisatie is al gestopt.")
		}
		stays.EndsFrom, stays.EndReason = "", ""
		return stays.changed(OrganisationChange{ID: wanted.ID, Act: OrganisationResumed}, actor, s.now()), nil
	})
}

// changeEnd changes an organisation's end, and lets the lists of the files in which
// it takes part be derived anew after the commit.
func (s *Service) changeEnd(ctx context.Context, actor Actor, id, organisation ID, change func([]KeptOrganisation) (KeptOrganisation, error)) (KeptOrganisation, error) {
	changed, err := s.changeOrganisation(ctx, actor, id, organisation, change)
	if err == nil {
		s.derive(actor.Region)
	}
	return changed, err
}

// stopped gives the organisations that take part no more on a day.
func (r Region) stopped(day Day) []ID {
	stopped := []ID{}
	for organisation, end := range r.Endings.ByOrganisation {
		if stoppedOn(end.From, day) {
			stopped = append(stopped, organisation)
		}
	}
	return stopped
}

// stillHere refuses what works for an organisation that stopped.
func (o Organisation) stillHere(today Day) error {
	if stoppedOn(o.EndsFrom, today) {
		return notNow("", "Deze organisatie is al gestopt.")
	}
	return nil
}

// bringsNobodyWhoStopped refuses an act that brings an organisation into the file
// which takes part in the region no more (access §2).
func bringsNobodyWhoStopped(file *Household, act Act) error {
	for _, involvement := range file.Involvements {
		if involvement.Operation == act.Operation && slices.Contains(act.Stopped, involvement.Organisation) {
			return &Error{Code: NotNow, Rule: "1.4", Message: "Deze organisatie is gestopt in de regio. Kies een andere."}
		}
	}
	return nil
}
