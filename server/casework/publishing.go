package casework

import "context"

// CostTables gives the versions of the region's cost table, the newest first,
// and then the example (route 0.3). They hold nothing about anybody.
func (s *Service) CostTables(ctx context.Context, actor Actor) ([]CostTable, error) {
	var tables []CostTable
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		var err error
		tables, err = tx.CostTables(ctx, nil)
		return err
	})
	return append(tables, ExampleCosts()), err
}

// PublishCostTable makes a new version of the region's cost table; the old ones
// stay. By the administrator of the Regieteam. Sending it twice publishes once.
func (s *Service) PublishCostTable(ctx context.Context, actor Actor, table NewCostTable) (CostTable, error) {
	if err := MayBeside(actor, "publishCostTable"); err != nil {
		return CostTable{}, err
	}
	if err := table.check(); err != nil {
		return CostTable{}, err
	}
	published := CostTable{
		ID: table.ID, Version: table.ExpectedVersion + 1, ValidFrom: table.ValidFrom, Lines: table.Lines,
		PublishedBy: actor.Person, PublishedAt: s.now(),
	}
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		known, err := tx.CostTables(ctx, nil)
		if err != nil {
			return err
		}
		for _, other := range known {
			if other.ID == table.ID {
				published = other
				return nil
			}
		}
		if newest := newestOf(known); newest != table.ExpectedVersion {
			return ChangedMeanwhile()
		}
		return tx.PublishCosts(ctx, published)
	})
	return published, err
}

func newestOf(tables []CostTable) int64 {
	newest := int64(0)
	for _, table := range tables {
		newest = max(newest, table.Version)
	}
	return newest
}

// ChangedMeanwhile refuses a change of something beside the files that somebody
// else changed first.
func ChangedMeanwhile() *Error {
	return &Error{Code: NotNow, Message: "Een collega heeft dit intussen gewijzigd. Bekijk het opnieuw en probeer het nog eens.", Field: "expectedVersion"}
}
