package casework

import (
	"errors"
	"testing"
)

func TestADayOnWhichProtectionEndsMoves(t *testing.T) {
	const today Day = "2026-12-01"
	for _, test := range []struct {
		name    string
		was, is Day
		want    direction
	}{
		{"sooner", "2026-12-06", "2026-12-05", unsafe},
		{"later", "2026-12-05", "2026-12-06", safe},
		{"not at all", "2026-12-05", "2026-12-05", neutral},
		{"sooner, and both are over", "2026-11-01", "2026-10-01", neutral},
		{"later, and both are over", "2026-10-01", "2026-11-01", neutral},
		{"later, and both are out of sight", "2028-01-01", "2028-06-01", neutral},
		{"sooner, and both are out of sight", "2028-06-01", "2028-01-01", neutral},
	} {
		if got := between(test.was, test.is, today); got != test.want {
			t.Errorf("%s: got %d, want %d", test.name, got, test.want)
		}
	}
}

func TestSomebodyLeaves(t *testing.T) {
	family, adults := aHomeOf(someone("een", "1980-01-01"), someone("twee", "2015-01-01")), aHomeOf(someone("een", "1980-01-01"), someone("twee", "1975-01-01"))
	past := family.apart()
	past.LegalEvents[0].EvictOn = "2026-11-25"
	sheltered := family.apart()
	sheltered.Placements[0].ConfirmedOn = "2026-11-28"
	pregnant := sheltered.apart()
	pregnant.Residents[0].Pregnant = true
	for _, test := range []struct {
		name    string
		h       *Household
		was, is Day
		want    direction
	}{
		{"who has no place leaves a family before the eviction", family, "", "2026-12-05", unsafe},
		{"who has no place comes back to it", family, "2026-12-02", "", safe},
		{"who had left before leaves a day later", family, "2026-12-02", "2026-12-03", neutral},
		{"who has no place leaves after it", family, "", "2026-12-20", neutral},
		{"who has no place left before an eviction that is over", past, "", "2026-11-20", neutral},
		{"who has a place leaves", sheltered, "", "2026-12-05", neutral},
		{"who has no place leaves adults who are not protected", adults, "", "2026-12-05", neutral},
		{"who is pregnant and has a place leaves", pregnant, "", "2026-12-05", unsafe},
	} {
		was, is := test.h.Residents[0], test.h.Residents[0]
		was.LeftOn, is.LeftOn = test.was, test.is
		h := test.h.apart()
		h.Residents[0] = was
		if got := h.leaving(was, is, "2026-12-01"); got != test.want {
			t.Errorf("%s: got %d, want %d", test.name, got, test.want)
		}
	}
}

type breakingVerb struct{}

func (breakingVerb) Apply(*Household, Act) error { panic("broken") }

// TestEachGuardByItself asks each guard what others would have caught first: also
// that an organisation comes to a file in its one role only (practice 39).
func TestEachGuardByItself(t *testing.T) {
	today := calendar[0]
	h := aClearableHome(t)
	elsewhere, other, stranger := theTeam, theTeam, theTeam
	elsewhere.Region, other.OrganisationRole, stranger.Organisation = named("elders"), Care, named("vreemd")
	act := Act{Who: theTeam, Today: today, At: noonOf(today)}
	for name, err := range map[string]error{
		"somebody of another region":                May(elsewhere, "markVulnerable", h, today),
		"an organisation that is another kind":      May(other, "markVulnerable", h, today),
		"a verb before there is a file":             May(theTeam, "markVulnerable", &Household{Region: h.Region}, today),
		"a stranger registers a file that is there": May(stranger, "registerHousehold", h, today),
	} {
		if refusal := refusalOf(err); refusal == nil || refusal.Code != LostAccess {
			t.Errorf("%s: got %v, want LOST_ACCESS", name, err)
		}
	}
	if err := change(h.apart(), breakingVerb{}, act); !errors.Is(err, errPanicked) {
		t.Errorf("a verb that breaks: got %v", err)
	}
	unsafely := h.apart()
	unsafely.Clearances, unsafely.Placements = []Clearance{{EvictOn: "2026-12-15", GivenOn: today}}, nil
	if NeverOnTheStreet(unsafely) == nil {
		t.Error("a family without a place is cleared, and nobody says so")
	}
	revoked := h.apart()
	revoked.Clearances = []Clearance{{EvictOn: "2026-12-15", GivenOn: today, RevokedOn: today, RevokedRule: "zelf"}}
	RevokeUnsafeClearance(revoked, Act{Today: "2027-01-01"})
	if got := revoked.Clearances[0]; got.LapsedOn != "" || got.RevokedRule != "zelf" {
		t.Errorf("a clearance that was taken back ends once more: %+v", got)
	}
	cleared := h.apart()
	cleared.Clearances = []Clearance{{EvictOn: "2026-12-15", GivenOn: today}}
	if err := refusalOf(ClearEviction{EvictOn: "2026-12-20"}.Apply(cleared, act)); err == nil || err.Message != "De ontruiming is niet aangezegd voor deze dag." {
		t.Errorf("another day beside one that is cleared: got %v", err)
	}
	if err := refusalOf(ClearEviction{}.Apply(cleared, act)); err == nil || err.Message != "Vul de aangezegde dag in." {
		t.Errorf("clearing no day: got %v", err)
	}
	if (&Household{}).shelters(Placement{RequestPlacement: RequestPlacement{Kind: OwnPlace}}, named("niemand"), today) {
		t.Error("a place shelters somebody who does not exist")
	}
	if !(Suspension{SuspendEviction: SuspendEviction{From: "2026-11-01", Until: "2027-01-01"}, EndedOn: "2026-12-02"}).RunsOn(today) {
		t.Error("a suspension that ends tomorrow does not run today")
	}
	told := h.apart()
	told.Referrals[0].Grounds, told.Decisions[0].NotVulnerable = []ReferralGround{GroundVulnerable}, true
	if told.reportedAs(GroundVulnerable) {
		t.Error("the decision on a referral does not say that the household is not vulnerable")
	}
	both := EditResident{Resident: named("een"), BirthDate: &DayChange{To: "1980-01-01"}, Name: &TextChange{To: "anders"}}
	if both.onlyFirstBirthDate() || (EditResident{Resident: named("een")}).onlyFirstBirthDate() {
		t.Error("a landlord changes more than a birth date that is missing")
	}
}

