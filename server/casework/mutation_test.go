package casework

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// checks are the functions that keep people off the street and files with whom
// they belong; of a file without names all of them. In a copy of them each
// condition is broken on purpose, and each word that is taken out is left in, one
// at a time (route 3.2f).
var checks = map[string][]string{
	"safety.go":     {"protectedFor", "compositionUnknownFor", "establishedSince", "shelters", "UnsafeOn", "NeverOnTheStreet", "reportedAs", "HasARoofFrom", "WithoutRoof"},
	"clearance.go":  {"Open", "ClearEviction.Apply", "RevokeUnsafeClearance", "revokeWhenUnmet", "needs", "unasked", "RevokeClearance.Apply"},
	"direction.go":  {"trueIsSafe", "between", "leaving"},
	"placement.go":  {"Shelters", "ConfirmPlacement.Apply", "otherSide"},
	"resident.go":   {"LivesHereOn", "MayBeMinorOn", "IsMinorOn", "onlyFirstBirthDate"},
	"edit.go":       {"merge", "ResolveConflict.Apply"},
	"suspension.go": {"RunsOn"},
	"shelter.go":    {"answeredUnder"},
	"relation.go":   {"takeOver", "takeOverResident", "sameAs", "samePerson", "wouldHide", "wouldSilence", "referralWaits", "underWay"},
	"unlink.go":     {"UnlinkHousehold.Apply", "takeBack", "broughtAs", "learnOf", "madeSince"},
	"secrecy.go":    {"cut", "marks", "people", "places", "conflicts"},
	"reading.go":    {"cutLeftBehind"},
	"access.go":     {"forProcesses", "roleIn", "May"},
	"judging.go":    {"change"},
	"retention.go":  {"ClosedOn", "Retained", "retainedFor", "ErasedAsAsked", "staysWhole", "wordsLeft"},
	"rights.go":     {"RecordRightsRequest.Apply", "AnswerRightsRequest.Apply", "fits", "waits", "grants", "rightsDueOn"},
	"hold.go":       {"Holds", "HoldFile.Apply", "LiftHold.Apply"},

	"account.go":     {"check", "administersRegion", "staysKept", "withRoles", "did"},
	"accounts.go":    {"InviteAccount", "RenewLink", "ChangeAccountRoles", "EndAccount", "retireDevicesOf", "invitedAgain", "linking", "changeAccount", "mayGive", "toChange"},
	"destruction.go": {"Destructions"},

	"rightseffect.go": {"restricts", "RestrictedSince", "keptToItself", "keptFrom", "disputes", "erasureGranted", "erasedAtOnce", "erasureWaits", "wouldForget"},

	"regionparameters.go":   {"goingBy"},
	"decisioncorrection.go": {"corrects", "asCorrected", "unmarkVulnerable"},
}

// killers are the tests that must notice, the quick ones first.
var killers = []string{
	"TestSituations", "TestWhatErasesAFileSooner", "TestWhatIsAnswered", "TestWhatAResidentAsksIsKept", "TestWhenAFileIsRestricted", "TestWhoIsLetIntoARestrictedFile", "TestWhoReadsARestrictedFile", "TestAResidentReadsWhatTheyAsked", "TestWithWhatAResidentDisagrees", "TestWhatASecretResidentAsksIsForWhoIsNamed", "TestAFileWithARequestIsNotLinkedAway", "TestWhoWaitsForAnAnswerIsNotForgotten", "TestWhatBecomesOfAClosedFile", "TestAHoldIsLaidAndLifted", "TestWhoCannotBeLetInOrEnded", "TestAChangeToAnAccountSentTwiceIsMadeOnce", "TestAChangeTellsWhatBecameOfAMail", "TestAnInvitationIsRepeatedForWhoSentIt", "TestWhoKeepsTheRegion", "TestTheTabletsOfWhoLeaves", "TestClearanceNeeds", "TestNobodyClearsWhatNobodyAsked", "TestADayOnWhichProtectionEndsMoves", "TestSomebodyLeaves", "TestEachGuardByItself",
	"TestOnlyTheDecisionInForceIsCorrected", "TestACorrectionSaysNothingOfWhatCameAfter", "TestWhoLeftSinceStillTookPart", "TestProtectionIsAsIfOnlyTheLastWasSaid", "TestWhatADecisionSaysOfMarks", "TestWhatCannotBeCorrected",
	"TestNobodyBringsInWhoStopped", "TestNobodyIsLetInWhereItStopped",
	"TestWhoConfirmsWhatPlace", "TestWhoResolvesWhatConflict", "TestWhoMayDoAndSeeWhat", "TestEveryRefusalStays", "TestEveryOrderOfAFewSteps",
	"TestTheGlassIsOpenForAnHour", "TestWhatIsClearedIsJudgedByTheValuesOfItsDay", "TestWhatProtectsHoldsOnTheFileThatGoesOn", "TestMarksAreCarriedOver", "TestWhoIsTheSamePerson", "TestTheSecretOfATwinStaysItsOwn", "TestWhatCannotBeLinked", "TestTwoHouseholdsThatLookAlike",
	"TestAWrongLinkIsUndone", "TestAWrongLinkHidesWhoWentIntoHiding", "TestAClearanceDoesNotOutliveAWrongLink", "TestWhatCannotBeUnlinked", "TestWhereASecretResidentIs", "TestWhoGivesASecretPlace", "TestAHomeThatOthersShareIsNoSecret", "TestWhatWasLeftBehindIsTheCaseTeams", "TestWhatIsKeptBackIsWhatTells", "TestWhatALandlordFillsIn",
}

