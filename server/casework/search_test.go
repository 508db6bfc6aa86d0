package casework

import (
	"encoding/binary"
	"flag"
	"fmt"
	"reflect"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// searchStates is how many states TestEveryOrderOfEverything looks for before
// it stops: few by default, a million and more with -states (make search).
var searchStates = flag.Int("states", 20_000, "how many states of a file the search looks for")

// notSearched are the verbs that the search leaves out, each with why.
var notSearched = map[string]string{
	"settleReview":         "does another verb in another's name: that verb is searched, and the right to it is in TestEveryLossOfRights",
	"linkHousehold":        "is about two files: searched in TestLinkedAwayIsNobody",
	"unlinkHousehold":      "is about two files: searched in TestLinkedAwayIsNobody",
	"recordCopy":           "is about a visit, which no file of the search begins with, and touches no rule's facts: in TestACopyOfTheAgreements",
	"holdFile":             "touches no rule's facts: in TestAHoldIsLaidAndLifted and TestWhatBecomesOfAClosedFile",
	"liftHold":             "touches no rule's facts: in TestAHoldIsLaidAndLifted and TestWhatBecomesOfAClosedFile",
	"recordRightsRequest":  "touches no rule's facts: in TestWhatAResidentAsksIsKept and TestARestrictedFileAnyWay",
	"answerRightsRequest":  "touches no rule's facts: in TestWhatIsAnswered and TestARestrictedFileAnyWay",
	"distinguishHousehold": "is about two files and changes no rule's facts: in TestTwoHouseholdsThatLookAlike",
}

// examples are values that cannot be made up from their type alone.
var examples = map[reflect.Type]func(w wordsOfTheFile) []any{
	reflect.TypeFor[NewResident](): func(wordsOfTheFile) []any {
		return []any{
			NewResident{ID: named("baby"), Name: "Baby", Role: Child, BirthDate: "2026-10-01"},
			NewResident{ID: named("opa"), Name: "Opa", Role: Relative, BirthDate: "1950-01-01"},
			NewResident{ID: named("gast"), Name: "Onbekend", Role: Lodger},
		}
	},
	reflect.TypeFor[[]Attendance](): func(wordsOfTheFile) []any {
		return []any{
			[]Attendance{{Organisation: theTeam.Organisation, Agrees: true}, {Organisation: theCarer.Organisation}},
			[]Attendance{{Organisation: theTeam.Organisation, Agrees: true}, {Organisation: theLandlord.Organisation, Agrees: true}},
		}
	},
	reflect.TypeFor[[]Participant](): func(wordsOfTheFile) []any {
		return []any{[]Participant{{Organisation: theTeam.Organisation}, {Organisation: theCarer.Organisation}}}
	},
	reflect.TypeFor[[]MoneyLine](): func(wordsOfTheFile) []any {
		return []any{[]MoneyLine{{Kind: Income, What: "Loon", Cents: 180000}}}
	},
	reflect.TypeFor[[]VisitGoal]():     func(wordsOfTheFile) []any { return []any{[]VisitGoal(nil)} },
	reflect.TypeFor[[]NewAttachment](): func(wordsOfTheFile) []any { return []any{[]NewAttachment(nil)} },
	reflect.TypeFor[RequestYouthProtection](): func(wordsOfTheFile) []any {
		return []any{RequestYouthProtection{Organisation: theYouth.Organisation, ParentsTold: true}}
	},
	reflect.TypeFor[DayChange](): func(wordsOfTheFile) []any {
		return []any{DayChange{To: "1980-01-01"}, DayChange{From: "1980-01-01", To: "2015-05-05"}, DayChange{From: "2012-01-01", To: "1980-01-01"}}
	},
	reflect.TypeFor[FlagChange](): func(wordsOfTheFile) []any { return []any{FlagChange{To: true}, FlagChange{From: true}} },
	reflect.TypeFor[TextChange](): func(wordsOfTheFile) []any { return []any{TextChange{From: "tekst", To: "anders"}} },
}

// calendar are the days of the search: a fortnight before the eviction, a week,
// the day itself, the day after and the end of the nights that need a roof.
var calendar = []Day{"2026-12-01", "2026-12-08", "2026-12-15", "2026-12-16", "2027-01-15"}

// reached is a file that some steps led to, on a day of the calendar.
type reached struct {
	file *Household
	day  int
	from *reached
	by   step
	done []uint64 // the steps on the way: one that was done today is not done again
}

func (r *reached) path() string {
	if r.from == nil {
		return r.by.name
	}
	return r.from.path() + "\n  " + r.by.String()
}

// search looks for states of files, breadth first.
type search struct {
	*testing.T
	repertoire *repertoire
	wanted     int
	mutex      sync.Mutex
	seen       map[uint64]struct{}
	next       []*reached
	applied    map[string]int
	refused    map[string]int
	cleared    int
	revoked    int
	tried      int
}

// plainly are the steps of the deep search: of every verb what it mostly is
// about, and of those that touch protection every variant.
func plainly(step step) bool {
	varied := []string{"addResident", "editResident", "recordLegalEvent", "confirmPlacement", "resolveConflict", "endPlacement"}
	return step.order == 0 || slices.Contains(varied, step.name)
}

func anyStep(step) bool { return true }

// TestEveryOrderOfEverything does all verbs in all orders to the files of small
// households, breadth first, and looks in every state whether somebody would
// sleep on the street (route 3.2f) and whether what happened could be recorded
// (architecture §2): once widely, with every argument, and once deeply.
func TestEveryOrderOfEverything(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	formOf(reflect.TypeFor[Household]())
	formOf(reflect.TypeFor[Command]())
	s := &search{T: t, applied: map[string]int{}, refused: map[string]int{}}
	s.look("every argument", anyStep, *searchStates/4)
	s.look("plain arguments", plainly, *searchStates)
	s.wasWhole()
}

// look searches until it knows so many states.
func (s *search) look(name string, tries func(step) bool, wanted int) {
	begun := time.Now()
	s.seen, s.repertoire, s.wanted, s.tried = map[uint64]struct{}{}, repertoireOf(tries), wanted, 0
	depth, frontier := 0, s.roots()
	for len(frontier) > 0 && len(s.seen) < s.wanted && !s.Failed() {
		walked := s.level(frontier)
		if walked == len(frontier) {
			depth++
		}
		s.Logf("%s: %d of %d states walked, %d known, %s", name, walked, len(frontier), len(s.seen), time.Since(begun).Round(time.Millisecond))
		frontier, s.next = s.next, nil
	}
	s.Logf("%s: %d states: every order of %d steps, and part of those of %d; %d tries, %s",
		name, len(s.seen), depth, depth+1, s.tried, time.Since(begun).Round(time.Millisecond))
}

// wasWhole wants that the search met what it is for: every verb did something.
func (s *search) wasWhole() {
	for _, name := range VerbNames() {
		switch reason, left := notSearched[name]; {
		case left && reason == "":
			s.Errorf("%s is left out of the search without a reason", name)
		case !left && s.applied[name] == 0:
			wholly(s)("%s was never applied (refused: %d): give the search an example that can be, or leave it out with a reason", name, s.refused[name])
		}
	}
	if s.cleared == 0 || s.revoked == 0 {
		s.Errorf("%d clearances and %d revocations: the search missed what it is for", s.cleared, s.revoked)
	}
}

// aHomeOf is the small world, with who is in the search.
func aHomeOf(people ...Resident) *Household {
	h := smallWorld(people...)
	h.Involvements = h.Involvements[:0]
	for _, actor := range []Actor{theLandlord, theTeam, theChair, theCarer, theDebts} {
		h.Involvements = append(h.Involvements, Involvement{Organisation: actor.Organisation, Role: actor.OrganisationRole, From: "2026-01-01"})
	}
	h.Tenancies = []Tenancy{{NewTenancy: NewTenancy{ID: named("huur"), Landlord: theLandlord.Organisation}}}
	return h
}

// roots are the files of small households where the search begins: one or two
// people, of whom each is a child, an adult or of unknown age; reported,
// decided and announced; with an offered place, a confirmed one and a cleared
// date; and the file that nobody opened yet.
func (s *search) roots() []*reached {
	nobody := &reached{file: &Household{ID: named("huis"), Region: named("regio")}, by: step{name: "no file"}}
	roots := []*reached{nobody}
	for _, first := range []Day{"", "1980-01-01", "2012-01-01"} {
		for _, second := range []Day{"nobody", "", "1975-01-01", "2015-01-01"} {
			people := []Resident{someone("een", first)}
			if second != "nobody" {
				people = append(people, someone("twee", second))
			}
			root := &reached{file: aHomeOf(people...), by: step{name: fmt.Sprintf("a home of %q and %q", first, second)}}
			roots = append(roots, root)
			for _, further := range []step{
				{name: "confirmPlacement", verb: &ConfirmPlacement{Placement: named("plek")}, who: theCarer},
				{name: "clearEviction", verb: &ClearEviction{EvictOn: "2026-12-15"}, who: theChair},
			} {
				further.sum = uint64(len(roots))
				if next := s.after(root, further); next != nil {
					root = next
					roots = append(roots, root)
				}
			}
		}
	}
	roots = append(roots,
		&reached{file: everythingDone(roots[1].file), by: step{name: "everything done"}},
		&reached{file: reportedAgain(roots[1].file), by: step{name: "reported again"}},
		&reached{file: withMoreAround(roots[1].file), by: step{name: "with a special-care desk and an administrator"}})
	for _, root := range roots {
		s.seen[keyed(root.file, calendar[0])] = struct{}{}
	}
	return roots
}

// reportedAgain is a file with a referral that waits beside the decided one.
func reportedAgain(file *Household) *Household {
	again := *file
	waits := file.Referrals[0]
	waits.ID = named("nog een melding")
	again.Referrals = append(slices.Clone(file.Referrals), waits)
	return &again
}

// withMoreAround is a file in which the special-care desk and a protective
// administrator are too, who have a registration and an arrangement to answer.
func withMoreAround(file *Household) *Household {
	more := *file
	more.Involvements = slices.Clone(file.Involvements)
	for _, actor := range []Actor{theDesk, theAdministrator} {
		more.Involvements = append(more.Involvements, Involvement{Organisation: actor.Organisation, Role: actor.OrganisationRole, From: "2026-01-01"})
	}
	more.Decisions = slices.Clone(file.Decisions)
	more.Decisions[0].SpecialCare = true
	more.Arrangements = []PaymentArrangement{{
		Made:               Made{ID: named("afspraak"), For: theLandlord.Organisation},
		ProposeArrangement: ProposeArrangement{Tenancy: named("huur"), On: "2026-11-20", Instalments: []Instalment{{DueOn: "2026-12-28", Cents: 5000}}},
	}}
	return &more
}

// everythingDone is a file in which every verb was done that could be: what some
// verbs name is there.
func everythingDone(file *Household) *Household {
	for _, name := range VerbNames() {
		if strings.HasPrefix(name, "end") || strings.HasPrefix(name, "withdraw") || name == "recordOutcome" {
			continue
		}
		for _, step := range wordsFor(file, calendar[0]).stepsOf(func(step step) bool { return step.name == name && step.order == 0 }) {
			if next, err := file.after(step, calendar[0]); err == nil {
				file = next
				break
			}
		}
	}
	return file
}

// level does every step in every state of the frontier, on all processors.
func (s *search) level(frontier []*reached) int {
	const share = 32
	walked := 0
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for {
				s.mutex.Lock()
				from, until := walked, min(walked+share, len(frontier))
				enough := len(s.seen) >= s.wanted || s.Failed()
				if !enough {
					walked = until
				}
				s.mutex.Unlock()
				if enough || from == until {
					return
				}
				for _, state := range frontier[from:until] {
					s.walk(state)
				}
			}
		})
	}
	workers.Wait()
	return walked
}

