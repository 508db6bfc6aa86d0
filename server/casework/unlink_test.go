package casework

import (
	"slices"
	"testing"
)

// unlinked undoes a link the day after it was made, and something was written in
// the file that went on in between.
func unlinked(t *testing.T, f twoFiles, meanwhile func(lasting *Household)) twoFiles {
	t.Helper()
	f = linked(t, f)
	if meanwhile != nil {
		meanwhile(f.lasting)
	}
	next, err := f.does("closing", theTeam, &UnlinkHousehold{From: f.lasting.ID, Reason: "Het zijn buren."}, calendar[1])
	if err != nil {
		t.Fatal(err)
	}
	return next
}

// later is when something was written while two files were linked.
func later(name string) Made {
	return Made{ID: named(name), Operation: named("operatie " + name), At: noonOf(calendar[1])}
}

// Architecture §2, route 3.2f: the file opens as it stood, and what was written
// meanwhile and protects counts in both until somebody found out.
func TestAWrongLinkIsUndone(t *testing.T) {
	child, mother := someone("kind", "2016-02-29"), someone("moeder", "1990-01-01")
	add := func(resident Resident) func(*Household) {
		return func(h *Household) {
			resident.Made = later(resident.Name)
			h.Residents = append(h.Residents, resident)
		}
	}
	strange := func(f *twoFiles) {
		f.lasting.Involvements = append(f.lasting.Involvements, Involvement{Organisation: named("tweede verhuurder"), Role: Landlord, From: "2026-01-01"})
	}
	for _, test := range []struct {
		name      string
		with      func(f *twoFiles)
		meanwhile func(lasting *Household)
		living    []string // in the file that opens again
		marks     int
	}{
		{"nothing was written", nil, nil, []string{"kind", "moeder"}, 0},
		{"a child was added", nil, add(someone("baby", "2026-10-01")), []string{"kind", "moeder", "baby"}, 0},
		{"a child was added whom another landlord reads", strange, add(someone("baby", "2026-10-01")), []string{"kind", "moeder", "baby"}, 0},
		{"a child was added whom not everybody here may know", func(f *twoFiles) {
			f.closing.Involvements = append(f.closing.Involvements, Involvement{Organisation: named("derde"), Role: Care, From: "2026-01-01"})
		}, add(someone("baby", "2026-10-01")), []string{"kind", "moeder", nobodyKnown}, 0},
		{"somebody was added who lives here already", nil, add(someone("kind", "2016-02-29")), []string{"kind", "moeder"}, 0},
		{"somebody was marked vulnerable", nil, func(h *Household) {
			h.Vulnerabilities = append(h.Vulnerabilities, Vulnerability{Made: later("merk"), MarkVulnerable: MarkVulnerable{Reason: OldAge}})
		}, []string{"kind", "moeder"}, 1},
		{"she turns out to be pregnant", nil, func(h *Household) { h.resident(mother.ID).Pregnant = true }, []string{"kind", "moeder"}, 1},
		{"she turns out to be a child", nil, func(h *Household) { h.resident(mother.ID).BirthDate = "2015-01-01" }, []string{"kind", "moeder", nobodyKnown}, 0},
		{"a child was added and left again", nil, func(h *Household) {
			baby := someone("baby", "2026-10-01")
			baby.Made, baby.LeftOn = later("baby"), "2026-12-08"
			h.Residents = append(h.Residents, baby)
		}, []string{"kind", "moeder"}, 0},
		{"a child was added who leaves next week", nil, func(h *Household) {
			baby := someone("baby", "2026-10-01")
			baby.Made, baby.LeftOn = later("baby"), "2026-12-20"
			h.Residents = append(h.Residents, baby)
		}, []string{"kind", "moeder", "baby"}, 0},
		{"somebody was marked vulnerable before", func(f *twoFiles) {
			f.lasting.Vulnerabilities = append(f.lasting.Vulnerabilities, Vulnerability{MarkVulnerable: MarkVulnerable{Reason: OldAge}})
		}, nil, []string{"kind", "moeder"}, 0},
		{"a mark was made and taken away", nil, func(h *Household) {
			h.Vulnerabilities = append(h.Vulnerabilities, Vulnerability{Made: later("merk"), MarkVulnerable: MarkVulnerable{Reason: OldAge}, UnmarkedOn: "2026-12-08"})
		}, []string{"kind", "moeder"}, 0},
		{"she was known to be pregnant", func(f *twoFiles) { f.closing.Residents[1].Pregnant = true }, nil, []string{"kind", "moeder"}, 0},
		{"somebody else had her number there", func(f *twoFiles) {
			other := someone("moeder", "2014-01-01")
			other.Name = "buurkind"
			f.lasting.Residents = append(f.lasting.Residents, other)
		}, nil, []string{"kind", "moeder"}, 0},
		{"the child was taken out there", nil, func(h *Household) { h.resident(child.ID).LeftOn = "2026-12-01" }, []string{"kind", "moeder"}, 0},
	} {
		f := oneHousehold(t, child, mother)
		if test.with != nil {
			test.with(&f)
		}
		before := f.apart()
		f = unlinked(t, f, test.meanwhile)
		living := []string{}
		for _, resident := range f.closing.ResidentsOn(calendar[1]) {
			living = append(living, resident.Name)
		}
		if !slices.Equal(living, test.living) || len(f.closing.Vulnerabilities) != test.marks {
			t.Errorf("%s: %v with %d marks, want %v with %d", test.name, living, len(f.closing.Vulnerabilities), test.living, test.marks)
		}
		if !f.closing.LinkedTo.IsZero() || f.closing.Phase() != before.closing.Phase() || f.closing.Version == before.closing.Version || f.lasting.Version <= before.lasting.Version+1 {
			t.Errorf("%s: opened in %s at version %d and %d", test.name, f.closing.Phase(), f.closing.Version, f.lasting.Version)
		}
		for _, h := range []*Household{f.closing, f.lasting} {
			if link := h.Relations[len(h.Relations)-1]; link.stands() || link.EndedReason != "Het zijn buren." || link.EndedBy != theTeam.Person || link.EndedOn != calendar[1] {
				t.Errorf("%s: the line says %+v", test.name, link)
			}
			if !h.CompositionUnknown(calendar[1]) {
				t.Errorf("%s: nobody is asked to find out who lives there", test.name)
			}
		}
	}
}

