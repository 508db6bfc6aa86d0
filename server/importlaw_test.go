package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// importLaw says what the code of a folder may import of this module, besides
// folders below its own: server(main) → graph → casework ← postgres, and
// everything else goes through casework (architecture §3). A folder that is not
// named here fails the test: decide where it stands.
var importLaw = map[string][]string{
	"server":                           {"graph", "server/attachment", "server/broken", "server/casework", "server/dataset", "server/dataset/release", "server/demo", "server/embedded", "server/identity", "server/intake", "server/mail", "server/postgres", "server/postgres/delivery", "server/postgres/exit", "server/postgres/releasebook", "server/releasedesk", "server/rentdesk", "server/sealed", "server/vera"},
	"graph":                            {"server/casework", "server/identity"},
	"server/attachment":                {"server/casework", "server/identity", "server/plainhttp"},
	"server/broken":                    {},
	"server/casework":                  {},
	"server/casework/rulestest":        {},
	"server/casework/canarytest":       {},
	"server/dataset":                   {"server/casework"},
	"server/dataset/disclosure":        {},
	"server/dataset/disclosure/attack": {},
	"server/dataset/format":            {},
	"server/dataset/microdata":         {},
	"server/dataset/release":           {"server/casework", "server/dataset/disclosure", "server/dataset/format", "server/dataset/microdata"},
	"server/demo":                      {"server/casework", "server/identity"},
	"server/embedded":                  {},
	"server/embedded/pgtest":           {"server/embedded"},
	"server/embedded/pgtest/run":       {"server/embedded/pgtest"},
	"server/identity":                  {"server/casework"},
	"server/intake":                    {"server/broken", "server/casework"},
	"server/intake/rentfiletest":       {"server/intake"},
	"server/mail":                      {},
	"server/memory":                    {"server/casework"},
	"server/releasedesk":               {"server/broken", "server/casework", "server/identity", "server/plainhttp", "server/postgres/releasebook"},
	"server/plainhttp":                 {"server/casework", "server/identity"},
	"server/rentdesk":                  {"server/casework", "server/identity", "server/intake", "server/plainhttp", "server/vera"},
	"server/sealed":                    {"server/casework"},
	"server/sealed/sealedtest":         {},
	"server/purecore":                  {"graph", "server/casework", "server/memory"},
	"server/postgres":                  {"server/casework", "server/identity"},
	"server/postgres/delivery":         {"server/casework", "server/intake", "server/postgres"},
	"server/postgres/exit":             {},
	"server/postgres/releasebook":      {"server/casework", "server/postgres"},
	"server/postgres/postgrestest":     {"server/embedded/pgtest", "server/postgres"},
	"server/vera":                      {"server/casework"},
	"bench":                            {"graph", "server/casework", "server/demo", "server/embedded", "server/identity", "server/intake", "server/postgres"},
}

// standardLibraryOnly is where no library comes in: the rules outlive them.
var standardLibraryOnly = []string{"server/casework", "server/dataset/disclosure", "server/dataset/disclosure/attack", "server/dataset/microdata"}

func TestTheImportLaw(t *testing.T) {
	t.Parallel()
	root := ".."
	for folder, imports := range importsOf(t, root) {
		allowed, named := importLaw[folder]
		if !named {
			t.Errorf("%s: no law says what it may import", folder)
		}
		for _, path := range imports {
			inside, ours := strings.CutPrefix(path, "regieroute/")
			switch {
			case ours && !slices.Contains(allowed, inside):
				t.Errorf("%s imports %s: the law allows %v", folder, inside, allowed)
			case !ours && strings.Contains(path, ".") && slices.Contains(standardLibraryOnly, folder):
				t.Errorf("%s imports %s: the standard library only", folder, path)
			}
		}
	}
}

// importsOf gives what the code of every folder imports; tests may import more.
func importsOf(t *testing.T, root string) map[string][]string {
	t.Helper()
	found := map[string][]string{}
	disk := os.DirFS(root)
	err := fs.WalkDir(disk, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		base := entry.Name()
		if entry.IsDir() && name != "." && (base == "node_modules" || base == "testdata" || base[0] == '.') {
			return fs.SkipDir
		}
		if entry.IsDir() || !strings.HasSuffix(base, ".go") || strings.HasSuffix(base, "_test.go") {
			return nil
		}
		text, err := fs.ReadFile(disk, name)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ImportsOnly)
		if err != nil {
			return err
		}
		folder := filepath.ToSlash(filepath.Dir(name))
		for _, spec := range file.Imports {
			path, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			found[folder] = append(found[folder], path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}
