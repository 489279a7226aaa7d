# Sourced by ./rolebook and ./verify. Sets JAVA_HOME to a JDK of at least $jdk_wanted, or says what is missing and exits 3.
# Reads the `release` file of each candidate, so that no Java starts only to be asked for its version.

jdk_wanted=25

jdk_version() { # of the JDK in $1: its feature number, or nothing
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release"
}

jdk_take() { # the JDK in $1, if it is new enough
    found=$(jdk_version "$1")
    [ -n "$found" ] && [ "$found" -ge "$jdk_wanted" ] || return 1
    JAVA_HOME=$1
    export JAVA_HOME
}

jdk_find() {
    [ -n "${JAVA_HOME:-}" ] && jdk_take "$JAVA_HOME" && return 0
    if on_path=$(command -v javac 2>/dev/null); then
        on_path=$(readlink -f "$on_path" 2>/dev/null || printf '%s' "$on_path")
        jdk_take "${on_path%/bin/javac}" && return 0
    fi
    for home in /usr/lib/jvm/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
        "${HOME:-/nonexistent}"/.asdf/installs/java/* "${HOME:-/nonexistent}"/.local/share/mise/installs/java/*; do
        jdk_take "$home" && return 0
    done
    cat >&2 <<EOT
error: Rolebook needs a JDK $jdk_wanted or newer, and none was found.
Looked at JAVA_HOME (${JAVA_HOME:-not set}), at javac on the path and in the usual folders.
hint: install one (Debian: temurin-25-jdk or openjdk-25-jdk; macOS: brew install openjdk; anywhere: sdk install java 25-tem),
      or set JAVA_HOME to the one that you have.
EOT
    exit 3
}

need_maven() {
    command -v mvn >/dev/null 2>&1 && return 0
    cat >&2 <<EOT
error: Rolebook is compiled with Maven 3.8.7 or newer, and there is no mvn on the path.
hint: install Maven (Debian: apt-get install maven; macOS: brew install maven).
EOT
    exit 3
}

# Maven's own libraries warn on new JDKs; that is nobody's business here.
MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
export MAVEN_OPTS