// survivors are the broken conditions that no test can notice, each with why.
var survivors = map[string]string{
	`accounts.go Service.linking: err != nil is always false`:                            "a second net: changeAccount asks the same before anything is read or written",
	`judging.go change: err != nil is always false (4)`:                                  "a second net: RevokeUnsafeClearance has taken such a clearance back already",
	`decisioncorrection.go Household.asCorrected: d.Supersedes.IsZero() is always false`: "saves work: a decision that corrects none gives no mark back",
	`retention.go Household.ClosedOn: last == nil is always false`:                       "a second net: a file closes by an outcome or by a link",
	`resident.go Resident.MayBeMinorOn: r.BirthDate == "" is always false`:               "who was born on an unknown day is never 18: adultFrom says the same",
}

// mutant is one condition that is broken in a copy: it always holds, or never.
type mutant struct {
	name   string
	number int
	holds  bool
}

// breaking puts a switch around every condition of a function.
type breaking struct {
	fset    *token.FileSet
	file    string
	within  string
	mutants []mutant
	names   map[string]int
}

func (b *breaking) around(condition ast.Expr, forced ...bool) ast.Expr {
	for _, holds := range forced {
		var text bytes.Buffer
		_ = printer.Fprint(&text, b.fset, condition)
		name := fmt.Sprintf("%s %s: %s is always %t", b.file, b.within, regexp.MustCompile(`broken\(\d+, |\s+`).ReplaceAllString(text.String(), " "), holds)
		b.names[name]++
		if again := b.names[name]; again > 1 {
			name = fmt.Sprintf("%s (%d)", name, again)
		}
		b.mutants = append(b.mutants, mutant{name, len(b.mutants) + 1, holds})
		number := &ast.BasicLit{Kind: token.INT, Value: strconv.Itoa(len(b.mutants))}
		condition = &ast.CallExpr{Fun: ast.NewIdent("broken"), Args: []ast.Expr{number, condition}}
	}
	return condition
}

// function breaks what decides in a function: dropping what is asked of
// somebody, what a list of demands is joined by, and what is answered.
func (b *breaking) function(declared *ast.FuncDecl) {
	ast.Inspect(declared.Body, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.BinaryExpr:
			if joined := node.Op == token.LAND; joined || node.Op == token.LOR {
				node.X, node.Y = b.operand(node.X, node.Op, joined), b.operand(node.Y, node.Op, joined)
			}
		case *ast.ReturnStmt:
			for i, result := range node.Results {
				if compared, is := result.(*ast.BinaryExpr); is && compared.Op.Precedence() == token.EQL.Precedence() {
					node.Results[i] = b.around(result, true, false)
				}
			}
		case *ast.AssignStmt:
			b.emptied(node)
		case *ast.IfStmt:
			node.Cond = b.around(node.Cond, false)
		case *ast.SwitchStmt:
			for _, clause := range node.Body.List {
				clause, _ := clause.(*ast.CaseClause)
				for i := range clause.List {
					if node.Tag == nil {
						clause.List[i] = b.around(clause.List[i], false)
					}
				}
			}
		}
		return true
	})
}

