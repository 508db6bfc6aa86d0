// Package release makes what leaves the program as data: tables for publication,
// lines for research, an organisation's own files, and what is kept of one resident
// (datasets, exports). It says what is in a release of each kind and how it is
// written; who may have one is casework's to say, and where it is kept its caller's.
//
// The same order of the same data at the same moment gives the same bytes: nothing
// in a file depends on a clock, on chance or on the order of a map.
package release
