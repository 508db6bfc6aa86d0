package casework

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// linkMoves is all that is tried around a link, on either file, by whom.
func linkMoves() []struct {
	to   string
	who  Actor
	verb Verb
} {
	type move = struct {
		to   string
		who  Actor
		verb Verb
	}
	known, ended := someone("kind", "2016-02-29").NewResident, &EndResident{Resident: named("kind"), On: "2026-12-01", Reason: NeverLivedHere, Source: "Verteld"}
	moves := []move{
		{"closing", theTeam, &LinkHousehold{Into: named("huis"), Reason: "Zelfde gezin"}},
		{"lasting", theTeam, &LinkHousehold{Into: named("tweede huis"), Reason: "Zelfde gezin"}},
	}
	for to, other := range map[string]string{"closing": "huis", "lasting": "tweede huis"} {
		moves = append(moves, move{to, theTeam, &UnlinkHousehold{From: named(other), Reason: "Toch niet"}}, move{to, theChair, &ClearEviction{EvictOn: "2026-12-15"}}, move{to, theTeam, ended},
			move{to, theTeam, &AddResident{Resident: known}}, move{to, theTeam, establishAll{}}, move{to, theTeam, &ReopenFile{Reason: "Toch niet"}})
	}
	return append(moves, move{"lasting", theCarer, &WithdrawPlacement{Placement: named("plek"), Reason: "Vol"}},
		move{"closing", theTeam, &MarkVulnerable{Reason: OldAge}},
		move{"closing", theChair, &ReturnReferral{Referral: named("wachtende melding"), Reason: "De huurschuld ontbreekt"}},
		move{"closing", theLandlord, &WithdrawReferral{Referral: named("wachtende melding"), Reason: "Betaald"}},
		move{"closing", theLandlord, &RecordLegalEvent{Kind: EvictionAnnounced, On: "2026-11-30", EvictOn: "2026-12-15"}})
}

// TestLinkedAwayIsNobody tries every order of what can be done around a link:
// on neither file is an eviction ever cleared of somebody who may be a child
// and has no roof, whoever's file it was that closed (route 3.2f).
func TestLinkedAwayIsNobody(t *testing.T) {
	worlds := map[string]twoFiles{}
	for name, born := range map[string]Day{"child": "2016-02-29", "adult": "1980-01-01", "unknown": ""} {
		worlds[name] = oneHousehold(t, someone("kind", born))
		f := oneHousehold(t, someone("kind", born))
		f.lasting.Involvements = append(f.lasting.Involvements, Involvement{Organisation: named("tweede verhuurder"), Role: Landlord, From: "2026-01-01"})
		f.closing.Compositions = nil
		worlds[name+" with another landlord"] = f
		f = oneHousehold(t, someone("kind", born))
		f.lasting = aHomeOf(someone("kind", born))
		worlds[name+" in both"] = f
		f = oneHousehold(t, someone("kind", born))
		f.closing.Referrals = []Referral{{Made: Made{ID: named("wachtende melding"), For: theLandlord.Organisation}}}
		worlds[name+" with a referral that waits"] = f
	}
	tried, cleared, closed, opened := 0, 0, 0, 0
	var walk func(f twoFiles, left int)
	walk = func(f twoFiles, left int) {
		for _, move := range linkMoves() {
			next, err := f.does(move.to, move.who, move.verb, calendar[0])
			tried++
			if refusal := (*Error)(nil); err != nil && !errors.As(err, &refusal) {
				t.Fatal(err)
			}
			if err != nil {
				continue
			}
			if _, undone := move.verb.(*UnlinkHousehold); undone {
				opened++
				openedAsItStood(t, move.to, f, next)
			}
			for _, h := range []*Household{next.closing, next.lasting} {
				if wrong := onTheStreet(h); wrong != "" {
					t.Fatalf("after %T: %s", move.verb, wrong)
				}
				if h.Clearance() != nil {
					cleared++
				}
				if !h.LinkedTo.IsZero() {
					closed++
					nobodyWasLost(t, h, next)
				}
			}
			if left > 1 {
				walk(next, left-1)
			}
		}
	}
	for _, f := range worlds {
		walk(f, 4)
	}
	t.Logf("%d tries, %d states with a link, %d with one undone, %d with a clearance", tried, closed, opened, cleared)
	if cleared == 0 || closed == 0 || opened == 0 {
		t.Error("the search missed what it is for")
	}
}

