package rolebook.generator.bake;

import java.util.Map;
import java.util.function.Supplier;
import org.jbake.model.DocumentModel;

/// A file that waits to be rendered.
///
/// @param path inside the site
/// @param template the template's file name
/// @param content what JBake calls the content of the page
/// @param variables makes the template's other variables by name
record Order(
        String path,
        String template,
        DocumentModel content,
        Supplier<Map<String, Object>> variables) {}
