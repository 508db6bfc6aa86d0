package graph

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// breaks gives what of a schema a program that was made for the old one can do no
// more: as "Type.field(argument): what happened", sorted.
func breaks(old, current *ast.Schema) []string {
	found := comparison{}
	for name, was := range old.Types {
		is := current.Types[name]
		switch {
		case strings.HasPrefix(name, "__") || was.BuiltIn:
		case is == nil:
			found.add(name, "is gone")
		case is.Kind != was.Kind:
			found.add(name, "is another kind of type")
		default:
			found.definition(was, is)
		}
	}
	for name, was := range old.Directives {
		if current.Directives[name] == nil && !was.Position.Src.BuiltIn {
			found.add("@"+name, "is gone")
		}
	}
	slices.Sort(found)
	return found
}

type comparison []string

func (c *comparison) add(where, what string) { *c = append(*c, where+": "+what) }

func (c *comparison) definition(was, is *ast.Definition) {
	for _, value := range was.EnumValues {
		if is.EnumValues.ForName(value.Name) == nil {
			c.add(was.Name+"."+value.Name, "is gone")
		}
	}
	for _, member := range slices.Concat(was.Types, was.Interfaces) {
		if !slices.Contains(slices.Concat(is.Types, is.Interfaces), member) {
			c.add(was.Name, "is no "+member+" any more")
		}
	}
	if (was.Directives.ForName("oneOf") == nil) != (is.Directives.ForName("oneOf") == nil) {
		c.add(was.Name, "takes another number of its fields")
	}
	for _, field := range was.Fields {
		where, now := was.Name+"."+field.Name, is.Fields.ForName(field.Name)
		switch {
		case now == nil:
			c.add(where, "is gone")
		case was.Kind == ast.InputObject:
			c.taken(where, field.Type, now.Type)
		default:
			c.given(where, field.Type, now.Type)
			c.arguments(where, field.Arguments, now.Arguments)
		}
	}
	if was.Kind == ast.InputObject {
		for _, field := range is.Fields {
			if was.Fields.ForName(field.Name) == nil && field.Type.NonNull && field.DefaultValue == nil {
				c.add(was.Name+"."+field.Name, "is new and required")
			}
		}
	}
}

func (c *comparison) arguments(field string, was, is ast.ArgumentDefinitionList) {
	for _, argument := range was {
		where := fmt.Sprintf("%s(%s)", field, argument.Name)
		now := is.ForName(argument.Name)
		if now == nil {
			c.add(where, "is gone")
			continue
		}
		c.taken(where, argument.Type, now.Type)
		if before, after := argument.DefaultValue.String(), now.DefaultValue.String(); before != after {
			c.add(where, "has another default")
		}
	}
	for _, argument := range is {
		if was.ForName(argument.Name) == nil && argument.Type.NonNull && argument.DefaultValue == nil {
			c.add(fmt.Sprintf("%s(%s)", field, argument.Name), "is new and required")
		}
	}
}

// given compares what an answer holds: what was never null may not become it.
func (c *comparison) given(where string, was, is *ast.Type) {
	switch {
	case was.NonNull && !is.NonNull:
		c.add(where, fmt.Sprintf("was %s and can be null: %s", was, is))
	case was.Elem != nil && is.Elem != nil:
		c.given(where, was.Elem, is.Elem)
	case was.Name() != is.Name() || (was.Elem == nil) != (is.Elem == nil):
		c.add(where, fmt.Sprintf("was %s and is %s", was, is))
	}
}

// taken compares what a question holds: what could be left out still can.
func (c *comparison) taken(where string, was, is *ast.Type) {
	switch {
	case !was.NonNull && is.NonNull:
		c.add(where, fmt.Sprintf("was %s and must be there: %s", was, is))
	case was.Elem != nil && is.Elem != nil:
		c.taken(where, was.Elem, is.Elem)
	case was.Name() != is.Name() || (was.Elem == nil) != (is.Elem == nil):
		c.add(where, fmt.Sprintf("was %s and is %s", was, is))
	}
}

