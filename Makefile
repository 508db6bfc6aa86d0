# Everything a developer starts. Settings: PORT and DATA for run, FUZZTIME for
# fuzz, CHROMIUM for e2e; in the environment or after the target: make run PORT=9000
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules --no-print-directory
.DELETE_ON_ERROR:

# A clone that belongs to another user cannot be asked for its version.
export GOFLAGS += -buildvcs=false

GOLANGCI := github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
FUZZTIME ?= 20s
# The race detector would find nothing in arithmetic without goroutines, and make ten thousand attacks, all orders of all
# verbs and all questions of everybody slow; the storage waits for PostgreSQL. All are used from many goroutines by the tests of the
# server, and by those of the graph that listen, which run with it.
NO_RACE  := casework dataset postgres
MODULES  := pwa/node_modules/.package-lock.json
CLUSTER  := go run ./server/embedded/pgtest/run --

.PHONY: help
help: ## Show what can be made (what you see now)
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

.PHONY: run
run: build ## Build all and start it with an invented region; prints where and how to sign in
	@exec bin/regieroute demo

.PHONY: build
build: bin/regieroute pwa/dist/index.html ## Build the program and the app

.PHONY: test
test: build ## Run every test: Go with the race detector, TypeScript, a real browser
	@.ci/browser
	@$(CLUSTER) $(MAKE) test-go test-pwa test-e2e

.PHONY: test-go
test-go: $(MODULES) ## Run the Go tests only
	WHOLE=1 go test -race -timeout 20m $$(go list ./... | grep -v -e /graph$$ $(NO_RACE:%=-e /%))
	WHOLE=1 go test -race -timeout 20m -run 'Hears|Listen' ./graph
	WHOLE=1 go test -timeout 20m ./graph $(NO_RACE:%=./server/%/...)

.PHONY: test-pwa
test-pwa: $(MODULES) ## Run the TypeScript tests only
	cd pwa && npm test

.PHONY: test-e2e
test-e2e: build
	cd pwa && npx playwright test --pass-with-no-tests

.PHONY: e2e
e2e: build ## Run the tests in a real browser only
	@.ci/browser
	@$(CLUSTER) $(MAKE) test-e2e

.PHONY: verify
verify: $(MODULES) ## Check all that needs no running program: format, generated code, lint, import law, types
	@test -z "$$(gofmt -l bench graph server 2>/dev/null | tee /dev/stderr)" || { echo "Not formatted: run gofmt -w on these files." >&2; exit 1; }
	go vet ./...
	@before=$$(.ci/generated); $(MAKE) generate; \
	diff <(echo "$$before") <(.ci/generated) || { echo "Generated code was not current: commit what make generate wrote." >&2; exit 1; }
	@git diff --exit-code --stat -- $$(.ci/generated | awk '{print $$2}') || test -z "$${CI:-}"
	go test -run TestTheImportLaw ./server
	$(MAKE) lint
	cd pwa && npm run check

.PHONY: generate
generate: $(MODULES) ## Write generated code anew: GraphQL, texts, design tokens
	go generate ./...
	cd pwa && npm run generate

.PHONY: lint
lint: ## Run the linters
	go run $(GOLANGCI) run --allow-parallel-runners ./...

.PHONY: search
search: ## Do all verbs in all orders to small households: over a million states
	go test -v -timeout 20m -run TestEveryOrderOfEverything ./server/casework -states 1000000

.PHONY: fuzz
fuzz: ## Feed every fuzz target with nonsense, FUZZTIME each (20s)
	@for package in $$(grep -rl --include='*_test.go' '^func Fuzz' bench graph server 2>/dev/null | xargs -r dirname | sort -u); do \
		for target in $$(go test -list '^Fuzz' "./$$package" | grep '^Fuzz'); do \
			echo "$$package $$target"; \
			go test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) "./$$package"; \
		done; \
	done

.PHONY: bench
bench: ## Measure what must stay fast
	@$(CLUSTER) go test -run '^$$' -bench . -benchmem ./...

.PHONY: bench-tablet
bench-tablet: build ## Measure the tablet in a real browser with a thousand files, and print it
	@.ci/browser
	@cd pwa && go run ../server/embedded/pgtest/run -- npx playwright test --config bench tablet.bench

.PHONY: bench-desk
bench-desk: build ## Measure a desk behind a slow line, and the dashboard of 100,000 households, and print it
	@.ci/browser
	@cd pwa && go run ../server/embedded/pgtest/run -- npx playwright test --config bench desk.bench dashboard.bench

.PHONY: pictures
pictures: build ## Make the pictures in docs/pictures anew
	@.ci/browser
	@cd pwa && go run ../server/embedded/pgtest/run -- npx playwright test --config bench pictures

.PHONY: sbom
sbom: $(MODULES) ## List all parts of the program and the app (CycloneDX) in bin/
	@mkdir -p bin
	go run github.com/CycloneDX/cyclonedx-gomod/cmd/cyclonedx-gomod@v1.9.0 mod -json -output bin/sbom-server.json
	cd pwa && npm sbom --package-lock-only --sbom-format cyclonedx > ../bin/sbom-app.json

.PHONY: clean
clean: ## Remove what was built; data stays
	rm -rf bin pwa/dist pwa/node_modules

# Go knows by itself what changed.
.PHONY: bin/regieroute
bin/regieroute:
	@mkdir -p bin
	go build -o $@ ./server

# The same versions everywhere, installed when the lock file changed.
$(MODULES): pwa/package-lock.json
	cd pwa && npm ci --no-audit --no-fund
	@touch $@

APP := $(shell find pwa -path pwa/node_modules -prune -o -path pwa/dist -prune -o -type f -newer pwa/dist/index.html -print -quit 2>/dev/null)

pwa/dist/index.html: $(MODULES) $(APP)
	cd pwa && npm run build
