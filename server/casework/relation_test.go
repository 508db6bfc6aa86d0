package casework

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// twoFiles are a file that may be closed by a link and the one that goes on.
type twoFiles struct{ closing, lasting *Household }

func (f twoFiles) apart() twoFiles { return twoFiles{f.closing.apart(), f.lasting.apart()} }

// does a verb to one of the two, as the service does: to copies.
func (f twoFiles) does(to string, who Actor, verb Verb, today Day) (twoFiles, error) {
	f = f.apart()
	on, other := f.closing, f.lasting
	if to == "lasting" {
		on, other = other, on
	}
	act := Act{Who: who, Operation: DerivedID("operation", to, string(rune('a'+on.Version)), string(rune('a'+other.Version))), At: noonOf(today), RecordedAt: noonOf(today), Today: today, Other: other}
	return f, change(on, verb, act)
}

// oneHousehold are two files of one household: the one that goes on is ready to
// be cleared, the one that closes holds who is given.
func oneHousehold(t *testing.T, living ...Resident) twoFiles {
	t.Helper()
	lasting := aClearableHome(t)
	closing := aHomeOf(living...)
	closing.ID = named("tweede huis")
	closing.LegalEvents, closing.Decisions, closing.Plans, closing.Referrals, closing.Placements = nil, nil, nil, nil, nil
	return twoFiles{closing, lasting}
}

func linked(t *testing.T, f twoFiles) twoFiles {
	t.Helper()
	next, err := f.does("closing", theTeam, &LinkHousehold{Into: f.lasting.ID, Reason: "Zelfde gezin"}, calendar[0])
	if err != nil {
		t.Fatal(err)
	}
	return next
}

func TestWhatProtectsHoldsOnTheFileThatGoesOn(t *testing.T) {
	child, unborn := someone("kind", "2016-02-29"), someone("moeder", "1990-01-01")
	unborn.Pregnant = true
	expecting := someone("een", "1980-01-01") // lives in the other file too
	expecting.Pregnant = true
	gone := someone("weg", "2016-02-29")
	gone.LeftOn = "2026-11-01"
	twins := []Resident{someone("tweeling 1", "2016-02-29"), someone("tweeling 2", "2016-02-29")}
	alike := []Resident{someone("baby 1", "2016-02-29"), someone("baby 2", "2016-02-29")}
	alike[0].Name, alike[1].Name = "baby", "baby"
	for _, test := range []struct {
		name   string
		living []Resident
		with   func(f *twoFiles)
		added  []string // the names of who is new in the file that goes on
		clear  Code     // of asking for a clearance there
	}{
		{"nobody new", []Resident{someone("een", "1980-01-01")}, nil, nil, ""},
		{"a child that nobody knew there", []Resident{child}, nil, []string{"kind"}, Unsafe},
		{"somebody pregnant", []Resident{unborn}, nil, []string{"moeder"}, Unsafe},
		{"somebody known who turns out to be pregnant", []Resident{expecting}, nil, nil, ""},
		{"twins", twins, nil, []string{"tweeling 1", "tweeling 2"}, Unsafe},
		{"twins of one name", alike, nil, []string{"baby", "baby"}, Unsafe},
		{"twins of one name, of whom one is known there", alike, func(f *twoFiles) {
			f.lasting.Residents = append(f.lasting.Residents, alike[0])
		}, []string{"baby"}, Unsafe},
		{"twins of one name that are known there in another order", alike, func(f *twoFiles) {
			f.lasting.Residents = append(f.lasting.Residents, alike[1], alike[0])
		}, []string{}, Unsafe},
		{"a child that left", []Resident{someone("een", "1980-01-01"), gone}, nil, nil, ""},
		{"somebody of unknown age", []Resident{someone("gast", "")}, nil, []string{"gast"}, Unsafe},
		{"nobody established who lives there", nil, func(f *twoFiles) { f.closing.Compositions = nil }, []string{nobodyKnown}, Unsafe},
		{"another landlord may not read who the child is", []Resident{child}, func(f *twoFiles) {
			f.lasting.Involvements = append(f.lasting.Involvements, Involvement{Organisation: named("tweede verhuurder"), Role: Landlord, From: "2026-01-01"})
		}, []string{nobodyKnown}, Unsafe},
		{"the child is secret", []Resident{child}, func(f *twoFiles) {
			f.closing.Secrets = []SecretMark{{Made: Made{ID: named("geheim")}, MarkSecret: MarkSecret{Resident: child.ID, People: []ID{named("iemand")}}}}
		}, []string{nobodyKnown}, Unsafe},
		{"another child has its number", []Resident{{NewResident: NewResident{ID: named("een"), Name: "kind", BirthDate: "2016-02-29"}}}, nil, []string{nobodyKnown}, Unsafe},
	} {
		f := oneHousehold(t, test.living...)
		if test.with != nil {
			test.with(&f)
		}
		before := len(f.lasting.Residents)
		f = linked(t, f)
		added := []string{}
		for _, resident := range f.lasting.Residents[before:] {
			added = append(added, resident.Name)
		}
		if !slices.Equal(added, test.added) {
			t.Errorf("%s: got %v, want %v", test.name, added, test.added)
		}
		_, err := f.does("lasting", theChair, &ClearEviction{EvictOn: "2026-12-15"}, calendar[0])
		if refusal := refusalOf(err); refusal == nil || refusal.Message != "Wij weten nog niet wie hier woont. Daarom kan de ontruiming niet doorgaan." {
			t.Errorf("%s: clearing gives %v before it is established anew who lives there", test.name, err)
		}
		if f, err = f.does("lasting", theTeam, establishAll{}, calendar[0]); err != nil {
			t.Fatal(err)
		}
		_, err = f.does("lasting", theChair, &ClearEviction{EvictOn: "2026-12-15"}, calendar[0])
		if got := refusalOf(err); (got == nil) != (test.clear == "") || (got != nil && got.Code != test.clear) {
			t.Errorf("%s: clearing gives %v, want %q", test.name, err, test.clear)
		}
	}
}

