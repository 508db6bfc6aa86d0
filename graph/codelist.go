package graph

import (
	"context"
	_ "embed" // codelists.json
	"encoding/json"
	"slices"
)

// CodeList is the codes of one enum of the schema with their labels.
type CodeList struct {
	Name  string      `json:"name"`
	Codes []CodeLabel `json:"codes"`
}

// CodeLabel is one code with its labels.
type CodeLabel struct {
	Code string `json:"code"`
	NL   string `json:"nl"`
	EN   string `json:"en"`

	Standard *StandardCode `json:"standard"`
}

// StandardCode is the same thing in a code list that the sector shares.
type StandardCode struct {
	System string `json:"system"`
	Code   string `json:"code"`
	Label  string `json:"label"`
}

//go:embed codelists.json
var codeListsFile []byte

// codeLists is every enum of the schema; a test compares them.
var codeLists = readCodeLists()

func readCodeLists() []CodeList {
	var lists []CodeList
	_ = json.Unmarshal(codeListsFile, &lists) // a test reads it
	return lists
}

func (q query) CodeLists(_ context.Context, names []string) ([]CodeList, error) {
	wanted := func(list CodeList) bool { return names == nil || slices.Contains(names, list.Name) }
	return slices.DeleteFunc(slices.Clone(codeLists), func(list CodeList) bool { return !wanted(list) }), nil
}