// walk tries everything in one state.
func (s *search) walk(state *reached) {
	today, steps, bench := calendar[state.day], s.repertoire.of(state.file, calendar[state.day]), benchFor(state.file)
	if tomorrow := state.day + 1; tomorrow < len(calendar) {
		s.keep(stateOf(bench.sums, calendar[tomorrow]), func() *reached {
			return &reached{file: state.file, day: tomorrow, from: state, by: step{name: "until " + string(calendar[tomorrow])}, done: state.done}
		})
	}
	for _, step := range steps {
		if slices.Contains(state.done, step.sum) {
			continue
		}
		err := bench.file.do(step, today)
		bench.look()
		s.judge(state, bench.file, step, err)
		if err == nil {
			s.keep(stateOf(bench.after, today), func() *reached { return state.next(bench.taken(), step) })
		}
		bench.putBack()
	}
}

// next is the state that a step led to.
func (r *reached) next(file *Household, by step) *reached {
	return &reached{file: file, day: r.day, from: r, by: by, done: append(slices.Clip(r.done), by.sum)}
}

// maxFrontier bounds how many states wait to be walked: more are known than are
// walked before the search ends.
const maxFrontier = 60_000

// keep remembers a state that nobody met before, to be walked later.
func (s *search) keep(key uint64, found func() *reached) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if _, known := s.seen[key]; known {
		return
	}
	s.seen[key] = struct{}{}
	if len(s.next) < maxFrontier {
		s.next = append(s.next, found())
	}
}