// establishAll establishes that who is in the file lives there.
type establishAll struct{}

func (establishAll) Apply(h *Household, act Act) error {
	living := []ID{}
	for _, resident := range h.ResidentsOn(act.Today) {
		living = append(living, resident.ID)
	}
	return EstablishComposition{On: act.Today, Source: Told, Residents: living}.Apply(h, act)
}

func TestWhatWasEstablishedIsOvertaken(t *testing.T) {
	f := linked(t, oneHousehold(t, someone("een", "1980-01-01")))
	if composition := f.lasting.Compositions[0]; composition.OvertakenOn != calendar[0] {
		t.Errorf("the composition is overtaken on %q", composition.OvertakenOn)
	}
	if alerts := f.lasting.compositionAlerts(); len(alerts) != 1 || alerts[0].From != calendar[0] {
		t.Errorf("nobody is asked to find out who lives there since the link: %+v", alerts)
	}
	f, err := f.does("lasting", theTeam, establishAll{}, calendar[1])
	if err != nil || f.lasting.CompositionUnknown(calendar[1]) {
		t.Errorf("established anew, and still unknown: %v", err)
	}
}

// TestWhoIsTheSamePerson says who is counted in the file that goes on when one
// person, or two who are alike, are in both files.
func TestWhoIsTheSamePerson(t *testing.T) {
	mother := func(change func(r *Resident)) Resident {
		r := someone("moeder", "1990-01-01")
		change(&r)
		return r
	}
	plain := mother(func(*Resident) {})
	pregnant := mother(func(r *Resident) { r.Pregnant = true })
	another := func(name string, of Resident) Resident { of.ID = named(name); return of }
	strange := func(f *twoFiles) {
		f.lasting.Involvements = append(f.lasting.Involvements, Involvement{Organisation: named("tweede verhuurder"), Role: Landlord, From: "2026-01-01"})
	}
	for _, test := range []struct {
		name                  string
		there                 Resident // in the file that goes on
		living                Resident // in the one that closes
		with                  func(f *twoFiles)
		added, pregnant, mark int // residents more, of them pregnant in all, marks
	}{
		{"under two numbers", plain, another("x", plain), nil, 0, 0, 0},
		{"written otherwise", plain, another("x", mother(func(r *Resident) { r.Name = " MOE der" })), nil, 0, 0, 0},
		{"born on another day", plain, another("x", mother(func(r *Resident) { r.BirthDate = "1991-01-01" })), nil, 1, 0, 0},
		{"another name", plain, another("x", mother(func(r *Resident) { r.Name = "tante" })), nil, 1, 0, 0},
		{"of unknown age", mother(func(r *Resident) { r.BirthDate = "" }), another("x", mother(func(r *Resident) { r.BirthDate = "" })), nil, 1, 0, 0},
		{"who left there", mother(func(r *Resident) { r.LeftOn = "2026-11-01" }), another("x", plain), nil, 1, 0, 0},
		{"who leaves tomorrow", plain, another("x", mother(func(r *Resident) { r.Name, r.LeftOn = "tante", calendar[0].Plus(1) })), nil, 1, 0, 0},
		{"pregnant there only", pregnant, plain, nil, 0, 1, 0},
		{"pregnant here only", plain, pregnant, nil, 0, 1, 0},
		{"pregnant here only, before strangers", plain, pregnant, strange, 0, 0, 1},
		{"pregnant in both, before strangers", pregnant, pregnant, strange, 0, 1, 0},
		{"pregnant in neither, before strangers", plain, plain, strange, 0, 0, 0},
		{"reported with several problems", plain, plain, func(f *twoFiles) {
			f.closing.Referrals = []Referral{{SubmitReferral: SubmitReferral{Grounds: []ReferralGround{GroundMultiProblem}}, WithdrawnOn: "2026-11-20"}}
		}, 0, 0, 1},
	} {
		f := oneHousehold(t, test.living)
		f.lasting.Residents = []Resident{test.there}
		if test.with != nil {
			test.with(&f)
		}
		f = linked(t, f)
		expecting := 0
		for _, resident := range f.lasting.Residents {
			if resident.Pregnant {
				expecting++
			}
		}
		if added, marks := len(f.lasting.Residents)-1, len(f.lasting.Vulnerabilities); added != test.added || expecting != test.pregnant || marks != test.mark {
			t.Errorf("%s: %d added, %d pregnant, %d marks", test.name, added, expecting, marks)
		}
	}
}

