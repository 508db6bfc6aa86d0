// Package exit moves a region: all of it to one file in open formats, and from
// there into another server (practice 38).
//
// The file is a ZIP with
//
//	datapackage.json      what is in it: a Frictionless Data Package with, of every table, its
//	                      columns, their types and meaning, keys, number of rows and SHA-256
//	data/<table>.csv      every table, RFC 4180, UTF-8; moments in UTC, days as 2026-12-01, binary as \x and hexadecimal
//	attachments/<id>.jpg  every picture and signature, as it was taken
//
// Sign-ins and one-time links are left out: people sign in again where they go.
// Everything else of a region is in it, also keys: keep the file as you keep a
// backup. Both ways work on a database of which the program has been stopped;
// row-level security binds the owner as well, and is put aside for the length of
// one transaction, which nothing else can look into.
package exit

// leftOut are the tables that stay behind: secrets of a sign-in, and what a
// server makes anew for a region that it takes in.
var leftOut = map[string]bool{
	"sessions": true, "one_time_links": true, "epochs": true, // a new epoch: tablets send again what they still have
	"migrations":     true,
	"release_chunks": true, // the bytes of releases: copies that expire; a release without them has expired, and is asked anew
}

// chunks is where the bytes of pictures stand: they travel as pictures.
const chunks = "attachment_chunks"
