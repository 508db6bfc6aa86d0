package graph

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	gql "github.com/vektah/gqlparser/v2/ast"

	"regieroute/server/casework"
	"regieroute/server/casework/canarytest"
)

// Access §2, last sentence: whatever the organisations, their roles and how long
// they take part, nobody gets a word of a file or a facet that is not theirs, in
// any answer, error or log. Row-level security and the rules each keep their own
// promise without the other.

// canarySeeds are the towns that are visited.
var canarySeeds = []uint64{1, 2}

func TestNobodyGetsAWordThatIsNotTheirs(t *testing.T) {
	for _, seed := range canarySeeds {
		t.Run(fmt.Sprint("town ", seed), func(t *testing.T) {
			t.Parallel()
			town := aCanaryTown(t, seed)
			heard := town.everybodyAsks()
			if heard < 2000 {
				t.Errorf("only %d words were heard at all", heard)
			}
			town.logsAreSilent()
		})
	}
}

// Without row-level security the rules alone keep their promise: the same one.
func TestTheRulesAloneKeepTheirPromise(t *testing.T) {
	t.Parallel()
	town := aCanaryTown(t, 4)
	for _, table := range town.asOwner("SELECT tablename::text FROM pg_policies WHERE policyname = 'readers'") {
		town.asOwner("ALTER TABLE " + table + " DISABLE ROW LEVEL SECURITY")
	}
	if heard := town.everybodyAsks(); heard < 2000 {
		t.Errorf("only %d words were heard at all", heard)
	}
	town.logsAreSilent()
}

