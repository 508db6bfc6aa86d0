package graph

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	gql "github.com/vektah/gqlparser/v2/ast"

	"regieroute/server/casework"
)

func theSchema() *gql.Schema { return NewExecutableSchema(Config{}).Schema() }

// ownTypes gives the schema's own types, without those of GraphQL itself.
func ownTypes() []*gql.Definition {
	types := []*gql.Definition{}
	for _, name := range slices.Sorted(maps.Keys(theSchema().Types)) {
		if definition := theSchema().Types[name]; !definition.BuiltIn {
			types = append(types, definition)
		}
	}
	return types
}

func TestEverythingInTheSchemaIsDescribed(t *testing.T) {
	describe := func(where, description string) {
		if strings.TrimSpace(description) == "" {
			t.Errorf("%s has no description", where)
		}
	}
	for _, definition := range ownTypes() {
		describe(definition.Name, definition.Description)
		for _, value := range definition.EnumValues {
			describe(definition.Name+"."+value.Name, value.Description)
		}
		for _, field := range definition.Fields {
			if strings.HasPrefix(field.Name, "__") {
				continue
			}
			describe(definition.Name+"."+field.Name, field.Description)
			for _, argument := range field.Arguments {
				describe(definition.Name+"."+field.Name+"("+argument.Name+")", argument.Description)
			}
		}
	}
}

func TestCommandHasEveryVerbAndNoOther(t *testing.T) {
	got := []string{}
	for _, field := range theSchema().Types["Command"].Fields {
		got = append(got, field.Name)
	}
	if want := casework.VerbNames(); !slices.Equal(got, want) {
		t.Errorf("verbs of Command: got %v, want %v", got, want)
	}
}

// renamed are the enums that have another name in Go.
var renamed = map[string]string{"VerbKind": "Kind", "RefusalCode": "Code"}

func TestEveryCodeIsAConstantOfTheDomain(t *testing.T) {
	constants := constantsOf(t, "../server/casework")
	for _, definition := range ownTypes() {
		if definition.Kind != gql.Enum {
			continue
		}
		name := definition.Name
		if other, differs := renamed[name]; differs {
			name = other
		}
		got := []string{}
		for _, value := range definition.EnumValues {
			got = append(got, value.Name)
		}
		if want := constants[name]; !slices.Equal(got, want) {
			t.Errorf("%s: the schema has %v, the domain %v", definition.Name, got, want)
		}
	}
}

// constantsOf gives the texts of the typed constants of a package, by type.
func constantsOf(t *testing.T, folder string) map[string][]string {
	t.Helper()
	constants := map[string][]string{}
	files, err := filepath.Glob(folder + "/*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files in %s: %v", folder, err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(parsed, func(node ast.Node) bool {
			if spec, isValue := node.(*ast.ValueSpec); isValue && len(spec.Values) == 1 {
				addConstant(constants, spec)
			}
			return true
		})
	}
	return constants
}

func addConstant(constants map[string][]string, spec *ast.ValueSpec) {
	kind, named := spec.Type.(*ast.Ident)
	literal, isLiteral := spec.Values[0].(*ast.BasicLit)
	if !named || !isLiteral || literal.Kind != token.STRING {
		return
	}
	if text, err := strconv.Unquote(literal.Value); err == nil && text != "" {
		constants[kind.Name] = append(constants[kind.Name], text)
	}
}

func TestEveryCodeHasItsLabels(t *testing.T) {
	lists := map[string][]string{}
	for _, list := range codeLists {
		for _, label := range list.Codes {
			lists[list.Name] = append(lists[list.Name], label.Code)
			if label.NL == "" || label.EN == "" {
				t.Errorf("%s.%s has no label in one of the languages", list.Name, label.Code)
			}
		}
	}
	for _, definition := range ownTypes() {
		codes := []string{}
		for _, value := range definition.EnumValues {
			codes = append(codes, value.Name)
		}
		if definition.Kind == gql.Enum && !slices.Equal(codes, lists[definition.Name]) {
			t.Errorf("%s: the schema has %v, codelists.json %v", definition.Name, codes, lists[definition.Name])
		}
	}
}

func TestEveryScalarIsChecked(t *testing.T) {
	for _, definition := range theSchema().Types {
		unused := definition.Name == "ID" || definition.Name == "Float"
		if _, checked := scalars[definition.Name]; definition.Kind == gql.Scalar && !checked && !unused {
			t.Errorf("scalar %s is not checked", definition.Name)
		}
	}
}

// A field that may be cut must be able to say so.
func TestListsOfAHouseholdThatAreCutMayBeNull(t *testing.T) {
	never := []string{"access", "protection", "alerts", "involvements", "residents", "compositions", "vulnerabilities", "caseManagers", "shortenedVisits", "regionParameters"}
	for _, field := range theSchema().Types["Household"].Fields {
		if field.Type.Elem != nil && field.Type.NonNull != slices.Contains(never, field.Name) {
			t.Errorf("Household.%s: may be null: %v", field.Name, !field.Type.NonNull)
		}
	}
}
