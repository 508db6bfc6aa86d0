package main

import (
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"regieroute/server/casework"
	"regieroute/server/demo"
	"regieroute/server/postgres"
)

var example = regexp.MustCompile("(?s)<!-- run: ([^\n]+) -->\n```sh\n(.*?)```")

// What docs/partners.md shows works as it stands there, in its order.
func TestTheExamplesForPartnersWork(t *testing.T) {
	t.Parallel()
	p := started(t, aProgram(t))
	both := []casework.Scope{casework.ScopeRead, casework.ScopeWrite}
	own := partner(t, p, "Cijfers", both)
	if err := demo.Fill(t.Context(), postgres.NewStore(p.storage.db), own.town.Cast(), p.Now()); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("../docs/partners.md")
	if err != nil {
		t.Fatal(err)
	}
	found := example.FindAllStringSubmatch(string(text), -1)
	if shown := strings.Count(string(text), "```sh\n"); len(found) != shown || shown < 8 {
		t.Fatalf("%d of %d examples can be run", len(found), shown)
	}
	for _, one := range found {
		want, command := one[1], one[2]
		t.Run(fmt.Sprintf("%.40s", want), func(t *testing.T) {
			shell := exec.CommandContext(t.Context(), "sh", "-ec", command)
			shell.Dir, shell.Env = "..", append(shell.Environ(), "REGIEROUTE="+p.URL(), "TOKEN="+own.token)
			if got, err := shell.CombinedOutput(); err != nil || !strings.Contains(string(got), want) {
				t.Errorf("%s\ngot %s, %v; want %s", command, got, err, want)
			}
		})
	}
}
