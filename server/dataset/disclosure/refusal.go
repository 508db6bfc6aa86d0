package disclosure

import "fmt"

// RefusalReason is why nothing is published.
type RefusalReason string

// The reasons to refuse.
const (
	InvalidTable   RefusalReason = "INVALID_TABLE"   // the table contradicts itself; correct it
	WeakOptions    RefusalReason = "WEAK_OPTIONS"    // the options protect less than the least that is allowed
	TooLarge       RefusalReason = "TOO_LARGE"       // the table has more cells than are handled
	EarlierDiffers RefusalReason = "EARLIER_DIFFERS" // an earlier release cannot be of these counts; give what was counted then
	Unprotected    RefusalReason = "UNPROTECTED"     // whatever else is suppressed, these cells can be computed
)

// Error is a refusal, an answer instead of a table. It holds no counts.
type Error struct {
	Reason  RefusalReason
	Cells   []Key    // which cells it is about, if it is about cells
	Tables  []string // which to do without, when cells cannot be protected: those with such cells of their own, else one
	Message string
}

func (r *Error) Error() string {
	if len(r.Cells) == 0 {
		return fmt.Sprintf("%s: %s", r.Reason, r.Message)
	}
	return fmt.Sprintf("%s: %s (%d cells, the first is %v)", r.Reason, r.Message, len(r.Cells), r.Cells[0])
}

func invalid(message string, keys ...Key) *Error {
	return &Error{Reason: InvalidTable, Cells: keys, Message: message}
}
