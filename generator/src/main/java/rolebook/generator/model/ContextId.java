package rolebook.generator.model;

/// A context's id as site.yml lists it.
public record ContextId(String value) implements Comparable<ContextId> {
    @Override
    public int compareTo(ContextId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
