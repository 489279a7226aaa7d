package rolebook.generator.bake;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import rolebook.generator.theme.Theme;
import rolebook.generator.theme.ThemeFile;

/// A theme's templates under FreeMarker, which by itself lets a template do almost anything: here
/// it reads the theme and plain data, escapes what it prints, and gives the same text everywhere
/// and at any time. Templates are parsed once and may be rendered by any number of threads.
final class Templates extends Configuration {
    private static final Version BEHAVIOUR = VERSION_2_3_34;

    private final Theme theme;
    private final ConcurrentMap<Template, Optional<RefusedTemplate>> judged =
            new ConcurrentHashMap<>();

    Templates(Theme theme) {
        super(BEHAVIOUR);
        this.theme = theme;
        limitWhatTemplatesReach();
        escapeAlways();
        failLoudly();
        sameEverywhere();
    }

    /// The theme that the templates come from.
    Theme theme() {
        return theme;
    }

    private void limitWhatTemplatesReach() {
        setTemplateLoader(new ThemeLoader(theme));
        setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        setLocalizedLookup(false);
        setObjectWrapper(new ModelWrapper());
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setCacheStorage(new StrongCacheStorage());
        setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    private void escapeAlways() {
        setTagSyntax(ANGLE_BRACKET_TAG_SYNTAX);
        setInterpolationSyntax(DOLLAR_INTERPOLATION_SYNTAX);
        setRecognizeStandardFileExtensions(true);
        setOutputFormat(HTMLOutputFormat.INSTANCE);
        setAutoEscapingPolicy(FORCE_AUTO_ESCAPING_POLICY);
    }

    private void failLoudly() {
        setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        setLogTemplateExceptions(false);
        setWrapUncheckedExceptions(true);
        setShowErrorTips(false);
        setFallbackOnNullLoopVariable(false);
        // Columns count characters, as editors do.
        setTabSize(1);
    }

    private void sameEverywhere() {
        setLocale(Locale.ROOT);
        setTimeZone(TimeZone.getTimeZone("UTC"));
        setSQLDateAndTimeTimeZone(TimeZone.getTimeZone("UTC"));
        setNumberFormat("c");
        setBooleanFormat("c");
        setDefaultEncoding("UTF-8");
        setOutputEncoding("UTF-8");
        setURLEscapingCharset("UTF-8");
    }

    /// FreeMarker asks here for every template, also for those that templates include or import.
    ///
    /// @throws RefusedTemplate when the template uses what is forbidden
    @Override
    public Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object customLookupCondition,
            @Nullable String encoding,
            boolean parseAsFtl,
            boolean ignoreMissing)
            throws IOException {
        Template template =
                super.getTemplate(
                        name, locale, customLookupCondition, encoding, parseAsFtl, ignoreMissing);
        if (template == null) {
            return template;
        }
        RefusedTemplate refusal = judged.computeIfAbsent(template, this::judge).orElse(null);
        if (refusal != null) {
            throw refusal;
        }
        return template;
    }

    /// Judged before anyone may render it, so that the added checks, which make loops heed the
    /// interruption of their thread, come in unseen.
    private Optional<RefusedTemplate> judge(Template template) {
        Optional<RefusedTemplate> refusal = ForbiddenSyntax.in(template, source(template));
        if (refusal.isEmpty()) {
            _CoreAPI.addThreadInterruptedChecks(template);
        }
        return refusal;
    }

    private String source(Template template) {
        try {
            Optional<ThemeFile> file = theme.find(template.getSourceName());
            return file.isPresent() ? file.get().text() : "";
        } catch (IOException e) {
            // It was read a moment ago; without its text the fault is shown at line 1.
            return "";
        }
    }
}
