package casework

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// sentence is one message of a refusal, or one remark about an object of VERA, as
// it stands in the code; %d stands for a number.
type sentence struct {
	words string
	file  string
	code  string // of a remark, such as ONGELDIG; empty of a refusal
}

// refusalFolders are where refusals are made, from this folder.
var refusalFolders = []string{"server/casework", "graph", "server/postgres", veraFolder}

// theSentences reads from the code every message of a refusal: what is given to
// a function that makes one, and what stands in one.
func theSentences(t *testing.T) []sentence {
	t.Helper()
	found := []sentence{}
	for _, folder := range refusalFolders {
		files := sourcesOf(t, folder)
		makers := makersOf(files)
		for name, file := range files {
			for _, declared := range file.Decls {
				function, isFunction := declared.(*ast.FuncDecl)
				given := messagesIn(declared, makers)
				for _, message := range given {
					words, literal := literally(message, declared)
					switch {
					case literal:
						found = append(found, sentence{words: words, file: name})
					case isFunction && passedOn(message, function):
					default:
						t.Errorf("%s: a refusal's message is made in a way that cannot be read: write it as a literal", name)
					}
				}
			}
		}
	}
	return append(found, theRemarks(t)...)
}

func sourcesOf(t *testing.T, folder string) map[string]*ast.File {
	t.Helper()
	files := map[string]*ast.File{}
	disk := os.DirFS("../..")
	names, err := fs.Glob(disk, folder+"/*.go")
	if err != nil || len(names) == 0 {
		t.Fatalf("%s: %d files, %v", folder, len(names), err)
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") || path.Base(name) == "generated.go" {
			continue
		}
		text, err := fs.ReadFile(disk, name)
		if err != nil {
			t.Fatal(err)
		}
		if files[name], err = parser.ParseFile(token.NewFileSet(), name, text, 0); err != nil {
			t.Fatal(err)
		}
	}
	return files
}

// makersOf gives the functions that make a refusal of a message, and which of
// their arguments it is.
func makersOf(files map[string]*ast.File) map[string]int {
	makers := map[string]int{}
	for _, file := range files {
		for _, declared := range file.Decls {
			function, isFunction := declared.(*ast.FuncDecl)
			if !isFunction || function.Type.Results == nil || !givesRefusal(function.Type.Results) {
				continue
			}
			at := 0
			for _, parameter := range function.Type.Params.List {
				for _, name := range parameter.Names {
					if name.Name == "message" {
						makers[function.Name.Name] = at
					}
					at++
				}
			}
		}
	}
	return makers
}

func givesRefusal(results *ast.FieldList) bool {
	return slices.ContainsFunc(results.List, func(field *ast.Field) bool {
		pointer, isPointer := field.Type.(*ast.StarExpr)
		return isPointer && isRefusal(pointer.X)
	})
}

func isRefusal(of ast.Expr) bool {
	switch of := of.(type) {
	case *ast.Ident:
		return of.Name == "Error"
	case *ast.SelectorExpr:
		from, _ := of.X.(*ast.Ident)
		return from != nil && from.Name == "casework" && of.Sel.Name == "Error"
	}
	return false
}

// messagesIn gives the expressions that become messages.
func messagesIn(node ast.Node, makers map[string]int) []ast.Expr {
	found := []ast.Expr{}
	ast.Inspect(node, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.CallExpr:
			called, _ := node.Fun.(*ast.Ident)
			if called == nil {
				return true
			}
			if at, makes := makers[called.Name]; makes {
				found = append(found, node.Args[at])
			}
		case *ast.CompositeLit:
			for _, element := range node.Elts {
				pair, isPair := element.(*ast.KeyValueExpr)
				if isPair && isRefusal(node.Type) {
					if key, _ := pair.Key.(*ast.Ident); key != nil && key.Name == "Message" {
						found = append(found, pair.Value)
					}
				}
			}
		}
		return true
	})
	return found
}

