//go:build linux

package embedded_test

import (
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"regieroute/server/embedded"
)

func TestStartedByRootTheServerRunsAsAnotherUser(t *testing.T) {
	t.Parallel()
	onlyRoot(t)
	folder := aUsedFolder(t)
	aServer(t, embedded.Options{Folder: folder})
	if got := serverUser(t, folder); got == 0 {
		t.Error("PostgreSQL runs as root")
	}
}

func TestStartedByRootTheServerRunsAsTheOwnerOfTheCluster(t *testing.T) {
	t.Parallel()
	onlyRoot(t)
	nobody := uidOf(t, "nobody")
	folder := aFolder(t)
	cluster := filepath.Join(folder, "postgres")
	must(t, os.MkdirAll(cluster, 0o755))
	must(t, os.Chown(cluster, int(nobody), -1))
	aServer(t, embedded.Options{Folder: folder})
	if got := serverUser(t, folder); got != nobody {
		t.Errorf("PostgreSQL runs as user %d, want nobody (%d)", got, nobody)
	}
}

func TestAClusterThatRootPutBackIsGivenToItsUser(t *testing.T) {
	t.Parallel()
	onlyRoot(t)
	folder := aUsedFolder(t)
	server := aServer(t, embedded.Options{Folder: folder})
	writeRound(t, server.URL("postgres", "postgres"), 0)
	stop(t, server)
	must(t, exec.Command("chown", "-R", "root", filepath.Join(folder, "postgres")).Run())
	writeRound(t, aServer(t, embedded.Options{Folder: folder}).URL("postgres", "postgres"), 1)
}

func TestAClosedFolderOnTheWayIsNamed(t *testing.T) {
	t.Parallel()
	onlyRoot(t)
	closed := aFolder(t)
	must(t, os.Mkdir(closed, 0o700))
	_, err := embedded.Start(t.Context(), embedded.Options{Folder: filepath.Join(closed, "data")})
	if err == nil || !strings.Contains(err.Error(), "may not enter "+closed+":") {
		t.Errorf("got %v, want a sentence that names %s", err, closed)
	}
}

// A folder that an administrator prepared for somebody is not ours to give away.
func TestAClosedFolderWithOtherThingsInItStaysClosed(t *testing.T) {
	t.Parallel()
	onlyRoot(t)
	folder := aFolder(t)
	must(t, os.Mkdir(folder, 0o700))
	must(t, os.WriteFile(filepath.Join(folder, "letters"), nil, 0o600))
	_, err := embedded.Start(t.Context(), embedded.Options{Folder: folder})
	if err == nil || !strings.Contains(err.Error(), "may not enter "+folder+":") || userOf(t, folder) != 0 {
		t.Errorf("got %v and owner %d, want a refusal and root", err, userOf(t, folder))
	}
}

func TestAnOrdinaryUserStartsAServer(t *testing.T) {
	t.Parallel()
	folder, change, uid := ordinaryUser(t)
	for round := range 3 {
		s := aStarter(t, folder, change)
		writeRound(t, s.ready(t), round)
		if got := serverUser(t, folder); got != uid {
			t.Errorf("PostgreSQL runs as user %d, want %d", got, uid)
		}
		s.kill()
	}
}

func TestAnOrdinaryUserMayNotUseTheClusterOfAnother(t *testing.T) {
	t.Parallel()
	onlyRoot(t)
	folder, change, _ := ordinaryUser(t)
	must(t, os.Mkdir(filepath.Join(folder, "postgres"), 0o700))
	answer := aStarter(t, folder, change).answer()
	if !strings.HasPrefix(answer, "refused") || !strings.Contains(answer, "belongs to user root") {
		t.Errorf("got %q, want a refusal that names the owner", answer)
	}
}

// ordinaryUser prepares an empty folder for one, and a starter that is one.
func ordinaryUser(t *testing.T) (string, func(*exec.Cmd), uint32) {
	t.Helper()
	folder := aFolder(t)
	must(t, os.Mkdir(folder, 0o755))
	if os.Geteuid() != 0 {
		return folder, func(*exec.Cmd) {}, uint32(os.Geteuid())
	}
	uid, program := uidOf(t, "nobody"), runnable(t)
	must(t, os.Chown(folder, int(uid), -1))
	return folder, func(cmd *exec.Cmd) {
		cmd.Path, cmd.Dir, cmd.SysProcAttr = program, "/", as(uid)
	}, uid
}

func onlyRoot(t *testing.T) {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("only root can start a server as another user")
	}
}

func serverUser(t *testing.T, folder string) uint32 {
	t.Helper()
	return userOf(t, "/proc/"+strconv.Itoa(postmaster(folder)))
}

func uidOf(t *testing.T, name string) uint32 {
	t.Helper()
	found, err := user.Lookup(name)
	if err != nil {
		t.Skipf("this machine has no user %s", name)
	}
	uid, err := strconv.ParseUint(found.Uid, 10, 32)
	must(t, err)
	return uint32(uid)
}
