package postgres

import (
	"encoding/hex"
	"fmt"
	"regexp"
	"strings"

	"regieroute/server/casework"
)

// Setting says for whom a transaction works. Row-level security lets through
// what it names and nothing else; the zero Setting sees nothing.
type Setting struct {
	Region        casework.ID
	Organisations []casework.ID // files that one of these is in
	Person        casework.ID   // the author: receipts, own sessions
	Household     casework.ID   // this file and no other, of those that the rest lets through
	Process       string        // a named process, such as "seal": works as regieroute_system in one region
	Snapshot      bool          // every statement sees the same moment, for reads of several tables

	retention  bool   // a named process that forgets: works as regieroute_retention
	counting   bool   // a named process that adds statistics up: works as regieroute_statistics
	writing    bool   // a named process that writes files of Organisations: works as regieroute_process
	token      []byte // hash of the session's or link's token whose row is wanted
	signInName string // whose credentials are wanted, before the region is known
	origin     string // whether a living token names it, before the region is known
}

// processTimeout is how long one statement of a process may take.
const processTimeout = "5min"

var processName = regexp.MustCompile(`^[a-z][a-z -]{0,40}$`)

// statements prints the settings. SET takes no placeholders, and set_config
// does not reach the workers of a cluster (access §2), so every value is
// printed from a UUID, in hexadecimal or from a name without quotes.
func (s Setting) statements() (string, error) {
	var text strings.Builder
	set := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&text, "SET LOCAL app.%s = '%s';", name, value)
		}
	}
	if s.Process != "" {
		if !processName.MatchString(s.Process) {
			return "", fmt.Errorf("%q is no name for a process", s.Process)
		}
		fmt.Fprintf(&text, "SET LOCAL ROLE %s; SET LOCAL statement_timeout = '%s';", s.processRole(), processTimeout)
	}
	set("process", s.Process)
	set("region", printed(s.Region))
	set("organisation", printed(s.Organisations...))
	set("household", printed(s.Household))
	set("person", printed(s.Person))
	set("token", hex.EncodeToString(s.token))
	set("sign_in_name", hex.EncodeToString([]byte(s.signInName)))
	set("origin", hex.EncodeToString([]byte(s.origin)))
	return text.String(), nil
}

func (s Setting) processRole() string {
	switch {
	case s.retention:
		return retentionRole
	case s.writing:
		return processRole
	case s.counting:
		return statisticsRole
	default:
		return systemRole
	}
}

// printed separates IDs by commas; zero IDs name nothing and are left out.
func printed(ids ...casework.ID) string {
	var names []string
	for _, id := range ids {
		if !id.IsZero() {
			names = append(names, id.String())
		}
	}
	return strings.Join(names, ",")
}
