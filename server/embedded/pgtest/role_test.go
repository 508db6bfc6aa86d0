package pgtest_test

import (
	"strings"
	"sync"
	"testing"

	"regieroute/server/embedded/pgtest"
)

func TestARoleMadeByManyAtOnceIsThere(t *testing.T) {
	t.Parallel()
	address := pgtest.Empty(t)
	role := "role_" + strings.ReplaceAll(unusedName(t), "-", "")
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() { pgtest.Role(t, role, "LOGIN NOBYPASSRLS") })
	}
	all.Wait()
	var user string
	if err := connect(t, pgtest.As(t, address, role)).QueryRow(t.Context(), "SELECT current_user").Scan(&user); err != nil {
		t.Fatal(err)
	}
	if user != role {
		t.Errorf("connected as %s, want %s", user, role)
	}
}

// Without taking turns PostgreSQL answers "tuple concurrently updated".
func TestStatementsAboutOneRoleTakeTurns(t *testing.T) {
	t.Parallel()
	address := pgtest.Empty(t)
	role := "role_" + strings.ReplaceAll(unusedName(t), "-", "")
	pgtest.Role(t, role, "NOLOGIN")
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for range 5 {
				pgtest.Alone(t, func() { execute(t, address, `ALTER ROLE "`+role+`" CREATEDB`) })
			}
		})
	}
	all.Wait()
}
