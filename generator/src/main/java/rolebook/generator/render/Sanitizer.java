package rolebook.generator.render;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import rolebook.generator.html.RawHtml;

/// Cleans the little raw HTML that is allowed, by the OWASP sanitiser's parser and not by ours.
final class Sanitizer {
    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(RawHtml.ALLOWED.toArray(String[]::new))
                    .allowAttributes("title")
                    .onElements("abbr")
                    .allowWithoutAttributes(RawHtml.ALLOWED.toArray(String[]::new))
                    .toFactory();

    private Sanitizer() {}

    /// `html` with nothing but allowed elements, each of them closed.
    static String clean(String html) {
        return POLICY.sanitize(html);
    }

    /// One opening tag with nothing but allowed attributes.
    static String openingTag(String name, String tag) {
        String closing = "</" + name + ">";
        String element = POLICY.sanitize(tag + closing);
        return element.endsWith(closing)
                ? element.substring(0, element.length() - closing.length())
                : "<" + name + ">";
    }
}
