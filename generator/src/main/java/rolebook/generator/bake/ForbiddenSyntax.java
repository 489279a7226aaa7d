package rolebook.generator.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What FreeMarker has no setting to forbid: text run as a template, unescaped output, the clock,
/// and errors that nobody sees.
///
/// It looks at the parsed template written back in its plain form, so that neither white space nor
/// comments hide anything. Text that is not code but reads like it is refused as well.
final class ForbiddenSyntax {
    private record Ban(Pattern pattern, String reason) {}

    private static final List<Ban> BANS =
            List.of(
                    ban("\\?\\s*(?:eval|interpret)\\b", "it would run text as a template"),
                    ban("\\?\\s*(?:no_esc|noEsc)\\b", "only SafeHtml is printed unescaped"),
                    ban("<#(?:noautoesc|noAutoEsc)\\b", "output is always escaped"),
                    ban("<#(?:outputformat|outputFormat)\\b", "output is always HTML"),
                    ban("(?<![\\w)\\]\"'}])\\.now\\b", "two builds would differ"),
                    ban("<#attempt\\b", "errors must not be hidden"));

    private static final Pattern HEADER = Pattern.compile("<#ftl\\b");

    private ForbiddenSyntax() {}

    private static Ban ban(String pattern, String reason) {
        return new Ban(Pattern.compile(pattern), reason);
    }

    /// The first fault of `template`; its place is exact where the source has the fault as written.
    ///
    /// @param source the text that it was parsed from
    static Optional<RefusedTemplate> in(Template template, String source) {
        String plain = plainForm(template);
        for (Ban ban : BANS) {
            Matcher found = ban.pattern().matcher(plain);
            if (found.find()) {
                String message = "`" + found.group() + "` is not allowed: " + ban.reason();
                return Optional.of(refused(template, source, ban.pattern(), message));
            }
        }
        if (!template.getOutputFormat().equals(HTMLOutputFormat.INSTANCE)
                || !template.getAutoEscaping()) {
            String message = "The template must be HTML with escaping";
            return Optional.of(refused(template, source, HEADER, message));
        }
        return Optional.empty();
    }

    private static RefusedTemplate refused(
            Template template, String source, Pattern pattern, String message) {
        Matcher place = pattern.matcher(source);
        int offset = place.find() ? place.start() : 0;
        String before = source.substring(0, offset);
        int line =
                (int) before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
        int column = offset - (before.lastIndexOf('\n') + 1) + 1;
        return new RefusedTemplate(template.getName(), line, column, message);
    }

    private static String plainForm(Template template) {
        StringWriter plain = new StringWriter();
        try {
            template.dump(plain);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Writing " + template.getName() + " to memory failed", e);
        }
        return plain.toString();
    }
}
