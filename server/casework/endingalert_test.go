package casework

import (
	"slices"
	"testing"
)

// Who works in an open file hears that an organisation in it stops, until somebody
// else has its role or the file goes on without it (access §2).
func TestWhoHearsThatAnOrganisationInTheFileStops(t *testing.T) {
	t.Parallel()
	care, other := named("zorg"), named("andere zorg")
	with := func(more ...Involvement) *Household {
		h := aHomeOf(someone("een", "1980-01-01"))
		h.Involvements = append(h.Involvements, more...)
		return h
	}
	in := func(organisation ID, role OrganisationRole, from, until Day) Involvement {
		return Involvement{Organisation: organisation, Role: role, From: from, Until: until}
	}
	stops := map[ID]Ending{care: {From: "2026-12-31", SetOn: "2026-12-01"}}
	tests := []struct {
		name   string
		file   *Household
		ends   map[ID]Ending
		role   OrganisationRole
		on     Day
		code   AlertCode
		weight int
	}{
		{"care stops", with(in(care, Care, "2026-01-01", "")), stops, CaseTeam, "2026-12-01", AlertOrganisationEnds, 4},
		{"before that was known", with(in(care, Care, "2026-01-01", "")), stops, CaseTeam, "2026-11-30", "", 0},
		{"a week before", with(in(care, Care, "2026-01-01", "")), stops, RegieTeam, "2026-12-24", AlertOrganisationEnds, 6},
		{"it has stopped", with(in(care, Care, "2026-01-01", "")), stops, CaseTeam, "2027-03-01", AlertOrganisationEnds, 7},
		{"the landlord, while a case team leads", with(in(care, Care, "2026-01-01", "")), stops, Landlord, "2026-12-24", "", 0},
		{"it is in no file", with(), stops, CaseTeam, "2026-12-24", "", 0},
		{"it leaves before", with(in(care, Care, "2026-01-01", "2026-12-30")), stops, CaseTeam, "2026-12-24", "", 0},
		{"its last day comes too late", with(in(care, Care, "2026-01-01", "2026-12-31")), stops, CaseTeam, "2026-12-24", AlertOrganisationEnds, 6},
		{"another has its role", with(in(care, Care, "2026-01-01", ""), in(other, Care, "2026-12-02", "")), stops, CaseTeam, "2026-12-24", "", 0},
		{
			"another has its role and stops too", with(in(care, Care, "2026-01-01", ""), in(other, Care, "2026-12-02", "")),
			map[ID]Ending{care: stops[care], other: {From: "2026-12-31", SetOn: "2026-12-02"}}, CaseTeam, "2026-12-24", AlertOrganisationEnds, 6,
		},
		{"its end was taken back", with(in(care, Care, "2026-01-01", "")), map[ID]Ending{}, CaseTeam, "2026-12-24", "", 0},
		{"the case team stops", with(), map[ID]Ending{theTeam.Organisation: stops[care]}, RegieTeam, "2026-12-24", AlertCaseTeamEnds, 6},
		{"the case team stops, and hears nothing to do itself", with(), map[ID]Ending{theTeam.Organisation: stops[care]}, CaseTeam, "2026-12-24", "", 0},
		{"the landlord stops", with(), map[ID]Ending{theLandlord.Organisation: stops[care]}, CaseTeam, "2026-12-24", AlertOrganisationEnds, 6},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			test.file.Parameters = byDefault.Knowing(Endings{ByOrganisation: test.ends, Version: 1})
			found := slices.DeleteFunc(alertsFor(test.file, test.role, Actor{}, test.on), func(a Alert) bool {
				return a.Subject == other || a.Code != AlertOrganisationEnds && a.Code != AlertCaseTeamEnds
			})
			switch {
			case test.code == "" && len(found) > 0:
				t.Errorf("got %+v, want nothing", found)
			case test.code != "" && (len(found) != 1 || found[0].Code != test.code || found[0].Weight != test.weight):
				t.Errorf("got %+v, want %s of weight %d", found, test.code, test.weight)
			case test.code != "" && verbs[found[0].Next()].who == nil:
				t.Errorf("%q is nothing to do", found[0].Next())
			}
		})
	}
}

// As long as no case team leads a file, its landlord hears it.
func TestALandlordHearsThatWhoHelpsStops(t *testing.T) {
	t.Parallel()
	care := named("zorg")
	h := aHomeOf(someone("een", "1980-01-01"))
	h.Involvements = []Involvement{{Organisation: theLandlord.Organisation, Role: Landlord, From: "2026-01-01"}, {Organisation: care, Role: Care, From: "2026-01-01"}}
	h.Parameters = byDefault.Knowing(Endings{ByOrganisation: map[ID]Ending{care: {From: "2026-12-31", SetOn: "2026-12-01"}}, Version: 1})
	if !slices.ContainsFunc(alertsFor(h, Landlord, Actor{}, "2026-12-24"), func(a Alert) bool { return a.Code == AlertOrganisationEnds }) {
		t.Error("nobody hears it")
	}
}

// What a region decides about its organisations reaches what is derived from files.
func TestTheEndOfAnOrganisationDerivesListsAnew(t *testing.T) {
	t.Parallel()
	h := aHomeOf(someone("een", "1980-01-01"))
	before := h.ParametersVersion()
	h.Parameters = ParametersOf(nil, "2026-12-01").Knowing(Endings{Version: 1})
	if h.ParametersVersion() == before {
		t.Error("nobody would look at the file again")
	}
	if next := (Alert{Code: AlertClearanceRevoked, Role: Landlord}).Next(); next != "suspendEviction" {
		t.Errorf("a landlord of whom a clearance was taken back does %q", next)
	}
}
