package graph

// CodeList is the codes of one enum of the schema with their labels.
type CodeList struct {
	Name  string
	Codes []CodeLabel
}

// CodeLabel is one code with its labels.
type CodeLabel struct{ Code, NL, EN string }
