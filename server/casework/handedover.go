package casework

import (
	"context"
	"errors"
	"fmt"
	"slices"
)

// HandOver keeps an operation that came in a sealed file for the case team to
// review, in its writer's name, whatever the writer may now (tablet §2). It says
// whether the operation was new: one that has a receipt is left
// alone, so that handing in a file twice, or after the tablet sent it after all,
// changes nothing.
func (s *Service) HandOver(ctx context.Context, writer Actor, operation Operation) (fresh bool, err error) {
	if operation.ID.IsZero() {
		return false, missing("id", "", "De bewerking heeft geen nummer.")
	}
	why := &Error{Code: LostAccess, Message: "Dit kwam in een verzegeld bestand van een apparaat. Kijk of het in het dossier hoort."}
	err = s.store.InTransaction(ctx, writer.writing(), func(tx Tx) error {
		known, err := tx.Receipts(ctx, []ID{operation.ID})
		if err != nil || len(known) > 0 {
			return err
		}
		judged := Judged{
			Operation: operation, Verb: operation.VerbName(), Author: writer, At: s.now(), Why: why,
			Receipt: Receipt{OperationID: operation.ID, Status: Review, Refusal: why}, Readers: []ID{writer.Organisation},
		}
		files, err := tx.Load(ctx, []ID{operation.HouseholdID}, s.Today())
		if err != nil {
			return err
		}
		for _, file := range files {
			judged.WaitsIn = file.LinkedTo
			judged.Readers = append(file.Readers(s.Today()), writer.Organisation)
			slices.SortFunc(judged.Readers, ID.Compare)
			judged.Readers = slices.Compact(judged.Readers)
		}
		fresh = true
		return tx.Keep(ctx, []Judged{judged})
	})
	switch {
	case errors.Is(err, ErrOperationKnown):
		return false, nil // another writer used the id, or the tablet was sending it just now
	case err != nil:
		return false, fmt.Errorf("keep what a device handed over: %w", err)
	}
	if fresh {
		s.poke(writer.Region)
	}
	return fresh, nil
}