// literally reads a message that is a literal, or a pattern of numbers, there
// or in a variable of the same function.
func literally(message ast.Expr, within ast.Node) (string, bool) {
	switch message := message.(type) {
	case *ast.BasicLit:
		words, err := strconv.Unquote(message.Value)
		return words, err == nil
	case *ast.CallExpr:
		called, _ := message.Fun.(*ast.SelectorExpr)
		if called == nil || called.Sel.Name != "Sprintf" {
			return "", false
		}
		return literally(message.Args[0], within)
	case *ast.Ident:
		return assignedTo(message.Name, within)
	}
	return "", false
}

func assignedTo(name string, within ast.Node) (string, bool) {
	words, found := "", false
	ast.Inspect(within, func(node ast.Node) bool {
		if assigned, is := node.(*ast.AssignStmt); is && len(assigned.Lhs) == 1 && len(assigned.Rhs) == 1 {
			if to, _ := assigned.Lhs[0].(*ast.Ident); to != nil && to.Name == name {
				if _, again := assigned.Rhs[0].(*ast.Ident); !again {
					words, found = literally(assigned.Rhs[0], within)
				}
			}
		}
		return true
	})
	return words, found
}

// passedOn says that a message comes from whoever calls, or from a message that
// was made elsewhere: it is read there.
func passedOn(message ast.Expr, function *ast.FuncDecl) bool {
	switch message := message.(type) {
	case *ast.Ident:
		return slices.ContainsFunc(function.Type.Params.List, func(field *ast.Field) bool {
			return slices.ContainsFunc(field.Names, func(name *ast.Ident) bool { return name.Name == message.Name })
		})
	case *ast.SelectorExpr:
		return message.Sel.Name == "Message"
	case *ast.CallExpr:
		called, _ := message.Fun.(*ast.Ident)
		return called != nil && called.Name == "messageOf"
	}
	return false
}

// wholly is how a test says what is not complete yet: it fails in make test, and
// on a desk it tells, so that a rule can be tried before its words are finished.
func wholly(t testing.TB) func(format string, args ...any) {
	t.Helper()
	if os.Getenv("WHOLE") != "" {
		return t.Errorf
	}
	return t.Logf
}

// TestEveryRefusalSpeaksEnglish wants a sentence in English for each in Dutch,
// with the same numbers in it, and no sentence that nobody says.
func TestEveryRefusalSpeaksEnglish(t *testing.T) {
	said := map[string]bool{}
	for _, sentence := range theSentences(t) {
		said[sentence.words] = true
		english := englishSentences()[sentence.words]
		switch {
		case english == "":
			wholly(t)("%s: %q has no English: add it to refusals_en.json", sentence.file, sentence.words)
		case strings.Count(english, "%d") != strings.Count(sentence.words, "%d"), strings.Count(english, "%") != strings.Count(english, "%d"):
			t.Errorf("%q and %q count other things", sentence.words, english)
		}
	}
	for words := range englishSentences() {
		if !said[words] {
			wholly(t)("refusals_en.json: nobody says %q any more", words)
		}
	}
	for _, code := range refusalCodes {
		if codesInEnglish[code] == "" {
			t.Errorf("%s says nothing in English", code)
		}
	}
}

var refusalCodes = []Code{Invalid, Forbidden, LostAccess, Unknown, NotNow, Unsafe, IDReused, Erased, ReleaseRefused}

func TestARefusalInEnglish(t *testing.T) {
	for dutch, english := range map[string]string{
		"Voor 2 van de 4 bewoners is nog geen plek bevestigd.": "No place is confirmed yet for 2 of the 4 residents.",
		"Deze dag ligt meer dan 2 dagen in de toekomst.":       "This day lies more than 2 days in the future.",
		"Een zin van vroeger.":                                 codesInEnglish[NotNow],
	} {
		if got := (&Error{Code: NotNow, Message: dutch}).English(); got != english {
			t.Errorf("%q: got %q, want %q", dutch, got, english)
		}
	}
	if reflect.TypeFor[Error]().NumField() != 5 {
		t.Error("a refusal has another field: does it need English?")
	}
}
