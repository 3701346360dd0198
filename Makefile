# Two commands do everything: `make site` and `make test`. Each installs what it lacks and says what it does.

SWIFT ?= swift
BUILD := .build/release/bientap
VENV := .venv
PYTHON := $(VENV)/bin/python

# Debian packages: what the program links against, and what its tests use besides.
LIBRARIES := libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libsodium-dev zlib1g-dev libbrotli-dev
TEST_PACKAGES := $(LIBRARIES) apache2 brotli caddy chromium libnginx-mod-http-brotli-static python3 python3-venv default-jre-headless libvips-tools nginx-light openssh-client poppler-utils \
	strace unzip

.PHONY: help site check test test-swift test-site accessibility screenshots lint bench docs clean

help: ## these lines
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

site: $(BUILD).built ## install what is missing, build the program, build this ward's site into public/
	@echo "==> Building the site into public/"
	$(BUILD) build --output public
	@echo "==> Done: serve the folder public/ with any web server"

check: $(BUILD).built ## check this ward's content
	$(BUILD) check

test: packages-test ## install what the tests need and run all of them
	@$(MAKE) --no-print-directory lint test-swift test-site
	@echo "==> All tests passed"

test-swift: ## the tests of the program
	@echo "==> Building and running the Swift tests"
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

test-site: $(BUILD).built $(VENV)/installed ## the tests of the built pages
	@echo "==> Testing the built sites"
	BIENTAP=$(CURDIR)/$(BUILD) $(PYTHON) -m pytest -q Tests/Site Tests/Browser

accessibility: $(BUILD).built $(VENV)/installed ## look at every kind of page with axe-core and write down what it found
	BIENTAP=$(CURDIR)/$(BUILD) ACCESSIBILITY_RESULT=$(CURDIR)/themes/phuong/accessibility.json \
		$(PYTHON) -m pytest -q Tests/Browser/test_accessibility.py

screenshots: $(BUILD).built $(VENV)/installed ## pictures of the pages, telephone and desktop, light and dark, in .build/screenshots
	BIENTAP=$(CURDIR)/$(BUILD) $(PYTHON) -m pytest -q Tests/Browser/test_screenshots.py

lint: ## the style of the sources
	@echo "==> Checking the style of the sources"
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

bench: $(BUILD).built packages-test ## compare with Hugo on 10,000 articles
	@echo "==> Comparing with Hugo"
	python3 Benchmarks/run.py --bientap $(CURDIR)/$(BUILD)

docs: $(BUILD).built ## write docs/rules.md and docs/server/ anew
	$(BUILD) rules --format markdown > docs/rules.md
	$(BUILD) server-config --format nginx > docs/server/nginx.conf
	$(BUILD) server-config --format apache > docs/server/apache.conf
	$(BUILD) server-config --format caddy > docs/server/Caddyfile
	$(BUILD) server-config --format headers > docs/server/_headers

clean: ## remove everything that was built
	rm -rf .build $(VENV) public

# Always asks the Swift build, which knows best what has changed.
.PHONY: $(BUILD).built
$(BUILD).built: packages-site
	@echo "==> Building the program (release)"
	$(SWIFT) build -c release --product bientap --static-swift-stdlib

$(VENV)/installed: Tests/Site/requirements.txt
	@echo "==> Installing the Python packages of the tests into $(VENV)"
	python3 -m venv $(VENV)
	$(PYTHON) -m pip install --quiet --requirement Tests/Site/requirements.txt
	@touch $@

.PHONY: packages-site packages-test
packages-site:
	@$(call install,$(LIBRARIES))
packages-test:
	@$(call install,$(TEST_PACKAGES))

# Installs the Debian packages that are missing, as root or through sudo, or says what to do.
define install
missing=""; \
for package in $(1); do \
	dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
	echo "==> Installing Debian packages:$$missing"; \
	if [ "$$(id -u)" = 0 ]; then as=""; \
	elif command -v sudo >/dev/null; then as="sudo"; \
	else echo "These packages are needed, and only an administrator can install them."; \
		echo "Ask for:  apt-get install$$missing"; exit 1; fi; \
	$$as apt-get update -qq && \
	$$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
fi
endef
