package rolebook.generator.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolebook.generator.html.SafeHtml;

/// What templates may see, and nothing else: records by their components, maps by their string
/// keys, lists, sets, texts, numbers, booleans, dates as ISO 8601 text, optionals as what they
/// hold, and safe HTML, which alone is printed unescaped. No method of a Java object can be called.
final class ModelWrapper implements ObjectWrapper {
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return switch (value) {
            case null -> null;
            case TemplateModel model -> model;
            case String text -> new SimpleScalar(text);
            case SafeHtml html -> HTMLOutputFormat.INSTANCE.fromMarkup(html.value());
            case Boolean flag -> flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Number number when isPlain(number) -> new SimpleNumber(number);
            case Record fields -> new RecordModel(fields, this);
            case Map<?, ?> map -> new MapModel(map, this);
            case List<?> list -> sequence(list);
            case Set<?> set -> sequence(ordered(set));
            case Object[] array -> sequence(Arrays.asList(array));
            case Optional<?> optional -> wrap(optional.orElse(null));
            case OptionalInt optional ->
                    optional.isPresent() ? new SimpleNumber(optional.getAsInt()) : null;
            case Object date when isDate(date) -> new SimpleScalar(date.toString());
            default -> throw refused(value);
        };
    }

    private static boolean isPlain(Number number) {
        return number instanceof Integer
                || number instanceof Long
                || number instanceof Double
                || number instanceof Float
                || number instanceof Short
                || number instanceof Byte
                || number instanceof BigInteger
                || number instanceof BigDecimal;
    }

    private static boolean isDate(Object value) {
        return value instanceof LocalDate
                || value instanceof LocalDateTime
                || value instanceof LocalTime
                || value instanceof Instant
                || value instanceof OffsetDateTime
                || value instanceof ZonedDateTime
                || value instanceof YearMonth
                || value instanceof Duration
                || value instanceof Period;
    }

    private TemplateModel sequence(List<?> list) {
        return new ListModel(list instanceof RandomAccess ? list : new ArrayList<>(list), this);
    }

    /// A set without an order of its own would come out differently in every run.
    private static List<?> ordered(Set<?> set) throws TemplateModelException {
        if (set instanceof SequencedSet<?>) {
            return new ArrayList<>(set);
        }
        if (set.stream().allMatch(String.class::isInstance)) {
            return set.stream().map(String.class::cast).sorted().toList();
        }
        throw new TemplateModelException("Templates may not see a set without an order: " + set);
    }

    private static TemplateModelException refused(Object value) {
        return new TemplateModelException(
                "Templates may not see a " + value.getClass().getName() + ", only plain data");
    }
}
