package graph

import (
	"context"
	"crypto/sha256"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"regieroute/server/casework"
)

// arrival is one operation as it came: with its content, and either readable or
// with the reason why it is not. One that cannot be read hinders no other.
type arrival struct {
	operation casework.Operation // without its command until it was coerced
	refusal   *casework.Error    // nil when it can be read
	index     int                // in the list, for an error about one without an id
}

// arrivals are the lists of operations of a request, by the variable they came in.
type arrivals map[string][]arrival

// variables checks the variables of a request. Of a list of operations each is
// checked by itself: what cannot be read is taken out and kept as an arrival.
func (h *handler) variables(ctx context.Context, operation *ast.OperationDefinition, given map[string]any) (context.Context, map[string]any, error) {
	passed, lists := map[string]any{}, arrivals{}
	for _, variable := range operation.VariableDefinitions {
		value, isGiven := given[variable.Variable]
		switch {
		case h.schema.Types[variable.Type.Name()] == nil:
			continue // validation says what is wrong
		case !isGiven && variable.DefaultValue != nil:
			continue
		case isOperations(variable.Type) && value != nil:
			lists[variable.Variable], passed[variable.Variable] = sifted(h.schema, value)
			continue
		}
		if wrong := check(h.schema, variable.Type, value, variable.Variable); wrong != nil {
			return ctx, nil, wrong
		}
		if isGiven {
			passed[variable.Variable] = value
		}
	}
	return context.WithValue(ctx, arrivalsKey, lists), passed, nil
}

func isOperations(kind *ast.Type) bool { return kind.Elem != nil && kind.Elem.NamedType == "Operation" }

// sifted gives every operation of a list, and those that can be read.
func sifted(schema *ast.Schema, value any) ([]arrival, []any) {
	list, isList := value.([]any)
	if !isList {
		list = []any{value}
	}
	all, readable := make([]arrival, len(list)), []any{}
	for i, item := range list {
		item = withoutNulls(item)
		all[i] = arrived(item, i)
		wrong := check(schema, operationType, item, "")
		if wrong == nil {
			readable = append(readable, item)
			continue
		}
		wrong.Field = inCommand(wrong.Field)
		all[i].refusal = wrong
	}
	return all, readable
}

// inCommand gives the path inside the verb, as the domain names fields.
func inCommand(path string) string {
	parts := strings.SplitN(path, ".", 3)
	if len(parts) == 3 && parts[0] == "command" {
		return parts[2]
	}
	return path
}

var operationType = ast.NonNullNamedType("Operation", nil)

// arrived keeps of an operation what can be read.
func arrived(item any, index int) arrival {
	fields, _ := item.(map[string]any)
	content := canonical(fields["command"])
	came := arrival{index: index, operation: casework.Operation{Content: content, Hash: sha256.Sum256(content)}}
	_ = came.operation.ID.UnmarshalGQL(fields["id"])
	_ = came.operation.HouseholdID.UnmarshalGQL(fields["householdId"])
	_ = came.operation.After.UnmarshalGQL(fields["after"])
	came.operation.RecordedAt, _ = UnmarshalDateTime(fields["recordedAt"])
	return came
}

// complete gives the arrivals of the present field: the coerced operations with
// their content, and between them those that cannot be read.
func complete(ctx context.Context, coerced []casework.Operation) []arrival {
	field := graphql.GetFieldContext(ctx).Field.Field
	argument := field.Arguments.ForName("operations").Value
	lists, _ := ctx.Value(arrivalsKey).(arrivals)
	if sent, isVariable := lists[argument.Raw]; isVariable && argument.Kind == ast.Variable {
		return merged(sent, coerced)
	}
	return merged(literal(argument, graphql.GetOperationContext(ctx).Variables), coerced)
}

// literal gives the arrivals of operations that are written in the document,
// there or as the default of a variable.
func literal(argument *ast.Value, variables map[string]any) []arrival {
	value, _ := argument.Value(variables)
	list, isList := value.([]any)
	if !isList {
		list = []any{value}
	}
	all := make([]arrival, len(list))
	for i, item := range list {
		all[i] = arrived(withoutNulls(item), i)
	}
	return all
}

func merged(all []arrival, coerced []casework.Operation) []arrival {
	whole := make([]arrival, 0, len(all))
	for _, came := range all {
		if came.refusal == nil && len(coerced) > 0 {
			content, hash := came.operation.Content, came.operation.Hash
			came.operation, coerced = coerced[0], coerced[1:]
			came.operation.Content, came.operation.Hash = content, hash
		}
		whole = append(whole, came)
	}
	return whole
}

// judge gives each arrival its receipt, in their order. When the rest cannot be
// judged, the receipts that were given are true all the same.
func judge(ctx context.Context, cases *casework.Service, arrivals []arrival) ([]casework.Receipt, error) {
	receipts := []casework.Receipt{}
	if len(arrivals) > casework.MaxOperations {
		return nil, unreadable("operations", fmt.Sprintf("Stuur hoogstens %d bewerkingen tegelijk.", casework.MaxOperations))
	}
	for _, came := range arrivals {
		judged, err := came.judge(ctx, cases)
		receipts = append(receipts, judged...)
		if err != nil && len(receipts) == 0 && !came.nameless() {
			return nil, err
		}
		if err != nil {
			graphql.AddError(ctx, err)
		}
		if err != nil && !came.nameless() {
			break
		}
	}
	return receipts, nil
}

// nameless says that an operation cannot be read and has no id to say so under.
func (a arrival) nameless() bool { return a.refusal != nil && a.operation.ID.IsZero() }

func (a arrival) judge(ctx context.Context, cases *casework.Service) ([]casework.Receipt, error) {
	switch {
	case a.nameless():
		return nil, unreadable(fmt.Sprintf("operations.%d.id", a.index), "Deze bewerking heeft geen nummer.")
	case a.refusal != nil:
		receipt, err := cases.Refuse(ctx, actorOf(ctx), a.operation, a.refusal)
		if err != nil {
			return nil, err
		}
		return []casework.Receipt{receipt}, nil
	default:
		return cases.Submit(ctx, actorOf(ctx), []casework.Operation{a.operation})
	}
}
