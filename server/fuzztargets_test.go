package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
)

// notFromOutside are readers of what the program wrote or shipped itself, each
// with what it reads.
var notFromOutside = map[string]string{
	"embedded.readPIDFile": "the process number in the data folder, written by PostgreSQL",
	"main.readApp":         "the files of the app, beside the program",
}

// fuzzed says which fuzz target feeds each function that reads what comes from
// outside.
var fuzzed = map[string]string{
	"vera.UnmarshalJSON":         "FuzzAnyMessageIsAnswered",
	"vera.parseMoment":           "FuzzDays",
	"vera.parseDay":              "FuzzDays",
	"vera.parseEuros":            "FuzzAmounts",
	"graph.UnmarshalString":      "FuzzTextIsCleanedOnce",
	"graph.UnmarshalDateTime":    "FuzzMoments",
	"graph.cleaned":              "FuzzTextIsCleanedOnce",
	"graph.negotiated":           "FuzzAcceptIsNegotiated",
	"graph.canonical":            "FuzzOrderAndNullsDoNotMatter",
	"graph.measure":              "FuzzMeasuringEnds",
	"graph.parseQuestion":        "FuzzAnyBodyIsAnswered",
	"graph.readBody":             "FuzzAnyBodyIsAnswered",
	"graph.readQuestion":         "FuzzAnyBodyIsAnswered",
	"graph.readURL":              "FuzzAnyURLIsAnswered",
	"graph.checkCode":            "FuzzNoOperationHindersAnother",
	"graph.checkList":            "FuzzNoOperationHindersAnother",
	"graph.checkObject":          "FuzzNoOperationHindersAnother",
	"graph.checkScalar":          "FuzzNoOperationHindersAnother",
	"graph.checkInt":             "FuzzAnyBodyIsAnswered",
	"graph.checkBoolean":         "FuzzAnyBodyIsAnswered",
	"casework.ParseDay":          "FuzzScalars",
	"casework.ParseID":           "FuzzScalars",
	"casework.UnmarshalText":     "FuzzEveryVerb",
	"casework.UnmarshalGQL":      "FuzzScalars",
	"identity.readPHC":           "FuzzReadPHC",
	"identity.readToken":         "FuzzReadToken",
	"identity.read":              "FuzzReadBody",
	"postgres.readCursor":        "FuzzReadCursor",
	"releasebook.readCursor":     "FuzzReadCursor",
	"postgres.readAlertCursor":   "FuzzReadAlertCursor",
	"postgres.readNewestCursor":  "FuzzReadNewestCursor",
	"postgres.readArrearsCursor": "FuzzReadArrearsCursor",
	"postgres.readTeamCursor":    "FuzzReadTeamCursor",
	"postgres.Scan":              "FuzzReadStored",
	"postgres.readID":            "FuzzReadStored",
	"postgres.readIDs":           "FuzzReadStored",
	"postgres.readDay":           "FuzzReadStored",
	"postgres.readMonth":         "FuzzReadStored",
	"postgres.readMoment":        "FuzzReadStored",
	"postgres.readBytes":         "FuzzReadStored",
	"intake.ReadCaseFile":        "FuzzCaseFile",
	"intake.readSheet":           "FuzzCaseFile",
	"intake.readWorkbook":        "FuzzCaseFile",
	"intake.readText":            "FuzzCaseFile",
	"sealed.ReadFile":            "FuzzReadSealedFile",
	"graph.ReadKept":             "FuzzReadKept",
	"intake.ReadRentFile":        "FuzzReadRentFile",
	"intake.readRentFile":        "FuzzReadRentFile",
	"intake.ReadRentFileBy":      "FuzzReadRentFileBy",
	"intake.ReadHeadings":        "FuzzReadRentFileBy",
	"intake.read":                "FuzzReadRentFile",
	"intake.readHeader":          "FuzzReadRentFile",
	"intake.readDate":            "FuzzReadRentFile",
	"intake.readBirthDate":       "FuzzReadRentFile",
	"intake.readMonth":           "FuzzReadRentFile",
	"intake.readAmount":          "FuzzReadRentFile",
	"intake.readResidents":       "FuzzReadRentFile",
	"intake.readPostalCode":      "FuzzReadRentFile",
}

// reads is how functions are called that read what comes from outside.
var reads = regexp.MustCompile(`^(Unmarshal[A-Z]\w*|Parse[A-Z]\w*|parse[A-Z]\w*|[rR]ead[A-Z]\w*|Scan|read|cleaned|negotiated|canonical|measure|check(Code|List|Object|Scalar|Int|Boolean)|decode\w*|Decode\w*)$`)

// TestEveryReaderIsFuzzed wants a fuzz target, in its own package, for each
// function that reads text or bytes from outside.
func TestEveryReaderIsFuzzed(t *testing.T) {
	t.Parallel()
	targets, readers := map[string]bool{}, map[string]bool{}
	for name, file := range goFiles(t, "graph", "server") {
		for _, declared := range file.Decls {
			function, is := declared.(*ast.FuncDecl)
			if !is {
				continue
			}
			full := file.Name.Name + "." + function.Name.Name
			switch {
			case strings.HasSuffix(name, "_test.go"):
				targets[full] = strings.HasPrefix(function.Name.Name, "Fuzz")
			case reads.MatchString(function.Name.Name) && takesFromOutside(function):
				readers[full] = true
			}
		}
	}
	for reader := range readers {
		target, listed := fuzzed[reader]
		home, _, _ := strings.Cut(reader, ".")
		switch {
		case notFromOutside[reader] != "":
		case !listed:
			t.Errorf("%s reads what comes from outside and has no fuzz target: write one and list it", reader)
		case !targets[home+"."+target]:
			t.Errorf("%s: there is no %s in its package", reader, target)
		}
	}
	for reader := range fuzzed {
		if !readers[reader] {
			t.Errorf("%s is listed and does not exist, or takes nothing from outside", reader)
		}
	}
}

// takesFromOutside says that a function is given text, bytes, anything, a stream
// or a request.
func takesFromOutside(function *ast.FuncDecl) bool {
	for _, parameter := range function.Type.Params.List {
		if of, is := parameter.Type.(*ast.SelectorExpr); is && of.Sel.Name == "Context" {
			return false // it asks, and does not read
		}
		switch of := parameter.Type.(type) {
		case *ast.Ident:
			if of.Name == "string" || of.Name == "any" {
				return true
			}
		case *ast.ArrayType:
			if item, is := of.Elt.(*ast.Ident); is && (item.Name == "byte" || item.Name == "string") {
				return true
			}
		case *ast.SelectorExpr:
			if of.Sel.Name == "Reader" {
				return true
			}
		case *ast.StarExpr:
			if target, is := of.X.(*ast.SelectorExpr); is && (target.Sel.Name == "Request" || target.Sel.Name == "URL" || target.Sel.Name == "QueryDocument") {
				return true
			}
		}
	}
	return false
}

func goFiles(t *testing.T, folders ...string) map[string]*ast.File {
	t.Helper()
	files := map[string]*ast.File{}
	disk := os.DirFS("..")
	for _, folder := range folders {
		err := fs.WalkDir(disk, folder, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || path.Ext(name) != ".go" || path.Base(name) == "generated.go" {
				return err
			}
			text, err := fs.ReadFile(disk, name)
			if err != nil {
				return err
			}
			files[name], err = parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return files
}