// TestTheSecretOfATwinStaysItsOwn: whoever has the same number is the same
// person, whatever the order, and one mark is enough.
func TestTheSecretOfATwinStaysItsOwn(t *testing.T) {
	first, second := someone("baby 1", "2016-02-29"), someone("baby 2", "2016-02-29")
	first.Name, second.Name = "baby", "baby"
	secret := []SecretMark{{Made: Made{ID: named("geheim")}, MarkSecret: MarkSecret{Resident: first.ID, People: []ID{named("iemand")}}}}
	for _, there := range [][]SecretMark{nil, secret} {
		f := oneHousehold(t, first, second)
		f.lasting.Residents = []Resident{second, first}
		f.closing.Secrets, f.lasting.Secrets = secret, there
		f = linked(t, f)
		if f.lasting.secretMark(first.ID) == nil || f.lasting.secretMark(second.ID) != nil || len(f.lasting.Secrets) != 1 || len(f.lasting.Residents) != 2 {
			t.Errorf("the marks are %+v", f.lasting.Secrets)
		}
	}
}

func TestMarksAreCarriedOver(t *testing.T) {
	person := someone("een", "1980-01-01")
	f := oneHousehold(t, person)
	f.closing.Secrets = []SecretMark{{Made: Made{ID: named("geheim")}, MarkSecret: MarkSecret{Resident: person.ID, People: []ID{named("iemand")}, Reason: "Stalking"}}}
	f.closing.Vulnerabilities = []Vulnerability{{Made: Made{ID: named("merk")}, MarkVulnerable: MarkVulnerable{Reason: MultiProblem}}}
	f.closing.Referrals = []Referral{{Made: Made{ID: named("melding")}, SubmitReferral: SubmitReferral{Grounds: []ReferralGround{GroundVulnerable}}, WithdrawnOn: "2026-11-20"}}
	f.lasting.Clearances = []Clearance{{Made: Made{ID: named("vrijgave")}, EvictOn: "2026-12-15", GivenOn: "2026-11-30"}}
	f.closing.Clearances = []Clearance{{Made: Made{ID: named("andere vrijgave")}, EvictOn: "2026-12-15", GivenOn: "2026-11-30"}}
	f = linked(t, f)
	if mark := f.lasting.secretMark(person.ID); mark == nil || !mark.names(named("iemand")) {
		t.Errorf("the resident is not secret any more: %+v", mark)
	}
	if marks := f.lasting.Vulnerabilities; len(marks) != 2 || marks[0].Reason != MultiProblem || marks[1].Reason != OtherVulnerability {
		t.Errorf("the marks are %+v", marks)
	}
	if f.lasting.Clearance() != nil || f.closing.Clearance() != nil {
		t.Error("a clearance outlived the link")
	}
	if f.closing.Phase() != Closed || f.lasting.Phase() != Execution || f.closing.Version != 2 || f.lasting.Relations[0].Other != f.closing.ID {
		t.Errorf("the files are %s and %s", f.closing.Phase(), f.lasting.Phase())
	}
}