// Every kind of break is found, and what breaks nothing is not.
func TestEveryBreakOfTheSchemaIsFound(t *testing.T) {
	t.Parallel()
	const old = `
		directive @mark on FIELD
		scalar Day
		interface Named { name: String! }
		type Query implements Named { name: String!  age: Int  days(first: Int = 20, from: Day, to: Day!): [Day!]!  file: File  any: Any  sure: Int! }
		type File { id: ID! }
		type Other { id: ID! }
		union Any = File | Other
		enum Phase { OPEN CLOSED }
		input Choice { phase: Phase!  from: Day  tags: [String] }
		input One @oneOf { a: Int  b: Int }
		type Mutation { choose(choice: Choice!, one: One): Phase! }`
	for _, test := range []struct{ name, from, to, want string }{
		{"nothing", "", "", ""},
		{"a field of an answer goes", "age: Int ", "", "Query.age: is gone"},
		{"a field that is asked goes", "from: Day  tags", "tags", "Choice.from: is gone"},
		{"a type goes", "type Other { id: ID! }\n\t\tunion Any = File | Other", "union Any = File", "Any: is no Other any more|Other: is gone"},
		{"a value goes", "OPEN CLOSED", "OPEN", "Phase.CLOSED: is gone"},
		{"a member of a union goes", "File | Other", "File", "Any: is no Other any more"},
		{"an interface goes", "Query implements Named", "Query", "Query: is no Named any more"},
		{"a directive goes", "directive @mark on FIELD", "", "@mark: is gone"},
		{"a kind of type changes", "scalar Day", "enum Day { MONDAY }", "Day: is another kind of type"},
		{"an answer can be null", "sure: Int!", "sure: Int", "Query.sure: was Int! and can be null: Int"},
		{"an item of an answer can be null", "[Day!]!", "[Day]!", "Query.days: was Day! and can be null: Day"},
		{"an answer is never null any more", "age: Int", "age: Int!", ""},
		{"an answer is of another type", "age: Int", "age: String", "Query.age: was Int and is String"},
		{"an answer becomes a list", "age: Int", "age: [Int]", "Query.age: was Int and is [Int]"},
		{"something asked must be there", "from: Day  tags", "from: Day!  tags", "Choice.from: was Day and must be there: Day!"},
		{"an item of what is asked must be there", "tags: [String]", "tags: [String!]", "Choice.tags: was String and must be there: String!"},
		{"something asked can be left out", "phase: Phase!", "phase: Phase", ""},
		{"something asked is of another type", "from: Day  tags", "from: String  tags", "Choice.from: was Day and is String"},
		{"an argument must be there", "from: Day,", "from: Day!,", "Query.days(from): was Day and must be there: Day!"},
		{"an argument goes", "from: Day, ", "", "Query.days(from): is gone"},
		{"an argument is of another type", "to: Day!", "to: String!", "Query.days(to): was Day! and is String!"},
		{"an argument has another default", "Int = 20", "Int = 30", "Query.days(first): has another default"},
		{"a new argument must be there", "days(first", "days(for: Day!, first", "Query.days(for): is new and required"},
		{"a new argument can be left out", "days(first", "days(for: Day, by: Int! = 1, first", ""},
		{"a new field that is asked must be there", "from: Day  tags", "from: Day  until: Day!  tags", "Choice.until: is new and required"},
		{"a new field that is asked can be left out", "from: Day  tags", "from: Day  until: Day  at: Int! = 1  tags", ""},
		{"all of a choice can be asked", "One @oneOf", "One", "One: takes another number of its fields"},
		{"something new", "type File {", "type New { id: ID! }\n\t\ttype File { size: Int! ", ""},
	} {
		before, after := gqlparser.MustLoadSchema(&ast.Source{Input: old}), gqlparser.MustLoadSchema(&ast.Source{Input: strings.Replace(old, test.from, test.to, 1)})
		if got := strings.Join(breaks(before, after), "|"); got != test.want {
			t.Errorf("%s: found %q, want %q", test.name, got, test.want)
		}
	}
}

// lastRelease is the newest schema that partners' programs were made for.
func lastRelease(t *testing.T) (version string, schema *ast.Schema) {
	t.Helper()
	files, err := filepath.Glob("testdata/schema/*.graphqls")
	if err != nil || len(files) == 0 {
		t.Fatalf("no released schema: %v", err)
	}
	newest := slices.Max(files)
	text, err := os.ReadFile(newest)
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSuffix(filepath.Base(newest), ".graphqls"), gqlparser.MustLoadSchema(&ast.Source{Name: newest, Input: string(text)})
}

// Nothing that partners' programs use goes or changes without a note: a line with
// "Breaking" and the name, above the last release.
func TestNoBreakOfTheSchemaIsWithoutANote(t *testing.T) {
	t.Parallel()
	version, released := lastRelease(t)
	changelog, err := os.ReadFile("../docs/schema-changelog.md")
	if err != nil {
		t.Fatal(err)
	}
	since, _, listed := strings.Cut(string(changelog), "\n## "+version)
	if !listed {
		t.Fatalf("docs/schema-changelog.md has no part %q", "## "+version)
	}
	noted := []string{}
	for line := range strings.Lines(since) {
		if strings.HasPrefix(line, "- **Breaking**") {
			noted = append(noted, line)
		}
	}
	for _, broken := range breaks(released, parsedSchema) {
		where, _, _ := strings.Cut(broken, ": ")
		if !slices.ContainsFunc(noted, func(line string) bool { return strings.Contains(line, "`"+where+"`") }) {
			t.Errorf("%s since %s: mend it, or note it as \"- **Breaking** `%s`: …\" in docs/schema-changelog.md", broken, version, where)
		}
	}
}

// What is deprecated says since when and what to use, so that its end can be known.
func TestADeprecationSaysWhatToUse(t *testing.T) {
	t.Parallel()
	for _, kind := range parsedSchema.Types {
		for _, field := range kind.Fields {
			deprecated := field.Directives.ForName("deprecated")
			if deprecated == nil || strings.HasPrefix(kind.Name, "__") {
				continue
			}
			reason := deprecated.Arguments.ForName("reason")
			if reason == nil || !strings.Contains(reason.Value.Raw, "Since ") {
				t.Errorf("%s.%s is deprecated without \"Since YYYY-MM: use …\"", kind.Name, field.Name)
			}
		}
	}
}
