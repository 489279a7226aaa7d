package rolebook.generator.model;

import java.util.Arrays;
import java.util.Optional;

/// The types of entries; the folder of `content/` decides.
public enum EntryType {
    TERM("term", "glossary"),
    ACTIVITY("activity", "activities"),
    ROLE("role", "roles"),
    FRAMEWORK("framework", "frameworks"),
    COMPARISON("comparison", "comparisons"),
    PATH("path", "paths"),
    TEAM("team", "teams"),
    PAGE("page", "pages"),
    NEWS("news", "news");

    private final String word;
    private final String folder;

    EntryType(String word, String folder) {
        this.word = word;
        this.folder = folder;
    }

    /// The singular that data and messages use.
    public String word() {
        return word;
    }

    /// The word with its article: `a role`, `an activity`.
    public String withArticle() {
        return (this == ACTIVITY ? "an " : this == NEWS ? "" : "a ") + word;
    }

    /// The folder below `content/`.
    public String folder() {
        return folder;
    }

    /// `.yml` for teams, `.md` for the rest.
    public String fileEnding() {
        return this == TEAM ? ".yml" : ".md";
    }

    /// The page's path on the site, from the root: `/roles/x/`, for plain pages `/x/`.
    public String url(EntryId id) {
        return this == PAGE ? "/" + id + "/" : "/" + folder + "/" + id + "/";
    }

    /// The type whose folder this is.
    public static Optional<EntryType> ofFolder(String folder) {
        return Arrays.stream(values()).filter(type -> type.folder.equals(folder)).findFirst();
    }
}
