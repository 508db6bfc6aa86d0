// Package vera takes in what a housing association's own program tells in the
// shapes of VERA, the standard of Dutch housing associations: payment arrangements,
// external collections, tenancies and signals. It reads tolerantly, compares with
// what stands in the association's own files, and does what differs as ordinary
// operations: the rules are those of casework, and each operation gets its receipt.
//
// The standard is at https://github.com/Aedes-datastandaarden/vera-openapi, version
// 4.2, and its codes are in vera-referentiedata beside it.
package vera
