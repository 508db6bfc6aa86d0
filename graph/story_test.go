package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"regieroute/server/casework"
)

const referring = `{"submitReferral":{"cause":"ARREARS","grounds":["VULNERABLE"],"seekJudgmentOn":"2026-12-24","householdSays":"Wij willen betalen.",
	"priorEfforts":[{"what":"Brief","on":"2026-11-01","result":"Geen antwoord","whyNotEnough":"Niet gelezen"}],
	"tenantInformedOn":"2026-11-20","informedHow":"Brief","informedLanguage":"nl","tenantAnswer":"Geen antwoord"}}`

// reported registers a household and reports it.
func (w *world) reported(name string) casework.ID {
	w.Helper()
	household := casework.DerivedID(w.Name(), name)
	w.does(casework.Landlord, household, strings.Replace(registering, "Jansen", name, 1), "APPLIED")
	w.does(casework.Landlord, household, referring, "APPLIED")
	return household
}

func (w *world) appointed(household casework.ID) {
	w.Helper()
	team := w.actors[casework.CaseTeam]
	w.does(casework.RegieTeam, household, fmt.Sprintf(`{"appointCaseManager":{"person":%q,"organisation":%q}}`, team.Person, team.Organisation), "APPLIED")
}

func TestAReferralReachesTheRegieteamAndTheTablet(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.reported("Jansen")
	type referrals struct {
		Referrals struct {
			Edges []struct {
				Node struct {
					Cause     string
					Household struct{ Name, Phase string }
					Decisions []struct{ Scenario string }
				}
			}
		}
	}
	got := asks[referrals](w, casework.RegieTeam, `{ referrals { edges { node { cause household { name phase } decisions { scenario } } } } }`, nil)
	if len(got.Referrals.Edges) != 1 || got.Referrals.Edges[0].Node.Household.Phase != "REPORTED" || got.Referrals.Edges[0].Node.Decisions == nil {
		t.Fatalf("got %+v", got)
	}
	w.appointed(household)
	const pulling = `query Pull($held: [HeldFile!]!) { sync(held: $held) { more epoch files { tag household { id version visits { summary } } } leave { householdId } } }`
	type pull struct {
		Sync struct {
			Epoch string
			Files []struct {
				Tag       string
				Household struct{ ID string }
			}
			Leave []struct{ HouseholdID string }
		}
	}
	first := asks[pull](w, casework.CaseTeam, pulling, map[string]any{"held": []any{}})
	if len(first.Sync.Files) != 1 || first.Sync.Files[0].Household.ID != household.String() || first.Sync.Epoch == "" {
		t.Fatalf("the tablet gets %+v", first)
	}
	held := map[string]any{"held": []any{map[string]any{"householdId": household, "tag": first.Sync.Files[0].Tag}}}
	if again := asks[pull](w, casework.CaseTeam, pulling, held); len(again.Sync.Files) != 0 || len(again.Sync.Leave) != 0 {
		t.Errorf("nothing changed, and it gets %+v", again)
	}
	if other := asks[pull](w, casework.CaseTeam, pulling+" # a new release", held); len(other.Sync.Files) != 1 {
		t.Errorf("another document is another file: %+v", other)
	}
}

func TestListsGoOnWhereTheyEnded(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	for _, name := range []string{"Jansen", "De Vries", "El Amrani"} {
		household := w.reported(name)
		w.does(casework.Landlord, household, referring, "APPLIED")
	}
	type page struct {
		Referrals struct {
			Edges    []struct{ Node struct{ ID string } }
			PageInfo struct {
				HasNextPage bool
				EndCursor   *string
			}
		}
	}
	for first := 1; first <= 7; first++ {
		seen, after, more := []string{}, (*string)(nil), true
		for rounds := 0; more && rounds < 20; rounds++ {
			got := asks[page](w, casework.RegieTeam, `query($first: Int, $after: String) { referrals(first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`, map[string]any{"first": first, "after": after})
			for _, edge := range got.Referrals.Edges {
				seen = append(seen, edge.Node.ID)
			}
			if len(got.Referrals.Edges) > first {
				t.Errorf("%d on a page of %d", len(got.Referrals.Edges), first)
			}
			after, more = got.Referrals.PageInfo.EndCursor, got.Referrals.PageInfo.HasNextPage
		}
		slices.Sort(seen)
		if len(seen) != 6 || len(slices.Compact(seen)) != 6 {
			t.Errorf("pages of %d give %d referrals", first, len(seen))
		}
	}
	if got := w.as(casework.RegieTeam).ask(`{ referrals(after: "x") { edges { cursor } } }`, nil); got.code() != "INVALID" {
		t.Errorf("a cursor that does not exist: %s", got.body)
	}
}

