package graph

import (
	"bytes"
	"encoding/json"

	"regieroute/server/casework"
)

// ReadKept reads an operation that a tablet kept and did not send, as `submit`
// would have: with the same hash, so that sending it as well changes nothing. One
// whose command cannot be read keeps its words where nobody takes them into a
// file.
func ReadKept(text []byte) casework.Operation {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var item any
	_ = decoder.Decode(&item) // what cannot be read has no id, and is refused for that
	item = withoutNulls(item)
	operation := arrived(item, 0).operation
	if check(parsedSchema, operationType, item, "") == nil && json.Unmarshal(operation.Content, &operation.Command) == nil {
		return operation
	}
	operation.Command = casework.Command{}
	fields, _ := item.(map[string]any)
	operation.Content = canonical(map[string]any{"unreadable": fields["command"]})
	return operation
}

// Draft writes the words of a form that was begun as an operation that can be
// read and never taken into a file.
func Draft(kind string, value []byte) []byte {
	decoder := json.NewDecoder(bytes.NewReader(value))
	decoder.UseNumber()
	var words any
	_ = decoder.Decode(&words) // a draft without words has none to lose
	return canonical(map[string]any{"draft": map[string]any{"kind": kind, "value": withoutNulls(words)}})
}
