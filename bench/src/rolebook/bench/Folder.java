package rolebook.bench;

import java.util.Locale;

/// A folder of `content/`.
enum Folder {
    GLOSSARY,
    ACTIVITIES,
    ROLES,
    FRAMEWORKS,
    PATHS,
    PAGES;

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