func TestWhatIsNotYoursLooksLikeNothing(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.reported("Jansen")
	type file struct{ Household *struct{ Name string } }
	query := fmt.Sprintf(`{ household(id: %q) { name } }`, household)
	if got := asks[file](w, casework.Care, query, nil); got.Household != nil {
		t.Errorf("care sees %+v", got)
	}
	if got := asks[file](w, casework.RegieTeam, query, nil); got.Household == nil {
		t.Error("the Regieteam sees nothing")
	}
	type me struct {
		Me struct {
			PersonName, OrganisationRole string
			Verbs                        []struct{ Name string }
		}
	}
	if got := asks[me](w, casework.Landlord, `{ me { personName organisationRole verbs { name kind } } }`, nil); got.Me.PersonName != "Iemand van LANDLORD" || len(got.Me.Verbs) < 5 {
		t.Errorf("got %+v", got)
	}
}

func TestWordsOfSomebodyWithoutAccessWaitForTheCaseTeam(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.reported("Jansen")
	w.appointed(household)
	operation := w.does(casework.Care, household, `{"recordVisit":{"summary":"Gesproken.","on":"2026-12-01","outcome":"SPOKEN"}}`, "REVIEW LOST_ACCESS ")
	type left struct {
		LeftBehind []struct {
			Operation struct{ ID, Verb, Content string }
			Author    struct{ OrganisationRole string }
		}
	}
	got := asks[left](w, casework.CaseTeam, `{ leftBehind { operation { id verb content } author { organisationRole } why { code } at settledAt } }`, nil)
	const content = `{"recordVisit":{"on":"2026-12-01","outcome":"SPOKEN","summary":"Gesproken."}}`
	if len(got.LeftBehind) != 1 || got.LeftBehind[0].Operation.ID != operation || got.LeftBehind[0].Operation.Content != content || got.LeftBehind[0].Author.OrganisationRole != "CARE" {
		t.Fatalf("got %+v", got)
	}
	w.does(casework.CaseTeam, household, fmt.Sprintf(`{"settleReview":{"operation":%q,"choice":"TAKE_IN"}}`, operation), "APPLIED")
	type history struct {
		History []struct{ Verb, Status string }
	}
	if got := asks[history](w, casework.CaseTeam, fmt.Sprintf(`{ history(household: %q) { verb status } }`, household), nil); len(got.History) < 4 {
		t.Errorf("history: %+v", got)
	}
}

// What cannot be read reaches its receipt in the database too, also when it
// names no household.
func TestTheUnreadableIsKept(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.reported("Jansen")
	bad := []string{
		about(household, "bad", `{"recordMiracle":{"on":"2026-12-01","what":"\u0000"}}`),
		strings.Replace(about(household, "homeless", `{"recordVisit":{}}`), household.String(), "nowhere", 1),
		strings.Replace(about(household, "timeless", `{"markVulnerable":{"reason":"OLD_AGE"}}`), "2026-12-01T09:00:00Z", "gisteren", 1),
	}
	want := "[bad REFUSED INVALID command.recordMiracle homeless REFUSED INVALID householdId timeless REFUSED INVALID recordedAt last APPLIED]"
	for range 2 {
		got := w.as(casework.Landlord).submit(append(bad, about(household, "last", `{"markVulnerable":{"reason":"OLD_AGE"}}`))...)
		if told := fmt.Sprint(got.told(t, "bad", "homeless", "timeless", "last")); told != want || got.errors != nil {
			t.Errorf("got %s, want %s: %s", told, want, got.body)
		}
	}
}
