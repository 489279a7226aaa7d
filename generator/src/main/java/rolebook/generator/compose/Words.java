package rolebook.generator.compose;

import rolebook.generator.computed.Overlay;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.Letter;

/// What readers call the types of entries.
final class Words {
    private Words() {}

    /// `Term`
    static String one(EntryType type) {
        return switch (type) {
            case TERM -> "Term";
            case ACTIVITY -> "Activity";
            case ROLE -> "Role";
            case FRAMEWORK -> "Framework";
            case COMPARISON -> "Comparison";
            case PATH -> "Learning path";
            case TEAM -> "Team";
            case PAGE -> "Page";
            case NEWS -> "News";
        };
    }

    /// `Terms`
    static String many(EntryType type) {
        return switch (type) {
            case TERM -> "Terms";
            case ACTIVITY -> "Activities";
            case ROLE -> "Roles";
            case FRAMEWORK -> "Frameworks";
            case COMPARISON -> "Comparisons";
            case PATH -> "Learning paths";
            case TEAM -> "Teams";
            case PAGE -> "Pages";
            case NEWS -> "News";
        };
    }

    /// The type in one line.
    static String meaning(EntryType type) {
        return switch (type) {
            case TERM -> "A word and what it means, in each context where it means something else.";
            case ACTIVITY -> "A kind of work, and who does it.";
            case ROLE -> "Who: what a role answers for, what it can do and whom it works with.";
            case FRAMEWORK -> "How several roles share their work, as steps or as a matrix.";
            case COMPARISON -> "Roles that are easily mixed up, side by side.";
            case PATH -> "Entries in an order for learning.";
            case TEAM -> "Who holds which role in a team, and what it does in its own way.";
            case PAGE -> "What there is to say about this site.";
            case NEWS -> "What has changed.";
        };
    }

    /// What a letter of a matrix comes to, after a name: `decides`.
    static String does(Letter letter) {
        return switch (letter) {
            case A -> "decides";
            case R -> "does";
            case C -> "is asked";
            case I -> "is told";
        };
    }

    /// What became of a row of a base, as templates ask for it.
    static String fate(Overlay.Fate fate) {
        return switch (fate) {
            case KEPT -> "kept";
            case CHANGED -> "changed";
            case REDUCED -> "reduced";
            case DROPPED -> "dropped";
            case ADDED -> "added";
        };
    }

    /// The site's path of the list of `type`; pages have none but the A-Z.
    static String listUrl(EntryType type) {
        return type == EntryType.PAGE ? "/glossary/" : "/" + type.folder() + "/";
    }
}
