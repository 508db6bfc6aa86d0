package casework

import "errors"

// Receipt is what became of an operation. Every operation reaches exactly one.
type Receipt struct {
	OperationID ID
	Status      ReceiptStatus
	Version     int64 // of the file after the operation; 0 when the file did not change
	Refusal     *Error
	Conflicts   []FieldConflict
	Repeated    bool // it was given before: this time nothing was done
}

// ReceiptStatus is one of four: applied, conflict, review, refused.
type ReceiptStatus string

// What may become of an operation.
const (
	Applied       ReceiptStatus = "APPLIED"  // it is in the file
	ConflictFound ReceiptStatus = "CONFLICT" // it is in the file, and at least one field waits for a person to choose
	Review        ReceiptStatus = "REVIEW"   // kept word for word for the case team, who settles it
	Refused       ReceiptStatus = "REFUSED"  // nothing changed; the refusal says why
)

// judgeable says that an error is about the operation itself. Any other, such
// as a lost database, means that it was not judged and gets no receipt.
func judgeable(err error) bool {
	var refusal *Error
	return errors.As(err, &refusal) || errors.Is(err, errPanicked) || errors.Is(err, ErrNotStorable)
}

// receiptOf says what became of an operation (architecture §2).
func (j *judging) receiptOf(operation Operation, file *Household, name string, err error) (Receipt, *Error) {
	receipt := Receipt{OperationID: operation.ID, Status: Applied}
	if err == nil {
		receipt.Version = file.Version
		receipt.Conflicts = file.secrecyFor(j.actor.Person).conflicts(file.conflictsOf(operation.ID))
		if len(receipt.Conflicts) > 0 {
			receipt.Status = ConflictFound
		}
		return receipt, nil
	}
	var refusal *Error
	if !errors.As(err, &refusal) {
		receipt.Status = Review
		return receipt, &Error{Code: NotNow, Message: "Dit kon niet worden verwerkt. Uw team kijkt ernaar."}
	}
	receipt.Refusal = refusal
	receipt.Status = statusOf(refusal, kindOf(name))
	if receipt.Status == Review {
		return receipt, refusal
	}
	return receipt, nil
}

// statusOf says whether a refusal refuses, or keeps the words for review. What
// happened is never refused because of the file's state or of lost access.
func statusOf(refusal *Error, kind Kind) ReceiptStatus {
	switch refusal.Code {
	case LostAccess, Unknown, NotNow:
		if kind == Online {
			return Refused
		}
		return Review
	case Invalid, Forbidden, Unsafe, IDReused, Erased, ReleaseRefused:
		return Refused
	}
	return Review
}
func (h *Household) conflictsOf(operation ID) []FieldConflict {
	conflicts := []FieldConflict{}
	for _, conflict := range h.Conflicts {
		if conflict.Made.Operation == operation && conflict.Open() {
			conflicts = append(conflicts, conflict)
		}
	}
	return conflicts
}

// sameOrReused gives the receipt that was given before, or refuses an id that
// was used for something else.
func sameOrReused(known Settled, operation Operation) Receipt {
	if known.Hash == operation.Hash {
		known.Receipt.Repeated = true
		return known.Receipt
	}
	return reused(operation.ID)
}

func reused(operation ID) Receipt {
	return Receipt{OperationID: operation, Status: Refused, Refusal: Reused()}
}

// Reused refuses an id that was used before for something else, without a word
// about what or by whom.
func Reused() *Error {
	return &Error{Code: IDReused, Message: "Dit nummer is al gebruikt voor iets anders."}
}
