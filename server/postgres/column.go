package postgres

import (
	"database/sql/driver"
	"fmt"

	"regieroute/server/casework"
)

// uid is an ID in a column of type uuid; NULL is the zero ID.
type uid casework.ID

// GormDataType names the column's type.
func (uid) GormDataType() string { return "uuid" }

// Value writes the ID.
func (u uid) Value() (driver.Value, error) {
	if casework.ID(u).IsZero() {
		return nil, nil //nolint:nilnil // the zero ID is NULL
	}
	return casework.ID(u).String(), nil
}

// Scan reads the ID.
func (u *uid) Scan(value any) error {
	switch text := value.(type) {
	case nil:
		*u = uid{}
		return nil
	case string:
		id, err := casework.ParseID(text)
		*u = uid(id)
		return err
	default:
		return fmt.Errorf("read a uuid from %T", value)
	}
}
