package rolebook.generator.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import rolebook.generator.source.Located;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// What the front matter of every type may say.
///
/// @param keys each key that was written and where
/// @param summary empty where it is missing, which is an error but for pages and news with JBake's
///   header
/// @param replacedBy empty where the key is missing; an empty list means that nothing took the
///   entry's place
/// @param extras keys that start with `x-`, and the other keys of a JBake header
public record Header(
        EntryId id,
        EntryType type,
        SourceFile file,
        SequencedMap<String, Span> keys,
        Located<String> title,
        Located<String> summary,
        List<Located<String>> aliases,
        List<Located<TagId>> tags,
        List<Located<ContextId>> contexts,
        Status status,
        Optional<List<Located<EntryId>>> replacedBy,
        List<Located<EntryId>> related,
        List<Located<EntryId>> notToConfuseWith,
        Optional<Located<EntryId>> broader,
        List<Located<SourceId>> sources,
        List<Located<String>> owners,
        Optional<LocalDate> reviewed,
        Optional<Period> reviewEvery,
        List<Located<String>> redirects,
        Map<String, String> extras) {
    public Header {
        keys = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(keys));
        aliases = List.copyOf(aliases);
        tags = List.copyOf(tags);
        contexts = List.copyOf(contexts);
        replacedBy = replacedBy.map(List::copyOf);
        related = List.copyOf(related);
        notToConfuseWith = List.copyOf(notToConfuseWith);
        sources = List.copyOf(sources);
        owners = List.copyOf(owners);
        redirects = List.copyOf(redirects);
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /// The same header with another summary.
    public Header withSummary(Located<String> other) {
        return new Header(
                id,
                type,
                file,
                keys,
                title,
                other,
                aliases,
                tags,
                contexts,
                status,
                replacedBy,
                related,
                notToConfuseWith,
                broader,
                sources,
                owners,
                reviewed,
                reviewEvery,
                redirects,
                extras);
    }

    /// Where this entry is deprecated, the entries that took its place.
    public Stream<EntryId> successors() {
        return status == Status.DEPRECATED
                ? replacedBy.stream().flatMap(List::stream).map(Located::value)
                : Stream.empty();
    }

    /// The page's path from the site's root.
    public String url() {
        return type.url(id);
    }

    /// The place of `key`, or the file's start where it was not written.
    public Span spanOf(String key) {
        return keys.getOrDefault(key, Span.at(0));
    }
}