func TestWhatCannotBeLinked(t *testing.T) {
	link := func(f twoFiles) error {
		_, err := f.does("closing", theTeam, &LinkHousehold{Into: f.lasting.ID, Reason: "Zelfde gezin"}, calendar[0])
		return err
	}
	with := func(change func(f *twoFiles)) twoFiles {
		f := oneHousehold(t, someone("een", "1980-01-01"))
		change(&f)
		return f
	}
	waiting := func(change func(f *twoFiles)) twoFiles {
		return with(func(f *twoFiles) {
			f.closing.Referrals = []Referral{{Made: Made{ID: named("wachtende melding")}}}
			change(f)
		})
	}
	before := oneHousehold(t, someone("een", "1980-01-01"))
	once := linked(t, before)
	if once.closing.Version == before.closing.Version || once.lasting.Version == before.lasting.Version {
		t.Error("a link leaves a file at its version: tablets would not fetch it")
	}
	third := aClearableHome(t)
	third.ID = named("derde huis")
	suspension := Suspension{Made: Made{ID: named("opschorting")}, SuspendEviction: SuspendEviction{From: "2026-11-01", Until: "2026-12-31"}}
	moratorium := []LegalEvent{{RecordLegalEvent: RecordLegalEvent{Kind: MoratoriumGranted, On: "2026-11-20", Until: "2027-03-01"}}}
	underWay := "In dit dossier loopt een aangezegde ontruiming, een opschorting of een moratorium. Laat dit dossier doorgaan."
	waitsInBoth := "In beide dossiers loopt iets. Dit dossier kan pas dicht als het Regieteam de melding hier heeft besproken of de verhuurder haar heeft ingetrokken."
	for _, test := range []struct {
		name string
		got  error
		want string
	}{
		{"without a reason", change(aClearableHome(t), &LinkHousehold{Into: named("x")}, Act{Today: calendar[0]}), "Schrijf op waarom dit hetzelfde huishouden is."},
		{"to a file that may not be read", change(aClearableHome(t), &LinkHousehold{Into: named("x"), Reason: "x"}, Act{Today: calendar[0]}), "Dit staat niet (meer) in het dossier."},
		{"to itself", link(with(func(f *twoFiles) { f.lasting = f.closing })), "Dit staat niet (meer) in het dossier."},
		{"to a file that is closed itself", link(with(func(f *twoFiles) { f.lasting.LinkedTo = named("x") })), "Het andere dossier is zelf gekoppeld en gesloten."},
		{"to a file where nobody would read what is sent", link(with(func(f *twoFiles) { f.lasting.Involvements[1].Until = "2026-11-01" })), "In het andere dossier doet nog geen team van casemanagers mee. Nodig dat eerst uit."},
		{"a file that goes on for another", link(twoFiles{once.lasting, third}), "Dit dossier gaat al verder voor een ander dossier. Laat dit dossier doorgaan."},
		{"a file with an announced eviction", link(with(func(f *twoFiles) {
			f.closing.LegalEvents, f.lasting.LegalEvents = f.lasting.LegalEvents, nil
		})), underWay},
		{"a file with a suspension", link(with(func(f *twoFiles) {
			f.closing.Suspensions, f.lasting.LegalEvents = []Suspension{suspension}, nil
		})), underWay},
		{"an eviction is announced in both", link(with(func(f *twoFiles) { f.closing.LegalEvents = f.lasting.LegalEvents })), "In beide dossiers loopt iets. Dit dossier kan pas dicht als hier de aangezegde ontruiming voorbij, uitgesteld of ingetrokken is."},
		{"a suspension here, an eviction there", link(with(func(f *twoFiles) { f.closing.Suspensions = []Suspension{suspension} })), "In beide dossiers loopt iets. Dit dossier kan pas dicht als hier de opschorting voorbij of gestopt is."},
		{"a moratorium here, an eviction there", link(with(func(f *twoFiles) { f.closing.LegalEvents = moratorium })), "In beide dossiers loopt iets. Dit dossier kan pas dicht als hier het moratorium voorbij of gestopt is."},
		{"a referral waits here", link(waiting(func(f *twoFiles) { f.lasting.LegalEvents, f.lasting.Referrals = nil, nil })), "In dit dossier wacht een melding op het Regieteam. Koppel andersom: laat dit dossier doorgaan. Of laat eerst de verhuurder haar intrekken."},
		{"a referral waits here, an eviction is announced there", link(waiting(func(f *twoFiles) { f.lasting.Referrals = nil })), waitsInBoth},
		{"a referral waits in both", link(waiting(func(f *twoFiles) {
			f.lasting.LegalEvents, f.lasting.Referrals = nil, f.closing.Referrals
		})), waitsInBoth},
		{"a referral that was withdrawn", link(waiting(func(f *twoFiles) { f.closing.Referrals[0].WithdrawnOn = "2026-11-20" })), ""},
		{"a referral that lies with the landlord", link(waiting(func(f *twoFiles) {
			f.closing.Referrals[0].ReturnedOn, f.lasting.LegalEvents, f.lasting.Referrals = "2026-11-20", nil, nil
		})), "In dit dossier ligt een teruggestuurde melding bij de verhuurder. Koppel andersom: laat dit dossier doorgaan. Of laat eerst de verhuurder haar intrekken."},
		{"a referral that lies with the landlord, an eviction is announced there", link(waiting(func(f *twoFiles) { f.closing.Referrals[0].ReturnedOn = "2026-11-20" })), waitsInBoth},
		{"a referral that was returned and withdrawn", link(waiting(func(f *twoFiles) {
			f.closing.Referrals[0].ReturnedOn, f.closing.Referrals[0].WithdrawnOn = "2026-11-20", "2026-11-21"
		})), ""},
		{"a referral that was discussed", link(waiting(func(f *twoFiles) {
			f.closing.Decisions = []Decision{{Decide: Decide{Referral: f.closing.Referrals[0].ID}}}
		})), ""},
		{"a draft, of which only its writer may hear", link(with(func(f *twoFiles) {
			f.closing.ReferralDrafts = []ReferralDraft{{Made: Made{For: theLandlord.Organisation}}}
		})), ""},
		{"a suspension that is over and an eviction that was", link(with(func(f *twoFiles) {
			over := suspension
			over.Until = "2026-11-30"
			f.closing.Suspensions = []Suspension{over}
			f.closing.LegalEvents = []LegalEvent{{RecordLegalEvent: RecordLegalEvent{Kind: EvictionAnnounced, On: "2026-10-01", EvictOn: "2026-11-15"}}}
		})), ""},
		{"a file that is closed by a link", link(once), "Dit dossier is gesloten: het huishouden heeft een ander dossier. Uw bericht gaat daarheen."},
	} {
		if refusal := refusalOf(test.got); (refusal == nil) != (test.want == "") || (refusal != nil && refusal.Message != test.want) {
			t.Errorf("%s: got %v, want %q", test.name, test.got, test.want)
		}
	}
	left := Operation{ID: named("eerder"), HouseholdID: once.closing.ID, Command: Command{MarkVulnerable: &MarkVulnerable{Reason: OldAge}}}
	act := Act{Who: theTeam, Today: calendar[0], At: noonOf(calendar[0]), Review: &LeftBehind{Operation: left, Author: theTeam}}
	take := &SettleReview{Operation: left.ID, Choice: TakeIn}
	if refusal := refusalOf(change(once.closing.apart(), take, act)); refusal == nil || refusal.Message != "Dit dossier is gesloten. Neem dit over in het dossier dat verder gaat." {
		t.Errorf("taken into the closed file: %v", refusal)
	}
	lasting := once.lasting.apart()
	if err := change(lasting, take, act); err != nil || len(lasting.Vulnerabilities) != 1 {
		t.Errorf("what waited in the closed file is not taken into the other: %v", err)
	}
	if err := change(once.closing.apart(), &SettleReview{Operation: left.ID, Choice: KeepAside, Reason: "Al bekend"}, act); err != nil {
		t.Errorf("it cannot be kept aside: %v", err)
	}
	if err := change(once.closing.apart(), &EndInvolvement{Organisation: theCarer.Organisation, Reason: "Klaar"}, act); err != nil {
		t.Errorf("nobody can be taken out of the closed file: %v", err)
	}
}

