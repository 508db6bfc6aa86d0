//go:build linux

package embedded_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"regieroute/server/embedded"
)

const rounds = 20

func TestNothingIsLostWhenTheStarterIsKilled(t *testing.T) {
	t.Parallel()
	folder := aUsedFolder(t)
	for round := range rounds {
		s := aStarter(t, folder)
		writeRound(t, s.ready(t), round)
		s.kill()
	}
}

func TestNothingIsLostWhenThePostmasterIsKilled(t *testing.T) {
	t.Parallel()
	folder := aUsedFolder(t)
	for round := range rounds {
		server := aServer(t, embedded.Options{Folder: folder, Durable: true})
		writeRound(t, server.URL("postgres", "postgres"), round)
		must(t, syscall.Kill(postmaster(folder), syscall.SIGKILL))
		<-server.Done()
		stop(t, server)
	}
}

func TestTheServerDiesWithItsStarter(t *testing.T) {
	t.Parallel()
	folder := aUsedFolder(t)
	s := aStarter(t, folder)
	s.ready(t)
	pid := postmaster(folder)
	s.kill()
	await(t, "the end of the server", func() bool { return !lives(pid) })
}

func TestAStarterThatWasKilledWhileItMadeTheCluster(t *testing.T) {
	t.Parallel()
	folder := aFolder(t)
	s := aStarter(t, folder)
	await(t, "an unfinished cluster", func() bool {
		found, _ := filepath.Glob(filepath.Join(folder, "postgres.new-*", "PG_VERSION"))
		return len(found) > 0
	})
	s.kill()
	writeRound(t, aServer(t, embedded.Options{Folder: folder}).URL("postgres", "postgres"), 0)
}

// A dead server whose parent does not ask for its end, such as the first
// process of a container, stays a zombie, and signals still reach it.
func TestAZombieIsNotTakenForAServer(t *testing.T) {
	t.Parallel()
	folder := aUsedFolder(t)
	s := aStarter(t, folder)
	writeRound(t, s.ready(t), 0)
	pid := postmaster(folder)
	becomeParentOfOrphans(t)
	must(t, s.cmd.Process.Signal(syscall.SIGSTOP)) // it must not notice
	await(t, "a starter that stands still", func() bool { return standsStill(s.cmd.Process.Pid) })
	must(t, syscall.Kill(pid, syscall.SIGKILL))
	s.kill()
	await(t, "a zombie of ours", func() bool {
		fields := strings.Fields(afterName(pid))
		return len(fields) > 1 && fields[0] == "Z" && fields[1] == strconv.Itoa(os.Getpid())
	})
	if got := postmaster(folder); got != pid {
		t.Fatalf("the pid file names %d, want the zombie %d", got, pid)
	}
	writeRound(t, aServer(t, embedded.Options{Folder: folder}).URL("postgres", "postgres"), 1)
	_, err := syscall.Wait4(pid, nil, 0, nil)
	must(t, err)
}

// Numbers of processes are given out again: a stale file may name another
// program, here even another PostgreSQL of the same user.
func TestAStalePidFileThatNamesAnotherProgram(t *testing.T) {
	t.Parallel()
	folder, other := aUsedFolder(t), aUsedFolder(t)
	server := aServer(t, embedded.Options{Folder: folder})
	writeRound(t, server.URL("postgres", "postgres"), 0)
	owner := userOf(t, filepath.Join(folder, "postgres"))
	stop(t, server)
	otherServer := aServer(t, embedded.Options{Folder: other})
	for _, name := range []string{"postgres/postmaster.pid", "socket/.s.PGSQL.5432.lock"} {
		text, err := os.ReadFile(filepath.Join(other, name))
		must(t, err)
		stale := filepath.Join(folder, name)
		must(t, os.WriteFile(stale, []byte(strings.ReplaceAll(string(text), other, folder)), 0o600))
		must(t, os.Chown(stale, int(owner), -1))
	}
	writeRound(t, aServer(t, embedded.Options{Folder: folder}).URL("postgres", "postgres"), 1)
	writeRound(t, otherServer.URL("postgres", "postgres"), 0)
}

// Root in a container may not see what other users' processes do.
func TestAServerThatSomebodyStartedByHandIsLeftAlone(t *testing.T) {
	t.Parallel()
	folder := aUsedFolder(t)
	stop(t, aServer(t, embedded.Options{Folder: folder}))
	byHand := startByHand(t, folder)
	for name, change := range map[string]func(*exec.Cmd){"everything visible": func(*exec.Cmd) {}, "others hidden": hidingOthers} {
		t.Run(name, func(t *testing.T) {
			answer := aStarter(t, folder, change).answer()
			if !strings.HasPrefix(answer, "refused") || !strings.Contains(answer, "started by other means (process "+strconv.Itoa(byHand)+")") {
				t.Errorf("got %q, want a refusal that names process %d", answer, byHand)
			}
		})
	}
	if !lives(byHand) {
		t.Error("the other server was ended")
	}
}

// startByHand runs PostgreSQL on the cluster like an operator would.
func startByHand(t *testing.T, folder string) int {
	t.Helper()
	cluster := filepath.Join(folder, "postgres")
	options, err := os.ReadFile(filepath.Join(cluster, "postmaster.opts"))
	must(t, err)
	program, _, _ := strings.Cut(string(options), " ")
	cmd := exec.Command(program, "-D", cluster, "-c", "listen_addresses=", "-c", "unix_socket_directories="+filepath.Join(folder, "socket"))
	cmd.Dir = "/"
	if os.Geteuid() == 0 {
		cmd.SysProcAttr = as(userOf(t, cluster))
	}
	must(t, cmd.Start())
	t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGQUIT) // fails only when it has ended
		_ = cmd.Wait()
	})
	await(t, "a server started by hand", func() bool {
		text, _ := os.ReadFile(filepath.Join(cluster, "postmaster.pid"))
		return postmaster(folder) == cmd.Process.Pid && strings.Contains(string(text), "ready")
	})
	return cmd.Process.Pid
}

// lives is false for a zombie.
func lives(pid int) bool {
	state := strings.TrimSpace(afterName(pid))
	return state != "" && !strings.HasPrefix(state, "Z")
}

// afterName reads state, parent and more of a process: "17 (postgres) S 1 …".
func afterName(pid int) string { return afterNameIn("/proc/" + strconv.Itoa(pid) + "/stat") }

func afterNameIn(path string) string {
	stat, _ := os.ReadFile(path)
	return string(stat)[bytes.LastIndexByte(stat, ')')+1:]
}

// standsStill is whether every thread of a process was stopped. A signal to
// stop reaches them one by one, and one that still runs may see a child end.
func standsStill(pid int) bool {
	threads, _ := filepath.Glob("/proc/" + strconv.Itoa(pid) + "/task/*/stat")
	return len(threads) > 0 && !slices.ContainsFunc(threads, func(path string) bool {
		return !strings.HasPrefix(afterNameIn(path), " T")
	})
}
