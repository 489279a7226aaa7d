# Sourced by ./verify. Sets CHROMIUM to a browser for the tests: an installed one, else the one that Playwright keeps,
# else Debian's where it may be installed; else says what is missing and exits 3.

chromium_installed() {
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable chrome \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
        [ -n "$name" ] && CHROMIUM=$(command -v "$name" 2>/dev/null) && return 0
    done
    for path in "${PLAYWRIGHT_BROWSERS_PATH:-${HOME:-/nonexistent}/.cache/ms-playwright}"/chromium-*/chrome-linux*/chrome; do
        [ -x "$path" ] && CHROMIUM=$path && return 0
    done
    CHROMIUM=
    return 1
}

chromium_download() { # Playwright's own, through the driver that the tests use
    mvn -q -B -f "$root/pom.xml" -pl generator -am test-compile -Dspotless.check.skip=true >&2 &&
        mvn -q -B -f "$root/generator/pom.xml" exec:java -Dexec.classpathScope=test \
            -Dexec.mainClass=com.microsoft.playwright.CLI -Dexec.args="install chromium" >&2
}

chromium_debian() {
    command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ] || return 1
    apt-get update >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-dejavu-core >&2
}

chromium_find() {
    chromium_installed && export CHROMIUM && return 0
    echo "No Chromium found; trying to get one for the browser tests …" >&2
    if chromium_debian || chromium_download; then
        chromium_installed && export CHROMIUM && return 0
    fi
    cat >&2 <<EOT
error: the browser tests need Chromium, and none was found or could be fetched.
hint: install it (Debian: apt-get install chromium; macOS: brew install --cask chromium), or set CHROMIUM to its path.
EOT
    exit 3
}
