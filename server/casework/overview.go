package casework

import "context"

// ResidentOverview (inzage) is what is recorded of one resident, and which
// organisations saw it: the right of access is per person (practice 30). What is
// of others, worries about safety and names of employees are not in it.
type ResidentOverview struct {
	Household     ID
	Resident      ID
	On            Day
	Release       *OverviewRelease // the last one; nil while nobody released it
	Parts         []OverviewPart
	Organisations []OverviewOrganisation
	SeenBy        []SeenBy // without persons
}

// OverviewPart is one part of an overview.
type OverviewPart struct {
	Section  OverviewSection
	Lines    []OverviewLine
	Withheld *WithheldPart // nil when the resident gets it
}

// OverviewLine is one thing that is recorded, and by whom.
type OverviewLine struct {
	On           Day // empty when it has no day
	Organisation ID  // who recorded it; zero when it is of the file itself
	Role         OrganisationRole
	Text         string // plain Dutch, or as it was written
}

// OverviewOrganisation is an organisation that takes or took part in the file.
type OverviewOrganisation struct {
	Organisation ID
	Role         OrganisationRole
	Purpose      string
	LegalBasis   LegalBasis
	From         Day
	Until        Day
}

// OverviewSection names a part of an overview.
type OverviewSection string

// The parts of an overview.
const (
	AboutYou       OverviewSection = "ABOUT_YOU"      // name, birth date, language
	AboutHome      OverviewSection = "ABOUT_HOME"     // dwelling, contact data, rent
	AboutReferral  OverviewSection = "ABOUT_REFERRAL" // the report to the Regieteam
	AboutDecision  OverviewSection = "ABOUT_DECISION" // what was decided
	AboutPlan      OverviewSection = "ABOUT_PLAN"     // goals and steps
	AboutVisits    OverviewSection = "ABOUT_VISITS"   // visits at which they were present
	AboutPlaces    OverviewSection = "ABOUT_PLACES"   // places to sleep for them
	AboutEviction  OverviewSection = "ABOUT_EVICTION" // steps of the law
	AboutRights    OverviewSection = "ABOUT_RIGHTS"   // what they asked about their data, and the answers
	AboutLogOfView OverviewSection = "ABOUT_LOG"      // who saw it
)

// OverviewSections gives every part, in the order of an overview.
func OverviewSections() []OverviewSection {
	return []OverviewSection{AboutYou, AboutHome, AboutReferral, AboutDecision, AboutPlan, AboutVisits, AboutPlaces, AboutEviction, AboutRights, AboutLogOfView}
}

// Overview gives the overview of a resident, as a draft for the case team to
// check, or as it was released; nil to anybody else, when nothing was released,
// and to who may not see where the resident is.
func (s *Service) Overview(ctx context.Context, actor Actor, household, resident ID, released bool) (*ResidentOverview, error) {
	var overview *ResidentOverview
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		files, err := tx.Load(ctx, []ID{household}, s.Today())
		if err != nil || len(files) == 0 || files[0].ViewFor(actor, s.Today()) == nil {
			return err
		}
		file := files[0]
		if !actor.readsOf(file, "residentOverview", s.Today()) || file.secrecyFor(actor.Person).hidden[resident] {
			return nil
		}
		if overview = file.OverviewOf(resident, s.Today(), released); overview == nil {
			return nil
		}
		line := s.readLine(ctx, actor, file, "residentOverview")
		if released {
			line.Event = LogExport
		}
		return tx.Log(ctx, []LogLine{line})
	})
	if err != nil || overview == nil {
		return nil, err
	}
	if overview.withheld(AboutLogOfView) && released {
		return overview, nil
	}
	overview.SeenBy, err = s.log.WhoSaw(ctx, actor.Region, household, mostSeenBy)
	withoutPersons(overview.SeenBy)
	return overview, err
}

func (o *ResidentOverview) withheld(section OverviewSection) bool {
	for _, part := range o.Parts {
		if part.Section == section {
			return part.Withheld != nil
		}
	}
	return false
}
