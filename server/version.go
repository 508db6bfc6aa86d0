package main

import (
	"regexp"
	"runtime/debug"
)

// notKnown is the version of a program that was built outside version control.
const notKnown = "(devel)"

// version is the version of this program as the Go tool stamped it: a tag, or
// the moment and the commit it was built from.
func version() string {
	info, known := debug.ReadBuildInfo()
	if !known || info.Main.Version == "" {
		return notKnown
	}
	return info.Main.Version
}

// entry finds the script that starts the app; its name has a hash of its content.
var entry = regexp.MustCompile(`<script[^>]* src="/assets/([^"]+)\.js"`)

// tag names the app: equal on a device and on the server when both run the same.
// Empty when there is none.
func (a app) tag() string {
	found := entry.FindSubmatch(a[screen].plain)
	if found == nil {
		return ""
	}
	return string(found[1])
}