// Without the rules row-level security alone stops who was never in a file, or
// left before it was saved.
func TestRowLevelSecurityAloneKeepsItsPromise(t *testing.T) {
	t.Parallel()
	town := aCanaryTown(t, 5)
	ids := []casework.ID{}
	for _, f := range town.files {
		ids = append(ids, f.ID)
	}
	seen := 0
	for _, actor := range town.actors {
		reach := casework.Reach{Region: actor.Region, Organisation: actor.Organisation, Person: actor.Person}
		err := town.store.InTransaction(t.Context(), reach, func(tx casework.Tx) error {
			found, err := tx.Load(t.Context(), ids, casework.DayOf(today))
			for _, f := range town.files {
				has := slices.ContainsFunc(found, func(h *casework.Household) bool { return h.ID == f.ID })
				if has != f.isIn(actor) {
					t.Errorf("%s gets file %d: %v, is in it: %v", actor.OrganisationRole, f.number, has, f.isIn(actor))
				}
			}
			for _, word := range town.words(jsonOf(t, found)) {
				if seen++; !word.file.isIn(actor) {
					t.Errorf("%s reads %s of file %d", actor.OrganisationRole, word.path, word.file.number)
				}
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	}
	if seen < 1000 {
		t.Errorf("only %d words were seen at all", seen)
	}
}

func jsonOf(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// everybodyAsks lets everybody ask everything and gives how many words they got.
func (town *canaryTown) everybodyAsks() int {
	town.Helper()
	lists, ofFile := documentsOfEverything(town.T)
	lists, ofFile = town.desk.trusting(lists), town.desk.trusting(ofFile)
	count := 0
	for _, actor := range town.asking() {
		desk := town.as(actor)
		answers := []string{desk.trusted(lists, nil)}
		for _, f := range town.files {
			answers = append(answers, desk.trusted(ofFile, map[string]any{
				"household": f.ID, "resident": f.named("Residents", town.random.IntN(2)), "meeting": casework.DerivedID("canary meeting"),
			}))
		}
		for _, answer := range answers {
			for _, word := range town.words(answer) {
				count++
				if !word.mayBeReadBy(actor) {
					town.Errorf("%s %v, in file %d as %q, reads %s by %d (%s)", actor.OrganisationRole, actor.Roles, word.file.number,
						word.file.role(actor), word.path, word.author, word.by.OrganisationRole)
				}
			}
		}
	}
	return count
}

// trusted asks a document of the app's and gives all that comes back.
func (d *desk) trusted(hash string, variables map[string]any) string {
	d.Helper()
	body := map[string]any{"documentId": hash, "variables": variables}
	got := d.send(post(jsonOf(d.T, body)))
	if got.data == nil {
		d.Errorf("no answer: %.500s", got.body)
	}
	return got.body
}

// logsAreSilent wants no word of any file in what the program logged, nor in the
// access log.
func (town *canaryTown) logsAreSilent() {
	town.Helper()
	for name, text := range map[string]string{
		"the program's log": town.desk.log.String(),
		"the access log":    strings.Join(town.asOwner("SELECT l::text FROM access_log l"), "\n"),
	} {
		if found := canaryWord.FindString(text); found != "" {
			town.Errorf("%s says %s", name, found)
		}
	}
}

var canaryWord = regexp.MustCompile(`(?i)kanarie-(\d+)-(\d+)-(\d+)-([a-z.]+)=`)

// word is one canary that was heard.
type word struct {
	file   *canaryFile
	of     int
	author int
	by     casework.Actor
	path   string
}

func (town *canaryTown) words(text string) []word {
	town.Helper()
	heard := map[string]bool{}
	words := []word{}
	for _, found := range canaryWord.FindAllStringSubmatch(text, -1) {
		if heard[found[0]] {
			continue
		}
		heard[found[0]] = true
		number, _ := strconv.Atoi(found[1])
		of, _ := strconv.Atoi(found[2])
		author, _ := strconv.Atoi(found[3])
		words = append(words, word{file: town.files[number], of: of, author: author, by: town.actors[author], path: found[4]})
	}
	return words
}

// mayBeReadBy judges by the design's own table, and not by the program's.
func (w word) mayBeReadBy(actor casework.Actor) bool {
	role := w.file.role(actor)
	switch {
	case !readsFiles(actor):
		return false
	case w.path == "LeftBehind" && w.by.Region != w.file.Region: // a file that nobody there knows
		return actor.OrganisationRole == casework.CaseTeam && actor.Region == w.by.Region
	case role == "":
		return false
	}
	own := w.by.Organisation == actor.Organisation
	landlord := role == casework.Landlord
	anothers := landlord && canarytest.OfACase(w.path) && w.file.landlords[w.of] != actor.Organisation
	switch {
	case w.secretTo(actor):
		return false
	case w.path == "LeftBehind":
		return role == casework.CaseTeam
	case own:
		return true
	case canarytest.Drafts(w.path) || anothers:
		return false
	case landlord && canarytest.OfACase(w.path):
		return canarytest.LandlordMayRead(w.path)
	case landlord && strings.HasPrefix(w.path, "StepProgress.") && w.file.Steps[w.of].Organisation == actor.Organisation:
		return true // how its own step goes
	case strings.HasPrefix(w.path, "ContactAttempts.") && w.ofItsLandlord(): // practice 8
		return canarytest.ReadsAll(string(role), "TENANCY")
	case strings.HasPrefix(w.path, "Attachments."): // practice 32
		return canarytest.ReadsAll(string(role), canarytest.FacetOfPart(string(w.file.Attachments[w.of].Part)))
	case strings.HasPrefix(w.path, "Visits.Attachments."):
		return canarytest.ReadsAll(string(role), canarytest.FacetOfPart(string(w.file.Visits[w.of].Attachments[0].Part)))
	default:
		return canarytest.Listed(w.path) && canarytest.MayRead(string(role), w.path)
	}
}

// readsFiles says that a person reads files at all: who administers, counts or
// audits does not.
func readsFiles(actor casework.Actor) bool {
	return !slices.Contains(actor.Roles, casework.Auditor)
}

// secretTo says that the words are for named people because a resident is secret
// (practice 5), and that the person is not one of them.
func (w word) secretTo(actor casework.Actor) bool {
	hidden, lives, seen := [2]bool{}, false, false
	for i, resident := range w.file.Residents {
		hidden[i] = slices.ContainsFunc(w.file.Secrets, func(m casework.SecretMark) bool {
			return m.EndedOn == "" && m.Resident == resident.ID && !slices.Contains(m.People, actor.Person)
		})
		lives = lives || resident.LeftOn == ""
		seen = seen || resident.LeftOn == "" && !hidden[i]
	}
	switch {
	case canarytest.Home(w.path):
		return lives && !seen
	case canarytest.OfResident(w.path):
		return hidden[w.of]
	default:
		return canarytest.Whereabouts(w.path) && (hidden[0] || hidden[1])
	}
}

// ofItsLandlord says that the words are a landlord's about who it rents to.
func (w word) ofItsLandlord() bool {
	rents := slices.Contains(w.file.landlords[:], w.by.Organisation)
	for _, involvement := range w.file.Involvements {
		rents = rents || involvement.Organisation == w.by.Organisation && involvement.Role == casework.Landlord
	}
	return rents
}

// documentsOfEverything asks every query with every field: those about one file
// apart from those that list.
func documentsOfEverything(t *testing.T) (lists, ofFile string) {
	t.Helper()
	listed, about := []string{}, []string{}
	for _, field := range theSchemaOnce.Query.Fields {
		if strings.HasPrefix(field.Name, "__") || field.Name == "codeLists" {
			continue
		}
		arguments, one := argumentsOf(t, field)
		for i, argument := range arguments {
			asked := fmt.Sprintf("%s%d: %s%s ", field.Name, i, field.Name, argument)
			if one {
				about = append(about, asked+everything(theSchemaOnce, field.Type.Name(), nil))
			} else { // files from the past are asked for one by one
				listed = append(listed, asked+everythingBut("asItStood", theSchemaOnce, field.Type.Name(), nil))
			}
		}
	}
	return "query Lists { " + strings.Join(listed, " ") + " }",
		"query OfAFile($household: UUID!, $resident: UUID!, $meeting: UUID!) { " + strings.Join(about, " ") + " }"
}

// argumentsOf gives the ways in which a query is asked, and whether it is about
// one thing. An argument that must be given and is not known fails.
func argumentsOf(t *testing.T, field *gql.FieldDefinition) (ways []string, one bool) {
	t.Helper()
	known := map[string]string{"household": "$household", "id": "$household", "resident": "$resident", "held": "[]", "first": "100", "for": "ORGANISATION",
		"name": `"results"`, "by": "[]", "measures": "[THREATS]", "period": `{from: "2020-01", to: "2029-12"}`, "cell": `{measure: THREATS, period: {from: "2020-01", to: "2029-12"}}`}
	if field.Name == "meeting" {
		known["id"] = "$meeting"
	}
	given := []string{}
	for _, argument := range field.Arguments {
		value, is := known[argument.Name]
		switch {
		case field.Name == "alerts" && argument.Name == "household":
			continue
		case is:
			given = append(given, argument.Name+": "+value)
			one = one || strings.HasPrefix(value, "$")
		case argument.Type.NonNull && argument.DefaultValue == nil:
			t.Fatalf("say how to ask %s(%s)", field.Name, argument.Name)
		}
	}
	if len(given) == 0 {
		return []string{""}, false
	}
	way := "(" + strings.Join(given, ", ") + ")"
	switch field.Name {
	case "alerts":
		return []string{way, strings.ReplaceAll(way, "ORGANISATION", "ME")}, false
	case "residentOverview":
		return []string{way, strings.ReplaceAll(way, ")", ", released: true)")}, one
	default:
		return []string{way}, one
	}
}
