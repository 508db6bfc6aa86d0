//go:build linux

package embedded_test

import (
	"os"
	"os/exec"
	"runtime"
	"syscall"
	"testing"
)

// Numbers from the kernel's headers.
const (
	setChildSubreaper = 36 // PR_SET_CHILD_SUBREAPER
	dropCapability    = 24 // PR_CAPBSET_DROP
	seeOthers         = 19 // CAP_SYS_PTRACE
)

// becomeParentOfOrphans is what the first process of a container is.
func becomeParentOfOrphans(t *testing.T) {
	t.Helper()
	if _, _, refusal := syscall.Syscall(syscall.SYS_PRCTL, setChildSubreaper, 1, 0); refusal != 0 {
		t.Fatal(refusal)
	}
}

const hideOthersVariable = "EMBEDDED_TEST_HIDE_OTHERS"

// hidingOthers makes a starter that lacks what containers do not give to root.
func hidingOthers(cmd *exec.Cmd) { cmd.Env = append(cmd.Env, hideOthersVariable+"=1") }

// hideOthers gives the capability up where that is asked for. It is gone after
// the program has been started anew.
func hideOthers() {
	if os.Getenv(hideOthersVariable) == "" || os.Geteuid() != 0 {
		return
	}
	runtime.LockOSThread()
	if _, _, refusal := syscall.Syscall(syscall.SYS_PRCTL, dropCapability, seeOthers, 0); refusal != 0 {
		panic(refusal)
	}
	_ = os.Unsetenv(hideOthersVariable) // fails only for an impossible name
	panic(syscall.Exec("/proc/self/exe", os.Args, os.Environ()))
}

// as makes a command run as another user.
func as(uid uint32) *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uid, Gid: uid}}
}
