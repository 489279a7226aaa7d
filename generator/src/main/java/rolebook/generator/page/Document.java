package rolebook.generator.page;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What makes a page one of JBake's documents: it is listed in `published_content`, in the list of
/// its type, under its tags, in the feed and the site map.
///
/// @param date the day that lists sort by, newest first; without one it comes last
/// @param tags ids, in the author's order
/// @param published whether it is listed; a draft has its page and stands in no list
/// @param fields everything else that templates find in `content`, for example `body` as
///   [rolebook.generator.html.SafeHtml] and the keys of a JBake header
public record Document(
        String title,
        @Nullable LocalDate date,
        List<String> tags,
        boolean published,
        Map<String, Object> fields) {
    public Document {
        tags = List.copyOf(tags);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
