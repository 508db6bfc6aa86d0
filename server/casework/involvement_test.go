package casework

import (
	"slices"
	"testing"
	"time"
)

func TestWhoCannotBeTakenOutOfAFile(t *testing.T) {
	const today Day = "2026-12-01"
	home := aHomeOf(someone("een", "1980-01-01"))
	home.CaseManagers = []CaseManager{{AppointCaseManager: AppointCaseManager{Person: theTeam.Person, Organisation: theTeam.Organisation}}}
	with := func(changed func(*Household)) *Household {
		h := home.apart()
		changed(h)
		return h
	}
	inPrevention := with(func(h *Household) { h.Referrals, h.Decisions, h.Plans = nil, nil, nil })
	moved := with(func(h *Household) { h.Tenancies = slices.Clone(h.Tenancies); h.Tenancies[0].EndsOn = "2026-11-30" })
	averted := with(func(h *Household) {
		h.Plans = nil
		h.Outcomes = []Outcome{{Made: Made{At: time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)}, RecordOutcome: RecordOutcome{Kind: Averted, On: "2026-11-25"}}}
	})
	elsewhere := with(func(h *Household) { h.LinkedTo = named("ander") })
	unmanaged := with(func(h *Household) { h.CaseManagers = nil })
	says := map[OrganisationRole]string{
		Landlord:  "Deze organisatie verhuurt de woning. Zij blijft meedoen zolang de huur loopt.",
		RegieTeam: "Dit huishouden is gemeld bij het Regieteam. Het Regieteam blijft meedoen tot het dossier is afgesloten.",
		CaseTeam:  "De casemanager werkt bij deze organisatie. Wijs eerst een andere casemanager aan.",
	}
	for _, test := range []struct {
		name  string
		file  *Household
		who   Actor
		stays bool
	}{
		{"the landlord while the tenancy runs", home, theLandlord, true},
		{"the landlord after an averted eviction", averted, theLandlord, true},
		{"the landlord when the tenancy has ended", moved, theLandlord, false},
		{"the landlord of a file that goes on in another", elsewhere, theLandlord, false},
		{"the Regieteam of a household that was reported", home, theChair, true},
		{"the Regieteam in prevention", inPrevention, theChair, false},
		{"the Regieteam when it is over", averted, theChair, false},
		{"the team of the case manager", home, theTeam, true},
		{"the team of the case manager in prevention", inPrevention, theTeam, true},
		{"the team when it is over", averted, theTeam, false},
		{"a team without a case manager here", unmanaged, theTeam, false},
		{"care", home, theCarer, false},
	} {
		h := test.file.apart()
		err := change(h, &EndInvolvement{Organisation: test.who.Organisation, Reason: "Niet meer nodig"}, Act{Who: theChair, Operation: named("stop"), Today: today, At: time.Unix(0, 0)})
		refusal := refusalOf(err)
		if stays := refusal != nil && refusal.Message == says[test.who.OrganisationRole]; stays != test.stays || (err != nil) != test.stays {
			t.Errorf("%s: stays %v (%v), want %v", test.name, stays, err, test.stays)
		}
		if in := h.RoleOf(test.who.Organisation, today) != ""; in != test.stays {
			t.Errorf("%s: in the file afterwards %v, want %v", test.name, in, test.stays)
		}
	}
}
