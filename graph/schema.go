package graph

import "strings"

// Schema is the contract as a document, with all its descriptions.
func Schema() string {
	text := strings.Builder{}
	for _, source := range sources {
		if !source.BuiltIn {
			text.WriteString(source.Input)
		}
	}
	return text.String()
}
