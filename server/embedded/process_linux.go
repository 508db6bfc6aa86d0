package embedded

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
)

// attributes gives a process its account, its own group (Ctrl-C in a terminal
// must reach us and not PostgreSQL, which we stop after our own work) and the
// signal it gets when we die.
func attributes(who account, atDeath syscall.Signal) *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Credential: who.credential(), Setpgid: true, Pdeathsig: atDeath}
}

// occupants returns the PostgreSQL processes that work in the cluster. Each of
// them has it as its working folder; a zombie has none and does not count, and
// neither does another program that got the number of a dead server.
func occupants(cluster string) []int {
	here, err := os.Stat(cluster)
	if err != nil {
		return nil
	}
	folders, _ := filepath.Glob("/proc/[0-9]*") // the pattern is well formed
	var found []int
	onOwnThread(func() {
		for _, folder := range folders {
			pid, err := strconv.Atoi(filepath.Base(folder))
			if err == nil && strings.Contains(commandOf(folder), "postgres") && worksIn(folder, here) {
				found = append(found, pid)
			}
		}
	})
	return found
}

// onOwnThread runs look on a thread that ends with it.
func onOwnThread(look func()) {
	looked := make(chan struct{})
	go func() {
		defer close(looked)
		runtime.LockOSThread() // never unlocked: nobody else gets this thread
		look()
	}()
	<-looked
}

// lookLike gives this thread the file access of the process's own user. Root in
// a container (without CAP_SYS_PTRACE) may not see where other users' processes
// work, and an unseen server would be taken for dead.
func lookLike(proc string) {
	info, err := os.Stat(proc)
	if err != nil || os.Geteuid() != 0 {
		return
	}
	if stat, known := info.Sys().(*syscall.Stat_t); known {
		_ = syscall.Setfsgid(int(stat.Gid)) // where it fails we see what root sees
		_ = syscall.Setfsuid(int(stat.Uid))
	}
}

// commandOf reads the name out of /proc/PID/stat: "17 (postgres) S 1 …".
// It comes from the program's file, so that backends carry it too although
// they rewrite their arguments.
func commandOf(proc string) string {
	stat, err := os.ReadFile(proc + "/stat")
	if err != nil {
		return ""
	}
	from, to := bytes.IndexByte(stat, '('), bytes.LastIndexByte(stat, ')')
	if from < 0 || to < from {
		return ""
	}
	return string(stat[from+1 : to])
}

// worksIn follows the process's working folder; for a zombie that fails.
func worksIn(proc string, folder os.FileInfo) bool {
	lookLike(proc)
	working, err := os.Stat(proc + "/cwd")
	return err == nil && os.SameFile(working, folder)
}

// startedByOthers tells a server that somebody started by hand from one that
// this package started, whoever its parent is now. A process that is just
// ending has lost its arguments before its working folder: it is nobody's.
func startedByOthers(pid int) bool {
	arguments, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/cmdline")
	return err == nil && len(arguments) > 0 && !bytes.Contains(arguments, []byte(ourMark))
}
