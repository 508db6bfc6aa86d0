package casework

import (
	"go/ast"
	"go/token"
	"strconv"
	"testing"
)

// veraFolder is where objects of VERA are answered: with remarks, which are no
// refusals and have codes of their own.
const veraFolder = "server/vera"

// theRemarks reads from the code every remark about an object of VERA: what is
// given to become or remark as words, and a table of words that one is taken from.
func theRemarks(t *testing.T) []sentence {
	t.Helper()
	found := []sentence{}
	files := sourcesOf(t, veraFolder)
	for name, file := range files {
		for _, declared := range file.Decls {
			function, isFunction := declared.(*ast.FuncDecl)
			if !isFunction {
				continue
			}
			for _, call := range remarksIn(function) {
				code, words := call.Args[len(call.Args)-3], call.Args[len(call.Args)-2]
				all := []string{}
				if one, literal := literally(words, function); literal {
					all = append(all, one)
				} else if all = fromTable(words, function, files); len(all) == 0 && !passedOn(words, function) {
					t.Errorf("%s: a remark is made in a way that cannot be read: write it as a literal", name)
				}
				for _, one := range all {
					found = append(found, sentence{one, name, constantIn(code, files)})
				}
			}
		}
	}
	if len(found) < 30 {
		t.Errorf("only %d remarks were read: does vera say them in another way now?", len(found))
	}
	return found
}

// remarksIn gives the calls of become(…, code, words, field) and remark(code, words, field).
func remarksIn(function *ast.FuncDecl) []*ast.CallExpr {
	found := []*ast.CallExpr{}
	ast.Inspect(function, func(node ast.Node) bool {
		call, isCall := node.(*ast.CallExpr)
		if !isCall {
			return true
		}
		if called, _ := call.Fun.(*ast.SelectorExpr); called != nil && (called.Sel.Name == "become" || called.Sel.Name == "remark") {
			found = append(found, call)
		}
		return true
	})
	return found
}

// fromTable gives every sentence of the table of the package that a variable is
// taken from.
func fromTable(words ast.Expr, within *ast.FuncDecl, files map[string]*ast.File) []string {
	variable, _ := words.(*ast.Ident)
	found := []string{}
	ast.Inspect(within, func(node ast.Node) bool {
		assigned, is := node.(*ast.AssignStmt)
		if !is || variable == nil || len(assigned.Rhs) != 1 {
			return true
		}
		to, _ := assigned.Lhs[0].(*ast.Ident)
		from, _ := assigned.Rhs[0].(*ast.IndexExpr)
		if to == nil || from == nil || to.Name != variable.Name || len(found) > 0 {
			return true
		}
		if table, _ := from.X.(*ast.Ident); table != nil {
			found = wordsOfTable(declaredIn(table.Name, files))
		}
		return true
	})
	return found
}

func wordsOfTable(table ast.Expr) []string {
	found := []string{}
	literal, _ := table.(*ast.CompositeLit)
	if literal == nil {
		return found
	}
	for _, element := range literal.Elts {
		pair, _ := element.(*ast.KeyValueExpr)
		if words, is := literally(pair.Value, pair); is {
			found = append(found, words)
		}
	}
	return found
}

// constantIn gives the text of a constant of the package; empty for what is none.
func constantIn(name ast.Expr, files map[string]*ast.File) string {
	of, _ := name.(*ast.Ident)
	if of == nil {
		return ""
	}
	value, _ := declaredIn(of.Name, files).(*ast.BasicLit)
	if value == nil {
		return ""
	}
	text, _ := strconv.Unquote(value.Value)
	return text
}

// declaredIn gives what a name of the package is declared to be.
func declaredIn(name string, files map[string]*ast.File) ast.Expr {
	for _, file := range files {
		for _, declared := range file.Decls {
			general, isGeneral := declared.(*ast.GenDecl)
			if !isGeneral || (general.Tok != token.CONST && general.Tok != token.VAR) {
				continue
			}
			for _, spec := range general.Specs {
				value, _ := spec.(*ast.ValueSpec)
				if value != nil && value.Names[0].Name == name && len(value.Values) > 0 {
					return value.Values[0]
				}
			}
		}
	}
	return nil
}
