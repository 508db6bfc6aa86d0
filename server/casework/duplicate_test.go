package casework

import (
	"slices"
	"testing"
)

func TestTwoHouseholdsThatLookAlike(t *testing.T) {
	f := oneHousehold(t, someone("een", "1980-01-01"))
	view, who := f.closing.ViewFor(theTeam, calendar[0]), theTeam
	if got := view.alikeFor(who, f.lasting); !slices.Equal(got, []DuplicateReason{SameResident}) {
		t.Errorf("they are alike for %v", got)
	}
	for name, role := range map[string]Actor{"a carer": theCarer, "the landlord": theLandlord, "another team": {Region: theTeam.Region, Organisation: named("ander team"), OrganisationRole: CaseTeam, Roles: theTeam.Roles}} {
		if got := view.alikeFor(role, f.lasting); got != nil {
			t.Errorf("%s hears of another file: %v", name, got)
		}
	}
	if _, err := f.does("closing", theTeam, &DistinguishHousehold{From: f.lasting.ID}, calendar[0]); refusalOf(err) == nil || refusalOf(err).Message != "Schrijf op waarom dit een ander huishouden is." {
		t.Errorf("without a reason: %v", err)
	}
	if _, err := f.does("closing", theTeam, &DistinguishHousehold{From: named("x"), Reason: "x"}, calendar[0]); refusalOf(err) == nil {
		t.Error("a file that nobody knows was told apart")
	}
	f, err := f.does("closing", theTeam, &DistinguishHousehold{From: f.lasting.ID, Reason: "Vader en zoon"}, calendar[0])
	if err != nil {
		t.Fatal(err)
	}
	if apart := oneHousehold(t, someone("een", "1980-01-01")); f.lasting.Version != apart.lasting.Version || f.closing.Version == apart.closing.Version {
		t.Errorf("telling two files apart changes versions %d and %d", f.closing.Version, f.lasting.Version)
	}
	if got := f.closing.ViewFor(theTeam, calendar[0]).alikeFor(theTeam, f.lasting); got != nil {
		t.Errorf("told apart, and still alike for %v", got)
	}
	if got := f.lasting.ViewFor(theTeam, calendar[0]).alikeFor(theTeam, f.closing); got != nil {
		t.Errorf("told apart from the other side, and still alike for %v", got)
	}
}

func TestSameAddress(t *testing.T) {
	home := Address{Street: "Kleine Oord", HouseNumber: "12", Suffix: "A", PostalCode: "6811 HZ", City: "Arnhem"}
	for _, test := range []struct {
		name  string
		other Address
		want  bool
	}{
		{"the same", home, true},
		{"written otherwise", Address{Street: "kleine oord", HouseNumber: "12", Suffix: "a", City: "ARNHEM"}, true},
		{"only postal code and number", Address{Street: "Kl. Oord", HouseNumber: "12", Suffix: "a", PostalCode: "6811hz", City: "Arnhem"}, true},
		{"the neighbours", Address{Street: "Kleine Oord", HouseNumber: "12", Suffix: "B", PostalCode: "6811 HZ", City: "Arnhem"}, false},
		{"the same street elsewhere", Address{Street: "Kleine Oord", HouseNumber: "12", Suffix: "A", City: "Velp"}, false},
		{"kept from the reader", Address{}, false},
	} {
		if got := home.sameAs(test.other); got != test.want {
			t.Errorf("%s: got %v, want %v", test.name, got, test.want)
		}
		if got := alike(&Household{Address: home}, &Household{Address: test.other}); got != test.want {
			t.Errorf("%s: known again %v, want %v", test.name, got, test.want)
		}
	}
	if (Address{}).sameAs(Address{}) {
		t.Error("two addresses that are kept from the reader look the same")
	}
}

