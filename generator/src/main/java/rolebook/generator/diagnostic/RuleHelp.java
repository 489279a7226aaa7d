package rolebook.generator.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a rule means, for people who meet it: one sentence or two each, Markdown.
///
/// @param what what the rule finds
/// @param why why it matters
/// @param mend how to mend it
public record RuleHelp(String what, String why, String mend) {
    private static final String PAGE = "rules.md";

    /// A rule's part of the page:
    ///
    /// ```markdown
    /// ## `broken-link`
    /// *error.* A link leads to no entry and no file.
    /// **Why:** …
    /// **Mend:** …
    /// ```
    private static final Pattern PART =
            Pattern.compile(
                    "^## `(?<id>[a-z0-9-]+)`\\R\\*(?<severity>error|warning|info)\\.\\* (?<what>.+)\\R"
                            + "\\*\\*Why:\\*\\* (?<why>.+)\\R\\*\\*Mend:\\*\\* (?<mend>.+)$",
                    Pattern.MULTILINE);

    /// The help of every rule, read from the page that people read, `docs/rules.md`. A rule that
    /// the page lacks, or whose severity it tells wrongly, is a fault of the program.
    public static Map<Rule, RuleHelp> all() {
        return parse(page());
    }

    static Map<Rule, RuleHelp> parse(String page) {
        Map<Rule, RuleHelp> all = new EnumMap<>(Rule.class);
        Matcher part = PART.matcher(page);
        while (part.find()) {
            Rule rule = rule(part.group("id"));
            String severity = part.group("severity");
            if (!rule.severity().word().equals(severity)) {
                throw new IllegalStateException(
                        "docs/rules.md calls " + rule.id() + " an " + severity);
            }
            all.put(rule, new RuleHelp(part.group("what"), part.group("why"), part.group("mend")));
        }
        for (Rule rule : Rule.values()) {
            if (!all.containsKey(rule)) {
                throw new IllegalStateException("docs/rules.md says nothing of " + rule.id());
            }
        }
        return Collections.unmodifiableMap(all);
    }

    private static Rule rule(String id) {
        for (Rule rule : Rule.values()) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        throw new IllegalStateException("docs/rules.md tells of a rule that is none: " + id);
    }

    private static String page() {
        try (InputStream page = RuleHelp.class.getResourceAsStream(PAGE)) {
            if (page == null) {
                throw new IllegalStateException(PAGE + " is missing in the program");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + PAGE + " of the program", e);
        }
    }
}
