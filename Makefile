# fellowplan. `make` alone says what there is to make.
SHELL := /bin/bash
.DEFAULT_GOAL := help

GO       ?= go
BIN      := bin
DATA     ?= data
ADDRESS  ?= localhost:8080
FUZZTIME ?= 60s
export CGO_ENABLED := 1

.PHONY: help run build test test-long test-out test-web race lint generate generate-check web bench bench-peers fuzz cover clean

help: ## Say what there is to make
	@echo 'fellowplan: the year of a fellowship, generated, proved and queried.'
	@echo
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: build ## Set everything up, show the year, serve it on localhost:8080
	@exec $(BIN)/fellowplan serve --data $(DATA) --address $(ADDRESS)

build: ## Build the program into bin/
	@[ -x $(BIN)/fellowplan ] || echo 'First build: SQLite is compiled once, which takes some minutes on two cores.'
	@mkdir -p $(BIN)
	@$(GO) build -o $(BIN)/fellowplan .

test: ## Run all tests (under ten minutes on two cores)
	TZ=America/New_York $(GO) test -timeout 15m ./...
	TZ=Asia/Tokyo $(GO) test -count=1 ./civil ./internal/calendar ./internal/store ./internal/access

test-long: ## Run the long proofs: ten thousand random programs, ten thousand linear programs
	FELLOWPLAN_LONG=1 $(GO) test -timeout 80m ./optimizer/... ./internal/...

test-web: web/node_modules/.package-lock.json ## Run the board's tests in a real browser (installs Chromium when it is missing and it may)
	@tools/chromium >/dev/null
	@$(MAKE) --no-print-directory build
	cd web && npm test

test-out: ## Read exported files back with LibreOffice, openpyxl and icalendar (installs them with apt where it may)
	@tools/out-readers >/dev/null
	FELLOWPLAN_OUT=$$(tools/out-readers) $(GO) test -count=1 ./internal/ical/... ./internal/export ./internal/feeds ./internal/web/download

# The detector makes everything ten times slower. Left out is what solves one tiny program after the other beside plain enumeration: it is about
# answers, and what runs beside one another in it does so in the tests that stay, which have smaller programs under the detector.
ENUMERATION := Enumeration|BruteForce|OverTheRules|Resolving|AtEveryLimit|AgainstEverySchedule|LongYears|Fuzz|AccountsAddUp|TestPartial$$|PlantedClashes|Splits|AnswerMoves|RowsName|AlteredPartsOfEveryKind|SensitivityWhere|OnDemandKeep|LooksOn|CoreOfSeveral
CONCURRENT  := ./optimizer/certificate ./optimizer/conflict ./optimizer/problem ./optimizer/internal/price ./optimizer/internal/repair ./optimizer/internal/dual ./optimizer/internal/row ./optimizer/internal/tree

race: ## Run the concurrent parts under the race detector (a quarter of an hour on two cores)
	$(GO) test -race -short -timeout 30m -skip '$(ENUMERATION)' ./optimizer $(CONCURRENT)
	$(GO) test -race -short -timeout 30m ./internal/store ./internal/planner

lint: $(BIN)/golangci-lint generate-check ## Format, vet, staticcheck and friends; generated code is fresh
	@out=$$(gofmt -l $$(git ls-files '*.go')); [ -z "$$out" ] || { echo "not gofmt-ed:"; echo "$$out"; exit 1; }
	$(GO) vet ./...
	$(BIN)/golangci-lint run ./...

# The linters have a module of their own: a hundred dependencies that the product never links.
$(BIN)/golangci-lint: tools/go.mod tools/go.sum
	@mkdir -p $(BIN)
	$(GO) -C tools build -o ../$(BIN)/golangci-lint github.com/golangci/golangci-lint/v2/cmd/golangci-lint

generate: ## Write the generated code again (ent, gqlgen, SDL)
	$(GO) generate ./ent ./graph

generate-check: ## Fail when generated code is stale
	@tools/generate-check

web: web/node_modules/.package-lock.json ## Build the board into web/dist (needs Node 20; a clone has it built)
	cd web && npm run generate && npm run types && npm run build

# What npm notes when it has installed everything that the lock file names.
web/node_modules/.package-lock.json: web/package-lock.json
	@command -v npm >/dev/null || { echo 'The board is built with Node 20 or later and npm: install them first.'; exit 1; }
	cd web && npm ci --no-audit --no-fund

bench: ## Solve the benchmark instances and print status, objective, bound, gap and times
	$(GO) run ./bench

bench-peers: ## The same beside HiGHS, CP-SAT and CBC, in one run (needs python3)
	bench/peers/run

fuzz: ## Fuzz every parser and the optimizer, FUZZTIME each (default 60s)
	@for pkg in $$($(GO) list ./...); do \
	  for f in $$($(GO) test -list '^Fuzz' $$pkg 2>/dev/null | grep '^Fuzz' || true); do \
	    echo "== $$pkg $$f"; $(GO) test -run '^$$' -fuzz "^$$f$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 5x $$pkg || exit 1; \
	  done; done

cover: ## Measure which lines the tests run
	$(GO) test -coverpkg=./civil/...,./optimizer/...,./internal/...,./graph -coverprofile=cover.out ./...
	@grep -v -E '/ent/|generated' cover.out > cover.own && mv cover.own cover.out
	$(GO) tool cover -func=cover.out | tail -1

clean: ## Remove what was built (the data folder stays)
	rm -rf $(BIN) cover.out
