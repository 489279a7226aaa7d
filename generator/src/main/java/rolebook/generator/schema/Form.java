package rolebook.generator.schema;

import java.util.List;

/// What a key takes.
public sealed interface Form {
    /// One line of text, at most `most` characters; 0 for any length.
    record Text(int most) implements Form {}

    /// A list of texts.
    record Texts() implements Form {}

    /// The id of an entry, a context, a source …
    record Id() implements Form {}

    /// A list of ids, of which there are `least` to `most`.
    record Ids(int least, int most) implements Form {
        /// Any number of ids.
        static final Ids ANY = new Ids(0, Integer.MAX_VALUE);
    }

    /// A list of ids; one alone may stand without brackets.
    record IdOrIds() implements Form {}

    /// One of some words.
    record Choice(List<String> words) implements Form {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /// A list of some words.
    record Choices(List<String> words) implements Form {
        public Choices {
            words = List.copyOf(words);
        }
    }

    /// A day, `2026-03-31`.
    record Day() implements Form {}

    /// An ISO 8601 period of days or more, `P6M`.
    record Span() implements Form {}

    /// Whole minutes from 1 to `most`.
    record Minutes(int most) implements Form {}

    /// An address that starts with `https://` or `http://`; `root` where paths are added to it.
    record WebAddress(boolean root) implements Form {}

    /// A language tag, `en-GB`.
    record Language() implements Form {}

    /// A map from ids to labels, or a list of ids.
    record Labels() implements Form {}

    /// A map of these fields.
    record Fields(List<Field> fields) implements Form {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /// A map from names of one's own to maps of these fields; `ids` where the names are ids.
    record Named(List<Field> fields, boolean ids) implements Form {
        public Named {
            fields = List.copyOf(fields);
        }
    }

    /// A list of maps of these fields.
    record Items(List<Field> fields) implements Form {
        public Items {
            fields = List.copyOf(fields);
        }
    }

    /// A map from some of these keys to one of these words.
    record Settings(List<String> keys, List<String> words) implements Form {
        public Settings {
            keys = List.copyOf(keys);
            words = List.copyOf(words);
        }
    }

    /// A map from some of these keys to lists of texts.
    record Synonyms(List<String> keys) implements Form {
        public Synonyms {
            keys = List.copyOf(keys);
        }
    }

    /// A map from ids to texts.
    record TextById() implements Form {}
}