// openedAsItStood wants that a link that is undone takes nothing out of either
// file and opens both without a clearance, to be established anew who lives
// there; and that who was added in the other file since counts in this one too.
func openedAsItStood(t *testing.T, to string, before, after twoFiles) {
	t.Helper()
	opened, was, other, otherWas := after.closing, before.closing, after.lasting, before.lasting
	if to == "lasting" {
		opened, was, other, otherWas = other, otherWas, opened, was
	}
	switch {
	case !opened.LinkedTo.IsZero() || opened.Clearance() != nil || other.Clearance() != nil:
		t.Fatalf("opened as %v with clearances %v and %v", opened.LinkedTo, opened.Clearance(), other.Clearance())
	case !opened.CompositionUnknown(calendar[0]) || !other.CompositionUnknown(calendar[0]):
		t.Fatal("who lives where is still known")
	case len(other.Residents) != len(otherWas.Residents) || len(other.Vulnerabilities) != len(otherWas.Vulnerabilities):
		t.Fatal("the other file lost somebody, or a mark")
	case len(opened.Residents) < len(was.Residents) || len(opened.Vulnerabilities) < len(was.Vulnerabilities) || len(opened.Visits) != len(was.Visits):
		t.Fatal("the file did not open as it stood")
	}
}

// nobodyWasLost wants that a closed file clears nothing, and that whoever lived
// there when it closed is counted in the other file: under their own name, or as
// somebody unknown. They leave it only as anybody leaves a file. No referral
// waits where nobody is reminded of it (route 2.5).
func nobodyWasLost(t interface {
	Fatalf(format string, args ...any)
}, closed *Household, f twoFiles) {
	other := f.lasting
	if closed.ID == other.ID {
		other = f.closing
	}
	if closed.Clearance() != nil {
		t.Fatalf("a closed file has a clearance")
	}
	unknown := 0
	for _, resident := range other.Residents {
		if resident.Name == nobodyKnown {
			unknown++
		}
	}
	for _, resident := range closed.Residents {
		known := slices.ContainsFunc(other.Residents, func(r Resident) bool { return r.ID == resident.ID || samePerson(r.NewResident, resident.NewResident) })
		if resident.LeftOn == "" && !known {
			unknown--
		}
	}
	if unknown < 0 {
		t.Fatalf("somebody who lived in the file that closed is nowhere")
	}
	for _, referral := range closed.Referrals {
		if status := closed.ReferralStatus(referral.ID); status == ReferralSubmitted || status == ReferralReturned {
			t.Fatalf("a referral waits in a file that is closed: the household is on no agenda")
		}
	}
}

// TestAnythingAroundALink does anything in any order to two random files, and
// links them somewhere on the way.
func TestAnythingAroundALink(t *testing.T) {
	files := slices.DeleteFunc(startingFiles(t), func(h *Household) bool { return !h.LinkedTo.IsZero() }) // into a third file
	done := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		f := twoFiles{copied(t, rapid.SampledFrom(files).Draw(t, "closing")), copied(t, rapid.SampledFrom(files).Draw(t, "lasting"))}
		f.closing.ID = named("tweede huis")
		chance := &anything{t: t, today: "2026-12-01"}
		for step := range rapid.IntRange(2, 25).Draw(t, "steps") {
			to := rapid.SampledFrom([]string{"closing", "lasting"}).Draw(t, "file")
			on, other := f.closing, f.lasting
			if to == "lasting" {
				on, other = other, on
			}
			chance.about(on)
			verb, name := chance.verb(VerbNames())
			if rapid.IntRange(0, 5).Draw(t, "link") == 0 {
				verb, name = &LinkHousehold{Into: other.ID, Reason: "Zelfde gezin"}, "linkHousehold"
			} else if !on.LinkedTo.IsZero() && rapid.Bool().Draw(t, "undo") {
				verb, name = &UnlinkHousehold{From: other.ID, Reason: "Toch niet"}, "unlinkHousehold"
			}
			actor := chance.actor(name)
			if May(actor, name, on, chance.today) != nil {
				continue
			}
			act := chance.act(actor, step)
			next := twoFiles{copied(t, f.closing), copied(t, f.lasting)}
			on, act.Other = next.closing, next.lasting
			if to == "lasting" {
				on, act.Other = act.Other, on
			}
			err := change(on, verb, act)
			if refusal := (*Error)(nil); err != nil && !errors.As(err, &refusal) {
				t.Fatalf("%s: %v", name, err)
			}
			if err != nil {
				continue
			}
			f = next
			done[strings.TrimSuffix(name, "Household")]++
			for _, h := range []*Household{f.closing, f.lasting} {
				if wrong := onTheStreet(h); wrong != "" {
					t.Fatalf("after %s: %s", name, wrong)
				}
				if !h.LinkedTo.IsZero() {
					nobodyWasLost(t, h, f)
				}
			}
		}
	})
	t.Logf("links: %d, undone: %d", done["link"], done["unlink"])
}