// alike says that two files share something by which they are known.
func alike(one, other *Household) bool {
	marks := other.Likenesses()
	return slices.ContainsFunc(one.Likenesses(), func(l Likeness) bool {
		return slices.ContainsFunc(marks, func(m Likeness) bool { return m.Mark == l.Mark })
	})
}

// Architecture §2, practice 5: what a file is known by, since when, and to whom
// that is told.
func TestWhatAFileIsKnownBy(t *testing.T) {
	live := func() *Household {
		return &Household{
			ID: named("huis"), RegisteredAt: onDay("2026-09-01"), Address: Address{Street: "Kleine Oord", HouseNumber: "12", PostalCode: "6811 HZ", City: "Arnhem"},
			Residents: []Resident{{NewResident: NewResident{ID: named("anna"), Name: "Anna", BirthDate: "1988-03-14"}, Made: made("anna", "2026-10-01")}},
		}
	}
	for _, test := range []struct {
		name   string
		change func(h *Household)
		want   []Day // since when, of street, postal code and who lives there
	}{
		{"a dwelling and who lives there", func(*Household) {}, []Day{"2026-09-01", "2026-09-01", "2026-10-01"}},
		{"twins of one name are one mark", func(h *Household) { h.Residents = append(h.Residents, h.Residents[0]) }, []Day{"2026-09-01", "2026-09-01", "2026-10-01"}},
		{"moved", func(h *Household) {
			h.Edits = []FieldEdit{{Made: made("x", "2026-11-03"), Subject: h.ID, Field: FieldHouseNumber}, {Made: made("y", "2026-11-09"), Subject: h.ID, Field: FieldPhone}}
		}, []Day{"2026-11-03", "2026-11-03", "2026-10-01"}},
		{"her birth date was wrong", func(h *Household) {
			h.Edits = []FieldEdit{{Made: made("x", "2026-11-03"), Subject: h.Residents[0].ID, Field: FieldBirthDate}}
		}, []Day{"2026-09-01", "2026-09-01", "2026-11-03"}},
		{"no postal code", func(h *Household) { h.Address.PostalCode = "" }, []Day{"2026-09-01", "2026-10-01"}},
		{"no house number", func(h *Household) { h.Address.HouseNumber = "" }, []Day{"2026-10-01"}},
		{"nobody knows how old she is", func(h *Household) { h.Residents[0].BirthDate = "" }, []Day{"2026-09-01", "2026-09-01"}},
		{"she left", func(h *Household) { h.Residents[0].LeftOn = "2026-11-01" }, []Day{"2026-09-01", "2026-09-01"}},
		{"she is in hiding there", func(h *Household) {
			h.Secrets = []SecretMark{{Made: made("z", "2026-10-02"), MarkSecret: MarkSecret{Resident: h.Residents[0].ID}}}
		}, []Day{"2026-10-01"}},
		{"closed: others may live there now", func(h *Household) {
			h.Outcomes = []Outcome{{Made: made("uit", "2026-11-02"), RecordOutcome: RecordOutcome{Kind: Averted, On: "2026-11-02"}}}
		}, []Day{"2026-10-01"}},
		{"goes on elsewhere", func(h *Household) { h.LinkedTo = named("ander") }, []Day{}},
	} {
		h := live()
		test.change(h)
		got := []Day{}
		for _, likeness := range h.Likenesses() {
			got = append(got, likeness.Since)
			if likeness.Asks != (h.Phase() != Closed) {
				t.Errorf("%s: asks %v", test.name, likeness.Asks)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: known since %v, want %v", test.name, got, test.want)
		}
	}
	elsewhere := live()
	elsewhere.Address = Address{Street: "Elders", HouseNumber: "1", City: "Velp"}
	if !alike(live(), elsewhere) {
		t.Error("the same woman elsewhere is not known again")
	}
	if wrong := whatIsWrongWith(Lookalike{Since: "2026-09-01"}.Alert()); wrong != "" {
		t.Error("its alert " + wrong)
	}
}
