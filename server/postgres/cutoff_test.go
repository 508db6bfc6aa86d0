package postgres

import (
	"context"
	"testing"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// heldUp has somebody read a file while its owner holds one of its tables, gives
// the owner's transaction as soon as the reading waits for it, and then what came
// of the reading.
func (w *world) heldUp(t *testing.T, household casework.ID, table string, meanwhile func(tx *gorm.DB, cut context.CancelFunc) error) ([]*casework.Household, error) {
	t.Helper()
	ctx, cut := context.WithCancel(t.Context())
	defer cut()
	var files []*casework.Household
	ended := make(chan error, 1)
	owner := w.asOwner(t)
	err := owner.InTransaction(t.Context(), Setting{}, func(tx *gorm.DB) error {
		if err := tx.Exec("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE").Error; err != nil {
			return err
		}
		reach := Setting{Region: w.region, Organisations: []casework.ID{w.team().Organisation}}
		go func() {
			ended <- w.db.InTransaction(ctx, reach, func(session *gorm.DB) (err error) {
				own := &transaction{session: session, reach: casework.Reach{Region: w.region}}
				files, err = own.Load(ctx, []casework.ID{household}, today)
				return err
			})
		}()
		const waits = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
		for waiting := 0; waiting == 0; {
			if err := owner.gorm.Raw(waits).Scan(&waiting).Error; err != nil {
				return err
			}
			if len(ended) > 0 {
				t.Fatalf("nothing waited for %s: %v", table, <-ended)
			}
		}
		return meanwhile(tx, cut)
	})
	if err != nil {
		t.Fatal(err)
	}
	return files, <-ended
}

// A server that stops, or a database that goes, cuts a reading off in the middle.
func TestAReadingThatIsCutOffIsAnError(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aClosedFile(t)
	for _, table := range []string{"region_parameters", "households", "involvements", "visits", "suspension_requests"} {
		files, err := w.heldUp(t, household, table, func(_ *gorm.DB, cut context.CancelFunc) error { cut(); return nil })
		if err == nil || len(files) > 0 {
			t.Errorf("cut off at %s: %d files and the error %v, want an error only", table, len(files), err)
		}
	}
}

func TestAFileThatIsErasedWhileItIsReadIsNotThereByHalf(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aClosedFile(t)
	files, err := w.heldUp(t, household, "visits", func(tx *gorm.DB, _ context.CancelFunc) error {
		for _, erase := range []string{"SET LOCAL session_replication_role = replica", "DELETE FROM visits", "DELETE FROM households"} {
			if err := tx.Exec(erase).Error; err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil || len(files) > 0 {
		t.Errorf("got %d files and the error %v, want none", len(files), err)
	}
}