// Practice 5: who went into hiding while the files were linked is hidden in both.
func TestAWrongLinkHidesWhoWentIntoHiding(t *testing.T) {
	f := unlinked(t, oneHousehold(t, someone("kind", "2016-02-29")), func(h *Household) {
		h.Secrets = append(h.Secrets, SecretMark{Made: later("geheim"), MarkSecret: MarkSecret{Resident: named("kind"), People: []ID{named("iemand")}}})
	})
	if mark := f.closing.secretMark(named("kind")); mark == nil || !slices.Equal(mark.People, []ID{named("iemand")}) {
		t.Errorf("the mark is %+v", mark)
	}
	hidden := oneHousehold(t, someone("kind", "2016-02-29"))
	hidden.closing.Secrets = []SecretMark{{Made: Made{ID: named("eigen")}, MarkSecret: MarkSecret{Resident: named("kind"), People: []ID{named("eigen mens")}}}}
	hidden.lasting.Residents = append(hidden.lasting.Residents, someone("kind", "2016-02-29"))
	if f := unlinked(t, hidden, nil); len(f.closing.Secrets) != 1 || len(f.lasting.Secrets) != 1 {
		t.Errorf("marks %+v and %+v", f.closing.Secrets, f.lasting.Secrets)
	}
}

// A clearance that was given while the files were linked does not outlive it.
func TestAClearanceDoesNotOutliveAWrongLink(t *testing.T) {
	f := linked(t, oneHousehold(t, someone("een", "1980-01-01")))
	for _, step := range []struct {
		who  Actor
		verb Verb
	}{{theTeam, establishAll{}}, {theChair, &ClearEviction{EvictOn: "2026-12-15"}}} {
		next, err := f.does("lasting", step.who, step.verb, calendar[0])
		if err != nil {
			t.Fatal(err)
		}
		f = next
	}
	f, err := f.does("closing", theChair, &UnlinkHousehold{From: f.lasting.ID, Reason: "Het zijn buren."}, calendar[0])
	if err != nil || f.lasting.Clearance() != nil || f.lasting.Clearances[0].RevokedCause != "De koppeling van twee dossiers is ongedaan gemaakt." {
		t.Errorf("the clearance is %+v, %v", f.lasting.Clearances, err)
	}
}

