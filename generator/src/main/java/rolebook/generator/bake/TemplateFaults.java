package rolebook.generator.bake;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolebook.generator.source.Place;
import rolebook.generator.source.Position;
import rolebook.generator.theme.Theme;
import rolebook.generator.theme.ThemeFile;

/// What went wrong in a template, in words for its author.
///
/// @param theme where the templates came from
record TemplateFaults(Theme theme) {
    private static final int LONGEST = 300;

    private static final Pattern BLAMED =
            Pattern.compile("(?: The blamed expression)?: ==> (.*) \\[in template .*");
    private static final Pattern WRAPPER = Pattern.compile(" \\(wrapper: [^)]*\\)");
    private static final Pattern STACK_PLACE =
            Pattern.compile("\\[in template \"([^\"]+)\".*? at line (\\d+)");

    /// A fault without the page that it appeared on.
    record Fault(Place place, String message, String hint) {}

    /// The fault behind `failure`, which rendering `order` ended with.
    Fault of(Throwable failure, Order order) {
        Throwable cause = telling(failure);
        return switch (cause) {
            case RefusedTemplate refused ->
                    fault(
                            place(refused.template(), refused.line(), refused.column()),
                            refused.getMessage(),
                            "write it in another way: templates are kept to plain data");
            case ParseException parse ->
                    fault(
                            place(
                                    parse.getTemplateName(),
                                    parse.getLineNumber(),
                                    parse.getColumnNumber()),
                            parse.getEditorMessage(),
                            "mend the syntax here: https://freemarker.apache.org/docs/ref.html");
            case TemplateNotFoundException missing ->
                    missing(missing.getTemplateName(), failure, order);
            case MalformedTemplateNameException malformed ->
                    missing(malformed.getTemplateName(), failure, order);
            case InvalidReferenceException reference ->
                    fault(
                            place(reference),
                            "`" + reference.getBlamedExpressionString() + "` is missing",
                            "check the name, or write `!` after it or `<#if …??>` around it if it may be missing"
                                    + caller(reference));
            case TemplateException template ->
                    fault(
                            place(template),
                            template.getMessageWithoutStackTop(),
                            "mend this expression" + caller(template));
            case StackOverflowError _ ->
                    fault(
                            place(order.template(), 1, 1),
                            "The template calls itself without end",
                            "look for a macro, function or include that leads back to itself");
            default ->
                    fault(
                            place(order.template(), 1, 1),
                            String.valueOf(cause.getMessage()),
                            "mend the template");
        };
    }

    /// The fault of a page that took longer than `limit`.
    Fault late(Order order, Duration limit) {
        return fault(
                place(order.template(), 1, 1),
                "The template did not come to an end within " + limit.toSeconds() + " s",
                "look for a loop without end; no further page was baked");
    }

    /// At the include or import that asks for it, where there is one.
    private Fault missing(String name, Throwable failure, Order order) {
        Place place = place(order.template(), 1, 1);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateException asking) {
                place = place(asking);
            }
        }
        String hint = "add " + Theme.OVERRIDES + "/" + name + " or mend the name";
        return fault(place, "There is no template `" + name + "`", hint);
    }

    private static Fault fault(Place place, @Nullable String message, String hint) {
        return new Fault(place, shortened(String.valueOf(message)), hint);
    }

    /// The innermost cause that says which template is at fault, else the outermost one.
    private static Throwable telling(Throwable failure) {
        Throwable found = failure.getCause() == null ? failure : failure.getCause();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (tellsTheTemplate(cause)) {
                found = cause;
            }
        }
        return found;
    }

    private static boolean tellsTheTemplate(Throwable cause) {
        return cause instanceof TemplateException
                || cause instanceof RefusedTemplate
                || cause instanceof ParseException
                || cause instanceof TemplateNotFoundException
                || cause instanceof MalformedTemplateNameException;
    }

    private Place place(TemplateException fault) {
        Integer line = fault.getLineNumber();
        Integer column = fault.getColumnNumber();
        return place(
                fault.getTemplateSourceName(),
                line == null ? 1 : line,
                column == null ? 1 : column);
    }

    private Place place(@Nullable String template, int line, int column) {
        if (template == null) {
            return Place.of("theme:");
        }
        Position position = new Position(Math.max(1, line), Math.max(1, column));
        try {
            ThemeFile file = theme.find(template).orElse(null);
            if (file != null) {
                List<String> lines = file.text().lines().toList();
                String text = position.line() <= lines.size() ? lines.get(position.line() - 1) : "";
                return new Place(file.origin(), position, position, text);
            }
        } catch (IOException e) {
            return new Place(Theme.OVERRIDES + "/" + template, position, position, "");
        }
        return new Place(Theme.OVERRIDES + "/" + template, position, position, "");
    }

    /// FreeMarker's first paragraph on one line, without its own names for things.
    private static String shortened(String message) {
        int end = message.indexOf("\n\n");
        String first = (end < 0 ? message : message.substring(0, end)).strip();
        String line = WRAPPER.matcher(first.replaceAll("\\s+", " ")).replaceAll("");
        String plain = BLAMED.matcher(line).replaceFirst(": `$1`");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + " …";
    }

    /// Who called the template in which `fault` arose, for the hint; empty when it is the page's
    /// own.
    private static String caller(TemplateException fault) {
        String stack = fault.getFTLInstructionStack();
        Matcher place = STACK_PLACE.matcher(stack == null ? "" : stack);
        while (place.find()) {
            if (!place.group(1).equals(fault.getTemplateSourceName())) {
                return "; called at " + place.group(1) + ":" + place.group(2);
            }
        }
        return "";
    }
}
