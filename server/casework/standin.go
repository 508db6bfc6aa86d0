package casework

import (
	"context"
	"slices"
	"time"
)

// StandIn (vervanging) is somebody who takes the place of a colleague for some
// days: the open files of the colleague are on their tablet and work list
// (practice 31). It ends by itself; nothing in a file says so.
type StandIn struct {
	NameStandIn
	Organisation ID
	MadeBy       ID
	MadeAt       time.Time
	EndedOn      Day // the day from which it holds no more; empty while nobody ended it
}

// NameStandIn names who takes the place of a colleague, in all files or in one,
// from day up to and including until.
type NameStandIn struct {
	ID          ID // made by the client
	Person      ID // who is away
	StandIn     ID // who takes their place
	From, Until Day
	Household   ID // the one file it is about; zero is every open file of the colleague
}

// EndStandIn ends it from today on.
type EndStandIn struct {
	ID ID
}

// maxStandInAhead is how many days from today the last day may be.
const maxStandInAhead = 366

func (n NameStandIn) check(today Day) error {
	switch {
	case n.ID.IsZero():
		return missing("id", "", "De wijziging heeft geen nummer.")
	case n.Person.IsZero():
		return missing("person", "practice 31", "Kies wie er niet is.")
	case n.StandIn.IsZero():
		return missing("standIn", "practice 31", "Kies wie het overneemt.")
	case n.StandIn == n.Person:
		return invalid("standIn", "Kies een collega: niemand vervangt zichzelf.")
	case n.From == "":
		return missing("from", "practice 31", "Vul in vanaf welke dag.")
	case n.From < today:
		return invalid("from", "Deze dag is al voorbij. Kies vandaag of later.")
	case n.Until == "":
		return missing("until", "practice 31", "Vul de laatste dag in.")
	case n.Until < n.From:
		return invalid("until", "De laatste dag is vóór de eerste dag.")
	case n.Until > today.Plus(maxStandInAhead):
		return invalid("until", "Kies een dag binnen een jaar.")
	}
	return nil
}

// worksIn refuses somebody who is no case manager of the team: a stand-in sees
// files that only the team may see.
func (n NameStandIn) worksIn(team ID, directory Directory) error {
	for field, who := range map[string]ID{"person": n.Person, "standIn": n.StandIn} {
		fits := func(p Person) bool {
			return p.ID == who && p.Organisation == team && p.Active && slices.Contains(p.Roles, CaseManagerRole)
		}
		if !slices.ContainsFunc(directory.People, fits) {
			return invalid(field, "Kies een casemanager van uw eigen team.")
		}
	}
	return nil
}

// On says that the colleague's files are the stand-in's on a day.
func (s StandIn) On(day Day) bool {
	return day.Within(s.From, s.Until) && (s.EndedOn == "" || day < s.EndedOn)
}

// StandIns gives who stands in for whom in the team that the actor leads, now
// and later; nothing for anybody else.
func (s *Service) StandIns(ctx context.Context, actor Actor) ([]StandIn, error) {
	if !leadsTeam(actor) {
		return []StandIn{}, nil
	}
	var found []StandIn
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		var err error
		found, err = tx.StandIns(ctx, s.Today())
		return err
	})
	return found, err
}

// NameStandIn lets somebody take the place of a colleague. By who leads the
// team, among its own people. Sending it twice does it once.
func (s *Service) NameStandIn(ctx context.Context, actor Actor, n NameStandIn) (StandIn, error) {
	if err := MayBeside(actor, "leadTeam"); err != nil {
		return StandIn{}, err
	}
	if err := n.check(s.Today()); err != nil {
		return StandIn{}, err
	}
	named := StandIn{NameStandIn: n, Organisation: actor.Organisation, MadeBy: actor.Person, MadeAt: s.now().UTC().Truncate(time.Microsecond)}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		directory, err := tx.Directory(ctx)
		if err != nil {
			return err
		}
		if err := n.worksIn(actor.Organisation, directory); err != nil {
			return err
		}
		known, err := tx.StandIn(ctx, n.ID)
		switch {
		case err != nil:
			return err
		case known == nil:
			if err := s.about(ctx, tx, actor, n); err != nil {
				return err
			}
			return tx.AddStandIn(ctx, named)
		case known.NameStandIn != n:
			return Reused()
		}
		named = *known
		return nil
	})
	if err == nil {
		s.poke(actor.Region) // the tablets ask for their files
	}
	return named, err
}

// colleagues refuses one file that is not the colleague's, and one that closed: of
// files of others a team lead learns nothing here.
func (n NameStandIn) colleagues(files []*Household, team ID) error {
	for _, file := range files {
		manager := file.CaseManager()
		if manager != nil && manager.Person == n.Person && manager.Organisation == team && file.Phase() != Closed {
			return nil
		}
	}
	return invalid("household", "Dit is geen open dossier van deze casemanager.")
}

// about checks the one file it is about, where there is one.
func (s *Service) about(ctx context.Context, tx Tx, actor Actor, n NameStandIn) error {
	if n.Household.IsZero() {
		return nil
	}
	files, err := tx.Load(ctx, []ID{n.Household}, s.Today())
	if err != nil {
		return err
	}
	return n.colleagues(files, actor.Organisation)
}

// EndStandIn ends it from today on: the files leave the stand-in's tablet.
// Ending twice ends once.
func (s *Service) EndStandIn(ctx context.Context, actor Actor, e EndStandIn) (StandIn, error) {
	if err := MayBeside(actor, "leadTeam"); err != nil {
		return StandIn{}, err
	}
	var ended StandIn
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		known, err := tx.StandIn(ctx, e.ID)
		switch {
		case err != nil:
			return err
		case known == nil:
			return unknown("id")
		}
		if ended = *known; ended.EndedOn != "" {
			return nil
		}
		ended.EndedOn = s.Today()
		return tx.EndStandIn(ctx, ended)
	})
	if err == nil {
		s.poke(actor.Region)
	}
	return ended, err
}