func TestWhatCannotBeUnlinked(t *testing.T) {
	once := linked(t, oneHousehold(t, someone("een", "1980-01-01")))
	itself := once.apart()
	itself.lasting = itself.closing
	elsewhere := once.apart()
	elsewhere.lasting = aClearableHome(t)
	unlink := func(f twoFiles, on string, from ID, reason string) error {
		_, err := f.does(on, theTeam, &UnlinkHousehold{From: from, Reason: reason}, calendar[0])
		return err
	}
	for _, test := range []struct {
		name  string
		got   error
		words string
		field string
	}{
		{"without a reason", unlink(once, "closing", once.lasting.ID, ""), "Schrijf op waarom deze koppeling niet klopt.", "reason"},
		{"the file that goes on", unlink(once, "lasting", once.closing.ID, "Buren"), "Dit dossier is niet gekoppeld.", ""},
		{"from no file", change(once.closing.apart(), &UnlinkHousehold{From: once.lasting.ID, Reason: "Buren"}, Act{Who: theTeam, Today: calendar[0]}), "Dit staat niet (meer) in het dossier.", "from"},
		{"from a file of another number", unlink(once, "closing", named("derde huis"), "Buren"), "Dit staat niet (meer) in het dossier.", "from"},
		{"from itself", unlink(itself, "closing", itself.closing.ID, "Buren"), "Dit staat niet (meer) in het dossier.", "from"},
		{"from a file that was never linked", unlink(elsewhere, "closing", elsewhere.lasting.ID, "Buren"), "Dit staat niet (meer) in het dossier.", "from"},
		{"twice", unlink(unlinked(t, oneHousehold(t), nil), "closing", named("huis"), "Buren"), "Dit dossier is niet gekoppeld.", ""},
	} {
		if got := refusalOf(test.got); got == nil || got.Message != test.words || got.Field != test.field {
			t.Errorf("%s: got %v, want %q", test.name, test.got, test.words)
		}
	}
}

// What waits in the other file is taken in where it belongs, also after the link
// was undone; and the two no longer look alike to anybody.
func TestWhatWaitedIsTakenInWhereItBelongs(t *testing.T) {
	f := unlinked(t, oneHousehold(t, someone("een", "1980-01-01")), nil)
	left := Operation{ID: named("post"), HouseholdID: f.lasting.ID, Command: Command{MarkVulnerable: &MarkVulnerable{Reason: OldAge}}}
	act := Act{Who: theTeam, Today: calendar[1], At: noonOf(calendar[1]), Review: &LeftBehind{Operation: left, Author: theTeam}}
	for name, h := range map[string]*Household{"the file that opened again": f.closing, "the file where it waits": f.lasting} {
		if err := change(h.apart(), &SettleReview{Operation: left.ID, Choice: TakeIn}, act); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	third := aClearableHome(t)
	third.ID = named("derde huis")
	if got := refusalOf(change(third, &SettleReview{Operation: left.ID, Choice: TakeIn}, act)); got == nil || got.Code != Unknown {
		t.Errorf("a file that was never linked: %v", got)
	}
	view := f.closing.ViewFor(theTeam, calendar[1])
	if !view.isSettled(f.lasting) {
		t.Error("somebody said that they are two households, and they are shown as possibly the same")
	}
}