// emptied leaves in, one at a time, what an assignment takes out.
func (b *breaking) emptied(assignment *ast.AssignStmt) {
	if assignment.Tok != token.ASSIGN || len(assignment.Lhs) != len(assignment.Rhs) {
		return
	}
	for i, given := range assignment.Rhs {
		text, isText := given.(*ast.BasicLit)
		made, isMade := given.(*ast.CompositeLit)
		if empty := isText && text.Value == `""` || isMade && len(made.Elts) == 0; !empty {
			continue
		}
		var kept bytes.Buffer
		_ = printer.Fprint(&kept, b.fset, assignment.Lhs[i])
		b.mutants = append(b.mutants, mutant{fmt.Sprintf("%s %s: %s is left in", b.file, b.within, kept.String()), len(b.mutants) + 1, true})
		number := &ast.BasicLit{Kind: token.INT, Value: strconv.Itoa(len(b.mutants))}
		assignment.Rhs[i] = &ast.CallExpr{Fun: ast.NewIdent("takenOut"), Args: []ast.Expr{number, assignment.Lhs[i], given}}
	}
}

// operand of && or ||; one that is joined by the same word is taken apart itself.
func (b *breaking) operand(of ast.Expr, by token.Token, holds bool) ast.Expr {
	if inner, is := of.(*ast.BinaryExpr); is && inner.Op == by {
		return of
	}
	return b.around(of, holds)
}

func nameOf(function *ast.FuncDecl) (short, long string) {
	short = function.Name.Name
	if function.Recv == nil {
		return short, short
	}
	receiver := function.Recv.List[0].Type
	if pointer, is := receiver.(*ast.StarExpr); is {
		receiver = pointer.X
	}
	return short, fmt.Sprint(receiver) + "." + short
}