// TestADraftIsStillReadInAFileThatClosed wants of any drafts that their landlord
// reads every word of them after a link and after it was undone, that the other
// file's case team learns of none, and that what is sent on is not lost but
// refused with where it goes (route 2.3).
func TestADraftIsStillReadInAFileThatClosed(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		f := oneHousehold(t, someone("een", "1980-01-01"))
		for i := range rapid.IntRange(1, 4).Draw(r, "drafts") {
			form := SubmitReferral{Summary: rapid.String().Draw(r, "summary"), HouseholdSays: rapid.String().Draw(r, "says")}
			act := Act{Who: theLandlord, Operation: DerivedID("draft", string(rune('a'+i))), At: noonOf(calendar[0]), Today: calendar[0]}
			if err := change(f.closing, &DraftReferral{Form: form}, act); err != nil {
				r.Fatal(err)
			}
		}
		typed := f.closing.ReferralDrafts
		closed := linked(t, f)
		undone, err := closed.does("closing", theTeam, &UnlinkHousehold{From: f.lasting.ID, Reason: "Toch niet"}, calendar[0])
		if err != nil {
			r.Fatal(err)
		}
		for name, h := range map[string]*Household{"closed": closed.closing, "opened": undone.closing} {
			if got := h.ViewFor(theLandlord, calendar[0]).ReferralDrafts; !reflect.DeepEqual(got, typed) {
				r.Errorf("%s: the landlord reads %v, typed %v", name, got, typed)
			}
			if got := h.ViewFor(theTeam, calendar[0]).ReferralDrafts; len(got) != 0 {
				r.Errorf("%s: the case team reads %v", name, got)
			}
		}
		if got := closed.lasting.ReferralDrafts; len(got) != 0 {
			r.Errorf("the other file has %v", got)
		}
		_, err = closed.does("closing", theLandlord, &DraftReferral{Replaces: typed[0].ID, Form: typed[0].Form}, calendar[0])
		if got := refusalOf(err); got == nil || got.Message != "Dit dossier is gesloten: het huishouden heeft een ander dossier. Uw bericht gaat daarheen." {
			r.Errorf("going on with a draft in the closed file: %v", err)
		}
	})
}
