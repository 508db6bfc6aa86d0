package graph

import (
	"fmt"
	"math"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// How much a document from outside may ask. It is counted before validation,
// whose own work grows faster than the document (access §4).
const (
	maxTokens     = 1000
	maxDepth      = 12
	maxFields     = 500
	maxAliases    = 30
	maxRootFields = 10
	maxDirectives = 20
)

// shape is how large a selection is with its fragments written out.
type shape struct{ depth, fields, aliases, directives int }

func (s *shape) add(other shape) {
	s.depth = max(s.depth, other.depth)
	s.fields = saturated(s.fields, other.fields)
	s.aliases = saturated(s.aliases, other.aliases)
	s.directives = saturated(s.directives, other.directives)
}

// saturated adds without overflow: fragments in fragments double each time.
func saturated(a, b int) int {
	if a > math.MaxInt32-b {
		return math.MaxInt32
	}
	return a + b
}

// measuring counts each fragment once, however often it is spread.
type measuring struct {
	tree      *ast.QueryDocument
	known     map[string]shape
	open      map[string]bool // fragments being counted: one that meets itself is a cycle
	forbidden *gqlerror.Error
	schema    bool // asking for the schema is allowed
}

// measure says why a document asks too much; nil when it does not.
func measure(tree *ast.QueryDocument, introspection bool) *gqlerror.Error {
	m := &measuring{tree: tree, known: map[string]shape{}, open: map[string]bool{}, schema: introspection}
	total := shape{}
	for _, operation := range tree.Operations {
		counted := m.selection(operation.SelectionSet)
		counted.directives = saturated(counted.directives, m.directives(operation.Directives))
		total.add(counted)
		if roots := m.roots(operation.SelectionSet, map[string]bool{}); roots > maxRootFields {
			return exceeds("root fields", maxRootFields)
		}
	}
	for _, fragment := range tree.Fragments {
		m.fragment(fragment.Name)
	}
	if m.forbidden != nil {
		return m.forbidden
	}
	return total.exceeded()
}

func (s shape) exceeded() *gqlerror.Error {
	switch {
	case s.depth > maxDepth:
		return exceeds("levels", maxDepth)
	case s.fields > maxFields:
		return exceeds("fields", maxFields)
	case s.aliases > maxAliases:
		return exceeds("aliases", maxAliases)
	case s.directives > maxDirectives:
		return exceeds("directives", maxDirectives)
	default:
		return nil
	}
}

func exceeds(what string, limit int) *gqlerror.Error {
	return coded(codeLimit, fmt.Sprintf("The document has more than %d %s.", limit, what))
}

func (m *measuring) selection(set ast.SelectionSet) shape {
	total := shape{}
	for _, selection := range set {
		switch selected := selection.(type) {
		case *ast.Field:
			total.add(m.field(selected))
		case *ast.InlineFragment:
			total.add(m.selection(selected.SelectionSet))
			total.directives = saturated(total.directives, m.directives(selected.Directives))
		case *ast.FragmentSpread:
			total.add(m.fragment(selected.Name))
			total.directives = saturated(total.directives, m.directives(selected.Directives))
		}
	}
	return total
}

// field counts a field with what is under it. Questions about the schema are as
// deep as its types are nested, and are no data: their depth is not counted.
func (m *measuring) field(field *ast.Field) shape {
	counted := m.selection(field.SelectionSet)
	counted.depth++
	counted.fields = saturated(counted.fields, 1)
	counted.directives = saturated(counted.directives, m.directives(field.Directives))
	if field.Alias != field.Name {
		counted.aliases = saturated(counted.aliases, 1)
	}
	if field.Name == "__schema" || field.Name == "__type" {
		counted.depth = 1
		m.forbid(!m.schema, "This server does not tell its schema; see its documentation.")
	}
	return counted
}

func (m *measuring) directives(list ast.DirectiveList) int {
	for _, directive := range list {
		m.forbid(directive.Name == "defer", "This server does not know @defer.")
	}
	return len(list)
}

func (m *measuring) forbid(when bool, message string) {
	if when && m.forbidden == nil {
		m.forbidden = coded(codeDocument, message)
	}
}

func (m *measuring) fragment(name string) shape {
	if counted, known := m.known[name]; known {
		return counted
	}
	fragment := m.tree.Fragments.ForName(name)
	if fragment == nil || m.open[name] {
		m.forbid(m.open[name], "A fragment cannot contain itself.")
		return shape{}
	}
	m.open[name] = true
	counted := m.selection(fragment.SelectionSet)
	counted.directives = saturated(counted.directives, m.directives(fragment.Directives))
	delete(m.open, name)
	m.known[name] = counted
	return counted
}

// roots counts the fields at the root, through each fragment once.
func (m *measuring) roots(set ast.SelectionSet, seen map[string]bool) int {
	count := 0
	for _, selection := range set {
		switch selected := selection.(type) {
		case *ast.Field:
			count++
		case *ast.InlineFragment:
			count += m.roots(selected.SelectionSet, seen)
		case *ast.FragmentSpread:
			if fragment := m.tree.Fragments.ForName(selected.Name); fragment != nil && !seen[selected.Name] {
				seen[selected.Name] = true
				count += m.roots(fragment.SelectionSet, seen)
			}
		}
	}
	return count
}