func TestWhoConfirmsWhatPlace(t *testing.T) {
	confirming := func(who Actor, confirm ConfirmPlacement, change func(p *Placement)) Code {
		h := aHomeOf(someone("een", "1980-01-01"))
		h.CaseManagers = []CaseManager{{AppointCaseManager: AppointCaseManager{Person: theTeam.Person, Organisation: theTeam.Organisation}}}
		change(&h.Placements[0])
		if refusal := refusalOf(confirm.Apply(h, Act{Who: who, Today: calendar[0]})); refusal != nil {
			return refusal.Code
		}
		return ""
	}
	plain := ConfirmPlacement{Placement: named("plek")}
	words := ConfirmPlacement{Placement: named("plek"), Words: "Dat kan"}
	as := func(p Placement) func(*Placement) {
		return func(to *Placement) {
			to.Kind = p.Kind
			if p.ProviderOrganisation != (ID{}) {
				to.ProviderOrganisation, to.For = p.ProviderOrganisation, p.ProviderOrganisation
			}
			if p.By != (ID{}) {
				to.By = p.By
			}
		}
	}
	shelter := RequestPlacement{Kind: CrisisShelter}
	own := RequestPlacement{Kind: OwnPlace}
	parent := RequestPlacement{Kind: OtherParent}
	for name, test := range map[string]struct{ got, want Code }{
		"a place that is not there":                  {confirming(theCarer, ConfirmPlacement{Placement: named("geen")}, as(Placement{RequestPlacement: shelter})), Unknown},
		"the landlord":                               {confirming(theLandlord, plain, as(Placement{RequestPlacement: shelter})), Forbidden},
		"another person of who gives it":             {confirming(theCarer, plain, as(Placement{RequestPlacement: shelter, ProviderOrganisation: theCarer.Organisation})), ""},
		"an own place, without the case manager":     {confirming(theCarer, words, as(Placement{RequestPlacement: own, Made: Made{By: theColleague.Person}})), NotNow},
		"an own place, by the case manager":          {confirming(theTeam, words, as(Placement{RequestPlacement: own, Made: Made{By: theColleague.Person}})), ""},
		"the other parent, who was not asked":        {confirming(theCarer, plain, as(Placement{RequestPlacement: parent})), Invalid},
		"the other parent, in their own words":       {confirming(theCarer, words, as(Placement{RequestPlacement: parent})), ""},
		"a place that an organisation asked and did": {confirming(theCarer, plain, as(Placement{RequestPlacement: shelter})), ""},
	} {
		if test.got != test.want {
			t.Errorf("%s: got %q, want %q", name, test.got, test.want)
		}
	}
}

func TestWhoResolvesWhatConflict(t *testing.T) {
	resolving := func(conflict FieldConflict, resolve ResolveConflict) Code {
		h := aHomeOf(someone("een", "1980-01-01"))
		conflict.Made = Made{ID: named("conflict"), By: theTeam.Person}
		h.Conflicts = []FieldConflict{conflict}
		if refusal := refusalOf(resolve.Apply(h, Act{Who: theTeam, Today: calendar[0]})); refusal != nil {
			return refusal.Code
		}
		return ""
	}
	mine := ResolveConflict{Conflict: named("conflict"), Choice: ChooseMine, Reason: "Klopt"}
	name := FieldConflict{Subject: named("een"), Field: FieldName, Mine: "Anders"}
	unsafely, nobody := name, name
	unsafely.Unsafe, nobody.Subject = true, named("niemand")
	theirs, another := mine, mine
	theirs.Choice, another.Conflict = ChooseTheirs, named("geen")
	for situation, test := range map[string]struct{ got, want Code }{
		"a name, by its writer":                         {resolving(name, mine), ""},
		"what takes protection, by its writer":          {resolving(unsafely, mine), NotNow},
		"what stands stays, by the writer of the other": {resolving(unsafely, theirs), ""},
		"a conflict that is not there":                  {resolving(name, another), Unknown},
		"of somebody who is not there":                  {resolving(nobody, mine), Unknown},
	} {
		if test.got != test.want {
			t.Errorf("%s: got %q, want %q", situation, test.got, test.want)
		}
	}
}
