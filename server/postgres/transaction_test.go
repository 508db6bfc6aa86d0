package postgres

import (
	"context"
	"errors"
	"testing"

	"github.com/jackc/pgx/v5"
	"gorm.io/gorm"

	"regieroute/server/casework"
)

func TestASettingLastsForItsTransactionOnly(t *testing.T) {
	t.Parallel()
	db := aDatabase(t)
	region := anID()
	inTransaction(t, db, Setting{Region: region, Organisations: []casework.ID{anID(), {}}, Process: "import"}, func(tx *gorm.DB) error {
		expect(t, tx, "SELECT current_setting('app.region')", region.String())
		expect(t, tx, "SELECT current_user", systemRole)
		return nil
	})
	inTransaction(t, db, Setting{}, func(tx *gorm.DB) error {
		expect(t, tx, "SELECT coalesce(current_setting('app.region', true), '')", "")
		expect(t, tx, "SELECT current_user", appRole)
		return nil
	})
}

func TestAnErrorUndoesTheTransaction(t *testing.T) {
	t.Parallel()
	db := aDatabase(t)
	region := aRegion(t, db, "Voorbeeldstad")
	failure := errors.New("halfway")
	err := db.InTransaction(t.Context(), Setting{Region: region, Process: "test"}, func(tx *gorm.DB) error {
		if err := tx.Exec("UPDATE regions SET name = 'Elders' WHERE id = ?", region.String()).Error; err != nil {
			return err
		}
		return failure
	})
	if !errors.Is(err, failure) {
		t.Errorf("got %v, want the error of the work", err)
	}
	inTransaction(t, db, Setting{Region: region}, func(tx *gorm.DB) error {
		expect(t, tx, "SELECT name FROM regions", "Voorbeeldstad")
		return nil
	})
}

func TestAPanicUndoesTheTransaction(t *testing.T) {
	t.Parallel()
	db := aDatabase(t)
	func() {
		defer func() {
			if recover() == nil {
				t.Error("the panic was swallowed")
			}
		}()
		_ = db.InTransaction(t.Context(), Setting{}, func(*gorm.DB) error { panic("a bug") })
	}()
	if got := db.pool.Stat().AcquiredConns(); got != 0 {
		t.Errorf("%d connections are still taken, want 0", got)
	}
}

func TestANestedTransactionIsASavepoint(t *testing.T) {
	t.Parallel()
	db := aDatabase(t)
	region := aRegion(t, db, "Voorbeeldstad")
	inTransaction(t, db, Setting{Region: region, Process: "test"}, func(tx *gorm.DB) error {
		err := tx.Transaction(func(inner *gorm.DB) error { return inner.Exec("SELECT 1/0").Error })
		if err == nil {
			t.Error("dividing by zero went well")
		}
		expect(t, tx, "SELECT name FROM regions", "Voorbeeldstad")
		return nil
	})
}

func TestASnapshotSeesOneMoment(t *testing.T) {
	t.Parallel()
	db := aDatabase(t)
	region := aRegion(t, db, "Voorbeeldstad")
	inTransaction(t, db, Setting{Region: region, Snapshot: true}, func(tx *gorm.DB) error {
		expect(t, tx, "SELECT name FROM regions", "Voorbeeldstad")
		inTransaction(t, db, Setting{Region: region, Process: "test"}, func(other *gorm.DB) error {
			return other.Exec("UPDATE regions SET name = 'Elders' WHERE id = ?", region.String()).Error
		})
		expect(t, tx, "SELECT name FROM regions", "Voorbeeldstad")
		return nil
	})
}

func TestSeveralStatementsInOneRoundTrip(t *testing.T) {
	t.Parallel()
	region := anID()
	inTransaction(t, aDatabase(t), Setting{Region: region}, func(tx *gorm.DB) error {
		return pipelined(tx, func(c *pgx.Conn) error {
			batch := &pgx.Batch{}
			var first int
			var second string
			batch.Queue("SELECT 1").QueryRow(func(row pgx.Row) error { return row.Scan(&first) })
			batch.Queue("SELECT current_setting('app.region')").QueryRow(func(row pgx.Row) error { return row.Scan(&second) })
			if err := c.SendBatch(t.Context(), batch).Close(); err != nil {
				return err
			}
			if first != 1 || second != region.String() {
				t.Errorf("got %d and %s, want 1 and %s: not the same transaction", first, second, region)
			}
			return nil
		})
	})
}

func TestAViolationIsRecognised(t *testing.T) {
	t.Parallel()
	db := aDatabase(t)
	region := aRegion(t, db, "Voorbeeldstad")
	err := db.InTransaction(t.Context(), Setting{Region: region, Process: "test"}, func(tx *gorm.DB) error {
		return tx.Exec("INSERT INTO regions (id, name, recovery_public_key, created_at) VALUES (?, 'x', '', ?)", region.String(), now).Error
	})
	if !errors.Is(err, gorm.ErrDuplicatedKey) {
		t.Errorf("got %v, want a duplicated key", err)
	}
}

func TestAProcessIsNamedPlainly(t *testing.T) {
	t.Parallel()
	err := aDatabase(t).InTransaction(t.Context(), Setting{Process: "x'; RESET ROLE; --"}, func(*gorm.DB) error { return nil })
	if err == nil {
		t.Error("a name with quotes was taken")
	}
}

func inTransaction(t testing.TB, db *DB, s Setting, work func(*gorm.DB) error) {
	t.Helper()
	if err := db.InTransaction(t.Context(), s, work); err != nil {
		t.Fatal(err)
	}
}

// expect checks the only value of a query.
func expect(t testing.TB, tx *gorm.DB, query, want string) {
	t.Helper()
	var got string
	if err := tx.Raw(query).Row().Scan(&got); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	if got != want {
		t.Errorf("%s: got %q, want %q", query, got, want)
	}
}

// aRegion makes a region without anything in it.
func aRegion(t testing.TB, db *DB, name string) casework.ID {
	t.Helper()
	id := anID()
	err := db.InTransaction(context.Background(), Setting{Region: id, Process: "test"}, func(tx *gorm.DB) error {
		return tx.Exec("INSERT INTO regions (id, name, recovery_public_key, created_at) VALUES (?, ?, '', ?)", id.String(), name, now).Error
	})
	if err != nil {
		t.Fatal(err)
	}
	return id
}
