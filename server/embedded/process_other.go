//go:build unix && !linux

package embedded

import "syscall"

// attributes gives a process its account and its own group. Only Linux can
// also tie its life to ours.
func attributes(who account, _ syscall.Signal) *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Credential: who.credential(), Setpgid: true}
}

// occupants returns the process in the pid file while it lives.
func occupants(cluster string) []int {
	pid := readPIDFile(cluster).pid
	if pid <= 1 || syscall.Kill(pid, 0) != nil {
		return nil
	}
	return []int{pid}
}

// startedByOthers cannot be known here, so that nothing is ever stopped that is
// not surely ours.
func startedByOthers(int) bool { return true }