// after gives the state after a step; nil when it was not applied, which must
// be for a reason that may be.
func (s *search) after(state *reached, step step) *reached {
	file, err := state.file.after(step, calendar[state.day])
	s.judge(state, file, step, err)
	if err != nil {
		return nil
	}
	return state.next(file, step)
}

// after gives the file after a step, done as the service does it.
func (h *Household) after(step step, today Day) (*Household, error) {
	file := h.apart()
	return file, file.do(step, today)
}

// do does a step to the file itself, which is half changed when it is refused.
func (h *Household) do(step step, today Day) error {
	if err := May(step.who, step.name, h, today); err != nil {
		return err
	}
	act := Act{Who: step.who, Operation: operationOf(step, today), Today: today, RegieTeam: theChair.Organisation}
	act.At = noonOf(today)
	act.RecordedAt = act.At
	act.Who.OrganisationRole = roleFor(h, step.who, today)
	return change(h, step.verb, act)
}

func operationOf(step step, today Day) ID {
	var id ID
	binary.BigEndian.PutUint64(id[:8], step.sum)
	copy(id[8:], today[len(today)-5:])
	return id
}

var noons = func() map[Day]time.Time {
	noons := map[Day]time.Time{}
	for _, day := range calendar {
		noons[day], _ = time.Parse(time.RFC3339, string(day)+"T12:00:00Z")
	}
	return noons
}()

func noonOf(day Day) time.Time { return noons[day] }
