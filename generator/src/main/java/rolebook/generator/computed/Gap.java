package rolebook.generator.computed;

import rolebook.generator.model.EntryId;

/// Something that a knowledge base lacks: a proposal for its maintainers, no fault.
///
/// @param entry where it shows
/// @param what the words that are concerned; empty where the entry as a whole is
public record Gap(Kind kind, EntryId entry, String what) {
    /// What can be lacking, in the order in which it is shown.
    public enum Kind {
        /// An input, an output or a skill that names no term.
        UNDEFINED_TERM,
        /// No framework makes a role accountable for the activity.
        NOBODY_ACCOUNTABLE,
        /// No role says that it does the activity.
        NOBODY_DOES,
        /// A role without skills.
        NO_SKILLS,
        /// No other entry speaks of it.
        UNMENTIONED,
        /// Others link to an item whose anchor follows from its text, and would break with it.
        PROVISIONAL_ANCHOR,
        /// A review is agreed; `what` is the day by which it is due.
        REVIEW
    }
}
