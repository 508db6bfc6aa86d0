package casework

import "slices"

// OverviewRelease is that the case team checked a resident's overview and gave
// it, and what it kept back (practice 30).
type OverviewRelease struct {
	Made
	ReleaseOverview
}

// WithholdingGround is why a part of an overview is kept back (GDPR art. 15.4
// and 23; the region's lawyer checks them).
type WithholdingGround string

// The grounds to keep something back.
const (
	RightsOfOthers   WithholdingGround = "RIGHTS_OF_OTHERS"   // it is about somebody else too
	SafetyOfSomebody WithholdingGround = "SAFETY_OF_SOMEBODY" // somebody would be in danger
	Investigation    WithholdingGround = "INVESTIGATION"      // it would harm an investigation
)

var withholdingGrounds = []WithholdingGround{RightsOfOthers, SafetyOfSomebody, Investigation}

// WithheldPart is a part that is kept back, with the ground.
type WithheldPart struct {
	Section OverviewSection
	Ground  WithholdingGround
	Reason  string // for the file, not for the resident
}

// ReleaseOverview records that the overview of a resident was checked and
// released, online and by the case team.
type ReleaseOverview struct {
	Resident ID
	Withheld []WithheldPart
}

// Apply records the release. A part is kept back with a ground and a reason.
func (r ReleaseOverview) Apply(h *Household, act Act) error {
	if h.resident(r.Resident) == nil || h.secrecyFor(act.Who.Person).hidden[r.Resident] {
		return unknown("resident")
	}
	for i, part := range r.Withheld {
		field := fieldAt("withheld", i)
		switch {
		case !slices.Contains(OverviewSections(), part.Section):
			return missing(fieldIn(field, "section"), "practice 30", "Kies welk deel niet wordt gegeven.")
		case !slices.Contains(withholdingGrounds, part.Ground):
			return missing(fieldIn(field, "ground"), "practice 30", "Kies de grond waarop dit deel niet wordt gegeven.")
		case part.Reason == "":
			return missing(fieldIn(field, "reason"), "practice 30", "Schrijf op waarom dit deel niet wordt gegeven.")
		}
	}
	h.OverviewReleases = append(h.OverviewReleases, OverviewRelease{Made: act.made(act.Operation), ReleaseOverview: r})
	return nil
}

// releaseOf gives the last release of a resident's overview; nil when there is
// none.
func (h *Household) releaseOf(resident ID) *OverviewRelease {
	for i := len(h.OverviewReleases) - 1; i >= 0; i-- {
		if release := &h.OverviewReleases[i]; release.Resident == resident {
			return release
		}
	}
	return nil
}

// part gives how a section is kept back; nil when it is given.
func (r *OverviewRelease) part(section OverviewSection) *WithheldPart {
	for i := range r.Withheld {
		if r.Withheld[i].Section == section {
			return &r.Withheld[i]
		}
	}
	return nil
}
