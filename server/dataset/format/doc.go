// Package format writes tables row by row as CSV, JSON Lines, Parquet and XLSX, and
// describes them for people and programs. Columns are defined once, with their words,
// and every file and description follows from that.
//
// Files are reproducible: the same rows give the same bytes, whenever and wherever
// they are written. Memory does not grow with rows: what is written leaves at once,
// or by row group in Parquet.
package format