// broken writes the copy: every file with its switches, and how they are set.
func brokenCopy(t *testing.T, folder string) ([]mutant, map[string]string) {
	t.Helper()
	b := &breaking{fset: token.NewFileSet(), names: map[string]int{}}
	overlay := map[string]string{}
	here, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range slices.Sorted(func(yield func(string) bool) {
		for file := range checks {
			_ = yield(file)
		}
	}) {
		parsed, err := parser.ParseFile(b.fset, file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		wanted := slices.Clone(checks[file])
		for _, declared := range parsed.Decls {
			function, is := declared.(*ast.FuncDecl)
			if !is {
				continue
			}
			short, long := nameOf(function)
			if len(checks[file]) > 0 && !slices.Contains(wanted, short) && !slices.Contains(wanted, long) {
				continue
			}
			wanted = slices.DeleteFunc(wanted, func(name string) bool { return name == short || name == long })
			b.file, b.within = file, long
			b.function(function)
		}
		if len(wanted) > 0 {
			t.Errorf("%s has no %v: what shall be broken instead?", file, wanted)
		}
		var text bytes.Buffer
		if err := printer.Fprint(&text, b.fset, parsed); err != nil {
			t.Fatal(err)
		}
		overlay[filepath.Join(here, file)] = filepath.Join(folder, file)
		written(t, filepath.Join(folder, file), text.Bytes())
	}
	for name, text := range map[string]string{"broken.go": switches(b.mutants), "broken_test.go": driver()} {
		overlay[filepath.Join(here, name)] = filepath.Join(folder, name)
		written(t, filepath.Join(folder, name), []byte(text))
	}
	return b.mutants, overlay
}

func switches(mutants []mutant) string {
	holds := []string{"false"}
	for _, mutant := range mutants {
		holds = append(holds, strconv.FormatBool(mutant.holds))
	}
	return `package casework

var breaks int

var forcedTo = []bool{` + strings.Join(holds, ", ") + `}

func broken(number int, holds bool) bool {
	if number == breaks {
		return forcedTo[number]
	}
	return holds
}

func takenOut[T any](number int, was, now T) T {
	if number == breaks {
		return was
	}
	return now
}
`
}

// driver is the test of the copy: it breaks one condition after another, says
// which test it begins and which of them failed.
func driver() string {
	tests := []string{}
	for _, killer := range killers {
		tests = append(tests, fmt.Sprintf("{Name: %q, F: %s}", killer, killer))
	}
	return `package casework

import ("fmt"; "os"; "strconv"; "testing")

func TestTheBroken(t *testing.T) {
	first, _ := strconv.Atoi(os.Getenv("CASEWORK_BREAKS_FROM"))
	any := func(string, string) (bool, error) { return true, nil }
	for breaks = first; breaks < len(forcedTo); breaks++ {
		for _, killer := range []testing.InternalTest{` + strings.Join(tests, ", ") + `} {
			fmt.Printf("\nBREAKS %d %s\n", breaks, killer.Name)
			if !testing.RunTests(any, []testing.InternalTest{killer}) {
				fmt.Printf("\nKILLED %d %s\n", breaks, killer.Name)
				break
			}
		}
	}
	fmt.Printf("\nBREAKS %d nothing\n", breaks)
	breaks = 0
}
`
}

func written(t *testing.T, file string, text []byte) {
	t.Helper()
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestEveryCheckIsMissed breaks each safety check in a copy, once at a time, and
// wants a test to fail by it. It says which test missed which check.
func TestEveryCheckIsMissed(t *testing.T) {
	folder := t.TempDir()
	mutants, overlay := brokenCopy(t, folder)
	text, err := json.Marshal(map[string]any{"Replace": overlay})
	if err != nil {
		t.Fatal(err)
	}
	written(t, filepath.Join(folder, "overlay.json"), text)
	program := filepath.Join(folder, "casework.test")
	build := exec.Command("go", "test", "-c", "-overlay", filepath.Join(folder, "overlay.json"), "-o", program, ".")
	if said, err := build.CombinedOutput(); err != nil {
		t.Fatalf("the copy does not build: %v\n%s", err, said)
	}
	begun := time.Now()
	killed := killersOf(t, program, len(mutants))
	if killed[0] != "" {
		t.Fatalf("with nothing broken %s fails", killed[0])
	}
	for i, mutant := range mutants {
		switch why, survives := survivors[mutant.name]; {
		case killed[i+1] == "" && !survives:
			t.Errorf("nobody misses it: %s", mutant.name)
		case killed[i+1] != "" && survives:
			t.Errorf("%s is missed by %s: it is no survivor (%s)", mutant.name, killed[i+1], why)
		default:
			t.Logf("%s: %s", mutant.name, killed[i+1])
		}
	}
	for name := range survivors {
		if !slices.ContainsFunc(mutants, func(m mutant) bool { return m.name == name }) {
			t.Errorf("a survivor that is not broken: %s", name)
		}
	}
	t.Logf("%d conditions broken in %s", len(mutants), time.Since(begun).Round(time.Second))
}

var progress = regexp.MustCompile(`(?m)^(BREAKS|KILLED) (\d+) (\w+)$`)

// killersOf gives the test that fails by each condition that is broken; empty
// when none does. Number 0 breaks nothing. A condition that guards against a
// panic ends the program, which then goes on with the next one.
func killersOf(t *testing.T, program string, until int) []string {
	t.Helper()
	killed := make([]string, until+1)
	for from := 0; from <= until; {
		run := exec.Command(program, "-test.run", "^TestTheBroken$", "-test.short", "-test.timeout", "10m")
		run.Env = append(os.Environ(), fmt.Sprintf("CASEWORK_BREAKS_FROM=%d", from))
		said, _ := run.CombinedOutput()
		next, open := from, -1
		for _, line := range progress.FindAllSubmatch(said, -1) {
			number, _ := strconv.Atoi(string(line[2]))
			next = number + 1
			if string(line[1]) == "KILLED" {
				killed[number], open = string(line[3]), -1
				continue
			}
			if open >= 0 && open < number {
				killed[open] = "" // all tests went by without noticing
			}
			if number <= until {
				killed[number], open = "a panic in "+string(line[3]), number
			}
		}
		if next == from {
			t.Fatalf("the copy does not run: %s", said)
		}
		from = next
	}
	return killed
}
