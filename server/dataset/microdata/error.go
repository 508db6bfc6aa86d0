package microdata

// Reason is why nothing is released.
type Reason string

// The reasons to refuse.
const (
	Invalid     Reason = "INVALID"      // the lines or columns contradict themselves; correct them
	WeakOptions Reason = "WEAK_OPTIONS" // less is agreed than the least that is allowed
	BelowK      Reason = "BELOW_K"      // with everything at its coarsest, too many stand out
	KeyMissing  Reason = "KEY_MISSING"  // the project has no key, or no longer
)

// Error is a refusal. It names columns and lines, never what stands in them.
type Error struct {
	Reason  Reason
	Column  string // which column, if it is about one
	Line    int    // which line, from 1; 0 when it is about none
	Message string
}

func (e *Error) Error() string {
	text := string(e.Reason) + ": " + e.Message
	if e.Column != "" {
		text += " (column " + e.Column + ")"
	}
	return text
}
