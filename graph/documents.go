package graph

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// documentFiles is the app's documents of every release of the last 12 months,
// each file a JSON object of hash → text: tablets may be weeks behind.
//
//go:embed documents
var documentFiles embed.FS

// document is one GraphQL document, parsed.
type document struct {
	text    string
	tree    *ast.QueryDocument
	trusted bool
}

// documents is the trusted ones, by text: the executor's cache of what needs no
// parsing and no validation any more. Nothing is added while it runs.
type documents struct {
	byHash map[string]document
	byText map[string]document
}

// hashOf names a document.
func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

func readDocuments() (map[string]string, error) {
	texts := map[string]string{}
	files, err := documentFiles.ReadDir("documents")
	if err != nil {
		return nil, err
	}
	for _, file := range files {
		content, err := documentFiles.ReadFile("documents/" + file.Name())
		if err != nil {
			return nil, err
		}
		if err := json.Unmarshal(content, &texts); err != nil {
			return nil, fmt.Errorf("read documents/%s: %w", file.Name(), err)
		}
	}
	return texts, nil
}

// loadDocuments keeps the documents that fit the schema. One that does not is
// left out, so that one bad release cannot stop the server: a test replays all.
func loadDocuments(schema *ast.Schema) documents {
	known := documents{byHash: map[string]document{}, byText: map[string]document{}}
	texts, _ := readDocuments()
	for hash, text := range texts {
		if tree, errs := validated(schema, text); len(errs) == 0 {
			known.keep(strings.TrimPrefix(hash, "sha256:"), document{text: text, tree: tree, trusted: true})
		}
	}
	return known
}

func (d documents) keep(hash string, kept document) {
	d.byHash[hash], d.byText[kept.text] = kept, kept
}

func validated(schema *ast.Schema, text string) (*ast.QueryDocument, gqlerror.List) {
	tree, err := parser.ParseQuery(&ast.Source{Input: text})
	if err != nil {
		return nil, gqlerror.List{gqlerror.Wrap(err)}
	}
	return tree, validator.ValidateWithRules(schema, tree, rulesWithoutSuggestions())
}

// Get gives a trusted document to the executor.
func (d documents) Get(_ context.Context, text string) (*ast.QueryDocument, bool) {
	known, trusted := d.byText[text]
	return known.tree, trusted
}

// Add keeps nothing: a document from outside is parsed each time.
func (d documents) Add(context.Context, string, *ast.QueryDocument) {}

// find gives the trusted document that is asked for, by its hash or its text.
func (d documents) find(asked question) (document, bool) {
	if asked.documentID != "" {
		known, trusted := d.byHash[asked.documentID]
		return known, trusted
	}
	known, trusted := d.byText[asked.query]
	return known, trusted
}

// fromOutside parses a document that is not the app's, within its limits.
func (h *handler) fromOutside(ctx context.Context, asked question) (document, *reply) {
	outside := !h.options.TrustedOnly || actorOf(ctx).IsProgram()
	switch {
	case asked.query == "" || !outside:
		return document{}, h.refused(ctx, coded(codeUnknownDocument, "Deze versie van de app wordt niet (meer) herkend."))
	case asked.size > maxOutsideBytes:
		return document{}, tooLong.reply()
	}
	tree, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: asked.query}, maxTokens)
	if err != nil {
		return document{}, h.refused(ctx, coded(codeParse, gqlerror.Wrap(err).Message))
	}
	if tooMuch := measure(tree, actorOf(ctx).Introspects()); tooMuch != nil {
		return document{}, h.refused(ctx, tooMuch)
	}
	return document{text: asked.query, tree: tree}, nil
}

// rulesWithoutSuggestions is validation that does not help to guess the schema.
func rulesWithoutSuggestions() *rules.Rules {
	quiet := rules.NewDefaultRules()
	quiet.ReplaceRule(rules.KnownArgumentNamesRule.Name, rules.KnownArgumentNamesRuleWithoutSuggestions.RuleFunc)
	quiet.ReplaceRule(rules.KnownTypeNamesRule.Name, rules.KnownTypeNamesRuleWithoutSuggestions.RuleFunc)
	quiet.ReplaceRule(rules.ValuesOfCorrectTypeRule.Name, rules.ValuesOfCorrectTypeRuleWithoutSuggestions.RuleFunc)
	quiet.ReplaceRule(rules.FieldsOnCorrectTypeRule.Name, rules.FieldsOnCorrectTypeRuleWithoutSuggestions.RuleFunc)
	quiet.ReplaceRule(rules.ScalarLeafsRule.Name, rules.ScalarLeafsRuleWithoutSuggestions.RuleFunc)
	return quiet
}
