package graph

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// maxComplexity bounds the values of an answer to a document from outside.
const maxComplexity = 50_000

// listWeight is how many items a list inside a file counts for.
const listWeight = 4

// tooComplex refuses a document whose answer would be too large: every value
// counts one, times the pages and lists around it.
func tooComplex(running *graphql.OperationContext) gqlerror.List {
	if weight := weightOf(running.Operation.SelectionSet, running.Variables); weight > maxComplexity {
		return gqlerror.List{exceeds("values in its answer; ask for smaller pages or fewer fields: it counts", maxComplexity)}
	}
	return nil
}

// stoodWeight is what a whole file from the past counts for, beside its fields:
// each is read by itself.
const stoodWeight = 5_000

func weightOf(set ast.SelectionSet, variables map[string]any) int {
	total := 0
	for _, selection := range set {
		switch selected := selection.(type) {
		case *ast.Field:
			total = saturated(total, fieldWeight(selected, variables))
		case *ast.InlineFragment:
			total = saturated(total, weightOf(selected.SelectionSet, variables))
		case *ast.FragmentSpread:
			total = saturated(total, weightOf(selected.Definition.SelectionSet, variables))
		}
	}
	return total
}

func fieldWeight(field *ast.Field, variables map[string]any) int {
	if strings.HasPrefix(field.Name, "__") || field.Definition == nil {
		return 1
	}
	times := 1
	switch {
	case field.Definition.Arguments.ForName("first") != nil:
		times = pageSize(field.ArgumentMap(variables)["first"])
	case field.Definition.Type.Elem != nil && field.Name != "edges" && len(field.SelectionSet) > 0:
		times = listWeight
	}
	if field.Name == "submit" {
		return submitWeight(field, variables)
	}
	under := weightOf(field.SelectionSet, variables)
	if under > math.MaxInt32/times {
		return math.MaxInt32
	}
	if field.Name == "asItStood" {
		return saturated(stoodWeight, under)
	}
	return 1 + times*under
}

// operationWeight is what one operation counts for: it is judged on its whole file
// in a transaction of its own.
const operationWeight = 100

func submitWeight(field *ast.Field, variables map[string]any) int {
	operations, _ := field.ArgumentMap(variables)["operations"].([]any)
	each := saturated(operationWeight, weightOf(field.SelectionSet, variables))
	if len(operations) > math.MaxInt32/each {
		return math.MaxInt32
	}
	return 1 + len(operations)*each
}

// pageSize reads the argument first; the domain bounds it the same way.
func pageSize(first any) int {
	size := 0
	switch number := first.(type) {
	case int64:
		size = int(number)
	case json.Number:
		size, _ = strconv.Atoi(number.String())
	}
	return min(max(size, 1), 100)
}
