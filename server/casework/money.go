package casework

import (
	"encoding/json"
	"fmt"
	"io"
)

// Cents is an amount of money in euro cents; negative is a credit.
type Cents int64

// maxCents bounds every amount at 100 million euro: more is a typing mistake.
const maxCents = 10_000_000_000

// MarshalGQL writes the scalar Cents as a whole number.
func (c Cents) MarshalGQL(w io.Writer) { _, _ = fmt.Fprintf(w, "%d", int64(c)) }

// UnmarshalGQL reads the scalar Cents: a whole number of at most 100 million
// euro; null is 0.
func (c *Cents) UnmarshalGQL(value any) error {
	var amount int64
	switch number := value.(type) {
	case nil:
	case int64:
		amount = number
	case int:
		amount = int64(number)
	case json.Number:
		parsed, err := number.Int64()
		if err != nil {
			return invalid("", "Dit is geen bedrag in hele centen.")
		}
		amount = parsed
	default:
		return invalid("", "Dit is geen bedrag in hele centen.")
	}
	if amount > maxCents || amount < -maxCents {
		return invalid("", "Dit bedrag is te groot.")
	}
	*c = Cents(amount)
	return nil
}
