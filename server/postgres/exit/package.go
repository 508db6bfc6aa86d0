package exit

import (
	"strings"
	"time"
)

// dataPackage is datapackage.json: a Frictionless Data Package.
type dataPackage struct {
	Profile     string     `json:"profile"`
	Name        string     `json:"name"`
	Title       string     `json:"title"`
	Description string     `json:"description"`
	Created     time.Time  `json:"created"`
	Region      regionSaid `json:"regieroute"`
	Resources   []resource `json:"resources"`
	Attachments []picture  `json:"attachments"`
}

// regionSaid is what a server that takes the file in must know first.
type regionSaid struct {
	ID       string `json:"region"`
	Name     string `json:"regionName"`
	Exercise bool   `json:"exercise"`        // everything in it is invented (practice 37)
	Database int64  `json:"databaseVersion"` // the last migration: only the same version takes it in
}

// resource is one table.
type resource struct {
	Name        string   `json:"name"`
	Path        string   `json:"path"`
	Description string   `json:"description,omitempty"`
	Format      string   `json:"format"`
	Mediatype   string   `json:"mediatype"`
	Encoding    string   `json:"encoding"`
	Rows        int64    `json:"rows"`
	Hash        string   `json:"hash"`            // sha256:…
	Needs       []string `json:"needs,omitempty"` // tables that it points to: these are read first
	Schema      schema   `json:"schema"`
}

type schema struct {
	Fields     []field  `json:"fields"`
	PrimaryKey []string `json:"primaryKey,omitempty"`
	Missing    []string `json:"missingValues"`
}

type field struct {
	Name        string         `json:"name"`
	Type        string         `json:"type"`
	SQL         string         `json:"sqlType"`
	Description string         `json:"description,omitempty"`
	Constraints map[string]any `json:"constraints,omitempty"`
}

// picture is one attachment.
type picture struct {
	Path string `json:"path"`
	Hash string `json:"hash"`
}

func resourceOf(one table, rows int64, hash string) resource {
	described := schema{PrimaryKey: one.Key, Missing: []string{""}}
	for _, column := range one.Columns {
		if one.Name == chunks && column.Name == "bytes" {
			continue
		}
		told := field{Name: column.Name, Type: typeOf(column.Type), SQL: column.Type, Description: column.Description}
		if column.Mandatory {
			told.Constraints = map[string]any{"required": true}
		}
		described.Fields = append(described.Fields, told)
	}
	if one.Name == chunks {
		described.Fields = append(described.Fields, field{Name: "size", Type: "integer", SQL: "bigint", Description: "Bytes of the picture from start_byte on that this row stands for."})
	}
	return resource{
		Name: one.Name, Path: "data/" + one.Name + ".csv", Description: one.Description, Format: "csv", Mediatype: "text/csv", Encoding: "utf-8",
		Rows: rows, Hash: hash, Needs: one.Needs, Schema: described,
	}
}

// typeOf gives the type by its name in Table Schema; an array stays text.
func typeOf(sql string) string {
	switch {
	case sql == "boolean", sql == "date":
		return sql
	case sql == "bigint", sql == "integer", sql == "smallint":
		return "integer"
	case strings.HasPrefix(sql, "timestamp"):
		return "datetime"
	case sql == "jsonb", sql == "json":
		return "object"
	default:
		return "string"
	}
}
