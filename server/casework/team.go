package casework

import (
	"cmp"
	"context"
	"slices"
)

// TeamPlace is where an open file stands in the work of a case team (route
// 3.1a), derived from the file: nothing in it depends on the day it is read.
type TeamPlace struct {
	Team           ID
	From, Until    Day // days that the team is in the file; empty is open
	Manager        ID  // the team's case manager; zero while nobody of the team is
	Protected      bool
	ProtectedUntil Day // the last day of that; empty while the facts stay
	ContactOn      Day // the last visit or contact by who helps, or when the team or case manager came
}

// TeamPlaces gives the places of an open file in the work of its case teams.
func (h *Household) TeamPlaces() []TeamPlace {
	places := []TeamPlace{}
	if h.Phase() == Closed {
		return places
	}
	manager, listed := h.CaseManager(), map[ID]bool{}
	for _, team := range slices.Backward(h.Involvements) { // of one that came back the last time counts
		if team.Role != CaseTeam || listed[team.Organisation] {
			continue
		}
		listed[team.Organisation] = true
		place := TeamPlace{Team: team.Organisation, From: team.From, Until: team.Until, ContactOn: h.helpersContactOn(team.From)}
		if manager != nil && manager.Organisation == team.Organisation {
			place.Manager, place.ContactOn = manager.Person, max(place.ContactOn, DayOf(manager.At))
		}
		place.ProtectedUntil, place.Protected = h.protectedUntil(team.From)
		places = append(places, place)
	}
	return places
}

// helpersContactOn is the last day on which somebody who helps visited the
// household or sought contact; a day before which nobody could when there is none.
func (h *Household) helpersContactOn(since Day) Day {
	last := since
	for _, visit := range h.Visits {
		last = max(last, visit.On)
	}
	for _, attempt := range h.ContactAttempts {
		if h.RoleOf(attempt.For, attempt.On) != Landlord { // a letter of the landlord is no help
			last = max(last, attempt.On)
		}
	}
	return last
}

// TeamLoad is the work of one case manager, as who leads the team sees it.
type TeamLoad struct {
	Person    ID // zero: files that have no case manager of the team
	Name      string
	Files     int // open
	Protected int // of them, for whom route 3.2f holds today
	Urgent    int // of them, with an alert that weighs 7 or more for the case team
	Visits    int // planned from today up to and including the sixth day after, whoever's file it is
	Silent    int // of them, without contact or a visit for as long as the region says
}

// UrgentWeight is from where on an alert counts as urgent: of 1 (can wait) to 9 (now).
const UrgentWeight = 7

// weekAhead is how many days after today the planned visits of a team are counted for.
const weekAhead = 6

// TeamMeasures is what the work of a team is counted by.
type TeamMeasures struct {
	Today     Day
	VisitsTo  Day // the last day whose planned visits count
	SilentOn  Day // a file is silent when its last contact is on this day or before it
	UrgentMin int // the least weight of an urgent alert
}

// Team gives the work of each case manager of an organisation to who leads it,
// the files without one first; nothing for anybody else.
func (s *Service) Team(ctx context.Context, actor Actor) ([]TeamLoad, error) {
	if !leadsTeam(actor) {
		return []TeamLoad{}, nil
	}
	var loads []TeamLoad
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		measures, err := s.measures(ctx, tx)
		if err != nil {
			return err
		}
		if loads, err = tx.TeamLoads(ctx, measures); err != nil {
			return err
		}
		directory, err := tx.Directory(ctx)
		loads = withNames(loads, directory, actor.Organisation)
		return err
	})
	return loads, err
}

func (s *Service) measures(ctx context.Context, tx Tx) (TeamMeasures, error) {
	region, err := tx.Region(ctx)
	today := s.Today()
	silent := ParametersOf(region.Changes, today).SilentDays
	return TeamMeasures{Today: today, VisitsTo: today.Plus(weekAhead), SilentOn: today.Plus(-silent), UrgentMin: UrgentWeight}, err
}

// withNames names the case managers, and adds those who have no file: they may
// have room for one.
func withNames(loads []TeamLoad, directory Directory, team ID) []TeamLoad {
	listed := map[ID]bool{}
	for i := range loads {
		listed[loads[i].Person] = true
		for _, person := range directory.People {
			if person.ID == loads[i].Person {
				loads[i].Name = person.Name
			}
		}
	}
	for _, person := range directory.People {
		if person.Organisation == team && person.Active && slices.Contains(person.Roles, CaseManagerRole) && !listed[person.ID] {
			loads, listed[person.ID] = append(loads, TeamLoad{Person: person.ID, Name: person.Name}), true
		}
	}
	slices.SortFunc(loads, func(a, b TeamLoad) int {
		return cmp.Or(cmp.Compare(b.room(), a.room()), cmp.Compare(a.Name, b.Name), ID.Compare(a.Person, b.Person))
	})
	return loads
}

// room puts the files that nobody has before all others.
func (t TeamLoad) room() int {
	if t.Person.IsZero() {
		return 1
	}
	return 0
}

// TeamFile is an open file of a case team, with the file as its lead sees it.
type TeamFile struct {
	Protected bool
	Urgent    bool
	Silent    bool
	ContactOn Day // the last visit or contact by who helps; empty when there was none since the team came
	Household *View
}

// The page and edge of a team's files.
type (
	// TeamFilePage is a page of a team's files.
	TeamFilePage = Page[TeamFile]
	// TeamFileEdge is one of them.
	TeamFileEdge = Edge[TeamFile]
)

// TeamFilter says which files of a team.
type TeamFilter struct {
	CaseManager ID   // zero: those that have none
	Silent      bool // only those without contact or a visit for long
}

// FoundTeamFile is one stored file of a page, with the cursor to go on after it.
type FoundTeamFile struct {
	Household                 ID
	Protected, Urgent, Silent bool
	ContactOn                 Day
	Cursor                    string
}

func (f FoundTeamFile) household() ID  { return f.Household }
func (f FoundTeamFile) cursor() string { return f.Cursor }

// TeamFiles gives a page of the files of one case manager, or of those that have
// none, to who leads the team: the most urgent first, and of equals those that
// are silent for longest; nothing for anybody else.
func (s *Service) TeamFiles(ctx context.Context, actor Actor, filter TeamFilter, page PageRequest) (TeamFilePage, error) {
	if !leadsTeam(actor) {
		return TeamFilePage{Edges: []TeamFileEdge{}}, nil
	}
	find := func(tx Tx, page PageRequest) ([]FoundTeamFile, error) {
		measures, err := s.measures(ctx, tx)
		if err != nil {
			return nil, err
		}
		return tx.FindTeamFiles(ctx, filter, measures, page)
	}
	return filedPage(ctx, s, actor, page, "teamFiles", find, func(found FoundTeamFile, view *View) (TeamFile, bool) {
		return TeamFile{Protected: found.Protected, Urgent: found.Urgent, Silent: found.Silent, ContactOn: found.ContactOn, Household: view}, true
	})
}
