package format

import (
	"bytes"
	"cmp"
	"encoding/json"
	"time"
)

// File is one file of a release.
type File struct {
	Name   string
	Format Format
	Bytes  int64
	SHA256 string // in hexadecimals
}

// mediaTypes as registered; Parquet's since 2024.
var mediaTypes = map[Format]string{
	CSV: "text/csv", JSONL: "application/jsonl", Parquet: "application/vnd.apache.parquet",
	XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

// object is written as JSON with its keys in the order of the alphabet, so that the
// same description gives the same bytes.
type object = map[string]any

func written(of any) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	err := encoder.Encode(of)
	return text.Bytes(), err
}

// DataPackage gives datapackage.json (Frictionless Data Package 1), with a schema of
// the fields. Texts are Dutch.
func DataPackage(d Dataset, files []File) ([]byte, error) {
	return Package(d, []Part{{d, files}})
}

// Part is one table of a release of several, with its files.
type Part struct {
	Dataset Dataset
	Files   []File
}

// Package gives datapackage.json of a release of several tables: head says what the
// release is, and has no columns of its own.
func Package(head Dataset, parts []Part) ([]byte, error) {
	resources := []object{}
	for _, part := range parts {
		resources = append(resources, part.resources()...)
	}
	described := object{
		"profile": "data-package", "name": head.Name, "title": head.Title.NL, "description": head.Meaning.NL,
		"created": head.Made.UTC().Format(time.RFC3339), "resources": resources,
	}
	if head.License != "" {
		described["licenses"] = []object{{"path": head.License, "name": head.License}}
	}
	return written(described)
}

func (p Part) resources() []object {
	var fields []object
	for _, column := range p.Dataset.Columns {
		field := object{"name": column.Name, "type": frictionless[column.Type], "title": cmp.Or(column.Title.NL, column.Name), "description": column.Meaning.NL}
		constraints := object{}
		if column.Required {
			constraints["required"] = true
		}
		if len(column.Codes) > 0 {
			constraints["enum"] = codesOf(column)
		}
		if len(constraints) > 0 {
			field["constraints"] = constraints
		}
		fields = append(fields, field)
	}
	resources := []object{}
	for _, file := range p.Files {
		resource := object{
			"name": p.Dataset.Name + "-" + string(file.Format), "path": file.Name, "format": string(file.Format), "mediatype": mediaTypes[file.Format],
			"bytes": file.Bytes, "hash": "sha256:" + file.SHA256,
		}
		if file.Format == CSV {
			resource["profile"], resource["encoding"] = "tabular-data-resource", "utf-8"
			resource["dialect"] = object{"delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": true, "header": true}
			resource["schema"] = object{"fields": fields, "missingValues": []string{""}}
		}
		resources = append(resources, resource)
	}
	return resources
}

// MediaType gives how a format is registered.
func MediaType(format Format) string { return mediaTypes[format] }

var frictionless = map[Type]string{Text: "string", Whole: "integer", Day: "date", Moment: "datetime", YesNo: "boolean"}

func codesOf(column Column) []string {
	codes := []string{}
	for _, code := range column.Codes {
		codes = append(codes, code.Code)
	}
	return codes
}

// CSVW gives the metadata of the CSV file on the web (W3C, CSV on the Web), to be
// found as its name with -metadata.json. Titles are in both languages.
func CSVW(d Dataset, file File) ([]byte, error) {
	var columns []object
	for _, column := range d.Columns {
		columns = append(columns, object{
			"name": column.Name, "titles": []string{column.Name}, "required": column.Required, "null": "", "datatype": csvw[column.Type],
			"dc:title":       []object{{"@value": cmp.Or(column.Title.NL, column.Name), "@language": "nl"}, {"@value": cmp.Or(column.Title.EN, column.Name), "@language": "en"}},
			"dc:description": []object{{"@value": column.Meaning.NL, "@language": "nl"}, {"@value": column.Meaning.EN, "@language": "en"}},
		})
	}
	return written(object{
		"@context": "http://www.w3.org/ns/csvw", "url": file.Name, "dc:title": []object{{"@value": d.Title.NL, "@language": "nl"}, {"@value": d.Title.EN, "@language": "en"}},
		"dialect":     object{"delimiter": ",", "header": true, "encoding": "utf-8", "doubleQuote": true, "lineTerminators": []string{"\r\n"}},
		"tableSchema": object{"columns": columns},
	})
}

var csvw = map[Type]string{Text: "string", Whole: "integer", Day: "date", Moment: "dateTime", YesNo: "boolean"}
