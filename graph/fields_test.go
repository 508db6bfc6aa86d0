package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	gql "github.com/vektah/gqlparser/v2/ast"

	"regieroute/server/casework"
)

// fixed answers queries with what a test gives it.
type fixed struct {
	query
	view *casework.View
	left casework.LeftBehind
	sync casework.SyncPage
	me   casework.Me
}

func (f fixed) Query() QueryResolver               { return f }
func (f fixed) Mutation() MutationResolver         { return mutation(f.query) }
func (f fixed) Subscription() SubscriptionResolver { return subscription(f.query) }
func (f fixed) Decision() DecisionResolver         { return f }

func (f fixed) AsItStood(context.Context, *casework.FiledDecision) (*casework.View, error) {
	return f.view, nil
}

func (f fixed) Household(context.Context, casework.ID) (*casework.View, error) { return f.view, nil }

func (f fixed) Households(context.Context, *casework.Filter, *int, *string) (casework.FilePage, error) {
	return casework.FilePage{Page: casework.Page[*casework.View]{Edges: []casework.FileEdge{{Cursor: "c", Node: f.view}}, End: "c"}}, nil
}

func (f fixed) LeftBehind(context.Context) ([]casework.LeftBehind, error) {
	return []casework.LeftBehind{f.left}, nil
}

func (f fixed) Sync(context.Context, []casework.HeldFile, *string, *string, *int) (casework.SyncPage, error) {
	return f.sync, nil
}

func (f fixed) Me(context.Context) (casework.Me, error) { return f.me, nil }

// everything writes a selection of all fields of a type. A type is not entered
// inside itself.
func everything(schema *gql.Schema, name string, inside []string) string {
	return everythingBut("", schema, name, inside)
}

// everythingBut leaves one field out, wherever it is.
func everythingBut(left string, schema *gql.Schema, name string, inside []string) string {
	definition := schema.Types[name]
	if definition.Kind != gql.Object {
		return ""
	}
	if slices.Contains(inside, name) {
		return "{ __typename }"
	}
	parts := []string{}
	for _, field := range definition.Fields {
		if !strings.HasPrefix(field.Name, "__") && field.Name != left {
			parts = append(parts, field.Name+" "+everythingBut(left, schema, field.Type.Name(), append(inside, name)))
		}
	}
	return "{ " + strings.Join(parts, " ") + " }"
}

// run asks a document of resolvers without a store, as the app would.
func run(t *testing.T, resolvers ResolverRoot, text string) answer {
	t.Helper()
	d := aDesk(t, Options{})
	h, _ := d.handler.(*handler)
	h.executor = newExecutor(NewExecutableSchema(Config{Resolvers: resolvers}), h.errors, h.documents)
	hash := d.trusting(text)
	got := d.send(post(`{"documentId":"` + hash + `"}`))
	if logged := d.log.String(); strings.Contains(logged, "panic") {
		t.Errorf("panicked: %.2000s", logged)
	}
	return got
}

func wholeQuery() string {
	schema := theSchemaOnce
	const id = "00000000-0000-7000-8000-000000000000"
	return fmt.Sprintf(`{ household(id: %q) %s households { edges { node { id } } pageInfo { hasNextPage endCursor } } leftBehind %s sync(held: []) %s me %s }`, id,
		everything(schema, "Household", nil), everything(schema, "LeftBehind", nil), everything(schema, "SyncPage", nil), everything(schema, "Me", nil))
}

func TestEveryFieldOfAFullFileIsAnswered(t *testing.T) {
	view := aFull[casework.View]()
	got := run(t, fixed{view: &view, left: aFull[casework.LeftBehind](), sync: aFull[casework.SyncPage](), me: aFull[casework.Me]()}, wholeQuery())
	if got.errors != nil {
		t.Fatalf("errors: %.2000s", got.body)
	}
	household, _ := got.data["household"].(map[string]any)
	withoutGaps(t, "household", household)
}

// withoutGaps wants no null anywhere: a field that is bound to the wrong thing
// would be empty.
func withoutGaps(t *testing.T, path string, value any) {
	t.Helper()
	switch known := value.(type) {
	case nil:
		t.Errorf("%s is null", path)
	case map[string]any:
		for name, member := range known {
			withoutGaps(t, path+"."+name, member)
		}
	case []any:
		if len(known) == 0 && !strings.HasSuffix(path, ".decisions") && !strings.HasSuffix(path, ".plans") && !strings.HasSuffix(path, ".notApplicable") {
			t.Errorf("%s is empty", path)
		}
		for _, item := range known {
			withoutGaps(t, path, item)
		}
	}
}

func TestEveryFieldOfAnEmptyFileIsAnswered(t *testing.T) {
	got := run(t, fixed{view: &casework.View{}}, wholeQuery())
	for _, err := range got.errors {
		if err.Extensions["code"] != nil && err.Extensions["code"] != codeInternal {
			t.Errorf("unexpected: %v", err)
		}
	}
	if strings.Contains(got.body, `"edges":null`) {
		t.Errorf("a page without edges: %.500s", got.body)
	}
}

// An empty code or number that may be null is null, in every type.
func TestEmptyCodesAreNull(t *testing.T) {
	view := hollow[casework.View]()
	got := run(t, fixed{view: &view, left: aFull[casework.LeftBehind](), sync: aFull[casework.SyncPage]()}, wholeQuery())
	household, _ := got.data["household"].(map[string]any)
	if household == nil {
		t.Fatalf("no household: %.3000s", got.body)
	}
	checked := 0
	nullsIn(t, "Household", household, &checked)
	if checked < 12 {
		t.Errorf("only %d fields were looked at", checked)
	}
}

func nullsIn(t *testing.T, name string, object map[string]any, checked *int) {
	t.Helper()
	for _, field := range theSchemaOnce.Types[name].Fields {
		value, asked := object[field.Name]
		kind := theSchemaOnce.Types[field.Type.Name()]
		if asked && field.Type.Elem == nil && !field.Type.NonNull && (kind.Kind == gql.Enum || kind.Name == "Int") {
			*checked++
			if value != nil {
				t.Errorf("%s.%s is %v", name, field.Name, value)
			}
		}
		list, _ := value.([]any)
		for _, item := range append(list, value) {
			if inner, isObject := item.(map[string]any); isObject {
				nullsIn(t, field.Type.Name(), inner, checked)
			}
		}
	}
}
